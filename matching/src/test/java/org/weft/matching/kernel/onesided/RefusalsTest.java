package org.weft.matching.kernel.onesided;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Rankings;

/** Wrong calls are named with the value and the way out; extremes are not wrong. */
class RefusalsTest {
  private static final CandidateGraph GRAPH = CandidateGraph.complete(2, 2);
  private static final Rankings RANKINGS =
      Rankings.of(GRAPH, new int[] {0, 1, 0, 1}, new int[] {0, 0, 1, 1});
  private static final long[] ZEROS = new long[4];

  @Test
  void aNegativeOrMissingCapacityIsRefusedByEveryMechanism() {
    for (int[] wrong : new int[][] {{1, -3}, {1}, {1, 1, 1}}) {
      assertThatThrownBy(() -> SerialDictatorship.solve(GRAPH, wrong, ZEROS))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("capacity")
          .hasMessageContaining("use 0");
      assertThatThrownBy(() -> ImmediateAcceptance.solve(RANKINGS, wrong))
          .hasMessageContaining("capacity");
      assertThatThrownBy(() -> TopTradingCycles.solve(RANKINGS, wrong))
          .hasMessageContaining("capacity");
      assertThatThrownBy(() -> GreedyChoice.solve(GRAPH, wrong, ZEROS))
          .hasMessageContaining("capacity");
      assertThatThrownBy(() -> RandomChoice.solve(GRAPH, wrong, 1))
          .hasMessageContaining("capacity");
    }
    assertThatThrownBy(() -> GreedyChoice.solve(GRAPH, new int[] {1, -3}, ZEROS))
        .hasMessageContaining("mentor 1")
        .hasMessageContaining("-3");
  }

  @Test
  void wishesAndWeightsMustBeThereAndWeightsInRange() {
    int[] ones = {1, 1};
    assertThatThrownBy(() -> SerialDictatorship.solve(GRAPH, ones, new long[3]))
        .hasMessageContaining("wish")
        .hasMessageContaining("had 3");
    assertThatThrownBy(() -> GreedyChoice.solve(GRAPH, ones, new long[5]))
        .hasMessageContaining("weight")
        .hasMessageContaining("had 5");
    assertThatThrownBy(() -> GreedyChoice.solve(GRAPH, ones, new long[] {0, 0, -1, 0}))
        .hasMessageContaining("edge 2")
        .hasMessageContaining("-1");
    assertThatThrownBy(() -> GreedyChoice.solve(GRAPH, ones, new long[] {0, 1L << 31, 0, 0}))
        .hasMessageContaining("edge 1")
        .hasMessageContaining("2147483648");
  }

  @Test
  void extremesAreServed() {
    int[] huge = {Integer.MAX_VALUE, Integer.MAX_VALUE};
    long[] extremes = {Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Long.MIN_VALUE};
    assertThat(SerialDictatorship.solve(GRAPH, huge, extremes)).containsExactly(1, 2);
    long[] heavy = {0, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE};
    assertThat(GreedyChoice.solve(GRAPH, huge, heavy)).containsExactly(1, 2);
    assertThat(TopTradingCycles.solve(RANKINGS, huge)).containsExactly(0, 2);
    assertThat(ImmediateAcceptance.solve(RANKINGS, huge)).containsExactly(0, 2);
  }

  /** Rows may list mentors in any order; equal wishes go to the smaller index, not to the place in the row. */
  @Test
  void equalWishesGoToTheSmallerIndexWhereverItStands() {
    CandidateGraph turned = CandidateGraph.ofRows(2, new int[][] {{1, 0}, {1, 0}});
    assertThat(SerialDictatorship.solve(turned, new int[] {1, 1}, ZEROS)).containsExactly(1, 2);
  }
}
