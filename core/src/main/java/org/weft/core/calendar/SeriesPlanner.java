package org.weft.core.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import java.time.Instant;

/** Turns a plan into arrays, lets the kernels choose, and turns their choice into a series. */
final class SeriesPlanner {
  private final MeetingPlan plan;
  private final ImmutableList<DateSlots> dates;
  private final long[] carried;
  private final int[][][] points;

  private SeriesPlanner(MeetingPlan plan, Inconvenience inconvenience) {
    this.plan = plan;
    this.dates = DateSlots.of(plan, inconvenience);
    this.carried = plan.attendees().stream().mapToLong(Attendee::carriedBurden).toArray();
    this.points = dates.stream().map(date -> date.points).toArray(int[][][]::new);
  }

  static MeetingSeries plan(MeetingPlan plan, Inconvenience inconvenience) {
    return new SeriesPlanner(plan, inconvenience).series();
  }

  static long leastWorstOff(MeetingPlan plan, int[] weights, Inconvenience inconvenience) {
    SeriesPlanner planner = new SeriesPlanner(plan, inconvenience);
    return FairHourGame.bound(weights, planner.carried, planner.points);
  }

  private MeetingSeries series() {
    int[] chosen = FairHourRotation.choose(
        carried,
        points,
        dates.stream().map(date -> date.preferring).toArray(int[][]::new),
        dates.stream().map(date -> date.minuteOfDay).toArray(int[][]::new));
    ImmutableList.Builder<MeetingTurn> turns = ImmutableList.builder();
    long[] totals = carried.clone();
    for (int i = 0; i < chosen.length; i++) {
      turns.add(chosen[i] < 0 ? written(dates.get(i)) : live(dates.get(i), chosen[i], totals));
    }
    int[] weights = FairHourGame.weights(carried, points);
    return new MeetingSeries(
        turns.build(),
        ImmutableList.copyOf(Longs.asList(totals)),
        new BurdenBound(
            FairHourGame.bound(weights, carried, points),
            ImmutableList.copyOf(Ints.asList(weights))));
  }

  private static MeetingTurn written(DateSlots date) {
    return new MeetingTurn.WrittenExchange(
        date.date,
        date.fits
            ? MeetingTurn.WrittenExchange.Reason.NO_HUMANE_HOUR
            : MeetingTurn.WrittenExchange.Reason.NO_SUCH_HOUR);
  }

  private MeetingTurn live(DateSlots date, int slot, long[] totals) {
    int[] burdens = date.points[slot];
    for (int person = 0; person < totals.length; person++) {
      totals[person] += burdens[person];
    }
    Instant start = date.starts.get(slot);
    return new MeetingTurn.LiveMeeting(
        date.date, start, DateSlots.end(plan, start), ImmutableList.copyOf(Ints.asList(burdens)));
  }
}
