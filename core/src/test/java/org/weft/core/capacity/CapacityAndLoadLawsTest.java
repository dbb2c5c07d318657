package org.weft.core.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.weft.core.program.FormatKind;
import org.weft.core.program.MentoringFormat;
import org.weft.core.testing.CalendarArbitraries;

class CapacityAndLoadLawsTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  @Provide
  Arbitrary<LocalDate> dates() {
    return CalendarArbitraries.dates();
  }

  @Property
  void placesNeverExceedPairsNorHoursAndAreAsManyAsFit(
      @ForAll @IntRange(max = 100) int pairs,
      @ForAll @IntRange(max = 160) int hours,
      @ForAll MentoringFormat format) {
    int places = Capacity.of(pairs, hours).placesFor(format);
    assertThat(places).isBetween(0, pairs);
    assertThat(places * format.minutesPerFourWeeks()).isLessThanOrEqualTo(60 * hours);
    boolean oneMoreFits =
        places < pairs && (places + 1) * format.minutesPerFourWeeks() <= 60 * hours;
    assertThat(oneMoreFits).isFalse();
  }

  @Property
  void aPairTakesFourHoursAMonth(@ForAll @IntRange(max = 40) int pairs) {
    assertThat(Capacity.pairs(pairs)).isEqualTo(Capacity.of(pairs, 4 * pairs));
    assertThat(Capacity.pairs(pairs).placesFor(MentoringFormat.standard(FormatKind.ONE_TO_ONE)))
        .isEqualTo(pairs);
  }

  @Example
  void noCapacityHasNoPlaces() {
    assertThat(Capacity.none().placesFor(MentoringFormat.standard(FormatKind.MICRO)))
        .isZero();
    assertThat(Capacity.none()).isEqualTo(Capacity.of(0, 0));
  }

  @Example
  void capacitiesOutsideTheirRangesAreRefusedWithTheValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Capacity.of(-1, 4))
        .withMessage(
            "Capacity.pairs must lie in 0 to 100 but was -1; use Capacity.none() for no room");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Capacity.of(1, 161))
        .withMessage(
            "Capacity.hoursPerMonth must lie in 0 to 160 but was 161; count the hours of four weeks");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Capacity.pairs(41))
        .withMessageContaining(
            "with 4 hours each must lie in 0 to 40 but was 41; use Capacity.none() for no room, "
                + "or Capacity.of(pairs, hours) for shorter pairs");
  }

  @Property
  void strainedUntilAgreesWithAWalkThroughTheDays(
      @ForAll Workload load,
      @ForAll("dates") LocalDate date,
      @ForAll @IntRange(max = 40) int rest) {
    LocalDate day = date;
    while (isTaken(load, day, rest)) {
      day = day.plusDays(1);
    }
    assertThat(load.strainedUntil(date, rest))
        .isEqualTo(day.equals(date) ? Optional.empty() : Optional.of(day));
  }

  /** Near the peaks, where the law above would rarely look. */
  @Property
  void strainedUntilAgreesWithTheWalkOnEveryDayOfAPeak(
      @ForAll Workload load, @ForAll @IntRange(max = 40) int rest) {
    for (Peak peak : load.peaks()) {
      strainedUntilAgreesWithAWalkThroughTheDays(load, peak.start(), rest);
      strainedUntilAgreesWithAWalkThroughTheDays(load, peak.end(), rest);
      strainedUntilAgreesWithAWalkThroughTheDays(load, peak.start().minusDays(1), rest);
    }
  }

  private static boolean isTaken(Workload load, LocalDate day, int rest) {
    boolean taken = false;
    for (Peak peak : load.peaks()) {
      for (LocalDate d = peak.start(); d.isBefore(peak.end().plusDays(rest)); d = d.plusDays(1)) {
        taken |= d.equals(day);
      }
    }
    return taken;
  }

  @Example
  void onePeakMayLeadIntoTheNext() {
    Workload load = Workload.of(
        80, Peak.of(MAY.plusDays(12), MAY.plusDays(20)), Peak.of(MAY, MAY.plusDays(10)));
    assertThat(load.strainedUntil(MAY, 0)).contains(MAY.plusDays(10));
    assertThat(load.strainedUntil(MAY, 2)).contains(MAY.plusDays(22));
    assertThat(load.strainedUntil(MAY.plusDays(10), 0)).isEmpty();
  }

  @Example
  void daysOfRestAreCountedFromTheFirstDayAfterThePeak() {
    Peak peak = Peak.of(MAY, MAY.plusDays(1));
    assertThat(peak.strains(MAY.minusDays(1), 2)).isFalse();
    assertThat(peak.strains(MAY, 0)).isTrue();
    assertThat(peak.strains(MAY.plusDays(1), 0)).isFalse();
    assertThat(peak.strains(MAY.plusDays(2), 2)).isTrue();
    assertThat(peak.strains(MAY.plusDays(3), 2)).isFalse();
  }

  @Example
  void wrongLoadsAreRefusedWithTheValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Workload.of(301))
        .withMessage("Workload.percent must lie in 0 to 300 but was 301; 100 is a full week");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Peak.of(MAY, MAY))
        .withMessageContaining("2026-05-01 to 2026-05-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Workload.of(0).strainedUntil(MAY, -1))
        .withMessageContaining("coolingOffDays")
        .withMessageContaining("but was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Peak.of(MAY, MAY.plusDays(3)).strains(MAY, -1));
    assertThatNullPointerException()
        .isThrownBy(() -> Peak.of(null, MAY))
        .withMessageContaining("Peak.start");
    assertThat(new Workload(10, null).peaks()).isEmpty();
  }
}
