package org.weft.core.testing;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.weft.core.calendar.Attendee;
import org.weft.core.calendar.BurdenBound;
import org.weft.core.calendar.Cadence;
import org.weft.core.calendar.Inconvenience;
import org.weft.core.calendar.MeetingPlan;
import org.weft.core.calendar.MeetingSeries;
import org.weft.core.calendar.MeetingTurn;
import org.weft.core.calendar.MeetingTurn.LiveMeeting;
import org.weft.core.calendar.MeetingTurn.WrittenExchange;

/** Who meets, what they plan, and what comes of it. */
public final class MeetingArbitraries {
  private static final ZoneId APIA = ZoneId.of("Pacific/Apia");
  private static final LocalDate SKIPPED_IN_APIA = LocalDate.of(2011, 12, 30);

  private MeetingArbitraries() {}

  /** From when to when, how often, and in which zone. */
  private record Term(LocalDate first, LocalDate end, Cadence cadence, ZoneId zone) {}

  /**
   * Gives attendees; most carried little, some as much as anybody may.
   *
   * @return any hours, up to three preferred blocks within them or not
   */
  public static Arbitrary<Attendee> attendees() {
    Arbitrary<Long> carried = Arbitraries.frequencyOf(
            Tuple.of(5, Numbers.between(0, 40)), Tuple.of(1, Numbers.between(0, 1_000_000_000)))
        .map(Integer::longValue);
    return Combinators.combine(
            CalendarArbitraries.workingHours(),
            CalendarArbitraries.timeBlocks().list().ofMaxSize(3),
            carried)
        .as((hours, preferred, points) ->
            new Attendee(hours, ImmutableList.copyOf(preferred), points));
  }

  /**
   * Gives plans that can be scheduled at once: two to six people, rarely twelve, over a day to half a year. One in ten runs
   * over the date that Apia skipped.
   *
   * @return a legal plan
   */
  public static Arbitrary<MeetingPlan> plans() {
    return Combinators.combine(
            Arbitraries.frequencyOf(Tuple.of(9, people(2, 6)), Tuple.of(1, people(12, 12))),
            Arbitraries.frequencyOf(Tuple.of(9, terms()), Tuple.of(1, termsWithoutADate())),
            Numbers.between(5, 480),
            Arbitraries.of(15, 20, 30, 60, 90, 144, 720),
            Arbitraries.of(0, 3, 10, 54, Inconvenience.MOST_POINTS))
        .as((people, term, minutes, step, most) -> new MeetingPlan(
            people, term.cadence(), term.first(), term.end(), term.zone(), minutes, step, most));
  }

  private static Arbitrary<ImmutableList<Attendee>> people(int fewest, int most) {
    return attendees().list().ofMinSize(fewest).ofMaxSize(most).map(ImmutableList::copyOf);
  }

  private static Arbitrary<Term> terms() {
    return Combinators.combine(
            CalendarArbitraries.dates(),
            Numbers.between(1, 182),
            CalendarArbitraries.cadences(),
            CalendarArbitraries.zones())
        .as((first, days, cadence, zone) -> new Term(first, first.plusDays(days), cadence, zone));
  }

  private static Arbitrary<Term> termsWithoutADate() {
    return Combinators.combine(Numbers.between(0, 6), Numbers.between(1, 6), Numbers.between(1, 3))
        .as((before, after, weeks) -> new Term(
            SKIPPED_IN_APIA.minusWeeks((long) before * weeks),
            SKIPPED_IN_APIA.plusWeeks((long) after * weeks),
            Cadence.everyWeeks(weeks),
            APIA));
  }

  /**
   * Gives turns of every kind.
   *
   * @return a live meeting of two to twelve people, or a date on which they write
   */
  public static Arbitrary<MeetingTurn> turns() {
    return Arbitraries.oneOf(liveMeetings(), writtenExchanges());
  }

  private static Arbitrary<LiveMeeting> liveMeetings() {
    return Combinators.combine(
            CalendarArbitraries.dates(),
            CalendarArbitraries.wholeMinutes(),
            CalendarArbitraries.zones(),
            Numbers.between(5, 480),
            Numbers.between(0, 54).list().ofMinSize(2).ofMaxSize(12))
        .as((date, time, zone, minutes, burdens) -> {
          Instant start = date.atTime(time).atZone(zone).toInstant();
          return new LiveMeeting(
              date, start, start.plusSeconds(60L * minutes), ImmutableList.copyOf(burdens));
        });
  }

  private static Arbitrary<WrittenExchange> writtenExchanges() {
    return Combinators.combine(
            CalendarArbitraries.dates(), Arbitraries.of(WrittenExchange.Reason.class))
        .as(WrittenExchange::new);
  }

  /**
   * Gives bounds.
   *
   * @return up to a thousand points, proven by weights of two to twelve people that are not all 0
   */
  public static Arbitrary<BurdenBound> bounds() {
    return Combinators.combine(
            Numbers.between(0, 1000),
            Numbers.between(1, 9),
            Numbers.between(0, 9).list().ofMinSize(1).ofMaxSize(11))
        .as((points, first, others) -> new BurdenBound(
            points, ImmutableList.<Integer>builder().add(first).addAll(others).build()));
  }

  /**
   * Gives the series of any plan above, on the usual scale.
   *
   * @return a series with its proof
   */
  public static Arbitrary<MeetingSeries> series() {
    return plans().map(MeetingPlan::schedule);
  }
}
