package org.weft.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Every series a plan allows, the slow way. Shares nothing with the planner but {@link MeetingPlan#burdens}: it walks real
 * time minute by minute and keeps the instants whose local time lies on the grid.
 */
final class AllSeries {
  private AllSeries() {}

  /** Burdens of the humane slots of one date. */
  static List<List<Integer>> humane(MeetingPlan plan, LocalDate date, Inconvenience inconvenience) {
    List<List<Integer>> humane = new ArrayList<>();
    for (Instant start : slots(plan, date)) {
      List<Integer> burdens = plan.burdens(start, inconvenience);
      if (Collections.max(burdens) <= plan.mostPoints()) {
        humane.add(burdens);
      }
    }
    return humane;
  }

  static List<Instant> slots(MeetingPlan plan, LocalDate date) {
    List<Instant> slots = new ArrayList<>();
    Instant from = date.minusDays(1).atStartOfDay(plan.zone()).toInstant();
    Instant until = date.plusDays(2).atStartOfDay(plan.zone()).toInstant();
    Instant termEnd = plan.end().atStartOfDay(plan.zone()).toInstant();
    for (Instant at = from; at.isBefore(until); at = at.plusSeconds(60)) {
      ZonedDateTime local = at.atZone(plan.zone());
      int minute = local.toLocalTime().toSecondOfDay() / 60;
      boolean onGrid = local.toLocalDate().equals(date) && minute % plan.stepMinutes() == 0;
      if (onGrid && !at.plusSeconds(60L * plan.minutes()).isAfter(termEnd)) {
        slots.add(at);
      }
    }
    return slots;
  }

  /** Totals of every series that meets whenever a date has a humane slot. */
  static List<List<Long>> totals(MeetingPlan plan, Inconvenience inconvenience) {
    List<List<Long>> totals = new ArrayList<>();
    totals.add(plan.attendees().stream().map(Attendee::carriedBurden).toList());
    for (LocalDate date : plan.cadence().dates(plan.first(), plan.end())) {
      List<List<Integer>> slots = humane(plan, date, inconvenience);
      if (!slots.isEmpty()) {
        List<List<Long>> longer = new ArrayList<>();
        for (List<Long> before : totals) {
          slots.forEach(slot -> longer.add(sum(before, slot)));
        }
        totals = longer;
      }
    }
    return totals;
  }

  static List<Long> sum(List<Long> before, List<Integer> burdens) {
    List<Long> after = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      after.add(before.get(i) + burdens.get(i));
    }
    return after;
  }

  static List<Long> worstFirst(List<Long> totals) {
    return totals.stream().sorted(Comparator.reverseOrder()).toList();
  }

  /** Dictionary order of lists of one length. */
  static int compare(List<Long> left, List<Long> right) {
    for (int i = 0; i < left.size(); i++) {
      if (!left.get(i).equals(right.get(i))) {
        return Long.compare(left.get(i), right.get(i));
      }
    }
    return 0;
  }

  static LocalTime localTime(MeetingTurn.LiveMeeting meeting, MeetingPlan plan) {
    return meeting.startIn(plan.zone()).toLocalTime();
  }
}
