package org.weft.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DeferredAcceptanceTest {
  private static final CandidateGraph TWO_BY_TWO = CandidateGraph.complete(2, 2);
  // Mentee 0 likes mentor 0 best, mentee 1 likes mentor 1 best; mentors the other way round.
  private static final Rankings OPPOSED =
      Rankings.of(TWO_BY_TWO, new int[] {0, 1, 1, 0}, new int[] {1, 0, 0, 1});

  @Test
  void eachSideGetsItsFavoritesWhenItProposes() {
    int[] ones = {1, 1};
    assertThat(DeferredAcceptance.menteesPropose(OPPOSED, ones)).containsExactly(0, 3);
    assertThat(DeferredAcceptance.mentorsPropose(OPPOSED, ones)).containsExactly(1, 2);
  }

  @Test
  void hugeCapacityCostsNoMemory() {
    int[] huge = {Integer.MAX_VALUE, Integer.MAX_VALUE};
    assertThat(DeferredAcceptance.menteesPropose(OPPOSED, huge)).containsExactly(0, 3);
    assertThat(DeferredAcceptance.mentorsPropose(OPPOSED, huge)).containsExactly(0, 3);
  }

  @Test
  void nobodyIsMatchedToMentorsWithoutPlaces() {
    int[] none = {0, 0};
    assertThat(DeferredAcceptance.menteesPropose(OPPOSED, none)).containsExactly(-1, -1);
    assertThat(DeferredAcceptance.mentorsPropose(OPPOSED, none)).containsExactly(-1, -1);
    assertThat(BlockingPairs.check(OPPOSED, none, new int[] {-1, -1}).holds()).isTrue();
  }

  @Test
  void emptySidesAreSolved() {
    for (CandidateGraph graph : List.of(
        CandidateGraph.complete(0, 0),
        CandidateGraph.complete(3, 0),
        CandidateGraph.complete(0, 3))) {
      Rankings nothing = Rankings.of(graph, new int[0], new int[0]);
      int[] unmatched = new int[graph.mentees()];
      Arrays.fill(unmatched, -1);
      int[] capacity = new int[graph.mentors()];
      assertThat(DeferredAcceptance.menteesPropose(nothing, capacity)).isEqualTo(unmatched);
      assertThat(DeferredAcceptance.mentorsPropose(nothing, capacity)).isEqualTo(unmatched);
    }
  }

  @Test
  void refusalsNameTheValueAndTheWayOut() {
    assertThatThrownBy(() -> DeferredAcceptance.menteesPropose(OPPOSED, new int[] {1, -2}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mentor 1")
        .hasMessageContaining("-2")
        .hasMessageContaining("use 0");
    assertThatThrownBy(() -> DeferredAcceptance.mentorsPropose(OPPOSED, new int[] {1}))
        .hasMessageContaining("each of the 2 mentors but had 1");
    assertThatThrownBy(
            () -> Rankings.of(TWO_BY_TWO, new int[] {0, 0, 1, 0}, new int[] {1, 0, 0, 1}))
        .hasMessageContaining("mentee 0")
        .hasMessageContaining("edge 1 has 0 again");
    assertThatThrownBy(
            () -> Rankings.of(TWO_BY_TWO, new int[] {0, 1, 1, 0}, new int[] {2, 0, 0, 1}))
        .hasMessageContaining("mentor 0")
        .hasMessageContaining("edge 0 has 2");
    assertThatThrownBy(() -> Rankings.of(TWO_BY_TWO, new int[3], new int[4]))
        .hasMessageContaining("menteeRank")
        .hasMessageContaining("had 3");
  }

  @Property(tries = 400)
  void bothResultsAreStableByDefinition(@ForAll long seed) {
    Instance instance = Instance.small(seed);
    for (int[] matched : bothSides(instance)) {
      assertThat(BruteForce.matchings(instance)).anyMatch(m -> Arrays.equals(m, matched));
      assertThat(BruteForce.blockingEdges(instance, matched)).isEmpty();
      assertThat(BlockingPairs.check(instance.rankings(), instance.capacity(), matched)
              .holds())
          .isTrue();
    }
  }

  @Property(tries = 400)
  void noStableMatchingServesAnyProposerBetter(@ForAll long seed) {
    Instance instance = Instance.small(seed);
    int[] best = bothSides(instance).get(0);
    int[] worst = bothSides(instance).get(1);
    for (int[] stable : BruteForce.stableMatchings(instance)) {
      for (int i = 0; i < best.length; i++) {
        if (stable[i] >= 0) {
          assertThat(instance.menteeRank()[best[i]])
              .isLessThanOrEqualTo(instance.menteeRank()[stable[i]]);
          assertThat(instance.menteeRank()[worst[i]])
              .isGreaterThanOrEqualTo(instance.menteeRank()[stable[i]]);
        }
      }
      for (int e = 0; e < instance.graph().edges(); e++) {
        assertMentorOptimal(instance, worst, stable, e);
      }
    }
  }

  /** Responsive preferences: at any rank, the mentor-optimal matching holds as many people up to it. */
  private static void assertMentorOptimal(Instance instance, int[] best, int[] stable, int edge) {
    assertThat(heldUpTo(instance, best, edge))
        .isGreaterThanOrEqualTo(heldUpTo(instance, stable, edge));
  }

  private static long heldUpTo(Instance instance, int[] matched, int edge) {
    int j = instance.graph().mentorOf(edge);
    return Arrays.stream(matched)
        .filter(e -> e >= 0 && instance.graph().mentorOf(e) == j)
        .filter(e -> instance.mentorRank()[e] <= instance.mentorRank()[edge])
        .count();
  }

  @Property(tries = 400)
  void allStableMatchingsMatchTheSamePeopleWithTheSameLoads(@ForAll long seed) {
    Instance instance = Instance.small(seed);
    int[] reference = bothSides(instance).get(0);
    for (int[] stable : BruteForce.stableMatchings(instance)) {
      assertThat(instance.loads(stable)).isEqualTo(instance.loads(reference));
      for (int i = 0; i < stable.length; i++) {
        assertThat(stable[i] >= 0).isEqualTo(reference[i] >= 0);
      }
    }
  }

  @Property(tries = 200)
  void aSlackMentorHoldsTheSameMenteesInAllStableMatchings(@ForAll long seed) {
    Instance instance = Instance.small(seed);
    int[] reference = bothSides(instance).get(0);
    int[] load = instance.loads(reference);
    for (int[] stable : BruteForce.stableMatchings(instance)) {
      for (int i = 0; i < stable.length; i++) {
        if (stable[i] >= 0) {
          int j = instance.graph().mentorOf(stable[i]);
          if (load[j] < instance.capacity()[j]) {
            assertThat(reference[i]).isEqualTo(stable[i]);
          }
        }
      }
    }
  }

  @Property(tries = 200)
  void blockingPairsAreExactlyThoseOfTheDefinition(@ForAll long seed, @ForAll long pick) {
    Instance instance = Instance.small(seed);
    List<int[]> all = BruteForce.matchings(instance);
    int[] any = all.get((int) Math.floorMod(pick, (long) all.size()));
    List<Integer> expected = BruteForce.blockingEdges(instance, any);
    int[] listed = BlockingPairs.list(instance.rankings(), instance.capacity(), any);
    assertThat(Arrays.stream(listed).boxed().toList()).isEqualTo(expected);
    Verdict verdict = BlockingPairs.check(instance.rankings(), instance.capacity(), any);
    assertThat(verdict.holds()).isEqualTo(expected.isEmpty());
    if (verdict instanceof Verdict.Blocked blocked) {
      assertThat(blocked.edge()).isEqualTo(expected.get(0));
      assertThat(blocked.mentee()).isEqualTo(instance.menteeOf(blocked.edge()));
      assertThat(blocked.mentor()).isEqualTo(instance.graph().mentorOf(blocked.edge()));
    }
  }

  @Property(tries = 200)
  void largeResultsAreStableAndBothSidesAgreeOnTheLoads(@ForAll long seed) {
    Instance instance = Instance.large(seed);
    List<int[]> both = bothSides(instance);
    for (int[] matched : both) {
      assertThat(BlockingPairs.check(instance.rankings(), instance.capacity(), matched))
          .isEqualTo(new Verdict.Holds());
    }
    assertThat(instance.loads(both.get(0))).isEqualTo(instance.loads(both.get(1)));
  }

  @Property(tries = 200)
  void droppingAPairIsNoticed(@ForAll long seed) {
    Instance instance = Instance.large(seed);
    int[] matched = bothSides(instance).get(0);
    for (int i = 0; i < matched.length; i++) {
      if (matched[i] >= 0) {
        int[] tampered = matched.clone();
        tampered[i] = -1;
        assertThat(BlockingPairs.check(instance.rankings(), instance.capacity(), tampered))
            .isInstanceOf(Verdict.Blocked.class);
        return;
      }
    }
  }

  @Property(tries = 200)
  void relabellingPeopleKeepsEveryonesRank(@ForAll long seed, @ForAll long labels) {
    Instance instance = Instance.large(seed);
    Instance other = instance.relabelled(labels);
    for (int side = 0; side < 2; side++) {
      int[] expected = sortedRanks(instance, bothSides(instance).get(side));
      assertThat(sortedRanks(other, bothSides(other).get(side))).isEqualTo(expected);
    }
  }

  private static int[] sortedRanks(Instance instance, int[] matched) {
    return Arrays.stream(matched)
        .filter(e -> e >= 0)
        .map(e -> instance.menteeRank()[e] * 1000 + instance.mentorRank()[e])
        .sorted()
        .toArray();
  }

  @Test
  void aForeignEdgeAndAnOverloadAreNamed() {
    assertThat(BlockingPairs.check(OPPOSED, new int[] {1, 1}, new int[] {2, -1}))
        .isEqualTo(new Verdict.ForeignEdge(0, 2));
    assertThat(BlockingPairs.check(OPPOSED, new int[] {1, 1}, new int[] {0, 2}))
        .isEqualTo(new Verdict.Overloaded(0, 2, 1));
    assertThatThrownBy(() -> BlockingPairs.list(OPPOSED, new int[] {1, 1}, new int[] {-2, 3}))
        .hasMessageContaining("ForeignEdge[mentee=0, edge=-2]");
  }

  private static List<int[]> bothSides(Instance instance) {
    return List.of(
        DeferredAcceptance.menteesPropose(instance.rankings(), instance.capacity()),
        DeferredAcceptance.mentorsPropose(instance.rankings(), instance.capacity()));
  }

  @Test
  void ranksAreReadBackPerEdge() {
    assertThat(OPPOSED.graph()).isSameAs(TWO_BY_TWO);
    assertThat(IntStream.range(0, 4).map(OPPOSED::menteeRank)).containsExactly(0, 1, 1, 0);
    assertThat(IntStream.range(0, 4).map(OPPOSED::mentorRank)).containsExactly(1, 0, 0, 1);
  }

  @Test
  void ranksThatAreNoListAreRefusedOnEitherSide() {
    int[] fine = {0, 1, 1, 0};
    assertThatThrownBy(() -> Rankings.of(TWO_BY_TWO, new int[] {0, -1, 1, 0}, fine))
        .hasMessageContaining("ranks of mentee 0 must be 0 to 1")
        .hasMessageContaining("edge 1 has -1;");
    assertThatThrownBy(() -> Rankings.of(TWO_BY_TWO, fine, new int[] {0, 0, 0, 1}))
        .hasMessageContaining("ranks of mentor 0 must be 0 to 1")
        .hasMessageContaining("edge 2 has 0 again;");
    assertThatThrownBy(() -> Rankings.of(TWO_BY_TWO, fine, new int[5]))
        .hasMessageContaining("mentorRank must have one entry for each of the 4 edges but had 5");
  }

  @Test
  void blockingPairsRefuseWhatDoesNotFit() {
    assertThatThrownBy(() -> BlockingPairs.check(OPPOSED, new int[] {1, -1}, new int[] {0, 3}))
        .hasMessageContaining("capacity of mentor 1 must not be negative but was -1");
    assertThatThrownBy(() -> BlockingPairs.check(OPPOSED, new int[] {1, 1}, new int[] {0, 3, 0}))
        .hasMessageContaining("matchedEdge must have one entry for each of the 2 mentees");
  }

  /** Lists of several hundred people, as long as several machine words of places. */
  @Property(tries = 20)
  void longListsKeepTheBest(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int mentees = 150 + random.nextInt(250);
    int mentors = 1 + random.nextInt(3);
    CandidateGraph graph = CandidateGraph.complete(mentees, mentors);
    int[] menteeRank = new int[graph.edges()];
    int[] mentorRank = new int[graph.edges()];
    for (int i = 0; i < mentees; i++) {
      int[] list = Matchings.shuffled(mentors, random);
      System.arraycopy(list, 0, menteeRank, i * mentors, mentors);
    }
    for (int j = 0; j < mentors; j++) {
      int[] list = Matchings.shuffled(mentees, random);
      for (int i = 0; i < mentees; i++) {
        mentorRank[i * mentors + j] = list[i];
      }
    }
    Rankings rankings = Rankings.of(graph, menteeRank, mentorRank);
    int[] capacity = random.ints(mentors, 0, 5).toArray();
    int[] matched = DeferredAcceptance.menteesPropose(rankings, capacity);
    assertThat(BlockingPairs.check(rankings, capacity, matched)).isEqualTo(new Verdict.Holds());
    if (mentors == 1) {
      for (int i = 0; i < mentees; i++) {
        assertThat(matched[i] >= 0).isEqualTo(mentorRank[i] < capacity[0]);
      }
    }
  }
}
