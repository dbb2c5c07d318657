package org.weft.matching.kernel.blossom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PairGraphTest {
  @Test
  void pairsKeepTheirOrderAndWeight() {
    PairGraph pool = PairGraph.of(4, new int[] {2, 1}, new int[] {0, 3}, new long[] {5, 0});
    assertThat(pool.people()).isEqualTo(4);
    assertThat(pool.pairs()).isEqualTo(2);
    assertThat(pool.leftOf(0)).isEqualTo(2);
    assertThat(pool.rightOf(0)).isZero();
    assertThat(pool.weightOf(0)).isEqualTo(5);
    assertThat(pool.rightOf(1)).isEqualTo(3);
  }

  @Test
  void arraysAreCopied() {
    int[] left = {0};
    int[] right = {1};
    long[] weight = {7};
    PairGraph pool = PairGraph.of(3, left, right, weight);
    left[0] = 2;
    right[0] = 2;
    weight[0] = 0;
    assertThat(pool.leftOf(0)).isZero();
    assertThat(pool.rightOf(0)).isOne();
    assertThat(pool.weightOf(0)).isEqualTo(7);
  }

  @Test
  void whatIsNoPairIsRefusedWithTheWayOut() {
    assertRefused(3, new int[] {0}, new int[] {3}, 1, "people 0 to 2 but named 0 and 3");
    assertRefused(3, new int[] {-1}, new int[] {1}, 1, "named -1 and 1");
    assertRefused(3, new int[] {0}, new int[] {-1}, 1, "named 0 and -1");
    assertRefused(3, new int[] {3}, new int[] {1}, 1, "named 3 and 1");
    assertRefused(3, new int[] {1}, new int[] {1}, 1, "named 1 and 1; leave out");
    assertRefused(3, new int[] {0}, new int[] {1}, -4, "must not be negative but was -4");
    assertRefused(-1, new int[0], new int[0], 0, "people must be 0 to");
    assertRefused(2, new int[0], new int[1], 0, "had 0, 1 and 0");
  }

  @Test
  void thePairOfTheSameTwoIsRefusedTheSecondTime() {
    assertThatThrownBy(() -> PairGraph.of(3, new int[] {0, 1}, new int[] {1, 0}, new long[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the pair of 0 and 1 must be given once");
  }

  private static void assertRefused(
      int people, int[] left, int[] right, long weight, String reason) {
    long[] weights = new long[left.length];
    Arrays.fill(weights, weight);
    assertThatThrownBy(() -> PairGraph.of(people, left, right, weights))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
  }
}
