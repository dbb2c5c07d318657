package org.weft.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.weft.core.style.Components;

/**
 * How often something happens: every so many weeks, or every so many months on the same weekday.
 *
 * <p>Worked example: monthly from Tuesday 2026-01-13, the second Tuesday, gives 2026-02-10, 2026-03-10 and so on. A fifth
 * weekday becomes the last one in months that have only four.
 *
 * @param every how many units lie between two dates, 1 to 52
 * @param unit weeks or months
 */
public record Cadence(int every, CadenceUnit unit) {
  /**
   * Checks the count.
   *
   * @param every 1 to 52
   * @param unit weeks or months
   * @throws IllegalArgumentException if the count lies outside 1 to 52
   */
  public Cadence {
    Components.within(every, 1, 52, "Cadence.every");
    Components.required(unit, "Cadence.unit");
  }

  /**
   * Once a week.
   *
   * @return every week
   */
  public static Cadence weekly() {
    return everyWeeks(1);
  }

  /**
   * Every second week.
   *
   * @return every two weeks
   */
  public static Cadence biweekly() {
    return everyWeeks(2);
  }

  /**
   * Every so many weeks.
   *
   * @param weeks 1 to 52
   * @return the cadence
   * @throws IllegalArgumentException if the count lies outside 1 to 52
   */
  public static Cadence everyWeeks(int weeks) {
    return new Cadence(weeks, CadenceUnit.WEEKS);
  }

  /**
   * Once a month, on the same weekday and its place in the month.
   *
   * @return every month
   */
  public static Cadence monthly() {
    return new Cadence(1, CadenceUnit.MONTHS);
  }

  /**
   * Lists the dates of a term.
   *
   * @param first the first date
   * @param until the first date after the term
   * @return the dates from {@code first}, in order, all before {@code until}; empty if the term is
   * @throws IllegalArgumentException if the term ends before it starts
   */
  public ImmutableList<LocalDate> dates(LocalDate first, LocalDate until) {
    checkArgument(
        !until.isBefore(first),
        "a term must not end before it starts but was %s to %s; swap the dates",
        first,
        until);
    ImmutableList.Builder<LocalDate> dates = ImmutableList.builder();
    LocalDate date = first;
    for (int n = 1; date.isBefore(until); n++) {
      dates.add(date);
      date = occurrence(first, n);
    }
    return dates.build();
  }

  /** Counts from the first date each time: chained steps would drift after a short month. */
  private LocalDate occurrence(LocalDate first, int n) {
    if (unit == CadenceUnit.WEEKS) {
      return first.plusWeeks((long) n * every);
    }
    int place = (first.getDayOfMonth() - 1) / 7 + 1;
    LocalDate month = YearMonth.from(first).plusMonths((long) n * every).atDay(1);
    LocalDate date = month.with(TemporalAdjusters.dayOfWeekInMonth(place, first.getDayOfWeek()));
    return date.getMonth() == month.getMonth()
        ? date
        : month.with(TemporalAdjusters.lastInMonth(first.getDayOfWeek()));
  }

  /**
   * Gives the average number of occurrences in four weeks.
   *
   * @return 4 for weekly, 2 for biweekly, 12 · 28 / 365.25 ≈ 0.92 for monthly
   */
  public double perFourWeeks() {
    double daysBetween = unit == CadenceUnit.WEEKS ? 7.0 * every : 365.25 / 12 * every;
    return 28 / daysBetween;
  }
}
