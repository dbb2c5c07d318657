package org.weft.core.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.weft.core.calendar.Cadence;

class CharterReviewTest {
  private static final MentoringFormat ONE_TO_ONE = MentoringFormat.standard(FormatKind.ONE_TO_ONE);
  private static final Charter SOUND = Charter.builder()
      .name("Across teams")
      .purpose("Knowledge travels between teams.")
      .addObjective(
          Objective.of(ObjectiveKind.CROSS_FUNCTIONAL, "Every team learns from two others"))
      .addFormat(ONE_TO_ONE)
      .build();

  private static void finds(Charter charter, String topic, String value, String wayOut) {
    assertThat(charter.review()).singleElement().satisfies(finding -> {
      assertThat(finding.topic()).isEqualTo(topic);
      assertThat(finding.problem()).contains(value);
      assertThat(finding.wayOut()).contains(wayOut);
      assertThat(finding).hasToString(topic + ": " + finding.problem() + "; " + finding.wayOut());
    });
  }

  private static Charter without(SelectionRule rule) {
    return SOUND.withSelectionRules(
        Sets.difference(EnumSet.allOf(SelectionRule.class), ImmutableSet.of(rule)));
  }

  @Example
  void theUsualCharterHoldsTogether() {
    assertThat(SOUND.review()).isEmpty();
    assertThat(SOUND.selectionRules()).containsExactlyInAnyOrder(SelectionRule.values());
    assertThat(SOUND.guardrails()).isEqualTo(Guardrails.standard());
    assertThat(SOUND.version()).isEqualTo(1);
  }

  @Example
  void aCharterWithoutObjectivesIsReported() {
    finds(SOUND.withObjectives(), "objectives", "no objective", "add at least one");
  }

  @Example
  void aCharterWithoutFormatsIsReported() {
    finds(SOUND.withFormats(), "formats", "no format", "MentoringFormat.standard(ONE_TO_ONE)");
  }

  @Example
  void aKindInTwoFormsIsReportedOnce() {
    finds(
        SOUND.withFormats(ONE_TO_ONE, ONE_TO_ONE.withTermWeeks(6), ONE_TO_ONE.withTermWeeks(8)),
        "formats",
        "ONE_TO_ONE",
        "keep one form");
  }

  @Example
  void aFormatThatMeetsOnceIsReported() {
    finds(
        SOUND.withFormats(ONE_TO_ONE.withCadence(Cadence.everyWeeks(4)).withTermWeeks(4)),
        "formats",
        "ONE_TO_ONE meets only once in its 4 weeks",
        "lengthen the term");
  }

  @Example
  void twoMeetingsAreEnough() {
    MentoringFormat twice = ONE_TO_ONE.withCadence(Cadence.everyWeeks(4)).withTermWeeks(5);
    assertThat(SOUND.withFormats(twice).review()).isEmpty();
  }

  @Example
  void aLimitOfZeroNeedsNoRule() {
    Charter charter = without(SelectionRule.NO_RECENT_REPEAT)
        .withGuardrails(Guardrails.standard().withNoRepeatMonths(0));
    assertThat(charter.review()).isEmpty();
  }

  @Example
  void noDaysOfRestStillKeepPeaksAndLoad() {
    Guardrails noRest = Guardrails.standard().withCoolingOffDays(0);
    assertThat(SOUND.withGuardrails(noRest).review()).isEmpty();
    finds(
        without(SelectionRule.COOLING_OFF).withGuardrails(noRest),
        "selectionRules",
        "COOLING_OFF is missing, so people in a peak of work, and mentors above 100%",
        "add it");
  }

  @Example
  void aCharterThatIgnoresCapacityIsReported() {
    finds(
        without(SelectionRule.WITHIN_CAPACITY),
        "selectionRules",
        "WITHIN_CAPACITY is missing",
        "2 pairs");
  }

  @Example
  void aRuleWithoutALimitIsReported() {
    Guardrails rails = Guardrails.standard();
    finds(
        SOUND.withGuardrails(rails.withLeastSharedMinutesPerWeek(0)),
        "guardrails.leastSharedMinutesPerWeek",
        "SHARED_HOURS is a rule but leastSharedMinutesPerWeek is 0",
        "drop the rule");
    finds(
        SOUND.withGuardrails(rails.withNoRepeatMonths(0)),
        "guardrails.noRepeatMonths",
        "NO_RECENT_REPEAT is a rule but noRepeatMonths is 0",
        "drop the rule");
  }

