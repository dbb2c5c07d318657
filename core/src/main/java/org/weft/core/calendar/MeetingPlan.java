package org.weft.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.immutables.value.Value;
import org.weft.core.style.Components;

/**
 * What a series of meetings should be; {@link #schedule()} turns it into the series.
 *
 * <p>Slots are the local times of {@code zone} from 00:00 in steps of {@code stepMinutes}, on each date of the cadence.
 * They are resolved to instants date by date, so changes of the clock are already in them: a local time that a date skips is
 * no slot, and one that it shows twice is two. A slot is humane when it asks nobody for more than {@code mostPoints}.
 *
 * <p>On each date in turn, the series takes the humane slot that leaves the smallest burden for the worst-off person so far,
 * then for the second worst-off and so on; between equals the one inside most people's preferred blocks, then the one
 * closest to the local time of the meeting before, then the earliest. So a pair that shares working hours keeps one steady
 * hour, and a group spread over the world takes turns at the edge of the day.
 *
 * <p>Worked example: Berlin and New York, both 09:00 to 17:00, every second Tuesday from 2026-01-13 to 2026-04-07 in Berlin's
 * zone, keep 15:00 for all six meetings at no burden, through both clock changes. On the way, 14:00 and 16:00 would do as
 * well on some dates; the steady hour is kept. San Francisco, Berlin and Sydney share no hour: weekly from that day they
 * meet at 21:00, 20:00, 20:00, 06:00, 20:00 and 20:00 in Berlin, 28, 6 and 27 points for Berlin, San Francisco and Sydney,
 * where any timetable leaves somebody at least 27.
 *
 * @param attendees who meets, 2 to 12 people; their order is the order of every burden
 * @param cadence how often they meet
 * @param first the first date, on the calendar of {@code zone}
 * @param end the first date after the term, at most ten years after {@code first}
 * @param zone the zone whose calendar and clock the series follows
 * @param minutes length of a meeting, 5 to 480
 * @param stepMinutes minutes between slots, 5 to 720; divides a day
 * @param mostPoints most points that one meeting may ask of one person; above it people write instead
 */
@Value.Builder
public record MeetingPlan(
    ImmutableList<Attendee> attendees,
    Cadence cadence,
    LocalDate first,
    LocalDate end,
    ZoneId zone,
    int minutes,
    int stepMinutes,
    int mostPoints)
    implements WithMeetingPlan {
  private static final int LONGEST_YEARS = 10;

  /**
   * Checks the plan.
   *
   * @param attendees 2 to 12 people
   * @param cadence how often they meet
   * @param first the first date
   * @param end the first date after the term
   * @param zone the zone of the series
   * @param minutes 5 to 480
   * @param stepMinutes 5 to 720, a divisor of 1440
   * @param mostPoints 0 to 1,000,000
   * @throws IllegalArgumentException if there are fewer than 2 or more than 12 people, the term is empty or longer than ten
   *     years, or a number lies outside its range
   */
  public MeetingPlan {
    attendees = Components.orEmpty(attendees);
    checkArgument(
        attendees.size() >= 2 && attendees.size() <= 12,
        "a meeting needs 2 to 12 people but had %s; add whoever is missing, or split a large group",
        attendees.size());
    Components.required(cadence, "MeetingPlan.cadence");
    Components.required(first, "MeetingPlan.first");
    Components.required(end, "MeetingPlan.end");
    checkArgument(
        end.isAfter(first) && !end.isAfter(first.plusYears(LONGEST_YEARS)),
        "a series must end after it starts and within ten years but was %s to %s; end is the first date after it",
        first,
        end);
    Components.required(zone, "MeetingPlan.zone");
    Components.within(minutes, 5, 480, "MeetingPlan.minutes");
    Components.within(stepMinutes, 5, 720, "MeetingPlan.stepMinutes");
    checkArgument(
        DateSlots.MINUTES_A_DAY % stepMinutes == 0,
        "MeetingPlan.stepMinutes must divide a day but was %s; use 15, 30 or 60",
        stepMinutes);
    Components.within(mostPoints, 0, Inconvenience.MOST_POINTS, "MeetingPlan.mostPoints");
  }

  /**
   * Starts a plan of hour-long meetings, a slot every half hour, at most 10 points a meeting: on the usual scale between
   * 06:00 and 22:00.
   *
   * @return a builder that needs attendees, cadence, dates and zone
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Finds the series on the {@linkplain Inconvenience#standard() usual scale}.
   *
   * @return the series
   */
  public MeetingSeries schedule() {
    return schedule(Inconvenience.standard());
  }

  /**
   * Finds the series. Equal plans give equal series, and listing the people in another order changes nothing but the order
   * of their burdens.
   *
   * <p>What is promised: no single choice could leave a smaller sorted list of burdens on its date, given the dates before
   * it; and the worst-off person carries at most what the kindest slot of each date asks of its own worst-off person, added
   * up, on top of the largest burden carried before. The series need not be the fairest of all: {@link MeetingSeries#gap()}
   * says how far it may be from it. Takes time in O(dates · slots · people · (log people + {@code minutes} / 15)).
   *
   * @param inconvenience what an hour asks of a person
   * @return one turn a date of the cadence
   * @throws IllegalArgumentException if the inconvenience gives points below 0 or above {@link Inconvenience#MOST_POINTS}
   */
  public MeetingSeries schedule(Inconvenience inconvenience) {
    return SeriesPlanner.plan(this, inconvenience);
  }

  /**
   * Tells what a meeting would ask of each person, whether or not it starts on a slot.
   *
   * @param start when it would start
   * @param inconvenience what an hour asks of a person
   * @return points for each person, in order
   * @throws IllegalArgumentException if the inconvenience gives points outside its range
   */
  public ImmutableList<Integer> burdens(Instant start, Inconvenience inconvenience) {
    Instant until = start.plusSeconds(60L * minutes);
    return attendees.stream()
        .map(attendee ->
            PersonalClock.of(attendee, start, until).points(start, until, inconvenience))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Adds up what weights prove, to check a {@link BurdenBound} without trusting it.
   *
   * @param weights one a person in order; none negative, not all 0
   * @param inconvenience what an hour asks of a person
   * @return points that the worst-off person carries at least after any series that meets on every date with a humane slot
   * @throws IllegalArgumentException if the weights do not fit the people, or one is negative, or all are 0
   */
  public long leastWorstOff(List<Integer> weights, Inconvenience inconvenience) {
    checkArgument(
        weights.size() == attendees.size(),
        "a bound for %s people needs as many weights but had %s; give one each, 0 if need be",
        attendees.size(),
        weights.size());
    checkArgument(
        weights.stream().allMatch(weight -> weight >= 0)
            && weights.stream().anyMatch(weight -> weight > 0),
        "weights must not be negative nor all 0 but were %s; use equal weights to begin with",
        weights);
    return SeriesPlanner.leastWorstOff(this, Ints.toArray(weights), inconvenience);
  }

  /** Builds a {@link MeetingPlan}. */
  public static final class Builder extends MeetingPlanBuilder {
    Builder() {
      minutes(60);
      stepMinutes(30);
      mostPoints(10);
    }
  }
}
