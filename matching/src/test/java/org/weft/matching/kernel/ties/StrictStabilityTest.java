package org.weft.matching.kernel.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Matchings;
import org.weft.matching.kernel.Verdict;

/** Strong and super stability: both are stricter than weak stability, and both may be impossible. */
class StrictStabilityTest {
  private static final List<StabilityNotion> STRICT =
      List.of(StabilityNotion.STRONG, StabilityNotion.SUPER);

  static TiedAnswer solve(TiedInstance instance, StabilityNotion notion) {
    return notion == StabilityNotion.SUPER
        ? SuperStability.solve(instance.tied(), instance.capacity())
        : StrongStability.solve(instance.tied(), instance.capacity());
  }

  @Test
  void twoEqualMenteesForOnePlaceHaveNoStronglyStableMatching() {
    TiedInstance instance = new TiedInstance(
        CandidateGraph.complete(2, 1), new int[] {1}, new long[] {7, 7}, new long[] {3, 3});
    for (StabilityNotion notion : STRICT) {
      CutTrace trace = (CutTrace) solve(instance, notion);
      assertThat(trace.steps()).isEqualTo(1);
      assertThat(trace.mentors(0)).containsExactly(0);
      assertThat(CutTraceCheck.check(instance.tied(), instance.capacity(), trace, notion))
          .isEqualTo(new TraceVerdict.Excludes(1, 0));
    }
    CutTrace forest = (CutTrace) solve(instance, StabilityNotion.STRONG);
    assertThat(forest.forest(0)).containsExactlyInAnyOrder(0, 1);
    CutTrace bare = (CutTrace) solve(instance, StabilityNotion.SUPER);
    assertThat(bare.forest(0)).isEmpty();
  }

  @Test
  void whoLikesEverybodyEquallyMayBeMatchedStronglyButNotSuperStably() {
    TiedInstance instance =
        new TiedInstance(CandidateGraph.complete(2, 2), new int[] {1, 1}, new long[4], new long[4]);
    assertThat(((TiedMatching) solve(instance, StabilityNotion.STRONG)).matchedEdge())
        .doesNotContain(-1);
    CutTrace trace = (CutTrace) solve(instance, StabilityNotion.SUPER);
    assertThat(
            CutTraceCheck.check(instance.tied(), instance.capacity(), trace, StabilityNotion.SUPER))
        .isInstanceOf(TraceVerdict.Excludes.class);
    assertThat(CutTraceCheck.check(
            instance.tied(), instance.capacity(), trace, StabilityNotion.STRONG))
        .isEqualTo(new TraceVerdict.Unfounded(0, TraceVerdict.Flaw.TOO_FEW_BEFORE));
  }

  @Test
  void emptySidesAndMentorsWithoutPlacesAreSolved() {
    for (CandidateGraph graph : List.of(
        CandidateGraph.complete(0, 0),
        CandidateGraph.complete(3, 0),
        CandidateGraph.complete(0, 3),
        CandidateGraph.complete(2, 2))) {
      TiedInstance instance = new TiedInstance(
          graph, new int[graph.mentors()], new long[graph.edges()], new long[graph.edges()]);
      for (StabilityNotion notion : STRICT) {
        assertThat(((TiedMatching) solve(instance, notion)).matchedEdge())
            .hasSize(graph.mentees())
            .matches(matched -> Matchings.size(matched) == 0);
      }
    }
  }

  @Property(tries = 3000)
  void aMatchingIsFoundExactlyIfOneExistsAndTheReasonElseIsSound(@ForAll long seed) {
    TiedInstance instance = TiedInstance.small(seed);
    for (StabilityNotion notion : STRICT) {
      List<int[]> all = TiedBruteForce.stable(instance, notion);
      TiedAnswer answer = solve(instance, notion);
      if (answer instanceof TiedMatching found) {
        assertThat(all).anyMatch(m -> Arrays.equals(m, found.matchedEdge()));
        assertBestForMentees(instance, found.matchedEdge(), all);
        assertThat(TiedBlockingPairs.check(
                instance.tied(), instance.capacity(), found.matchedEdge(), notion))
            .isEqualTo(new Verdict.Holds());
      } else {
        assertThat(all).isEmpty();
        assertThat(CutTraceCheck.check(
                instance.tied(), instance.capacity(), (CutTrace) answer, notion))
            .isInstanceOf(TraceVerdict.Excludes.class);
      }
    }
  }