  @Example
  void aLimitWithoutItsRuleIsReported() {
    finds(
        without(SelectionRule.SHARED_HOURS),
        "selectionRules",
        "leastSharedMinutesPerWeek is 120 but SHARED_HOURS",
        "set 0");
    finds(
        without(SelectionRule.NO_RECENT_REPEAT),
        "selectionRules",
        "noRepeatMonths is 12 but NO_RECENT_REPEAT",
        "set 0");
    finds(without(SelectionRule.COOLING_OFF), "selectionRules", "COOLING_OFF is missing", "add it");
  }

  @Example
  void tooLittleProtectedTimeIsReportedWithTheHoursThatWouldDo() {
    Charter three = SOUND.withGuardrails(Guardrails.standard().withMostPairsPerMentor(3));
    finds(
        three,
        "guardrails.protectedHoursPerMonth",
        "3 pairs in ONE_TO_ONE take 360 minutes",
        "protect 6 hours");
    assertThat(three
            .withGuardrails(three.guardrails().withProtectedHoursPerMonth(6))
            .review())
        .isEmpty();
  }

  @Example
  void everythingIsReportedAtOnceInTheOrderOfTheCharter() {
    Charter broken = SOUND
        .withObjectives()
        .withFormats(ONE_TO_ONE, ONE_TO_ONE.withTermWeeks(1))
        .withSelectionRules(SelectionRule.SHARED_HOURS)
        .withGuardrails(
            Guardrails.standard().withLeastSharedMinutesPerWeek(0).withProtectedHoursPerMonth(0));
    assertThat(broken.review())
        .extracting(CharterFinding::topic)
        .containsExactly(
            "objectives",
            "formats",
            "formats",
            "selectionRules",
            "guardrails.leastSharedMinutesPerWeek",
            "selectionRules",
            "selectionRules",
            "guardrails.protectedHoursPerMonth",
            "guardrails.protectedHoursPerMonth");
  }

  @Property(tries = 300)
  void reviewNeverThrowsAndAlwaysNamesAWayOut(@ForAll Charter charter) {
    assertThat(charter.review())
        .allSatisfy(finding -> assertThat(finding.toString()).contains(": ", "; "));
    assertThat(charter.review()).isEqualTo(charter.review());
  }

  @Property(tries = 300)
  void aSoundCharterKeepsItsPromises(@ForAll Charter charter) {
    if (charter.review().isEmpty()) {
      assertThat(charter.objectives()).isNotEmpty();
      assertThat(charter.formats())
          .isNotEmpty()
          .extracting(MentoringFormat::kind)
          .doesNotHaveDuplicates();
      assertThat(charter.formats())
          .allMatch(
              format -> format.minutesPerFourWeeks() * charter.guardrails().mostPairsPerMentor()
                  <= 60 * charter.guardrails().protectedHoursPerMonth());
    }
  }

  @Property(tries = 300)
  void aFormatIsFoundByItsKind(@ForAll Charter charter, @ForAll FormatKind kind) {
    assertThat(charter.format(kind).isPresent())
        .isEqualTo(charter.formats().stream().map(MentoringFormat::kind).anyMatch(kind::equals));
    assertThat(charter.format(kind).stream()).allMatch(format -> format.kind() == kind);
  }

  @Property(tries = 200)
  void chartersComeBackFromTheirBuilder(@ForAll Charter charter) {
    assertThat(charter.withObjectives(ImmutableList.copyOf(charter.objectives())))
        .isEqualTo(charter);
    assertThat(charter.withVersion(charter.version() + 1).version())
        .isEqualTo(charter.version() + 1);
  }

  @Example
  void aCharterNeedsNamePurposeAndAVersion() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SOUND.withName(""))
        .withMessageContaining("Charter.name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SOUND.withPurpose(" "))
        .withMessageContaining("Charter.purpose");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SOUND.withVersion(0))
        .withMessageContaining("Charter.version")
        .withMessageContaining("but was 0");
  }
}
