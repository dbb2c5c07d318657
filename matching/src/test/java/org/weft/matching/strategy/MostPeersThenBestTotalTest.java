package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.PeerStrategyLaws;
import org.weft.matching.testing.Pools;

class MostPeersThenBestTotalTest implements PeerStrategyLaws {
  @Override
  public MatchingStrategy strategy() {
    return PeerStrategies.mostPeopleThenBestTotal();
  }

  /** No more people can be paired, and no pairs of as many have a higher total. */
  @Property(tries = 500)
  void agreesWithTryingEverything(
      @ForAll("smallPools") MatchingProblem pool, @ForAll TieBreak tieBreak) {
    List<ImmutableList<Pairing>> all = Pools.all(pool);
    int most = all.stream().mapToInt(List::size).max().orElseThrow();
    long best = all.stream()
        .filter(pairs -> pairs.size() == most)
        .mapToLong(pairs -> Pools.total(pool, pairs))
        .max()
        .orElseThrow();
    ImmutableList<Pairing> found = strategy().solve(pool, tieBreak).pairs();
    assertThat(found).hasSize(most);
    assertThat(Pools.total(pool, found)).isEqualTo(best);
  }

  @Example
  void theBestPairAndWhoIsLeftAreTaken() {
    assertThat(strategy().solve(FourPeers.circle(), TieBreak.byId()).pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.BEN), Pairing.of(Four.MO, Four.NIA));
  }

  @Example
  void nobodyIsLeftAloneForAVeryGoodPair() {
    MatchingProblem row = FourPeers.people()
        .pair(Four.ANA, Four.BEN, 0.25)
        .pair(Four.BEN, Four.MO, 0.75)
        .pair(Four.MO, Four.NIA, 0.25)
        .build();
    assertThat(strategy().solve(row, TieBreak.byId()).pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.BEN), Pairing.of(Four.MO, Four.NIA));
  }
}