  private static void assertBestForMentees(TiedInstance instance, int[] found, List<int[]> all) {
    for (int[] other : all) {
      assertThat(instance.loads(other)).isEqualTo(instance.loads(found));
      for (int i = 0; i < found.length; i++) {
        assertThat(other[i] >= 0).isEqualTo(found[i] >= 0);
        if (found[i] >= 0) {
          assertThat(instance.menteeScore()[found[i]])
              .isGreaterThanOrEqualTo(instance.menteeScore()[other[i]]);
        }
      }
    }
  }

  @Property(tries = 500)
  void everySuperStableMatchingIsStrongAndEveryStrongOneIsWeak(@ForAll long seed) {
    TiedInstance instance = TiedInstance.small(seed);
    for (int[] m : TiedBruteForce.matchings(instance)) {
      boolean[] holds = new boolean[3];
      for (StabilityNotion notion : StabilityNotion.values()) {
        Verdict verdict = TiedBlockingPairs.check(instance.tied(), instance.capacity(), m, notion);
        List<Integer> blocking = TiedBruteForce.blockingEdges(instance, m, notion);
        holds[notion.ordinal()] = verdict.holds();
        assertThat(verdict)
            .isEqualTo(
                blocking.isEmpty()
                    ? new Verdict.Holds()
                    : new Verdict.Blocked(
                        instance.menteeOf(blocking.get(0)),
                        instance.graph().mentorOf(blocking.get(0)),
                        blocking.get(0)));
      }
      assertThat(holds[1] || !holds[2]).isTrue();
      assertThat(holds[0] || !holds[1]).isTrue();
    }
  }

  @Property(tries = 400)
  void everyAnswerOnDozensOfPeopleIsProved(@ForAll long seed) {
    TiedInstance instance = TiedInstance.large(seed);
    for (StabilityNotion notion : STRICT) {
      TiedAnswer answer = solve(instance, notion);
      if (answer instanceof TiedMatching found) {
        assertThat(TiedBlockingPairs.check(
                instance.tied(), instance.capacity(), found.matchedEdge(), notion))
            .isEqualTo(new Verdict.Holds());
      } else {
        assertThat(CutTraceCheck.check(
                instance.tied(), instance.capacity(), (CutTrace) answer, notion))
            .isInstanceOf(TraceVerdict.Excludes.class);
      }
    }
  }

  @Property(tries = 300)
  void relabellingChangesNeitherTheAnswerNorAnybodysRank(@ForAll long seed, @ForAll long labels) {
    TiedInstance instance = TiedInstance.large(seed);
    TiedInstance other = instance.relabelled(labels);
    for (StabilityNotion notion : STRICT) {
      assertThat(sortedScores(other, solve(other, notion)))
          .isEqualTo(sortedScores(instance, solve(instance, notion)));
    }
  }

  private static List<Long> sortedScores(TiedInstance instance, TiedAnswer answer) {
    List<Long> scores = new ArrayList<>();
    if (answer instanceof TiedMatching found) {
      for (int e : found.matchedEdge()) {
        scores.add(e < 0 ? Long.MIN_VALUE : instance.menteeScore()[e]);
      }
    }
    scores.sort(null);
    return scores;
  }

  /** A trace that was tampered with may still be a proof, but only of what is true. */
  @Property(tries = 1500)
  void noTamperedTraceExcludesWhatExists(@ForAll long seed, @ForAll long pick) {
    TiedInstance instance = TiedInstance.small(seed);
    SplittableRandom random = new SplittableRandom(pick);
    for (StabilityNotion notion : STRICT) {
      int mentors = instance.graph().mentors();
      int steps = random.nextInt(6);
      int[][] cut = new int[steps][];
      int[][] forest = new int[steps][];
      for (int k = 0; k < steps; k++) {
        cut[k] = random.ints(random.nextInt(3), 0, Math.max(1, mentors)).toArray();
        forest[k] = random
            .ints(random.nextInt(5), 0, Math.max(1, instance.graph().edges()))
            .toArray();
      }
      TraceVerdict verdict = CutTraceCheck.check(
          instance.tied(), instance.capacity(), CutTrace.of(cut, forest), notion);
      if (verdict.holds()) {
        assertThat(TiedBruteForce.stable(instance, notion)).isEmpty();
      }
    }
  }

