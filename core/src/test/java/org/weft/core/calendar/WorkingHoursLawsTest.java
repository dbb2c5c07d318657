package org.weft.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.weft.core.testing.CalendarArbitraries;

class WorkingHoursLawsTest {
  /** Two days on which some clock of the arbitraries changes come up often. */
  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.oneOf(
        CalendarArbitraries.dates(),
        Arbitraries.of(
                "2026-03-08", "2026-03-29", "2026-04-05", "2026-10-04", "2026-10-25", "2026-11-01")
            .map(LocalDate::parse));
  }

  /** Any blocks, clashing ones too. */
  @Provide
  Arbitrary<WorkingHours> anyHours() {
    return Combinators.combine(
            CalendarArbitraries.zones(),
            CalendarArbitraries.timeBlocks().list().ofMaxSize(6).map(ImmutableList::copyOf))
        .as(WorkingHours::new);
  }

  @Property(tries = 150)
  void overlapAgreesWithTheClockOnTheWall(
      @ForAll("anyHours") WorkingHours one,
      @ForAll("anyHours") WorkingHours other,
      @ForAll("days") LocalDate date) {
    Instant from = date.atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant until = from.plus(2, ChronoUnit.DAYS);
    Assume.that(hasPlainEdges(one, from, until) && hasPlainEdges(other, from, until));
    long twin = LongStream.range(0, 2 * 1440)
        .mapToObj(minute -> from.plus(minute, ChronoUnit.MINUTES))
        .filter(minute -> worksAt(one, minute) && worksAt(other, minute))
        .count();
    assertThat(one.overlapMinutes(other, from, until)).isEqualTo(twin);
  }

  /** Reads the clock on the wall and looks for a block that holds the time. */
  private static boolean worksAt(WorkingHours hours, Instant minute) {
    ZonedDateTime wall = minute.atZone(hours.zone());
    int now = wall.toLocalTime().toSecondOfDay();
    for (TimeBlock block : hours.blocks()) {
      int start = block.start().toSecondOfDay();
      int end = block.end().toSecondOfDay();
      boolean night = end <= start;
      boolean tonight = block.day() == wall.getDayOfWeek() && start <= now && (night || now < end);
      boolean sinceYesterday = night && block.day().plus(1) == wall.getDayOfWeek() && now < end;
      if (tonight || sinceYesterday) {
        return true;
      }
    }
    return false;
  }

  /** No block starts or ends inside a repeated hour; there, the wall alone does not tell which showing is meant. */
  private static boolean hasPlainEdges(WorkingHours hours, Instant from, Instant until) {
    return IntStream.rangeClosed(-2, 4)
        .mapToObj(LocalDate.ofInstant(from, hours.zone())::plusDays)
        .flatMap(date -> hours.blocks().stream()
            .flatMap(block -> List.of(
                date.atTime(block.start()),
                date.atTime(block.end()),
                date.atTime(block.end()).minusMinutes(1))
                .stream()))
        .allMatch(edge -> hours.zone().getRules().getValidOffsets(edge).size() < 2);
  }

  @Property(tries = 300)
  void overlapIsSymmetric(
      @ForAll WorkingHours one,
      @ForAll WorkingHours other,
      @ForAll("days") LocalDate date,
      @ForAll @IntRange(max = 20_000) int minutes) {
    Instant from = date.atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant until = from.plus(minutes, ChronoUnit.MINUTES);
    assertThat(one.overlapMinutes(other, from, until))
        .isEqualTo(other.overlapMinutes(one, from, until));
  }

  @Property(tries = 300)
  void overlapIsNeverAboveWhatEitherWorks(
      @ForAll WorkingHours one, @ForAll WorkingHours other, @ForAll("days") LocalDate date) {
    Instant from = date.atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant until = from.plus(7, ChronoUnit.DAYS);
    assertThat(one.overlapMinutes(other, from, until))
        .isBetween(
            0L,
            Math.min(
                one.availability(from, until).minutes(),
                other.availability(from, until).minutes()));
  }

  @Property(tries = 300)
  void peopleShareAllTheirHoursWithThemselves(
      @ForAll("anyHours") WorkingHours hours, @ForAll("days") LocalDate date) {
    Instant from = date.atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant until = from.plus(7, ChronoUnit.DAYS);
    assertThat(hours.overlapMinutes(hours, from, until))
        .isEqualTo(hours.availability(from, until).minutes());
  }

  @Property(tries = 200)
  void theDaysAddUpToTheWeek(
      @ForAll WorkingHours one,
      @ForAll WorkingHours other,
      @ForAll("days") LocalDate date,
      @ForAll @IntRange(max = 10) int days) {
    int sum = IntStream.range(0, days)
        .map(n -> one.overlapMinutes(other, date.plusDays(n)))
        .sum();
    long whole = one.overlapMinutes(
        other,
        date.atStartOfDay(one.zone()).toInstant(),
        date.plusDays(days).atStartOfDay(one.zone()).toInstant());
    assertThat(sum).isEqualTo((int) whole);
  }

  @Property(tries = 200)
  void adjacentStretchesAddUp(
      @ForAll("anyHours") WorkingHours hours,
      @ForAll("days") LocalDate date,
      @ForAll @IntRange(max = 5000) int first,
      @ForAll @IntRange(max = 5000) int second) {
    Instant from = date.atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant middle = from.plus(first, ChronoUnit.MINUTES);
    Instant until = middle.plus(second, ChronoUnit.MINUTES);
    assertThat(hours.availability(from, middle).minutes()
            + hours.availability(middle, until).minutes())
        .isEqualTo(hours.availability(from, until).minutes());
  }

  @Property(tries = 300)
  void aWeekWithoutAChangeOfClocksHasTheWeeklyMinutes(@ForAll WorkingHours hours) {
    Instant monday = LocalDate.of(2026, 6, 1).atStartOfDay(hours.zone()).toInstant();
    assertThat(hours.availability(monday, monday.plus(7, ChronoUnit.DAYS)).minutes())
        .isEqualTo(hours.weeklyMinutes());
  }

  @Property(tries = 300)
  void hoursWithoutClashesNeverCountAMinuteTwice(@ForAll("anyHours") WorkingHours hours) {
    int[] taken = new int[7 * 1440];
    for (TimeBlock block : hours.blocks()) {
      int start = (block.day().getValue() - 1) * 1440 + block.start().toSecondOfDay() / 60;
      IntStream.range(0, block.minutes()).forEach(n -> taken[(start + n) % taken.length]++);
    }
    assertThat(hours.clashes().isEmpty())
        .isEqualTo(IntStream.of(taken).allMatch(count -> count <= 1));
  }

  @Property(tries = 300)
  void withoutTheClashesTheHoursAreSound(@ForAll("anyHours") WorkingHours hours) {
    List<TimeBlock> clashes = hours.clashes();
    Assume.that(hours.blocks().stream().distinct().count() == hours.blocks().size());
    ImmutableList<TimeBlock> rest = hours.blocks().stream()
        .filter(block -> !clashes.contains(block))
        .collect(ImmutableList.toImmutableList());
    assertThat(new WorkingHours(hours.zone(), rest).clashes()).isEmpty();
    assertThat(clashes).isSorted().isSubsetOf(hours.blocks());
  }
}
