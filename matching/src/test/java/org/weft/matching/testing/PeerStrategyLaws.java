package org.weft.matching.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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

/** What every strategy for one pool owes. Implement it in a test class, and its properties run. */
public interface PeerStrategyLaws {
  /**
   * Names the strategy to be judged.
   *
   * @return the strategy
   */
  MatchingStrategy strategy();

  /** Gives pools with ties, from nobody to more than can be tried out. */
  @Provide
  default Arbitrary<MatchingProblem> pools() {
    return Arbitraries.oneOf(FeatureArbitraries.pools(7), FeatureArbitraries.pools(24));
  }

  /** Gives pools whose pairings can be tried one by one. */
  @Provide
  default Arbitrary<MatchingProblem> smallPools() {
    return FeatureArbitraries.pools(7);
  }

  /** Gives pools in which some pairs are settled. */
  @Provide
  default Arbitrary<MatchingProblem> poolsWithForcedPairs() {
    return FeatureArbitraries.forced(pools());
  }

  /** Nobody is paired who may not be, and nobody is in two pairs. */
  @Property(tries = 300)
  default void everybodyIsInOnePossiblePairAtMost(
      @ForAll("pools") MatchingProblem pool, @ForAll TieBreak tieBreak) {
    ImmutableList<Pairing> pairs = strategy().solve(pool, tieBreak).pairs();
    assertThat(Pools.possible(pool)).containsAll(pairs);
    assertThat(pairs.stream().flatMap(pair -> Stream.of(pair.mentee(), pair.mentor())))
        .doesNotHaveDuplicates();
  }

  /** What is claimed is so, and the checker needs no help to see it. */
  @Property(tries = 500)
  default void certificateHolds(@ForAll("pools") MatchingProblem pool, @ForAll TieBreak tieBreak) {
    Solution solution = strategy().solve(pool, tieBreak);
    assertThat(CertificateCheck.of(pool, solution))
        .isEqualTo(new CheckVerdict.Holds(solution.certificate().claim()));
  }

  /** Ties go to the tie-break and to nothing else. */
  @Property(tries = 300)
  default void resultIgnoresTheOrderOfListing(
      @ForAll("pools") MatchingProblem pool, @ForAll TieBreak tieBreak, @ForAll long order) {
    assertThat(strategy().solve(Pools.shuffled(pool, order), tieBreak))
        .isEqualTo(strategy().solve(pool, tieBreak));
  }

  /** A strategy keeps nothing from one call to the next. */
  @Property(tries = 100)
  default void solvingTwiceGivesEqualResults(
      @ForAll("pools") MatchingProblem pool,
      @ForAll("pools") MatchingProblem between,
      @ForAll TieBreak tieBreak) {
    MatchingStrategy strategy = strategy();
    Solution first = strategy.solve(pool, tieBreak);
    strategy.solve(between, tieBreak);
    assertThat(strategy.solve(pool, tieBreak)).isEqualTo(first);
  }

  /** Pairs that are settled stay, and the claim about the rest holds. */
  @Property(tries = 300)
  default void forcedPairsAreKept(
      @ForAll("poolsWithForcedPairs") MatchingProblem pool, @ForAll TieBreak tieBreak) {
    Solution solution = strategy().solve(pool, tieBreak);
    if (!(solution.certificate() instanceof Impossible)) {
      assertThat(solution.pairs()).containsAll(pool.forced());
    }
    assertThat(CertificateCheck.of(pool, solution))
        .isEqualTo(new CheckVerdict.Holds(solution.certificate().claim()));
  }

  /** Under a tie-break by id, names matter only through their order. */
  @Property(tries = 200)
  default void renamingInOrderRenamesThePairs(@ForAll("pools") MatchingProblem pool) {
    Solution plain = strategy().solve(pool, TieBreak.byId());
    Solution renamed = strategy().solve(Pools.renamed(pool, Listings::longer), TieBreak.byId());
    assertThat(renamed.pairs())
        .isEqualTo(plain.pairs().stream()
            .map(pair -> Pairing.of(Listings.longer(pair.mentee()), Listings.longer(pair.mentor())))
            .toList());
  }

  /** Who may be paired with nobody leaves everybody else alone. */
  @Property(tries = 200)
  default void strangersChangeNoPair(
      @ForAll("pools") MatchingProblem pool, @ForAll TieBreak tieBreak) {
    ImmutableList<ParticipantId> strangers =
        ImmutableList.of(ParticipantId.of("a-stranger"), ParticipantId.of("p-5-and-a-half"));
    assertThat(strategy().solve(Pools.withStrangers(pool, strangers), tieBreak).pairs())
        .isEqualTo(strategy().solve(pool, tieBreak).pairs());
  }

  /** Two sides are no pool. */
  @Property(tries = 50)
  default void problemsOfTwoSidesAreRefused(
      @ForAll MatchingProblem problem, @ForAll TieBreak tieBreak) {
    assertThatThrownBy(() -> strategy().solve(problem, tieBreak))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(strategy().name() + " pairs people of one pool")
        .hasMessageContaining("MatchingProblem.peers()");
  }

  /** The answer says who found it, and lists its pairs in order, the lower id first. */
  @Property(tries = 50)
  default void solutionNamesItsStrategyAndIsSorted(
      @ForAll("pools") MatchingProblem pool, @ForAll TieBreak tieBreak) {
    Solution solution = strategy().solve(pool, tieBreak);
    assertThat(solution.strategy()).isEqualTo(strategy().name()).isNotBlank();
    assertThat(solution.pairs())
        .isSorted()
        .allMatch(pair -> pair.mentee().compareTo(pair.mentor()) < 0);
  }

  /** Nobody, one person, two who may not be paired: no pairs, and a proof of it. */
  @Example
  default void poolsWithoutPossiblePairsHaveNoPairs() {
    ParticipantId ana = ParticipantId.of("ana");
    ParticipantId ben = ParticipantId.of("ben");
    for (MatchingProblem pool : ImmutableList.of(
        MatchingProblem.peers().build(),
        MatchingProblem.peers().person(ana).build(),
        MatchingProblem.peers().person(ana).person(ben).build())) {
      Solution solution = strategy().solve(pool, TieBreak.seeded(1));
      assertThat(solution.pairs()).isEmpty();
      assertThat(CertificateCheck.of(pool, solution).holds()).isTrue();
    }
  }
}
