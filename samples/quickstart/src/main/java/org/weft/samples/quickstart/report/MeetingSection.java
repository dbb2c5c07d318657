package org.weft.samples.quickstart.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weft.core.calendar.Attendee;
import org.weft.core.calendar.MeetingPlan;
import org.weft.core.calendar.MeetingSeries;
import org.weft.core.calendar.MeetingTurn;
import org.weft.core.calendar.WorkingHours;
import org.weft.core.cohort.Participant;
import org.weft.matching.MatchedPair;
import org.weft.matching.eligibility.CandidatePool;

/** Twelve weeks of meetings for the pair that shares the fewest hours; it has the most to gain from fair ones. */
final class MeetingSection {
  private final RoundResult result;
  private final Participant mentee;
  private final Participant mentor;
  private final long shared;
  private final MeetingPlan plan;

  private MeetingSection(RoundResult result, MatchedPair pair, long shared) {
    this.result = result;
    this.mentee = result.cohort().participant(pair.mentee());
    this.mentor = result.cohort().participant(pair.mentor());
    this.shared = shared;
    this.plan = MeetingPlan.builder()
        .addAttendee(Attendee.of(mentee.hours()))
        .addAttendee(Attendee.of(mentor.hours()).preferring(mentor.protectedMentorTime()))
        .cadence(result.cycle().format().cadence())
        .minutes(result.cycle().format().sessionMinutes())
        .first(firstWorkday(result.cycle().start(), mentee.hours()))
        .end(result.cycle().end())
        .zone(mentee.hours().zone())
        .build();
  }

  /** A term that starts on a day off would ask people to give up that day each time. */
  private static LocalDate firstWorkday(LocalDate start, WorkingHours hours) {
    for (int day = 0; day < 7; day++) {
      LocalDate each = start.plusDays(day);
      if (hours.blocks().stream().anyMatch(block -> block.day() == each.getDayOfWeek())) {
        return each;
      }
    }
    return start;
  }

  static Optional<View.Meetings> of(RoundResult result, CandidatePool pool) {
    return result.matching().pairs().stream()
        .min(Comparator.comparingLong((MatchedPair pair) -> minutes(pool, pair))
            .thenComparing(MatchedPair::pairing))
        .map(pair -> new MeetingSection(result, pair, minutes(pool, pair)).view());
  }

  private static long minutes(CandidatePool pool, MatchedPair pair) {
    return pool.pair(pair.mentee(), pair.mentor()).sharedMinutesPerWeek();
  }

  private View.Meetings view() {
    MeetingSeries series = plan.schedule();
    return new View.Meetings(
        mentee.name() + " and " + mentor.name() + " share " + Phrases.hours(shared)
            + " of work a week; no pair shares less. "
            + "Points say how much an hour asks of somebody: 0 at work, 1 to 6 at the edge of the day, "
            + "and beyond " + plan.mostPoints() + " they write to each other instead.",
        Phrases.person(result.cohort(), mentee.id()),
        Phrases.place(mentee.hours().zone()),
        Phrases.person(result.cohort(), mentor.id()),
        Phrases.place(mentor.hours().zone()),
        day(series),
        series.turns().stream().map(this::turn).collect(ImmutableList.toImmutableList()),
        series.totals().stream().map(Phrases::count).collect(ImmutableList.toImmutableList()),
        fairness(series));
  }

  private View.Turn turn(MeetingTurn turn) {
    if (turn instanceof MeetingTurn.LiveMeeting meeting) {
      return new View.Turn(
          true,
          Phrases.date(meeting.date()),
          clock(meeting, mentee.hours().zone()),
          clock(meeting, mentor.hours().zone()),
          meeting.burdens().get(0).toString(),
          meeting.burdens().get(1).toString(),
          "");
    }
    boolean skipped = turn instanceof MeetingTurn.WrittenExchange written
        && written.reason() == MeetingTurn.WrittenExchange.Reason.NO_SUCH_HOUR;
    return new View.Turn(
        false,
        Phrases.date(turn.date()),
        "",
        "",
        "0",
        "0",
        skipped
            ? "They write: no such hour on this date."
            : "They write: no hour is humane for both.");
  }

  private static String clock(MeetingTurn.LiveMeeting meeting, ZoneId zone) {
    return Phrases.time(meeting.startIn(zone).toLocalDateTime());
  }

  private static String fairness(MeetingSeries series) {
    String worst = Phrases.count(series.worstOff(), "point", "points");
    if (series.worstOff() == 0) {
      return "Every meeting lies within both people's working hours.";
    }
    return "Whoever carries more carries " + worst + " in all. "
        + (series.gap() == 0
            ? "No timetable could ask less of them; weights on the two people prove it."
            : "No timetable could ask less than "
                + Phrases.count(series.bound().worstOff(), "point", "points") + " of them.");
  }

  private View.Day day(MeetingSeries series) {
    ZoneId zone = mentee.hours().zone();
    LocalDate date = series.meetings().stream()
        .findFirst()
        .map(MeetingTurn.LiveMeeting::date)
        .orElse(plan.first());
    Instant from = date.atStartOfDay(zone).toInstant();
    Instant until = date.plusDays(1).atStartOfDay(zone).toInstant();
    ImmutableList<Range<Instant>> meeting = series.meetings().stream()
        .filter(live -> live.date().equals(date))
        .map(live -> Range.closedOpen(live.start(), live.end()))
        .collect(ImmutableList.toImmutableList());
    List<Range<Instant>> one =
        mentee.hours().availability(from, until).spans().asRanges().asList();
    List<Range<Instant>> other =
        mentor.hours().availability(from, until).spans().asRanges().asList();
    return new View.Day(
        Phrases.date(date) + " on the clock of " + Phrases.place(zone),
        ImmutableList.of(
            lane(mentee.name(), one, from, until, false),
            lane(mentor.name(), other, from, until, false),
            lane("Meeting", meeting, from, until, true)),
        mentee.name() + " works " + words(one, zone) + ", " + mentor.name() + " "
            + words(other, zone) + "; they meet " + words(meeting, zone) + ".");
  }

  private static String words(List<Range<Instant>> spans, ZoneId zone) {
    return spans.isEmpty()
        ? "not at all"
        : spans.stream()
            .map(span -> span.lowerEndpoint().atZone(zone).toLocalTime() + " to "
                + span.upperEndpoint().atZone(zone).toLocalTime())
            .collect(Collectors.joining(" and "));
  }

  private static View.Lane lane(
      String label, List<Range<Instant>> spans, Instant from, Instant until, boolean meeting) {
    Duration day = Duration.between(from, until);
    return new View.Lane(
        label,
        spans.stream()
            .map(span -> new View.Span(
                percent(Duration.between(from, span.lowerEndpoint()), day),
                percent(Duration.between(span.lowerEndpoint(), span.upperEndpoint()), day)))
            .collect(ImmutableList.toImmutableList()),
        meeting);
  }

  private static String percent(Duration part, Duration day) {
    return String.format(
        Locale.ROOT, "%.2f", 100.0 * (double) part.toSeconds() / (double) day.toSeconds());
  }
}
