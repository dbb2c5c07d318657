package org.weft.metrics.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.TeamId;
import org.weft.metrics.privacy.DisclosurePolicy;
import org.weft.metrics.privacy.Guarded;
import org.weft.metrics.privacy.Released;
import org.weft.metrics.privacy.Withheld;
import org.weft.metrics.statistic.WilsonScore;

class MoralePulseTest {
  private static final TeamId TEAM = TeamId.of("t-search");
  private static final LocalDate OPENED = LocalDate.of(2026, 3, 16);
  private static final LocalDate CLOSED = LocalDate.of(2026, 3, 20);
  private static final LocalDate LATER = LocalDate.of(2026, 3, 21);
  private static final MoralePulse PULSE = MoralePulse.of(DisclosurePolicy.standard());

  @Test
  void theExampleOfThePackageHolds() {
    MoralePulse pulse = MoralePulse.of(DisclosurePolicy.standard());
    PulseWave march = PulseWave.of(
        TeamId.of("t-search"),
        LocalDate.of(2026, 3, 16),
        LocalDate.of(2026, 3, 20),
        4,
        5,
        3,
        4,
        5,
        4,
        4,
        5);
    Guarded<TeamFigure> figure = pulse.measure(march, LocalDate.of(2026, 3, 21));
    String said = figure.fold(TeamFigure::sentence, Withheld::whatWouldHelp);
    assertThat(said)
        .isEqualTo(
            "In t-search, at least 50% of 5-9 answers were favorable in the wave that closed on"
                + " 2026-03-20, with a 90% interval from 20% to 100%: this shows roughly where the"
                + " team stood, and does not show who answered what, why, or how the team compares"
                + " with any other.");
  }

  @Test
  void fourAndFiveAreFavorableAndThreeIsNot() {
    assertThat(stepOf(4, 4, 4, 1, 1)).isEqualTo(1);
    assertThat(stepOf(5, 5, 5, 1, 1)).isEqualTo(1);
    assertThat(stepOf(3, 3, 3, 4, 4)).isEqualTo(0);
  }

  @Test
  void waveOfFourIsWithheldAndWaveOfFiveIsReleased() {
    assertThat(reasonOf(PULSE.measure(wave(5, 5, 5, 5), LATER))).isEqualTo("TOO_FEW_ANSWERS");
    assertThat(reasonOf(PULSE.measure(wave(5, 5, 5, 5, 5), LATER))).isEqualTo("released");
  }

  @Test
  void wavesOfZeroToFourAnswersGiveOneAndTheSameRefusal() {
    Guarded<TeamFigure> empty = PULSE.measure(wave(), LATER);
    assertThat(reasonOf(empty)).isEqualTo("TOO_FEW_ANSWERS");
    assertThat(PULSE.measure(wave(1), LATER)).isEqualTo(empty);
    assertThat(PULSE.measure(wave(5, 1), LATER)).isEqualTo(empty);
    assertThat(PULSE.measure(wave(1, 1, 1), LATER)).isEqualTo(empty);
    assertThat(PULSE.measure(wave(1, 2, 3, 4), LATER)).isEqualTo(empty);
  }

  @Test
  void anOpenWaveIsWithheldUpToItsLastDay() {
    PulseWave wave = wave(4, 5, 3, 4, 5, 4);
    assertThat(reasonOf(PULSE.measure(wave, OPENED.minusDays(1)))).isEqualTo("WAVE_AHEAD");
    assertThat(reasonOf(PULSE.measure(wave, OPENED))).isEqualTo("WAVE_OPEN");
    assertThat(reasonOf(PULSE.measure(wave, CLOSED))).isEqualTo("WAVE_OPEN");
    assertThat(reasonOf(PULSE.measure(wave, CLOSED.plusDays(1)))).isEqualTo("released");
    assertThat(helpOf(PULSE.measure(wave, CLOSED)))
        .isEqualTo("The last day for answers is 2026-03-20; measure on a later day.");
    assertThat(helpOf(PULSE.measure(wave, OPENED.minusDays(1))))
        .isEqualTo("Measure after the wave has closed on 2026-03-20.");
  }

  @Test
  void anOpenWaveOfTooFewLooksLikeAnyOpenWave() {
    assertThat(PULSE.measure(wave(), CLOSED))
        .isEqualTo(PULSE.measure(wave(1, 2, 3, 4, 5, 5), CLOSED));
  }

  @Property
  void refusalIsTheSameForAnyTwoWavesWithEquallyManyAnswers(
      @ForAll("anyAnswers") List<Integer> answers,
      @ForAll @IntRange(min = -2, max = 8) int day,
      @ForAll @IntRange(min = 5, max = 30) int minimum) {
    MoralePulse pulse = MoralePulse.of(DisclosurePolicy.ofMinimumGroup(minimum));
    LocalDate asOf = OPENED.plusDays(day);
    Guarded<TeamFigure> some = pulse.measure(wave(answers), asOf);
    for (int point = 1; point <= 5; point++) {
      int same = point;
      Guarded<TeamFigure> other =
          pulse.measure(wave(answers.stream().map(answer -> same).toList()), asOf);
      assertThat(other instanceof Released).isEqualTo(some instanceof Released);
      if (some instanceof Withheld) {
        assertThat(other).isEqualTo(some);
      }
    }
  }

