package org.weft.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.eligibility.Couple;
import org.weft.matching.eligibility.Eligibility;
import org.weft.matching.eligibility.EligibilityRule;
import org.weft.matching.eligibility.EligibilityRules;
import org.weft.matching.eligibility.Ineligibility;
import org.weft.matching.eligibility.PossiblePair;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.scoring.Criteria;
import org.weft.matching.scoring.Criterion;
import org.weft.matching.scoring.CriterionShare;
import org.weft.matching.scoring.Scoring;
import org.weft.matching.testing.RoundArbitraries;
import org.weft.matching.testing.RoundArbitraries.Setting;

/** Columns give the numbers that the objects give, pair by pair. */
class RoundColumnsTest {
  @Provide
  Arbitrary<Setting> settings() {
    return RoundArbitraries.settings();
  }

  @Provide
  Arbitrary<Criterion> criteria() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            Criteria.skillCover(),
            Criteria.goalFit(),
            Criteria.styleComplement(),
            Criteria.language()),
        Arbitraries.integers().between(-4, 4).map(Criteria::seniorityGap),
        Arbitraries.integers().between(1, 10_080).map(Criteria::hoursOverlap));
  }

  @Provide
  Arbitrary<EligibilityRule> rules() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            EligibilityRules.outsideOwnTeam(),
            EligibilityRules.outsideReportingLine(),
            EligibilityRules.sharedLanguage(),
            EligibilityRules.nobodyAskedNotTo(),
            EligibilityRules.withinCapacity(),
            EligibilityRules.coolingOff(),
            EligibilityRules.formatWanted(),
            EligibilityRules.coversMusts(),
            EligibilityRules.cycleIsForThem()),
        Arbitraries.integers().between(0, 1200).map(EligibilityRules::notPairedWithin),
        Arbitraries.integers().between(0, 3000).map(EligibilityRules::sharedHours));
  }

  @Property(tries = 300)
  void everyCriterionGivesTheSamePointsByColumns(
      @ForAll("settings") Setting setting,
      @ForAll("criteria") Criterion criterion,
      @ForAll @IntRange(min = 1, max = 1000) int weight) {
    // The language stands beside it, so that the share is an odd part of the whole.
    Scoring scoring = Scoring.builder()
        .add(criterion, weight)
        .add(asked(new Named("other", Criteria.language())), 7)
        .build();
    MatchingProblem problem = openTo(setting).withScoring(scoring).problem();
    assertThat(problem).isEqualTo(openTo(setting).withScoring(asked(scoring)).problem());
    for (PossiblePair pair : setting.pairs()) {
      problem
          .candidate(pair.mentee().id(), pair.mentor().id())
          .ifPresent(
              candidate -> assertThat(problem.points(candidate)).isEqualTo(scoring.points(pair)));
    }
  }

  private static MatchingRound openTo(Setting setting) {
    return setting.round().withEligibility(Eligibility.of());
  }

  @Property(tries = 400)
  void everyRuleClosesTheSamePairsByColumns(
      @ForAll("settings") Setting setting, @ForAll("rules") EligibilityRule rule) {
    Eligibility columns = Eligibility.of(rule);
    assertThat(setting.round().withEligibility(columns).problem())
        .isEqualTo(setting.round().withEligibility(asked(columns)).problem());
  }

  @Property(tries = 100)
  void couplesToKeepApartAreKeptApartByColumns(
      @ForAll("settings") Setting setting, @ForAll @IntRange(min = 0, max = 30) int some) {
    ImmutableList<Couple> couples = setting.pairs().stream()
        .map(pair -> Couple.of(pair.mentee().id(), pair.mentor().id()))
        .limit(some)
        .collect(ImmutableList.toImmutableList());
    Eligibility columns = Eligibility.of(EligibilityRules.neverThese(
        ImmutableList.<Couple>builder().addAll(couples).add(strangers()).build()));
    assertThat(setting.round().withEligibility(columns).problem())
        .isEqualTo(setting.round().withEligibility(asked(columns)).problem());
  }

  private static Couple strangers() {
    return Couple.of(ParticipantId.of("nobody here"), ParticipantId.of("nobody there"));
  }

  @Property(tries = 300)
  void theWholeProblemIsTheSameWhicheverPartsAreAsked(
      @ForAll("settings") Setting setting,
      @ForAll boolean askRules,
      @ForAll boolean askScoring,
      @ForAll boolean askMentees,
      @ForAll boolean askMentors,
      @ForAll @IntRange(min = 1, max = 13) int most) {
    MatchingRound columns = setting.round();
    Eligibility rules = Eligibility.of(setting.charter());
    Scoring worth = Scoring.standardFor(setting.cycle().format().shape());
    Scoring mentees = wishes(Criteria.styleComplement(), Criteria.hoursOverlap(300));
    Scoring mentors = wishes(Criteria.goalFit(), Criteria.seniorityGap(-1));
    MatchingRound mixed = columns
        .withEligibility(askRules ? asked(rules) : rules)
        .withScoring(askScoring ? asked(worth) : worth);
    assertThat(mixed.problem()).isEqualTo(columns.problem());
    assertThat(mixed.keepingBest(most).problem())
        .isEqualTo(columns.keepingBest(most).problem());
    assertThat(mixed.keepingBest(most).kept())
        .isEqualTo(columns.keepingBest(most).kept());
    MatchingRound wished = mixed.withWishes(
        askMentees ? asked(mentees) : mentees, askMentors ? asked(mentors) : mentors);
    MatchingRound wishedByColumns = columns.withWishes(mentees, mentors);
    assertThat(wished.problem()).isEqualTo(wishedByColumns.problem());
    assertThat(wished.keepingBest(most).problem())
        .isEqualTo(wishedByColumns.keepingBest(most).problem());
  }

  private static Scoring wishes(Criterion one, Criterion other) {
    return Scoring.builder().add(one, 2).add(other, 1).build();
  }

  /** The same rules without columns. */
  static Eligibility asked(Eligibility eligibility) {
    return Eligibility.of(eligibility.rules().stream()
        .map(rule -> new Renamed(rule.name(), rule))
        .toArray(EligibilityRule[]::new));
  }

  /** The same scoring without columns. */
  static Scoring asked(Scoring scoring) {
    Scoring.Builder builder = Scoring.builder();
    for (CriterionShare share : scoring.shares()) {
      builder.add(asked(share.criterion()), share.weight());
    }
    return builder.build();
  }

  private static Criterion asked(Criterion criterion) {
    return new Named(criterion.name(), criterion);
  }

  /** A host's criterion that happens to say what a standard one says. */
  private record Named(String name, Criterion criterion) implements Criterion {
    @Override
    public double score(PossiblePair pair) {
      return criterion.score(pair);
    }

    @Override
    public String sentence(PossiblePair pair) {
      return criterion.sentence(pair);
    }
  }

  /** A host's rule that happens to say what a standard one says. */
  private record Renamed(String name, EligibilityRule rule) implements EligibilityRule {
    @Override
    public Optional<Ineligibility> objection(PossiblePair pair) {
      return rule.objection(pair);
    }

    @Override
    public boolean mayGiveWay() {
      return rule.mayGiveWay();
    }
  }
}
