package org.weft.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weft.core.cohort.Participant;
import org.weft.core.profile.Seniority;
import org.weft.core.program.CriterionWeights;
import org.weft.core.program.FormatShape;
import org.weft.core.skill.Importance;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillLevel;
import org.weft.core.skill.SkillNeed;
import org.weft.core.skill.SkillOffer;
import org.weft.matching.eligibility.PossiblePair;
import org.weft.matching.testing.Office;
import org.weft.matching.testing.RoundArbitraries;
import org.weft.matching.testing.RoundArbitraries.Setting;

class ScoringTest {
  private static final PossiblePair PAIR = Office.pair(Office.mentee("ana"), Office.mentor("mo"));

  /** A host's own criterion. */
  private record Own(String name, ToDoubleFunction<PossiblePair> judgment) implements Criterion {
    @Override
    public double score(PossiblePair pair) {
      return judgment.applyAsDouble(pair);
    }

    @Override
    public String sentence(PossiblePair pair) {
      return name + " said so";
    }
  }

  private static Criterion always(String name, double score) {
    return new Own(name, pair -> score);
  }

  @Provide
  Arbitrary<Setting> settings() {
    return RoundArbitraries.settings();
  }

  @Property(tries = 150)
  void theNumberIsTheTotalOfTheCard(@ForAll("settings") Setting setting) {
    Scoring standard = Scoring.standard();
    for (PossiblePair pair : setting.pairs()) {
      assertThat(standard.score(pair)).isCloseTo(standard.card(pair).total(), within(1e-12));
      assertThat(standard.score(pair)).isBetween(0.0, 1.0);
      assertThat(standard.points(pair) / 1e6).isCloseTo(standard.score(pair), within(1e-6));
    }
  }

  @Property
  void theTotalIsTheWeightedMean(
      @ForAll @DoubleRange(min = 0, max = 1) double one,
      @ForAll @DoubleRange(min = 0, max = 1) double other,
      @ForAll @DoubleRange(min = 0.01, max = 1000) double weight) {
    Scoring scoring = Scoring.builder()
        .add(always("one", one), weight)
        .add(always("other", other), 1)
        .build();
    assertThat(scoring.score(PAIR))
        .isCloseTo((weight * one + other) / (weight + 1), within(1e-12))
        .isBetween(0.0, 1.0)
        .isCloseTo(scoring.card(PAIR).total(), within(1e-12));
  }