  @Property
  void orderOfAnswersMakesNoDifference(
      @ForAll("anyAnswers") List<Integer> answers, @ForAll Random random) {
    List<Integer> shuffled = new ArrayList<>(answers);
    Collections.shuffle(shuffled, random);
    assertThat(wave(shuffled)).isEqualTo(wave(answers)).hasSameHashCodeAs(wave(answers));
    assertThat(PULSE.measure(wave(shuffled), LATER)).isEqualTo(PULSE.measure(wave(answers), LATER));
  }

  @Property
  void sentenceMentionsTheIntervalAndTheBand(
      @ForAll("anyAnswers") @Size(min = 5) List<Integer> answers) {
    TeamFigure figure = released(PULSE.measure(wave(answers), LATER));
    assertThat(figure.sentence())
        .contains(figure.interval().inPercent())
        .contains(figure.answers().toString())
        .endsWith(".")
        .doesNotContain(". ");
  }

  @Test
  void waveSoonerThanAMonthAfterTheLastIsWithheld() {
    PulseWave march = wave(4, 5, 3, 4, 5, 4);
    assertThat(reasonOf(following(march, LocalDate.of(2026, 4, 15)))).isEqualTo("WAVES_TOO_CLOSE");
    assertThat(reasonOf(following(march, LocalDate.of(2026, 4, 16)))).isEqualTo("released");
    assertThat(helpOf(following(march, OPENED)))
        .startsWith("The next wave may open on 2026-04-16.");
  }

  @Test
  void waveThatOverlapsALongOneIsWithheld() {
    PulseWave spring = march().withClosed(LocalDate.of(2026, 5, 31));
    assertThat(reasonOf(following(spring, LocalDate.of(2026, 5, 31)))).isEqualTo("WAVES_TOO_CLOSE");
    assertThat(reasonOf(following(spring, LocalDate.of(2026, 6, 1)))).isEqualTo("released");
  }

  @Test
  void waveOfAnotherTeamCannotFollow() {
    PulseWave other = march().withTeam(TeamId.of("t-maps"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PULSE.measureAfter(other, march(), LATER))
        .withMessage(
            "the wave of t-search cannot follow a wave of t-maps; pass the same team's previous wave");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> PULSE.measure(null, LATER))
        .withMessageContaining("wave is missing");
    assertThatNullPointerException()
        .isThrownBy(() -> PULSE.measure(march(), null))
        .withMessageContaining("asOf is missing");
    assertThatNullPointerException()
        .isThrownBy(() -> PULSE.measureAfter(null, march(), LATER))
        .withMessageContaining("previous is missing");
  }

  @Test
  void confidenceCanBeChosen() {
    MoralePulse sure = PULSE.withConfidence(0.99);
    assertThat(sure.score()).isEqualTo(WilsonScore.of(0.99));
    TeamFigure figure = released(sure.measure(march(), LATER));
    assertThat(figure.interval().confidence()).isEqualTo(0.99);
    assertThat(
            figure.interval().encloses(released(PULSE.measure(march(), LATER)).interval()))
        .isTrue();
  }

  @Test
  void definitionSaysWhatTheMetricIsNotFor() {
    MetricDefinition definition =
        MoralePulse.of(DisclosurePolicy.ofMinimumGroup(8)).definition();
    assertThat(definition.id())
        .isEqualTo(released(PULSE.measure(march(), LATER)).metric());
    assertThat(definition.unit()).isEqualTo(GroupLevel.TEAM);
    assertThat(definition.minimumAnswers()).isEqualTo(8);
    assertThat(definition.notFor()).contains("comparing teams").contains("performance reviews");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> definition.withMinimumAnswers(4))
        .withMessageContaining("MetricDefinition.minimumAnswers must be at least 5 but was 4");
  }

  @Provide
  Arbitrary<List<Integer>> anyAnswers() {
    return Arbitraries.integers().between(1, 5).list().ofMaxSize(60);
  }

  private static int stepOf(int... answers) {
    return released(PULSE.measure(wave(answers), LATER)).share().step();
  }

  private static Guarded<TeamFigure> following(PulseWave previous, LocalDate opened) {
    PulseWave wave = march().withClosed(opened.plusDays(4)).withOpened(opened);
    return PULSE.measureAfter(previous, wave, opened.plusDays(5));
  }

  private static PulseWave march() {
    return wave(4, 5, 3, 4, 5, 4);
  }

  private static PulseWave wave(int... answers) {
    return PulseWave.of(TEAM, OPENED, CLOSED, answers);
  }

  private static PulseWave wave(List<Integer> answers) {
    return new PulseWave(TEAM, OPENED, CLOSED, ImmutableList.copyOf(answers));
  }

  private static TeamFigure released(Guarded<TeamFigure> guarded) {
    return ((Released<TeamFigure>) guarded).value();
  }

  private static String reasonOf(Guarded<TeamFigure> guarded) {
    return guarded.fold(figure -> "released", withheld -> withheld.reason().name());
  }

  private static String helpOf(Guarded<TeamFigure> guarded) {
    return guarded.fold(figure -> "released", Withheld::whatWouldHelp);
  }
}
