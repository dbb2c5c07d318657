package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.PeerStrategyLaws;
import org.weft.matching.testing.Pools;

class BestTotalOfPeersTest implements PeerStrategyLaws {
  @Override
  public MatchingStrategy strategy() {
    return PeerStrategies.bestTotal();
  }

  /** No pairs have a higher total. */
  @Property(tries = 500)
  void agreesWithTryingEverything(
      @ForAll("smallPools") MatchingProblem pool, @ForAll TieBreak tieBreak) {
    long best = Pools.all(pool).stream()
        .mapToLong(pairs -> Pools.total(pool, pairs))
        .max()
        .orElseThrow();
    assertThat(Pools.total(pool, strategy().solve(pool, tieBreak).pairs())).isEqualTo(best);
  }

  @Example
  void theBestPairAndWhoIsLeftAreTaken() {
    assertThat(strategy().solve(FourPeers.circle(), TieBreak.byId()).pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.BEN), Pairing.of(Four.MO, Four.NIA));
  }

  @Example
  void aVeryGoodPairLeavesBothEndsAlone() {
    MatchingProblem row = FourPeers.people()
        .pair(Four.ANA, Four.BEN, 0.25)
        .pair(Four.BEN, Four.MO, 0.75)
        .pair(Four.MO, Four.NIA, 0.25)
        .build();
    assertThat(strategy().solve(row, TieBreak.byId()).pairs())
        .containsExactly(Pairing.of(Four.BEN, Four.MO));
  }
}
