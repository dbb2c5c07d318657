package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.Impossible;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.PeerStrategyLaws;
import org.weft.matching.testing.Pools;

class StablePeersTest implements PeerStrategyLaws {
  @Override
  public MatchingStrategy strategy() {
    return PeerStrategies.stable();
  }

  /** Stable pairs are found exactly where trying everything finds some. */
  @Property(tries = 500)
  void agreesWithTryingEverything(
      @ForAll("smallPools") MatchingProblem pool, @ForAll TieBreak tieBreak) {
    ImmutableList<ParticipantId> order = tieBreak.sort(pool.mentees());
    Solution found = strategy().solve(pool, tieBreak);
    if (found.certificate() instanceof Impossible.NoStablePairs) {
      assertThat(Pools.all(pool)).noneMatch(pairs -> Pools.blocking(pool, pairs, order) == 0);
    } else {
      assertThat(Pools.blocking(pool, found.pairs(), order)).isZero();
      assertThat(Pools.blocking(pool, found.pairs(), ImmutableList.of())).isZero();
    }
  }

  @Example
  void threeWhoChaseEachOtherForbidStablePairs() {
    Solution none = strategy().solve(FourPeers.circle(), TieBreak.byId());
    assertThat(none.pairs()).isEmpty();
    assertThat(none.certificate()).isInstanceOf(Impossible.NoStablePairs.class);
    assertThat(((Impossible.NoStablePairs) none.certificate()).parties())
        .containsExactly(ImmutableList.of(Four.ANA, Four.BEN, Four.MO), ImmutableList.of(Four.NIA));
    assertThat(none.certificate().claim()).startsWith("Impossible: whatever the pairs");
  }

  @Example
  void favoritesOfEachOtherArePaired() {
    MatchingProblem pool = FourPeers.people()
        .pair(Four.ANA, Four.BEN, 0.5, 0.9, 0.8)
        .pair(Four.BEN, Four.MO, 0.5, 0.7, 0.9)
        .pair(Four.MO, Four.NIA, 0.5, 0.4, 0.4)
        .build();
    assertThat(strategy().solve(pool, TieBreak.byId()).pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.BEN), Pairing.of(Four.MO, Four.NIA));
  }
}
