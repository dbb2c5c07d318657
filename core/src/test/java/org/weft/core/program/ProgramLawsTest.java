package org.weft.core.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.weft.core.calendar.Cadence;
import org.weft.core.calendar.CadenceUnit;
import org.weft.core.profile.CareerStage;

class ProgramLawsTest {
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
  private static final MentoringFormat ONE_TO_ONE = MentoringFormat.standard(FormatKind.ONE_TO_ONE);

  @Property
  void everyKindHasAStandardForm(@ForAll FormatKind kind) {
    MentoringFormat format = MentoringFormat.standard(kind);
    assertThat(format.kind()).isEqualTo(kind);
    assertThat(MentoringFormat.builder().from(format).build()).isEqualTo(format);
    assertThat(
            format.cadence().dates(MARCH, MARCH.plusWeeks(format.termWeeks())).size())
        .isGreaterThan(1);
  }

  @Property
  void aPairFormatHasTwoPeople(@ForAll FormatKind kind) {
    MentoringFormat format = MentoringFormat.standard(kind);
    if (format.shape() == FormatShape.MUTUAL_PAIR
        || format.shape() == FormatShape.PEERS
        || format.shape() == FormatShape.JUNIOR_AND_SENIOR) {
      assertThat(format.largestGroup()).isEqualTo(2);
    }
  }

  @Property
  void minutesAreRoundedUpExactly(@ForAll MentoringFormat format) {
    long every = format.cadence().every();
    boolean weekly = format.cadence().unit() == CadenceUnit.WEEKS;
    // 28 / (7 every) or 28 · 12 · 4 / (1461 every) meetings, in whole numbers
    long numerator = format.sessionMinutes() * (weekly ? 4L : 28L * 12 * 4);
    long denominator = every * (weekly ? 1 : 1461);
    assertThat(format.minutesPerFourWeeks())
        .isEqualTo((int) ((numerator + denominator - 1) / denominator))
        .isPositive();
  }

  @Property
  void aWitherChangesItsPartOnly(
      @ForAll MentoringFormat format, @ForAll @IntRange(min = 5, max = 480) int minutes) {
    MentoringFormat changed = format.withSessionMinutes(minutes);
    assertThat(changed.sessionMinutes()).isEqualTo(minutes);
    assertThat(changed.withSessionMinutes(format.sessionMinutes())).isEqualTo(format);
  }

  @Property
  void guardrailsComeBackFromTheirBuilder(@ForAll Guardrails guardrails) {
    assertThat(Guardrails.builder().from(guardrails).build()).isEqualTo(guardrails);
  }

  @Property
  void aStartedCycleLastsAsLongAsItsFormat(@ForAll MentoringFormat format) {
    Cycle cycle = Cycle.starting("Spring", format, MARCH);
    assertThat(cycle.end()).isEqualTo(MARCH.plusDays(7L * format.termWeeks()));
    assertThat(cycle.stages()).isEmpty();
    assertThat(cycle.theme()).isEmpty();
  }

  @Property
  void cyclesComeBackFromTheirBuilder(@ForAll Cycle cycle) {
    assertThat(Cycle.builder().from(cycle).build()).isEqualTo(cycle);
  }

  @Example
  void aMicroSessionMayTakeTwentyMinutes() {
    assertThat(MentoringFormat.standard(FormatKind.MICRO).withSessionMinutes(20).sessionMinutes())
        .isEqualTo(20);
  }

  @Example
  void formatsOutsideTheirRangesAreRefusedWithTheValue() {
    refused(
        () -> ONE_TO_ONE.withSmallestGroup(1),
        "MentoringFormat.smallestGroup must lie in 2 to 1000 but was 1");
    refused(
        () -> ONE_TO_ONE.withLargestGroup(1),
        "largestGroup of ONE_TO_ONE must be at least smallestGroup 2 but was 1");
    refused(
        () -> ONE_TO_ONE.withSessionMinutes(4),
        "MentoringFormat.sessionMinutes must lie in 5 to 480 but was 4");
    refused(() -> ONE_TO_ONE.withSessionMinutes(481), "but was 481");
    refused(
        () -> ONE_TO_ONE.withTermWeeks(0),
        "MentoringFormat.termWeeks must lie in 1 to 104 but was 0");
    refused(() -> ONE_TO_ONE.withTermWeeks(105), "but was 105");
  }

