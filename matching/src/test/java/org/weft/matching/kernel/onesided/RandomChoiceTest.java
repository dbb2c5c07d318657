package org.weft.matching.kernel.onesided;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.weft.matching.kernel.CandidateGraph;

class RandomChoiceTest {
  private static final CandidateGraph EIGHT = CandidateGraph.complete(8, 8);

  /** Recorded once: published comparisons name a seed and must come out again. */
  @Test
  void aSeedMeansTheSameOnEveryMachineAndInEveryVersion() {
    assertThat(mentors(0)).containsExactly(3, 2, 1, 7, 0, 5, 6, 4);
    assertThat(mentors(1)).containsExactly(4, 5, 2, 6, 1, 0, 3, 7);
    assertThat(mentors(7)).containsExactly(4, 7, 5, 6, 0, 1, 2, 3);
    assertThat(mentors(-1)).containsExactly(2, 5, 7, 6, 3, 4, 1, 0);
    assertThat(mentors(Long.MAX_VALUE)).containsExactly(3, 0, 6, 4, 7, 1, 5, 2);
  }

  private static int[] mentors(long seed) {
    int[] ones = new int[8];
    Arrays.fill(ones, 1);
    return Arrays.stream(RandomChoice.solve(EIGHT, ones, seed))
        .map(EIGHT::mentorOf)
        .toArray();
  }
}
