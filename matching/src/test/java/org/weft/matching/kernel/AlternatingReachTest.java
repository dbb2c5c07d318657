package org.weft.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AlternatingReachTest {
  private static final CandidateGraph GRAPH =
      CandidateGraph.ofRows(3, new int[][] {{0}, {0}, {1, 2}, {}});
  private static final int[] CAPACITY = {1, 1, 0};

  @Test
  void twoMenteesCompeteForOnePlace() {
    int[] matched = {0, -1, 2, -1};
    HallViolator violator = (HallViolator) AlternatingReach.of(GRAPH, CAPACITY, matched, 1);
    assertThat(violator.mentees()).containsExactly(0, 1);
    assertThat(violator.mentors()).containsExactly(0);
    assertThat(violator.places()).isEqualTo(1);
    assertThat(violator.shortage()).isEqualTo(1);
    assertThat(violator.check(GRAPH, CAPACITY).holds()).isTrue();
  }

  @Test
  void aMenteeWithoutCandidatesDependsOnNobody() {
    HallViolator violator =
        (HallViolator) AlternatingReach.of(GRAPH, CAPACITY, new int[] {0, -1, 2, -1}, 3);
    assertThat(violator.mentees()).containsExactly(3);
    assertThat(violator.mentors()).isEmpty();
    assertThat(violator.check(GRAPH, CAPACITY).holds()).isTrue();
  }

  @Test
  void movesThatMakeRoomAreFound() {
    CandidateGraph graph = CandidateGraph.ofRows(2, new int[][] {{0, 1}, {0}});
    int[] matched = {0, -1};
    AugmentingPath path = (AugmentingPath) AlternatingReach.of(graph, new int[] {1, 1}, matched, 1);
    assertThat(path.mentees()).containsExactly(1, 0);
    assertThat(path.edges()).containsExactly(2, 1);
    assertThat(path.applyTo(matched)).containsExactly(1, 2);
    assertThat(matched).containsExactly(0, -1);
  }

  @Test
  void falseClaimsAreRejected() {
    assertThat(HallViolator.check(GRAPH, CAPACITY, new int[] {0, 1, 2}, new int[] {0, 1}))
        .isEqualTo(new Verdict.OtherCandidate(2, 2, 3));
    assertThat(HallViolator.check(GRAPH, CAPACITY, new int[] {0}, new int[] {0}))
        .isEqualTo(new Verdict.NoShortage(1, 1));
    assertThat(HallViolator.check(GRAPH, CAPACITY, new int[0], new int[0]))
        .isEqualTo(new Verdict.NoShortage(0, 0));
    assertThatThrownBy(() -> HallViolator.check(GRAPH, CAPACITY, new int[] {0, 0}, new int[] {0}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 came after 0");
    assertThatThrownBy(() -> HallViolator.check(GRAPH, CAPACITY, new int[] {0}, new int[] {3}))
        .hasMessageContaining("mentors must ascend within 0 to 2");
  }

  @Test
  void wrongQuestionsAreRefused() {
    int[] matched = {0, -1, 2, -1};
    assertThatThrownBy(() -> AlternatingReach.of(GRAPH, CAPACITY, matched, 0))
        .hasMessageContaining("mentee 0 must be unmatched but has edge 0");
    assertThatThrownBy(() -> AlternatingReach.of(GRAPH, CAPACITY, matched, 4))
        .hasMessageContaining("must lie in 0 to 3 but was 4");
    assertThatThrownBy(() -> AlternatingReach.of(GRAPH, CAPACITY, new int[] {0, 1, -1, -1}, 3))
        .hasMessageContaining("Overloaded[mentor=0, load=2, capacity=1]");
  }

  @Property(tries = 400)
  void everyUnmatchedMenteeOfALargestMatchingHasAViolatorOfShortageOne(@ForAll long seed) {
    Instance instance = Instance.large(seed);
    Assignment largest = instance.solve(Objective.LARGEST_THEN_HEAVIEST);
    for (int i = 0; i < instance.graph().mentees(); i++) {
      if (largest.matchedEdge()[i] < 0) {
        HallViolator violator = (HallViolator)
            AlternatingReach.of(instance.graph(), instance.capacity(), largest.matchedEdge(), i);
        assertThat(violator.mentees()).contains(i);
        assertThat(violator.shortage()).isEqualTo(1);
        assertThat(violator.check(instance.graph(), instance.capacity()).holds())
            .isTrue();
      }
    }
  }

  @Property(tries = 400)
  void theShortageOfAllIsTheNumberOfUnmatchedMentees(@ForAll long seed) {
    Instance instance = Instance.large(seed);
    Assignment largest = instance.solve(Objective.LARGEST_THEN_HEAVIEST);
    HallViolator violator = (HallViolator) AlternatingReach.ofAllUnmatched(
        instance.graph(), instance.capacity(), largest.matchedEdge());
    long unmatched = instance.graph().mentees() - largest.size();
    assertThat(violator.shortage()).isEqualTo(unmatched);
    Verdict verdict = violator.check(instance.graph(), instance.capacity());
    assertThat(verdict.holds()).isEqualTo(unmatched > 0);
  }

  @Property(tries = 200)
  void pathsLeadFromAnyMatchingToALargestOne(@ForAll long seed, @ForAll long pick) {
    Instance instance = Instance.small(seed);
    List<int[]> all = BruteForce.matchings(instance);
    int[] matched = all.get((int) Math.floorMod(pick, (long) all.size()));
    int largest = all.stream().mapToInt(Matchings::size).max().orElseThrow();
    while (Matchings.size(matched) < largest) {
      int[] before = matched;
      AugmentingPath path = (AugmentingPath)
          AlternatingReach.ofAllUnmatched(instance.graph(), instance.capacity(), before);
      int[] after = path.applyTo(before);
      assertThat(Matchings.size(after)).isEqualTo(Matchings.size(before) + 1);
      assertThat(all).anyMatch(m -> Arrays.equals(m, after));
      matched = after;
    }
    assertThat(AlternatingReach.ofAllUnmatched(instance.graph(), instance.capacity(), matched))
        .isInstanceOf(HallViolator.class);
  }

  @Test
  void claimsWithWrongNumbersAreRefused() {
    int[] matched = {0, -1, 2, -1};
    assertThatThrownBy(() -> AlternatingReach.of(GRAPH, CAPACITY, matched, -1))
        .hasMessageContaining("must lie in 0 to 3 but was -1");
    assertThatThrownBy(() -> AlternatingReach.of(GRAPH, CAPACITY, new int[3], 1))
        .hasMessageContaining("matchedEdge must have one entry for each of the 4 mentees");
    assertThatThrownBy(() -> AlternatingReach.ofAllUnmatched(GRAPH, new int[2], matched))
        .hasMessageContaining("capacity must have one entry for each of the 3 mentors but had 2");
    assertThatThrownBy(() -> HallViolator.check(GRAPH, new int[4], new int[1], new int[1]))
        .hasMessageContaining("capacity must have one entry for each of the 3 mentors but had 4");
    assertThatThrownBy(() -> HallViolator.check(GRAPH, CAPACITY, new int[] {4}, new int[0]))
        .hasMessageContaining("mentees must ascend within 0 to 3 but 4 came after -1");
  }
}