  @Property(tries = 100)
  void onlyTheRatioOfWeightsCounts(
      @ForAll("settings") Setting setting,
      @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
    Scoring plain =
        Scoring.builder().add(Criteria.language(), 1).add(Criteria.goalFit(), 3).build();
    Scoring scaled = Scoring.builder()
        .add(Criteria.language(), factor)
        .add(Criteria.goalFit(), 3 * factor)
        .build();
    for (PossiblePair pair : setting.pairs()) {
      assertThat(scaled.score(pair)).isCloseTo(plain.score(pair), within(1e-12));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, 1.5, -0.1, Double.POSITIVE_INFINITY, 1.0000000001})
  void aCriterionThatAnswersOutsideItsRangeIsRefusedByName(double bad) {
    Scoring scoring = Scoring.builder()
        .add(Criteria.language(), 1)
        .add(always("gut feeling", bad), 1)
        .build();
    String message =
        "criterion gut feeling must score in 0 to 1 but gave " + bad + " to ana with mo; scale it";
    assertThatThrownBy(() -> scoring.score(PAIR))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> scoring.points(PAIR)).hasMessage(message);
    assertThatThrownBy(() -> scoring.card(PAIR)).hasMessage(message);
  }

  @Test
  void aCriterionWithoutWordsIsRefusedByName() {
    for (String silence : new String[] {null, "", " "}) {
      Scoring scoring = Scoring.builder().add(saying("gut feeling", silence), 1).build();
      assertThat(scoring.score(PAIR)).isEqualTo(1);
      assertThatThrownBy(() -> scoring.card(PAIR))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("criterion gut feeling must say something but gave '" + silence
              + "' to ana with mo; say what is not known");
    }
    assertThatThrownBy(() -> Scoring.builder().add(saying(" ", "fits"), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Criterion.name must not be blank");
  }

  private static Criterion saying(String name, String sentence) {
    return new Criterion() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public double score(PossiblePair pair) {
        return 1;
      }

      @Override
      public String sentence(PossiblePair pair) {
        return sentence;
      }
    };
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 1_000_001})
  void weightsOutOfRangeAreRefused(double bad) {
    assertThatThrownBy(() -> Scoring.builder().add(Criteria.language(), bad))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("weight of language")
        .hasMessageContaining("but was " + bad);
    assertThatThrownBy(() -> new CriterionScore("language", bad, 0.5, "both speak English"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("weight of language");
  }

  @Test
  void oneNameStandsForOneCriterion() {
    assertThatThrownBy(() ->
            Scoring.builder().add(Criteria.seniorityGap(1), 1).add(Criteria.seniorityGap(2), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two criteria have the name 'seniority gap'; name them apart");
  }

  @Test
  void aScoringWithoutCriteriaIsRefused() {
    assertThatThrownBy(() -> Scoring.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("at least one criterion but had 0");
    assertThatThrownBy(() -> new ScoreCard(ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least one part");
    assertThatThrownBy(() -> new ScoreCard(null)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void pointsAreMillionthsRoundedHalfUp() {
    assertThat(points(1 / 3.0)).isEqualTo(333_333);
    assertThat(points(0.000_000_5)).isEqualTo(1);
    assertThat(points(0.000_000_49)).isZero();
    assertThat(points(1)).isEqualTo(Scoring.POINTS);
    assertThat(points(-0.0)).isZero();
  }

  private static long points(double score) {
    return Scoring.builder().add(always("own", score), 7).build().points(PAIR);
  }

  @Test
  void theStandardScoringNamesItsCriteria() {
    assertThat(Scoring.standard())
        .hasToString(
            "Scoring[skill cover, goal fit, hours overlap, seniority gap, style complement, language]");
    assertThat(Scoring.standard().card(PAIR).parts())
        .extracting(CriterionScore::weight)
        .containsExactly(4.0, 3.0, 2.0, 1.0, 1.0, 1.0);
  }

  @Test
  void theJuniorLeadsWhereTheFormatIsReverse() {
    Participant junior = Office.mentor("jun").withSeniority(Seniority.JUNIOR);
    Participant senior = Office.mentee("sen").withSeniority(Seniority.SENIOR);
    PossiblePair reverse = Office.pair(senior, junior);
    assertThat(Scoring.standardFor(FormatShape.JUNIOR_AND_SENIOR).points(reverse))
        .isGreaterThan(Scoring.standardFor(FormatShape.PEERS).points(reverse))
        .isGreaterThan(Scoring.standard().points(reverse));
    for (FormatShape shape : FormatShape.values()) {
      assertThat(Scoring.standardFor(shape).criteria())
          .isEqualTo(Scoring.standard().criteria());
    }
    assertThat(Scoring.standardFor(FormatShape.MENTOR_AND_MENTEE)).isSameAs(Scoring.standard());
  }

  /** The example of {@link ScoreCard}. */
  @Test
  void theExampleOfTheCardHolds() {
    ScoreCard card = new ScoreCard(ImmutableList.of(
        new CriterionScore("skill cover", 3, 0.9, "covers SQL to 90%"),
        new CriterionScore("shared hours", 1, 0.5, "share 5 hours a week")));
    assertThat(card.total()).isCloseTo(0.8, within(1e-12));
  }

  /** The example of the package documentation. */
  @Test
  void theExampleOfThePackageHolds() {
    Skill kotlin = Skill.of("Kotlin");
    Skill sql = Skill.of("SQL");
    Participant ana = Office.mentee("ana")
        .withNeeds(
            SkillNeed.of(kotlin, SkillLevel.NOVICE, SkillLevel.COMPETENT),
            SkillNeed.of(sql, SkillLevel.NOVICE, SkillLevel.PROFICIENT)
                .withImportance(Importance.MEDIUM));
    Participant ben = Office.mentor("ben")
        .withOffers(
            SkillOffer.of(kotlin, SkillLevel.EXPERT), SkillOffer.of(sql, SkillLevel.COMPETENT));
    Scoring scoring = Scoring.builder()
        .add(Criteria.skillCover(), 4)
        .add(Criteria.hoursOverlap(300), 1)
        .build();
    ScoreCard card = scoring.card(Office.pair(ana, ben));
    assertThat(card.total()).isCloseTo(0.87, within(0.005));
    assertThat(card.parts().get(0).score()).isCloseTo(0.83, within(0.005));
    assertThat(card.parts().get(0).sentence()).isEqualTo("covers Kotlin to 100%, SQL to 67%");
  }

  @Test
  void theStrongestPartsComeFirstAndEqualOnesKeepTheirOrder() {
    ScoreCard card = new ScoreCard(ImmutableList.of(
        new CriterionScore("low", 1, 0.2, "low"),
        new CriterionScore("first", 2, 0.5, "first"),
        new CriterionScore("second", 1, 1, "second")));
    assertThat(card.strongest(2))
        .extracting(CriterionScore::criterion)
        .containsExactly("first", "second");
    assertThat(card.strongest(0)).isEmpty();
    assertThat(card.strongest(9)).hasSize(3);
    assertThatThrownBy(() -> card.strongest(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("most must be 0 or more but was -1");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, -0.001, 1.001})
  void aStoredScoreOutsideItsRangeIsRefused(double bad) {
    assertThatThrownBy(() -> new CriterionScore("language", 1, bad, "both speak English"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("score of language must lie in 0 to 1 but was " + bad);
  }

  @Property(tries = 50)
  void takingItsOwnWeightsBackChangesNothing(@ForAll("settings") Setting setting) {
    Scoring standard = Scoring.standard();
    Scoring again = standard.withWeights(standard.weights());
    for (PossiblePair pair : setting.pairs()) {
      assertThat(again.points(pair)).isEqualTo(standard.points(pair));
      assertThat(again.card(pair)).isEqualTo(standard.card(pair));
    }
  }

  @Test
  void aCriterionOfWeightZeroIsLeftOutAndTheOthersShareItsPart() {
    Scoring changed = Scoring.builder()
        .add(always("one", 1), 1)
        .add(always("none", 0), 3)
        .build()
        .withWeights(CriterionWeights.of(ImmutableMap.of("one", 2.0, "none", 0.0)));
    assertThat(changed.criteria()).containsExactly("one");
    assertThat(changed.points(PAIR)).isEqualTo(Scoring.POINTS);
  }

  @Test
  void weightsMustNameExactlyTheCriteria() {
    Scoring one = Scoring.builder().add(always("one", 1), 1).build();
    assertThatThrownBy(
            () -> one.withWeights(CriterionWeights.of(ImmutableMap.of("one", 1.0, "won", 1.0))))
        .hasMessage(
            "weights must name the criteria [one] but name [one, won]; use 0 for what does not count");
    assertThatThrownBy(() -> one.withWeights(CriterionWeights.of(ImmutableMap.of("won", 1.0))))
        .hasMessageContaining("name the criteria [one] but name [won]");
  }
}
