package org.weft.matching.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.certificate.Impossible;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.MatchingStrategy;

/** What every strategy owes. Implement it in a test class, and its properties run. */
public interface MatchingStrategyLaws {
  /**
   * Names the strategy to be judged.
   *
   * @return the strategy
   */
  MatchingStrategy strategy();

  /**
   * Names the strategy that treats renamed people alike. Strategies that name people override this.
   *
   * @param rename the new id for each id
   * @return the same strategy unless it names people
   */
  default MatchingStrategy renamed(UnaryOperator<ParticipantId> rename) {
    return strategy();
  }

  /** Nobody is paired who may not be. */
  @Property(tries = 300)
  default void everyPairIsACandidate(@ForAll MatchingProblem problem, @ForAll TieBreak tieBreak) {
    assertThat(Listings.candidates(problem))
        .containsAll(strategy().solve(problem, tieBreak).pairs());
  }

  /** Places are kept. */
  @Property(tries = 300)
  default void noMentorExceedsTheirPlaces(
      @ForAll MatchingProblem problem, @ForAll TieBreak tieBreak) {
    ImmutableList<Pairing> pairs = strategy().solve(problem, tieBreak).pairs();
    for (int mentor = 0; mentor < problem.mentors().size(); mentor++) {
      assertThat(AllMatchings.load(pairs, problem.mentors().get(mentor)))
          .isLessThanOrEqualTo(problem.places(mentor));
    }
  }

  /** A mentee has one mentor or none. */
  @Property(tries = 300)
  default void noMenteeHasTwoMentors(@ForAll MatchingProblem problem, @ForAll TieBreak tieBreak) {
    assertThat(strategy().solve(problem, tieBreak).pairs())
        .extracting(Pairing::mentee)
        .doesNotHaveDuplicates();
  }

  /** Ties go to the tie-break and to nothing else. */
  @Property(tries = 300)
  default void resultIgnoresTheOrderOfListing(
      @ForAll MatchingProblem problem, @ForAll TieBreak tieBreak, @ForAll long order) {
    assertThat(strategy().solve(Listings.shuffled(problem, order), tieBreak))
        .isEqualTo(strategy().solve(problem, tieBreak));
  }

  /** A strategy keeps nothing from one call to the next. */
  @Property(tries = 200)
  default void solvingTwiceGivesEqualResults(
      @ForAll MatchingProblem problem, @ForAll MatchingProblem between, @ForAll TieBreak tieBreak) {
    MatchingStrategy strategy = strategy();
    Solution first = strategy.solve(problem, tieBreak);
    strategy.solve(between, tieBreak);
    assertThat(strategy.solve(problem, tieBreak)).isEqualTo(first);
  }

  /** What is claimed is so, and the checker needs no help to see it. */
  @Property(tries = 300)
  default void certificateHolds(@ForAll MatchingProblem problem, @ForAll TieBreak tieBreak) {
    Solution solution = strategy().solve(problem, tieBreak);
    assertThat(CertificateCheck.of(problem, solution))
        .isEqualTo(new CheckVerdict.Holds(solution.certificate().claim()));
  }

  /** Pairs that are settled stay, and the claim about the rest holds; or the strategy refuses them. */
  @Property(tries = 200)
  default void forcedPairsAreKept(
      @ForAll("withForcedPairs") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    Assume.that(strategy().heeds().containsAll(problem.features()));
    Solution solution = strategy().solve(problem, tieBreak);
    if (!(solution.certificate() instanceof Impossible)) {
      assertThat(solution.pairs()).containsAll(problem.forced());
    }
    assertThat(CertificateCheck.of(problem, solution))
        .isEqualTo(new CheckVerdict.Holds(solution.certificate().claim()));
  }

  /** Gives problems in which some pairs are settled. */
  @Provide
  default Arbitrary<MatchingProblem> withForcedPairs() {
    return FeatureArbitraries.forced(ProblemArbitraries.problems());
  }

  /** What was asked is heeded or refused, never left out. */
  @Property(tries = 100)
  default void whatIsNotHeededIsRefused(
      @ForAll("withEveryFeature") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    if (strategy().heeds().containsAll(problem.features())) {
      Solution solution = strategy().solve(problem, tieBreak);
      assertThat(CertificateCheck.of(problem, solution))
          .isEqualTo(new CheckVerdict.Holds(solution.certificate().claim()));
    } else {
      assertThatThrownBy(() -> strategy().solve(problem, tieBreak))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(strategy().name() + " does not heed ");
    }
  }

  /** Gives problems that ask for everything a problem can ask, one thing or several at a time. */
  @Provide
  default Arbitrary<MatchingProblem> withEveryFeature() {
    return FeatureArbitraries.any();
  }

  /** Under a tie-break by id, names matter only through their order. */
  @Property(tries = 200)
  default void renamingInOrderRenamesThePairs(@ForAll MatchingProblem problem) {
    Solution plain = strategy().solve(problem, TieBreak.byId());
    Solution renamed = renamed(Listings::longer)
        .solve(Listings.renamed(problem, Listings::longer), TieBreak.byId());
    assertThat(renamed.pairs())
        .isEqualTo(plain.pairs().stream()
            .map(pair -> Pairing.of(Listings.longer(pair.mentee()), Listings.longer(pair.mentor())))
            .toList());
  }

  /** Who can meet nobody leaves everybody else alone. */
  @Property(tries = 200)
  default void strangersChangeNoPair(@ForAll MatchingProblem problem, @ForAll TieBreak tieBreak) {
    ImmutableList<ParticipantId> strangers =
        ImmutableList.of(ParticipantId.of("a-stranger"), ParticipantId.of("p-5-and-a-half"));
    Solution solution = strategy().solve(Listings.withStrangers(problem, strangers), tieBreak);
    assertThat(solution.pairs()).isEqualTo(strategy().solve(problem, tieBreak).pairs());
  }

  /** The answer says who found it, and lists its pairs by mentee. */
  @Property(tries = 50)
  default void solutionNamesItsStrategyAndIsSorted(
      @ForAll MatchingProblem problem, @ForAll TieBreak tieBreak) {
    Solution solution = strategy().solve(problem, tieBreak);
    assertThat(solution.strategy()).isEqualTo(strategy().name()).isNotBlank();
    assertThat(solution.pairs()).isSorted();
  }

  /** Nobody at all, nobody on one side, nobody who may meet: no pairs, and a proof of it. */
  @Example
  default void emptyProblemHasNoPairs() {
    ParticipantId ana = ParticipantId.of("ana");
    ParticipantId mo = ParticipantId.of("mo");
    for (MatchingProblem problem : ImmutableSet.of(
        MatchingProblem.builder().build(),
        MatchingProblem.builder().mentee(ana).build(),
        MatchingProblem.builder().mentor(mo, 2).build(),
        MatchingProblem.builder().mentee(ana).mentor(ana, 1).build(),
        MatchingProblem.builder().mentee(ana).mentor(mo, 1).build(),
        MatchingProblem.builder()
            .mentee(ana)
            .mentor(mo, 0)
            .candidate(ana, mo, 1)
            .build())) {
      Solution solution = strategy().solve(problem, TieBreak.seeded(1));
      assertThat(solution.pairs()).isEmpty();
      assertThat(CertificateCheck.of(problem, solution).holds()).isTrue();
    }
  }
}