  @Property(tries = 1500)
  void aTraceOfAnotherProblemExcludesNothingThatExists(@ForAll long seed, @ForAll long other) {
    TiedInstance instance = TiedInstance.small(seed);
    SplittableRandom random = new SplittableRandom(other);
    long[] menteeScore = instance.menteeScore().clone();
    for (int k = 0; k < 2 && menteeScore.length > 0; k++) {
      menteeScore[random.nextInt(menteeScore.length)] = random.nextInt(4);
    }
    TiedInstance near = new TiedInstance(
        instance.graph(), instance.capacity(), menteeScore, instance.mentorScore());
    for (StabilityNotion notion : STRICT) {
      if (solve(near, notion) instanceof CutTrace trace
          && CutTraceCheck.check(instance.tied(), instance.capacity(), trace, notion)
              .holds()) {
        assertThat(TiedBruteForce.stable(instance, notion)).isEmpty();
      }
    }
  }

  @Test
  void eachFlawOfATraceIsNamed() {
    // Mentees 0 and 1 like both mentors equally, so do the mentors; mentee 2 knows mentor 1 only,
    // who likes it less.
    CandidateGraph graph = CandidateGraph.ofRows(2, new int[][] {{0, 1}, {0, 1}, {1}});
    TiedRankings tied = TiedRankings.ofScores(graph, new long[5], new long[] {1, 1, 1, 1, 0});
    int[] ones = {1, 1};
    assertThat(check(tied, ones, new int[][] {{}}, new int[][] {{}}))
        .isEqualTo(flaw(0, TraceVerdict.Flaw.MENTORS));
    assertThat(check(tied, ones, new int[][] {{2}}, new int[][] {{}}))
        .isEqualTo(flaw(0, TraceVerdict.Flaw.MENTORS));
    assertThat(check(tied, ones, new int[][] {{0, 1}}, new int[][] {{}}))
        .isEqualTo(flaw(0, TraceVerdict.Flaw.MENTORS));
    assertThat(check(tied, ones, new int[][] {{0, 0}}, new int[][] {{0, 2}}))
        .isEqualTo(flaw(0, TraceVerdict.Flaw.MENTORS));
    assertThat(check(tied, ones, new int[][] {{0}}, new int[][] {{}}))
        .isEqualTo(flaw(0, TraceVerdict.Flaw.TOO_FEW_BEFORE));
    assertThat(check(tied, ones, new int[][] {{1}, {0}}, new int[][] {{}, {0, 9}}))
        .isEqualTo(flaw(1, TraceVerdict.Flaw.FOREST_EDGE));
    assertThat(check(tied, ones, new int[][] {{1}, {0}}, new int[][] {{}, {0, 1}}))
        .isEqualTo(flaw(1, TraceVerdict.Flaw.FOREST_EDGE));
    assertThat(check(tied, ones, new int[][] {{0}}, new int[][] {{0}}))
        .isEqualTo(flaw(0, TraceVerdict.Flaw.TOO_FEW_EDGES));
    assertThat(check(tied, ones, new int[][] {{0}}, new int[][] {{0, 2}}))
        .isEqualTo(flaw(0, TraceVerdict.Flaw.OTHER_HEAD));
    assertThat(check(tied, ones, new int[][] {{1}, {0, 1}}, new int[][] {{}, {0, 1, 2, 3}}))
        .isEqualTo(flaw(1, TraceVerdict.Flaw.CIRCLE));
    int[] none = {1, 0};
    assertThat(check(tied, none, new int[][] {{1}, {1}, {1}}, new int[][] {{}, {}, {}}))
        .isEqualTo(flaw(2, TraceVerdict.Flaw.NOBODY_LEFT));
    assertThat(check(tied, ones, new int[][] {{1}}, new int[][] {{}}))
        .isEqualTo(new TraceVerdict.NoContradiction(2, 2));
  }

  private static TraceVerdict check(
      TiedRankings tied, int[] capacity, int[][] mentors, int[][] forest) {
    return CutTraceCheck.check(
        tied, capacity, CutTrace.of(mentors, forest), StabilityNotion.STRONG);
  }

  private static TraceVerdict flaw(int step, TraceVerdict.Flaw why) {
    return new TraceVerdict.Unfounded(step, why);
  }