  @Example
  void guardrailsOutsideTheirRangesAreRefusedWithTheValue() {
    Guardrails rails = Guardrails.standard();
    refused(
        () -> rails.withMostPairsPerMentor(0),
        "Guardrails.mostPairsPerMentor must lie in 1 to 50 but was 0; "
            + "use Capacity.none() for people who do not mentor");
    refused(() -> rails.withMostPairsPerMentee(51), "Guardrails.mostPairsPerMentee");
    refused(() -> rails.withCoolingOffDays(-1), "Guardrails.coolingOffDays");
    refused(() -> rails.withProtectedHoursPerMonth(41), "Guardrails.protectedHoursPerMonth");
    refused(() -> rails.withNoRepeatMonths(121), "Guardrails.noRepeatMonths");
    refused(
        () -> rails.withLeastSharedMinutesPerWeek(2401), "Guardrails.leastSharedMinutesPerWeek");
    refused(() -> rails.withHighestLoadPercent(0), "Guardrails.highestLoadPercent");
    refused(() -> new PrivacyRules(4), "smallestGroup must be at least 5 but was 4");
    refused(
        () -> new PrivacyRules(1_000_001),
        "smallestGroup must be at most 1000000 but was 1000001; leave figures out");
  }

  @Example
  void cyclesThatDoNotEndAfterTheyStartAreRefused() {
    Cycle cycle = Cycle.starting("Spring", ONE_TO_ONE, MARCH);
    refused(
        () -> cycle.withEnd(MARCH),
        "cycle Spring must end after it starts but was 2026-03-02 to 2026-03-02");
    refused(() -> cycle.withName(" "), "Cycle.name");
    assertThat(cycle.withTheme("  first talks ").theme()).isEqualTo("first talks");
    assertThat(cycle.withStages(CareerStage.NEW_LEAD).stages())
        .containsExactly(CareerStage.NEW_LEAD);
  }

  @Example
  void whatIsMissingIsNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> MentoringFormat.standard(null))
        .withMessageContaining("MentoringFormat.kind is missing");
    assertThatNullPointerException()
        .isThrownBy(() -> Cycle.starting("Spring", null, MARCH))
        .withMessageContaining("Cycle.format is missing");
    assertThatNullPointerException()
        .isThrownBy(() -> Cycle.starting("Spring", ONE_TO_ONE, null))
        .withMessageContaining("Cycle.start is missing");
  }

  private static void refused(Runnable call, String message) {
    assertThatIllegalArgumentException().isThrownBy(call::run).withMessageContaining(message);
  }

  @Example
  void standardGuardrailsSayWhatTheyPromise() {
    assertThat(Guardrails.standard()).isEqualTo(new Guardrails(2, 1, 14, 4, 12, 120, 100));
    assertThat(PrivacyRules.standard().smallestGroup()).isEqualTo(5);
  }

  @Example
  void aBuilderNamesEverythingThatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> MentoringFormat.builder().kind(FormatKind.PEER).build())
        .withMessageContaining("MentoringFormat")
        .withMessageContaining("shape")
        .withMessageContaining("smallestGroup")
        .withMessageContaining("largestGroup")
        .withMessageContaining("sessionMinutes")
        .withMessageContaining("cadence")
        .withMessageContaining("termWeeks");
    assertThatIllegalStateException()
        .isThrownBy(() -> Charter.builder().build())
        .withMessageContaining("[name, purpose]");
    assertThatIllegalStateException()
        .isThrownBy(() -> Cycle.builder().build())
        .withMessageContaining("[name, format, start, end]");
    assertThatIllegalStateException()
        .isThrownBy(() -> Guardrails.builder().build())
        .withMessageContaining("mostPairsPerMentor");
  }

  @Example
  void missingPartsAreRefusedByNameAndMissingListsAreEmpty() {
    assertThatNullPointerException()
        .isThrownBy(() -> new MentoringFormat(FormatKind.PEER, null, 2, 2, 30, Cadence.weekly(), 4))
        .withMessageContaining("MentoringFormat.shape");
    assertThatNullPointerException()
        .isThrownBy(
            () -> new MentoringFormat(FormatKind.PEER, FormatShape.PEERS, 2, 2, 30, null, 4))
        .withMessageContaining("MentoringFormat.cadence");
    assertThatNullPointerException()
        .isThrownBy(() -> new Cycle("Spring", "", null, MARCH, MARCH.plusDays(1), null))
        .withMessageContaining("Cycle.format");
    assertThatNullPointerException()
        .isThrownBy(
            () -> new Charter("n", "p", null, null, null, null, PrivacyRules.standard(), null, 1))
        .withMessageContaining("Charter.guardrails");
    Charter charter = new Charter(
        "n", "p", null, null, null, Guardrails.standard(), PrivacyRules.standard(), null, 1);
    assertThat(charter.objectives()).isEmpty();
    assertThat(charter.formats()).isEmpty();
    assertThat(charter.selectionRules()).isEmpty();
    assertThat(charter.learningShares()).isEmpty();
    assertThat(new Objective(ObjectiveKind.PACING, "calm", null).indicators()).isEmpty();
    assertThat(new Cycle("Spring", "", ONE_TO_ONE, MARCH, MARCH.plusDays(1), null).stages())
        .isEmpty();
  }
}
