package org.weft.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weft.matching.kernel.Objective.LARGEST_THEN_HEAVIEST;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class OptimalityCheckTest {
  private static final CandidateGraph PAIR = CandidateGraph.ofRows(2, new int[][] {{0, 1}, {0}});
  private static final int[] ONES = {1, 1};
  private static final long[] WEIGHT = {9, 1, 5};

  private static Verdict check(int[] matchedEdge, long[] menteePrice, long[] mentorPrice) {
    return OptimalityCheck.check(PAIR, ONES, WEIGHT, 0, matchedEdge, menteePrice, mentorPrice);
  }

  @Test
  void rightPricesProveTheHeaviestMatching() {
    assertThat(check(new int[] {0, -1}, new long[] {1, 0}, new long[] {8, 0}))
        .isEqualTo(new Verdict.Holds());
  }

  @Test
  void theFirstViolationIsNamed() {
    int[] best = {0, -1};
    assertThat(check(new int[] {2, -1}, new long[2], new long[2]))
        .isEqualTo(new Verdict.ForeignEdge(0, 2));
    assertThat(check(new int[] {0, 2}, new long[2], new long[2]))
        .isEqualTo(new Verdict.Overloaded(0, 2, 1));
    assertThat(check(best, new long[] {-1, 0}, new long[] {10, 0}))
        .isEqualTo(new Verdict.NegativeMenteePrice(0, -1));
    assertThat(check(best, new long[] {10, 0}, new long[] {-1, 0}))
        .isEqualTo(new Verdict.NegativeMentorPrice(0, -1));
    assertThat(check(best, new long[] {1, 2}, new long[] {8, 0}))
        .isEqualTo(new Verdict.UnmatchedMenteePrice(1, 2));
    assertThat(check(best, new long[] {1, 0}, new long[] {8, 3}))
        .isEqualTo(new Verdict.FreePlacePrice(1, 3, 0, 1));
    assertThat(check(best, new long[] {0, 0}, new long[] {9, 0}))
        .isEqualTo(new Verdict.Underpriced(1, 0, 1, 1));
    assertThat(check(best, new long[] {2, 0}, new long[] {8, 0}))
        .isEqualTo(new Verdict.Overpriced(0, 0, 0, 9));
  }

  @Test
  void pricesWhoseSumPassesLongAreNotTakenForTight() {
    assertThat(check(
            new int[] {0, -1}, new long[] {Long.MAX_VALUE, 0}, new long[] {Long.MAX_VALUE, 0}))
        .isEqualTo(new Verdict.Overpriced(0, 0, 0, 9));
  }

  @Test
  void wrongCallsAreRefused() {
    assertThatThrownBy(() -> OptimalityCheck.check(
            PAIR, ONES, WEIGHT, Long.MAX_VALUE, new int[] {-1, -1}, new long[2], new long[2]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("edge 0 has weight 9");
    assertThatThrownBy(() -> OptimalityCheck.check(
            PAIR, ONES, WEIGHT, -1, new int[] {-1, -1}, new long[2], new long[2]))
        .hasMessageContaining("offset must not be negative but was -1");
    assertThatThrownBy(() -> check(new int[1], new long[2], new long[2]))
        .hasMessageContaining("matchedEdge");
    assertThatThrownBy(() -> check(new int[2], new long[3], new long[2]))
        .hasMessageContaining("menteePrice");
    assertThatThrownBy(() -> check(new int[2], new long[2], new long[1]))
        .hasMessageContaining("mentorPrice");
  }

  @Property(tries = 300)
  void changingAnyPriceOfAMatchedPersonByOneIsRejected(@ForAll long seed) {
    Instance instance = Instance.small(seed);
    Assignment found = instance.solve(LARGEST_THEN_HEAVIEST);
    for (int i = 0; i < found.matchedEdge().length; i++) {
      if (found.matchedEdge()[i] >= 0) {
        for (int change = -1; change <= 1; change += 2) {
          long[] menteePrice = found.menteePrice();
          menteePrice[i] += change;
          assertRejected(instance, found, found.matchedEdge(), menteePrice, found.mentorPrice());
          long[] mentorPrice = found.mentorPrice();
          mentorPrice[instance.graph().mentorOf(found.matchedEdge()[i])] += change;
          assertRejected(instance, found, found.matchedEdge(), found.menteePrice(), mentorPrice);
        }
      } else {
        long[] menteePrice = found.menteePrice();
        menteePrice[i]++;
        assertRejected(instance, found, found.matchedEdge(), menteePrice, found.mentorPrice());
      }
    }
  }

  @Property(tries = 300)
  void droppingAnyPairIsRejected(@ForAll long seed) {
    Instance instance = Instance.small(seed);
    Assignment found = instance.solve(LARGEST_THEN_HEAVIEST);
    for (int i = 0; i < found.matchedEdge().length; i++) {
      int[] tampered = found.matchedEdge();
      // A pair always has a value above 0 here, so one of its two prices is above 0.
      if (tampered[i] >= 0 && instance.weight()[tampered[i]] + found.offset() > 0) {
        tampered[i] = -1;
        assertRejected(instance, found, tampered, found.menteePrice(), found.mentorPrice());
      }
    }
  }

  @Property(tries = 300)
  void anyOtherMatchingPassesExactlyIfItIsAsGood(@ForAll long seed) {
    Instance instance = Instance.small(seed);
    Assignment found = instance.solve(LARGEST_THEN_HEAVIEST);
    for (int[] other : BruteForce.matchings(instance)) {
      boolean asGood = Matchings.size(other) * found.offset() + BruteForce.weight(instance, other)
          == found.size() * found.offset() + found.totalWeight();
      Verdict verdict = check(instance, found, other, found.menteePrice(), found.mentorPrice());
      assertThat(verdict.holds()).isEqualTo(asGood);
    }
  }

  private static void assertRejected(
      Instance instance, Assignment found, int[] matched, long[] menteePrice, long[] mentorPrice) {
    assertThat(check(instance, found, matched, menteePrice, mentorPrice).holds())
        .isFalse();
  }

  private static Verdict check(
      Instance instance, Assignment found, int[] matched, long[] menteePrice, long[] mentorPrice) {
    return OptimalityCheck.check(
        instance.graph(),
        instance.capacity(),
        instance.weight(),
        found.offset(),
        matched,
        menteePrice,
        mentorPrice);
  }

  @Test
  void capacitiesAndWeightsThatDoNotFitAreRefused() {
    int[] nobody = {-1, -1};
    assertThatThrownBy(() -> OptimalityCheck.check(
            PAIR, new int[] {1, -1}, WEIGHT, 0, nobody, new long[2], new long[2]))
        .hasMessageContaining("capacity of mentor 1 must not be negative but was -1");
    assertThatThrownBy(() -> OptimalityCheck.check(
            PAIR, ONES, new long[] {1, 1, -7}, 0, nobody, new long[2], new long[2]))
        .hasMessageContaining("weight of edge 2 must not be negative but was -7");
  }

  @Test
  void valuesUpToTheLargestLongAreChecked() {
    long[] price = {Long.MAX_VALUE, 0};
    assertThat(OptimalityCheck.check(
            PAIR, ONES, WEIGHT, Long.MAX_VALUE - 9, new int[] {0, -1}, new long[2], price))
        .isEqualTo(new Verdict.Underpriced(1, 0, 1, Long.MAX_VALUE - 8));
  }

  @Test
  void theSolutionTellsWhatWasAskedFor() {
    Assignment found = SparseAssignment.solve(PAIR, ONES, WEIGHT, LARGEST_THEN_HEAVIEST);
    assertThat(found.objective()).isEqualTo(LARGEST_THEN_HEAVIEST);
    assertThat(found.size()).isEqualTo(2);
    found.matchedEdge()[0] = -1;
    found.menteePrice()[0] = -1;
    found.mentorPrice()[0] = -1;
    assertThat(OptimalityCheck.check(PAIR, ONES, WEIGHT, found).holds()).isTrue();
  }
}