  @Test
  void refusalsNameTheValueAndTheWayOut() {
    TiedRankings tied =
        TiedRankings.ofScores(CandidateGraph.complete(2, 2), new long[4], new long[4]);
    assertThatThrownBy(() -> SuperStability.solve(tied, new int[] {1, -2}))
        .hasMessageContaining("mentor 1")
        .hasMessageContaining("-2");
    assertThatThrownBy(() -> StrongStability.solve(tied, new int[] {1}))
        .hasMessageContaining("each of the 2 mentors but had 1");
    assertThatThrownBy(() -> CutTrace.of(new int[1][1], new int[0][]))
        .hasMessageContaining("1 steps")
        .hasMessageContaining("there were 0");
    CutTrace nothing = CutTrace.of(new int[0][], new int[0][]);
    assertThatThrownBy(
            () -> CutTraceCheck.check(tied, new int[] {1, 1}, nothing, StabilityNotion.WEAK))
        .hasMessageContaining("WEAK");
    assertThatThrownBy(
            () -> TiedBlockingPairs.check(tied, new int[] {1, 1}, new int[3], StabilityNotion.WEAK))
        .hasMessageContaining("had 3");
    assertThat(TiedBlockingPairs.check(
            tied, new int[] {1, 1}, new int[] {2, -1}, StabilityNotion.WEAK))
        .isEqualTo(new Verdict.ForeignEdge(0, 2));
    assertThat(
            TiedBlockingPairs.check(tied, new int[] {1, 1}, new int[] {0, 2}, StabilityNotion.WEAK))
        .isEqualTo(new Verdict.Overloaded(0, 2, 1));
  }

  @Test
  void ranksCountWhoIsStrictlyBetter() {
    CandidateGraph graph = CandidateGraph.ofRows(3, new int[][] {{2, 0, 1}, {0}});
    TiedRankings tied =
        TiedRankings.ofScores(graph, new long[] {4, 9, 9, 1}, new long[] {5, 5, 5, 6});
    assertThat(tied.menteeRank(0)).isEqualTo(3);
    assertThat(tied.menteeRank(1)).isEqualTo(1);
    assertThat(tied.menteeRank(2)).isEqualTo(1);
    assertThat(tied.mentorRank(1)).isEqualTo(2);
    assertThat(tied.mentorRank(3)).isEqualTo(1);
    assertThat(tied.menteeOf(3)).isEqualTo(1);
    assertThat(tied.graph()).isSameAs(graph);
    assertThatThrownBy(() -> TiedRankings.ofScores(graph, new long[3], new long[4]))
        .hasMessageContaining("menteeScore")
        .hasMessageContaining("had 3");
    assertThatThrownBy(() -> TiedRankings.ofScores(graph, new long[4], new long[5]))
        .hasMessageContaining("mentorScore");
  }

  @Test
  void numbersBelowZeroAreFlawsToo() {
    TiedRankings tied =
        TiedRankings.ofScores(CandidateGraph.complete(2, 1), new long[2], new long[2]);
    int[] one = {1};
    assertThat(check(tied, one, new int[][] {{-1}}, new int[][] {{}}))
        .isEqualTo(flaw(0, TraceVerdict.Flaw.MENTORS));
    assertThat(check(tied, one, new int[][] {{0}}, new int[][] {{0, -1}}))
        .isEqualTo(flaw(0, TraceVerdict.Flaw.FOREST_EDGE));
    assertThat(check(tied, one, new int[][] {{0}}, new int[][] {{0, 2}}))
        .isEqualTo(flaw(0, TraceVerdict.Flaw.FOREST_EDGE));
    assertThat(check(tied, one, new int[][] {{0}}, new int[][] {{0, 1}}))
        .isEqualTo(new TraceVerdict.Excludes(1, 0));
  }

  @Test
  void checksRefuseCapacitiesThatDoNotFit() {
    TiedRankings tied =
        TiedRankings.ofScores(CandidateGraph.complete(1, 2), new long[2], new long[2]);
    CutTrace nothing = CutTrace.of(new int[0][], new int[0][]);
    assertThatThrownBy(
            () -> CutTraceCheck.check(tied, new int[] {1, -1}, nothing, StabilityNotion.STRONG))
        .hasMessageContaining("capacity of mentor 1 must not be negative but was -1");
    assertThatThrownBy(() -> TiedBlockingPairs.check(
            tied, new int[] {-2, 1}, new int[] {-1}, StabilityNotion.STRONG))
        .hasMessageContaining("capacity of mentor 0 must not be negative but was -2");
    assertThatThrownBy(() -> LargestWeaklyStable.solve(tied, new int[] {1}, 0, 0))
        .hasMessageContaining("capacity must have one entry for each of the 2 mentors but had 1");
  }

  @Test
  void anAnswerCannotBeChangedFromOutside() {
    TiedRankings tied =
        TiedRankings.ofScores(CandidateGraph.complete(1, 1), new long[1], new long[1]);
    TiedMatching found = (TiedMatching) SuperStability.solve(tied, new int[] {1});
    found.matchedEdge()[0] = -1;
    assertThat(found.matchedEdge()).containsExactly(0);
  }
}
