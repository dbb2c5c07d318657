package org.weft.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CandidateGraphTest {
  @Test
  void changingTheInputAfterwardsChangesNothing() {
    int[] start = {0, 2, 3};
    int[] mentor = {0, 1, 0};
    CandidateGraph graph = CandidateGraph.of(2, 2, start, mentor);
    mentor[2] = 1;
    start[1] = 3;
    assertThat(graph.mentorOf(2)).isZero();
    assertThat(graph.endEdge(0)).isEqualTo(2);
  }

  @Test
  void completeGraphsNumberEdgesRowByRow() {
    CandidateGraph graph = CandidateGraph.complete(3, 4);
    assertThat(graph.edges()).isEqualTo(12);
    assertThat(graph.mentorOf(2 * 4 + 3)).isEqualTo(3);
    assertThat(graph.isInRow(2, 8)).isTrue();
    assertThat(graph.isInRow(2, 7)).isFalse();
    assertThat(graph.isInRow(2, 12)).isFalse();
  }

  @Test
  void moreEdgesThanIntAreRefusedBeforeAnythingIsAllocated() {
    assertThatThrownBy(() -> CandidateGraph.complete(100_000, 100_000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("10000000000")
        .hasMessageContaining("keep the best candidates");
  }

  @Test
  void manyPeopleWithFewCandidatesAreFine() {
    int[] start = new int[200_001];
    assertThat(CandidateGraph.of(200_000, 200_000, start, new int[0]).edges()).isZero();
  }

  @Test
  void badRowsAreRefusedByName() {
    assertRefused(
        () -> CandidateGraph.ofRows(2, new int[][] {{0}, {1, 0, 1}}),
        "mentee 1 names mentor 1 twice, again at edge 3");
    assertRefused(
        () -> CandidateGraph.ofRows(2, new int[][] {{2}}), "must lie in 0 to 1 but was 2");
    assertRefused(() -> CandidateGraph.ofRows(2, new int[][] {{-1}}), "but was -1");
    assertRefused(() -> CandidateGraph.ofRows(0, new int[][] {{0}}), "must lie in 0 to -1");
    assertRefused(() -> CandidateGraph.of(1, 1, new int[] {0}, new int[0]), "must have 2 entries");
    assertRefused(
        () -> CandidateGraph.of(1, 1, new int[] {1, 1}, new int[1]),
        "start[0] must be 0 but was 1");
    assertRefused(
        () -> CandidateGraph.of(2, 1, new int[] {0, 1, 0}, new int[1]), "start[2] was 0 after 1");
    assertRefused(
        () -> CandidateGraph.of(1, 1, new int[] {0, 2}, new int[1]),
        "number of edges, 1, but was 2");
    assertRefused(
        () -> CandidateGraph.of(-1, 1, new int[] {0}, new int[0]),
        "mentees must not be negative but was -1");
    assertRefused(() -> CandidateGraph.complete(1, -3), "mentors must not be negative but was -3");
  }

  private static void assertRefused(Runnable call, String part) {
    assertThatThrownBy(call::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(part);
  }

  @Property(tries = 200)
  void theMentorIndexHoldsEachEdgeOnceInMenteeOrder(@ForAll long seed) {
    Instance instance = Instance.small(seed);
    CandidateGraph graph = instance.graph();
    MentorIndex index = MentorIndex.of(graph);
    boolean[] seen = new boolean[graph.edges()];
    for (int j = 0; j < graph.mentors(); j++) {
      for (int entry = index.firstEntry(j); entry < index.endEntry(j); entry++) {
        int e = index.edgeAt(entry);
        assertThat(seen[e]).isFalse();
        seen[e] = true;
        assertThat(graph.mentorOf(e)).isEqualTo(j);
        assertThat(index.menteeAt(entry)).isEqualTo(instance.menteeOf(e));
        if (entry > index.firstEntry(j)) {
          assertThat(index.menteeAt(entry)).isGreaterThan(index.menteeAt(entry - 1));
        }
      }
    }
    assertThat(seen).doesNotContain(false);
  }

  @Test
  void negativeCountsAreRefusedForRowsToo() {
    assertRefused(
        () -> CandidateGraph.ofRows(-2, new int[0][]), "mentors must not be negative but was -2");
    assertRefused(() -> CandidateGraph.complete(-1, 2), "mentees must not be negative but was -1");
  }

  @Test
  void theLastEntryOfStartIsTheNumberOfEdges() {
    assertRefused(
        () -> CandidateGraph.of(1, 1, new int[] {0, 0}, new int[1]),
        "number of edges, 1, but was 0");
    assertRefused(
        () -> CandidateGraph.of(1, 1, new int[] {0, 1}, new int[] {1}),
        "must lie in 0 to 0 but was 1");
    CandidateGraph graph = CandidateGraph.of(2, 1, new int[] {0, 0, 1}, new int[1]);
    assertThat(graph.firstEdge(1)).isZero();
    assertThat(graph.endEdge(1)).isEqualTo(1);
  }
}
