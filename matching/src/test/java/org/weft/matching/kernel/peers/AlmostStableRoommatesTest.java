package org.weft.matching.kernel.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AlmostStableRoommatesTest {
  private static final PeerGraph CHASE =
      PeerGraph.ofLists(new int[][] {{1, 2, 3}, {2, 0, 3}, {0, 1, 3}, {0, 1, 2}});

  @Test
  void threeWhoChaseEachOtherCostOneBlockingPair() {
    AlmostStablePairs best = AlmostStableRoommates.solve(CHASE, 1000);
    assertThat(best.blockingPairs()).isOne();
    assertThat(best.leastPossible()).isOne();
    assertThat(best.isFewest()).isTrue();
    assertThat(RoommatesCheck.checkImpossible(CHASE, best.successor()).holds()).isTrue();
  }

  @Property(tries = 2000)
  void noPairsHaveFewerBlockingPairs(@ForAll long seed) {
    int[][] lists = Pools.upTo(8, seed);
    PeerGraph pool = PeerGraph.ofLists(lists);
    PeerBruteForce twin = new PeerBruteForce(lists);
    int fewest = twin.pairings().stream()
        .mapToInt(pairs -> twin.blocking(pairs).size())
        .min()
        .orElseThrow();
    AlmostStablePairs best = AlmostStableRoommates.solve(pool, Long.MAX_VALUE);
    assertThat(best.blockingPairs()).isEqualTo(fewest);
    assertThat(best.isFewest()).isTrue();
    assertThat(best.leastPossible()).isLessThanOrEqualTo(fewest);
    assertThat(RoommatesCheck.blockingPairs(pool, best.partner())).isEqualTo(fewest);
    assertThat(twin.blocking(best.partner())).hasSize(fewest);
    assertThat(RoommatesCheck.checkPartition(pool, best.successor()).holds()).isTrue();
  }

  @Property(tries = 500)
  void theSearchAloneFindsTheFewestFromNobodyPaired(@ForAll long seed) {
    int[][] lists = Pools.upTo(7, seed);
    if (lists.length == 0) {
      return;
    }
    PeerBruteForce twin = new PeerBruteForce(lists);
    int[] nobody = new int[lists.length];
    Arrays.fill(nobody, -1);
    FewestBlocking search = new FewestBlocking(PeerGraph.ofLists(lists), nobody);
    assertThat(search.fewest()).isEqualTo(twin.blocking(nobody).size());
    search.search(Long.MAX_VALUE, 0);
    int fewest = twin.pairings().stream()
        .mapToInt(pairs -> twin.blocking(pairs).size())
        .min()
        .orElseThrow();
    assertThat(search.fewest())
        .isEqualTo(fewest)
        .isEqualTo(twin.blocking(search.best()).size());
    assertThat(search.isThrough() || fewest == 0).isTrue();
  }

  /** Two circles of three that do not know each other: one bound for both is not enough, and the answer knows. */
  @Test
  void aBoundThatIsTooLowIsMadeUpForByTheSearch() {
    PeerGraph two = PeerGraph.ofLists(new int[][] {{1, 2}, {2, 0}, {0, 1}, {4, 5}, {5, 3}, {3, 4}});
    AlmostStablePairs given = AlmostStableRoommates.solve(two, 0);
    assertThat(given.blockingPairs()).isEqualTo(2);
    assertThat(given.leastPossible()).isOne();
    assertThat(given.isFewest()).isFalse();
    AlmostStablePairs searched = AlmostStableRoommates.solve(two, 10_000);
    assertThat(searched.blockingPairs()).isEqualTo(2);
    assertThat(searched.isFewest()).isTrue();
  }

  @Property(tries = 500)
  void moreStepsAreNeverWorse(@ForAll long seed) {
    PeerGraph pool = PeerGraph.ofLists(Pools.upTo(14, seed));
    int before = Integer.MAX_VALUE;
    for (long budget : new long[] {0, 3, 30, 300, 3000}) {
      AlmostStablePairs found = AlmostStableRoommates.solve(pool, budget);
      assertThat(found.blockingPairs()).isLessThanOrEqualTo(before);
      assertThat(RoommatesCheck.blockingPairs(pool, found.partner()))
          .isEqualTo(found.blockingPairs());
      assertThat(found.blockingPairs()).isGreaterThanOrEqualTo(found.leastPossible());
      before = found.blockingPairs();
    }
  }

  @Property(tries = 200)
  void wherePairsAreStableTheyAreTheAnswer(@ForAll long seed) {
    PeerGraph pool = PeerGraph.ofLists(Pools.upTo(30, seed));
    if (StableRoommates.solve(pool) instanceof StablePairs stable) {
      AlmostStablePairs found = AlmostStableRoommates.solve(pool, 0);
      assertThat(found.partner()).isEqualTo(stable.partner());
      assertThat(found.blockingPairs()).isZero();
      assertThat(found.isFewest()).isTrue();
    }
  }

  @Test
  void aPoolOfThousandIsAnsweredWithinItsBudget() {
    PeerGraph pool = PeerGraph.ofLists(Pools.mutual(1000, 0.02, new SplittableRandom(5)));
    AlmostStablePairs found = AlmostStableRoommates.solve(pool, 1000);
    assertThat(RoommatesCheck.blockingPairs(pool, found.partner()))
        .isEqualTo(found.blockingPairs());
  }

  @Test
  void negativeBudgetsAndForeignPairsAreRefused() {
    assertThatThrownBy(() -> AlmostStableRoommates.solve(CHASE, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("but was -1");
    int[] oneWay = {1, -1, -1, -1};
    assertThatThrownBy(() -> RoommatesCheck.blockingPairs(CHASE, oneWay))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NotMutual");
    assertThatThrownBy(() -> RoommatesCheck.blockingPairs(CHASE, new int[3]))
        .hasMessageContaining("partner must have one entry for each of the 4 people but had 3");
    int[] nobody = new int[4];
    Arrays.fill(nobody, -1);
    assertThat(RoommatesCheck.blockingPairs(CHASE, nobody)).isEqualTo(6);
  }
}
