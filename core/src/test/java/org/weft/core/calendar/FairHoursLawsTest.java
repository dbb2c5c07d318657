package org.weft.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of {@link MeetingPlan#schedule}. */
class FairHoursLawsTest {
  private static final Inconvenience USUAL = Inconvenience.standard();

  @Provide
  Arbitrary<MeetingPlan> plans() {
    return MeetingPlans.plans(5, 16, 30);
  }

  /** Few enough slots to try every series. */
  @Provide
  Arbitrary<MeetingPlan> tinyPlans() {
    return MeetingPlans.plans(3, 3, 180);
  }

  /** Two people who share at least an hour on every working day of the year. */
  @Provide
  Arbitrary<MeetingPlan> pairsWithCommonHours() {
    Arbitrary<String> zones = Arbitraries.of(
        "Europe/Berlin", "Europe/London", "Europe/Athens", "Africa/Johannesburg", "Asia/Dubai");
    return Combinators.combine(
            zones,
            zones,
            zones,
            MeetingPlans.firstDates(),
            Arbitraries.integers().between(1, 52))
        .as((one, other, reference, first, weeks) -> MeetingPlans.weekly(
            first.with(DayOfWeek.TUESDAY).toString(),
            weeks,
            reference,
            List.of(MeetingPlans.nineToFive(one), MeetingPlans.nineToFive(other))));
  }

  @Property(tries = 150)
  void everyDateOfTheCadenceHasOneTurn(@ForAll("plans") MeetingPlan plan) {
    assertThat(plan.schedule().turns())
        .extracting(MeetingTurn::date)
        .isEqualTo(plan.cadence().dates(plan.first(), plan.end()));
  }

  @Property(tries = 150)
  void everyMeetingStartsOnItsDateAndEndsWithinTheTerm(@ForAll("plans") MeetingPlan plan) {
    Instant termEnd = plan.end().atStartOfDay(plan.zone()).toInstant();
    for (MeetingTurn.LiveMeeting meeting : plan.schedule().meetings()) {
      assertThat(meeting.startIn(plan.zone()).toLocalDate()).isEqualTo(meeting.date());
      assertThat(AllSeries.localTime(meeting, plan).toSecondOfDay() % (60 * plan.stepMinutes()))
          .isZero();
      assertThat(ChronoUnit.MINUTES.between(meeting.start(), meeting.end()))
          .isEqualTo(plan.minutes());
      assertThat(meeting.end()).isBeforeOrEqualTo(termEnd);
    }
  }

  @Property(tries = 150)
  void burdensAddUpToTheTotalsAndStayHumane(@ForAll("plans") MeetingPlan plan) {
    MeetingSeries series = plan.schedule();
    List<Long> totals = plan.attendees().stream().map(Attendee::carriedBurden).toList();
    for (MeetingTurn.LiveMeeting meeting : series.meetings()) {
      assertThat(meeting.burdens()).isEqualTo(plan.burdens(meeting.start(), USUAL));
      assertThat(Collections.max(meeting.burdens())).isLessThanOrEqualTo(plan.mostPoints());
      totals = AllSeries.sum(totals, meeting.burdens());
    }
    assertThat(series.totals()).isEqualTo(totals);
  }

  @Property(tries = 60)
  void peopleWriteExactlyWhenNoHourIsHumane(@ForAll("plans") MeetingPlan plan) {
    for (MeetingTurn turn : plan.schedule().turns()) {
      assertThat(turn instanceof MeetingTurn.WrittenExchange)
          .isEqualTo(AllSeries.humane(plan, turn.date(), USUAL).isEmpty());
    }
  }

  @Property(tries = 60)
  void everyChoiceLeavesTheLeastWorstFirstBurdens(@ForAll("plans") MeetingPlan plan) {
    List<Long> before = plan.attendees().stream().map(Attendee::carriedBurden).toList();
    for (MeetingTurn.LiveMeeting meeting : plan.schedule().meetings()) {
      List<Long> after = AllSeries.sum(before, meeting.burdens());
      for (List<Integer> other : AllSeries.humane(plan, meeting.date(), USUAL)) {
        List<Long> instead = AllSeries.sum(before, other);
        assertThat(AllSeries.compare(AllSeries.worstFirst(after), AllSeries.worstFirst(instead)))
            .isLessThanOrEqualTo(0);
      }
      before = after;
    }
  }

  @Property(tries = 60)
  void worstOffCarriesAtMostTheKindestHourOfEveryDate(@ForAll("plans") MeetingPlan plan) {
    long most =
        plan.attendees().stream().mapToLong(Attendee::carriedBurden).max().orElseThrow();
    for (LocalDate date : plan.cadence().dates(plan.first(), plan.end())) {
      most += AllSeries.humane(plan, date, USUAL).stream()
          .mapToInt(Collections::max)
          .min()
          .orElse(0);
    }
    assertThat(plan.schedule().worstOff()).isLessThanOrEqualTo(most);
  }

  @Property(tries = 150)
  void boundIsNeverAboveTheWorstOffAndItsWeightsProveIt(@ForAll("plans") MeetingPlan plan) {
    MeetingSeries series = plan.schedule();
    assertThat(series.gap()).isGreaterThanOrEqualTo(0);
    assertThat(plan.leastWorstOff(series.bound().weights(), USUAL))
        .isEqualTo(series.bound().worstOff());
  }

  @Property(tries = 150)
  void greedyLiesBetweenTheFairestSeriesAndItsPromise(@ForAll("tinyPlans") MeetingPlan plan) {
    long fairest =
        AllSeries.totals(plan, USUAL).stream().mapToLong(Collections::max).min().orElseThrow();
    MeetingSeries series = plan.schedule();
    assertThat(series.worstOff()).isGreaterThanOrEqualTo(fairest);
    assertThat(series.bound().worstOff()).isLessThanOrEqualTo(fairest);
    assertThat(AllSeries.totals(plan, USUAL)).contains(series.totals());
  }

  @Property(tries = 100)
  void noWeightsProveMoreThanTheFairestSeriesCarries(
      @ForAll("tinyPlans") MeetingPlan plan, @ForAll Random random) {
    List<Integer> weights = new ArrayList<>();
    plan.attendees().forEach(person -> weights.add(random.nextInt(5)));
    Assume.that(weights.stream().anyMatch(weight -> weight > 0));
    for (List<Long> totals : AllSeries.totals(plan, USUAL)) {
      assertThat(plan.leastWorstOff(weights, USUAL)).isLessThanOrEqualTo(Collections.max(totals));
    }
  }

  @Property(tries = 100)
  void oneDateAloneIsAsFairAsItCanBe(@ForAll("tinyPlans") MeetingPlan plan) {
    MeetingPlan once = plan.withEnd(plan.first().plusDays(2));
    List<Long> fairest = AllSeries.totals(once, USUAL).stream()
        .map(AllSeries::worstFirst)
        .min(AllSeries::compare)
        .orElseThrow();
    assertThat(AllSeries.worstFirst(once.schedule().totals())).isEqualTo(fairest);
  }

  @Property(tries = 100)
  void permutingThePeoplePermutesTheirBurdensOnly(
      @ForAll("plans") MeetingPlan plan, @ForAll Random random) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < plan.attendees().size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    MeetingSeries series = plan.schedule();
    MeetingSeries shuffled =
        plan.withAttendees(order.stream().map(plan.attendees()::get).toList()).schedule();
    assertThat(shuffled.totals())
        .isEqualTo(order.stream().map(series.totals()::get).toList());
    assertThat(shuffled.meetings())
        .extracting(MeetingTurn.LiveMeeting::start)
        .isEqualTo(
            series.meetings().stream().map(MeetingTurn.LiveMeeting::start).toList());
    assertThat(shuffled.bound().worstOff()).isEqualTo(series.bound().worstOff());
  }

  @Property(tries = 50)
  void planningTwiceGivesEqualSeries(@ForAll("plans") MeetingPlan plan) {
    assertThat(plan.schedule()).isEqualTo(plan.schedule());
  }

  @Property(tries = 60)
  void pairWithCommonHoursMeetsFreeOfBurdenAtASteadyHour(
      @ForAll("pairsWithCommonHours") MeetingPlan plan) {
    MeetingSeries series = plan.schedule();
    assertThat(series.totals()).containsOnly(0L);
    assertThat(series.meetings()).hasSameSizeAs(series.turns());
    LocalTime hour = AllSeries.localTime(series.meetings().get(0), plan);
    for (MeetingTurn.LiveMeeting meeting : series.meetings()) {
      LocalTime now = AllSeries.localTime(meeting, plan);
      if (!now.equals(hour)) {
        Instant unchanged = meeting.date().atTime(hour).atZone(plan.zone()).toInstant();
        assertThat(Collections.max(plan.burdens(unchanged, USUAL))).isPositive();
      }
      hour = now;
    }
  }

  /** For hours within one day the burden has a definition of one line a minute; this is it. */
  @Property(tries = 200)
  void burdenIsThatOfTheHardestQuarterOfAnHour(
      @ForAll("someZone") ZoneId zone,
      @ForAll("firstDates") LocalDate date,
      @ForAll Random random) {
    Attendee person = MeetingPlans.nineToFive(zone.getId());
    MeetingPlan plan = MeetingPlans.weekly(
        date.toString(),
        1,
        "Europe/Berlin",
        List.of(person, MeetingPlans.nineToFive("Asia/Tokyo")));
    Instant start = date.atTime(random.nextInt(24), 15 * random.nextInt(4))
        .atZone(plan.zone())
        .toInstant();
    int hardest = 0;
    for (int minute = 0; minute < 60; minute += 15) {
      LocalDateTime local = LocalDateTime.ofInstant(start.plusSeconds(60L * minute), zone);
      boolean weekend = local.getDayOfWeek().getValue() > 5;
      boolean work = !weekend && local.getHour() >= 9 && local.getHour() < 17;
      Inconvenience.Setting setting = work
          ? Inconvenience.Setting.AT_WORK
          : weekend ? Inconvenience.Setting.DAY_OFF : Inconvenience.Setting.AFTER_WORK;
      hardest = Math.max(hardest, USUAL.points(local, setting));
    }
    assertThat(plan.burdens(start, USUAL).get(0)).isEqualTo(hardest);
  }

  @Provide
  Arbitrary<ZoneId> someZone() {
    return MeetingPlans.zones();
  }

  @Provide
  Arbitrary<LocalDate> firstDates() {
    return MeetingPlans.firstDates();
  }

  @Property(tries = 50)
  void boundOfCarriedBurdensAloneIsTheLargestOfThem(@ForAll("plans") MeetingPlan plan) {
    MeetingSeries written = plan.withMostPoints(0).schedule((local, setting) -> 1);
    assertThat(written.meetings()).isEmpty();
    assertThat(written.gap()).isZero();
    assertThat(written.totals())
        .isEqualTo(plan.attendees().stream()
            .map(Attendee::carriedBurden)
            .collect(ImmutableList.toImmutableList()));
  }
}
