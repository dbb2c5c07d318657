package org.weft.core.testing;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.weft.core.calendar.Availability;
import org.weft.core.calendar.Cadence;
import org.weft.core.calendar.CadenceUnit;
import org.weft.core.calendar.TimeBlock;
import org.weft.core.calendar.WorkingHours;

/** Zones that are awkward on purpose, working hours that a person can work, and cadences. */
public final class CalendarArbitraries {
  private static final ImmutableList<ZoneId> ZONES = ImmutableList.of(
      ZoneId.of("Europe/Berlin"),
      ZoneId.of("Europe/Lisbon"),
      ZoneId.of("America/New_York"),
      ZoneId.of("America/St_Johns"),
      ZoneId.of("Asia/Kolkata"),
      ZoneId.of("Asia/Kathmandu"),
      ZoneId.of("Australia/Lord_Howe"),
      ZoneId.of("Pacific/Kiritimati"),
      ZoneId.of("Pacific/Pago_Pago"),
      ZoneId.of("UTC"));

  private static final int MINUTES_A_DAY = 24 * 60;

  private CalendarArbitraries() {}

  /**
   * Gives zones: common ones first, then zones off by half an hour or a quarter, one whose clock changes by half an hour,
   * and the two ends of the date line.
   *
   * @return one of ten zones
   */
  public static Arbitrary<ZoneId> zones() {
    return Arbitraries.of(ZONES);
  }

  /**
   * Gives days of 2026 and 2027, where every change of clocks of the zones above falls twice.
   *
   * @return a date
   */
  public static Arbitrary<LocalDate> dates() {
    return Numbers.between(0, 2 * 365 - 1).map(LocalDate.of(2026, 1, 1)::plusDays);
  }

  /**
   * Gives whole minutes of the day, full quarters more often than others.
   *
   * @return a time without seconds
   */
  public static Arbitrary<LocalTime> wholeMinutes() {
    Arbitrary<Integer> quarters = Numbers.between(0, 95).map(n -> n * 15);
    Arbitrary<Integer> minutes = Numbers.between(0, MINUTES_A_DAY - 1);
    return Arbitraries.frequencyOf(Tuple.of(3, quarters), Tuple.of(1, minutes))
        .map(minute -> LocalTime.of(minute / 60, minute % 60));
  }

  /**
   * Gives blocks of a day, night shifts and whole days included.
   *
   * @return a legal block
   */
  public static Arbitrary<TimeBlock> timeBlocks() {
    return Combinators.combine(Arbitraries.of(DayOfWeek.class), wholeMinutes(), wholeMinutes())
        .as((day, start, end) -> start.equals(end) ? wholeDay(day) : TimeBlock.of(day, start, end));
  }

  private static TimeBlock wholeDay(DayOfWeek day) {
    return TimeBlock.of(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
  }

  /**
   * Gives hours that a person can work: usual office days, part time, night shifts, or up to eight blocks of any kind that
   * do not clash. Some have none.
   *
   * @return working hours without clashes
   */
  public static Arbitrary<WorkingHours> workingHours() {
    return Combinators.combine(
            zones(), Arbitraries.frequencyOf(Tuple.of(3, usualWeeks()), Tuple.of(2, oddWeeks())))
        .as(WorkingHours::new);
  }

  /**
   * Gives the weekly blocks of an ordinary job.
   *
   * @return one to five blocks of three to nine hours, all with the same times
   */
  public static Arbitrary<ImmutableList<TimeBlock>> usualWeeks() {
    return Combinators.combine(
            Arbitraries.of(6, 7, 8, 9, 10, 14, 22), Numbers.between(3, 9), Numbers.between(1, 5))
        .as((start, hours, days) -> {
          ImmutableList.Builder<TimeBlock> week = ImmutableList.builder();
          for (int day = 1; day <= days; day++) {
            week.add(TimeBlock.of(
                DayOfWeek.of(day), LocalTime.of(start, 0), LocalTime.of((start + hours) % 24, 0)));
          }
          return week.build();
        });
  }

  private static Arbitrary<ImmutableList<TimeBlock>> oddWeeks() {
    return timeBlocks().list().ofMaxSize(8).map(CalendarArbitraries::withoutClashes);
  }

  /** Keeps each block that does not clash with those kept before it. */
  private static ImmutableList<TimeBlock> withoutClashes(List<TimeBlock> blocks) {
    List<TimeBlock> kept = new ArrayList<>();
    boolean[] taken = new boolean[7 * MINUTES_A_DAY];
    for (TimeBlock block : blocks) {
      int start = (block.day().getValue() - 1) * MINUTES_A_DAY + block.start().toSecondOfDay() / 60;
      boolean free = true;
      for (int i = 0; i < block.minutes(); i++) {
        free &= !taken[(start + i) % taken.length];
      }
      for (int i = 0; free && i < block.minutes(); i++) {
        taken[(start + i) % taken.length] = true;
      }
      if (free) {
        kept.add(block);
      }
    }
    return ImmutableList.copyOf(kept);
  }

  /**
   * Gives cadences.
   *
   * @return every one to 52 weeks or months, short ones most often
   */
  public static Arbitrary<Cadence> cadences() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(4, Numbers.between(1, 4)), Tuple.of(1, Numbers.between(1, 52))),
            Arbitraries.of(CadenceUnit.class))
        .as(Cadence::new);
  }

  /**
   * Gives the availability of any working hours over up to three weeks of 2026 or 2027.
   *
   * @return an availability
   */
  public static Arbitrary<Availability> availabilities() {
    return Combinators.combine(workingHours(), dates(), Numbers.between(0, 21))
        .as((hours, date, days) -> {
          Instant from = date.atStartOfDay(hours.zone()).toInstant();
          return hours.availability(from, from.plusSeconds(days * 86_400L));
        });
  }
}
