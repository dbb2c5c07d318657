package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.PeerCertificate;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.PeerStrategyLaws;
import org.weft.matching.testing.Pools;

class AlmostStablePeersTest implements PeerStrategyLaws {
  @Override
  public MatchingStrategy strategy() {
    return PeerStrategies.almostStable();
  }

  /** In small pools no pairs have fewer blocking pairs, and the bound never says more than is so. */
  @Property(tries = 500)
  void agreesWithTryingEverything(
      @ForAll("smallPools") MatchingProblem pool, @ForAll TieBreak tieBreak) {
    ImmutableList<ParticipantId> order = tieBreak.sort(pool.mentees());
    Solution found = strategy().solve(pool, tieBreak);
    long fewest = Pools.all(pool).stream()
        .mapToLong(pairs -> Pools.blocking(pool, pairs, order))
        .min()
        .orElseThrow();
    PeerCertificate.PeersAlmostStable claim =
        (PeerCertificate.PeersAlmostStable) found.certificate();
    assertThat(Pools.blocking(pool, found.pairs(), order)).isEqualTo(fewest);
    assertThat(claim.blocking()).isEqualTo(fewest);
    assertThat(claim.unavoidable()).isLessThanOrEqualTo(fewest);
  }

  /** Where stable pairs exist, these are the ones. */
  @Property(tries = 200)
  void stablePairsAreKept(@ForAll("pools") MatchingProblem pool, @ForAll TieBreak tieBreak) {
    Solution stable = PeerStrategies.stable().solve(pool, tieBreak);
    if (stable.certificate() instanceof PeerCertificate.PeersStable) {
      assertThat(strategy().solve(pool, tieBreak).pairs()).isEqualTo(stable.pairs());
    }
  }

  @Example
  void threeWhoChaseEachOtherCostOneBlockingPair() {
    Solution found = strategy().solve(FourPeers.circle(), TieBreak.byId());
    assertThat(found.pairs()).hasSize(2);
    assertThat(found.certificate().claim())
        .isEqualTo(
            "Almost stable: of all pairs of people, 1 would both rather have each other than whom they got; "
                + "at least 1 is unavoidable.");
  }
}
