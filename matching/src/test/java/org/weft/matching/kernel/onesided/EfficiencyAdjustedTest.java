package org.weft.matching.kernel.onesided;

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
import org.weft.matching.kernel.DeferredAcceptance;
import org.weft.matching.kernel.Matchings;
import org.weft.matching.kernel.Rankings;
import org.weft.matching.kernel.profile.Wishes;

class EfficiencyAdjustedTest {
  // Mentees 0 and 1 would trade mentors 0 and 1, but mentee 2 has a claim on mentor 0 that brings
  // it nothing.
  private static final CandidateGraph THREE =
      CandidateGraph.ofRows(3, new int[][] {{0, 1}, {1, 0}, {0, 2}});
  private static final Rankings KESTEN =
      Rankings.of(THREE, new int[] {0, 1, 0, 1, 0, 1}, new int[] {2, 0, 1, 0, 1, 0});
  private static final int[] ONES = {1, 1, 1};

  record Market(Wishes wishes, int[] claimRank, boolean[] consents) {
    static Market of(long seed) {
      Wishes wishes = Wishes.strict(seed);
      SplittableRandom random = new SplittableRandom(~seed);
      int[] claimRank = new int[wishes.graph().edges()];
      for (int j = 0; j < wishes.graph().mentors(); j++) {
        List<Integer> edges = new ArrayList<>();
        for (int e = 0; e < claimRank.length; e++) {
          if (wishes.graph().mentorOf(e) == j) {
            edges.add(random.nextInt(edges.size() + 1), e);
          }
        }
        for (int k = 0; k < edges.size(); k++) {
          claimRank[edges.get(k)] = k;
        }
      }
      boolean[] consents = new boolean[wishes.graph().mentees()];
      for (int i = 0; i < consents.length; i++) {
        consents[i] = random.nextInt(3) > 0;
      }
      return new Market(wishes, claimRank, consents);
    }

    Rankings rankings() {
      return Rankings.of(wishes.graph(), wishRank(), claimRank);
    }

    int[] wishRank() {
      return Arrays.stream(wishes.rank()).map(r -> r - 1).toArray();
    }

    int[] stable() {
      return DeferredAcceptance.menteesPropose(rankings(), wishes.capacity());
    }

    int[] solve(boolean[] agreed) {
      return EfficiencyAdjusted.solve(rankings(), wishes.capacity(), agreed);
    }

    boolean[] all(boolean value) {
      boolean[] all = new boolean[consents.length];
      Arrays.fill(all, value);
      return all;
    }

    boolean dominates(int[] first, int[] second) {
      boolean isBetter = false;
      for (int i = 0; i < first.length; i++) {
        if (wishes.rankOf(first[i]) > wishes.rankOf(second[i])) {
          return false;
        }
        isBetter |= first[i] != second[i];
      }
      return isBetter;
    }

    /** Whether a mentee who does not consent would rather have a mentor who has a free place or a lesser claim. */
    boolean breaksAClaim(int[] matching, boolean[] agreed) {
      for (int e = 0; e < claimRank.length; e++) {
        int i = menteeOf(e);
        int j = wishes.graph().mentorOf(e);
        int[] there = Arrays.stream(matching)
            .filter(o -> o >= 0 && wishes.graph().mentorOf(o) == j)
            .toArray();
        int edge = e;
        boolean isClaim = Arrays.stream(there).anyMatch(o -> claimRank[o] > claimRank[edge]);
        if (!agreed[i] && wishes.rank()[e] < wishes.rankOf(matching[i]) && isClaim) {
          return true;
        }
      }
      return false;
    }

    int menteeOf(int edge) {
      return Matchings.menteeOf(wishes.graph(), edge);
    }
  }

  @Test
  void mentee2ConsentsAndTheOthersTrade() {
    assertThat(DeferredAcceptance.menteesPropose(KESTEN, ONES)).containsExactly(1, 3, 5);
    assertThat(EfficiencyAdjusted.solve(KESTEN, ONES, new boolean[] {true, true, true}))
        .containsExactly(0, 2, 5);
    assertThat(EfficiencyAdjusted.solve(KESTEN, ONES, new boolean[] {false, false, true}))
        .containsExactly(0, 2, 5);
    assertThat(EfficiencyAdjusted.solve(KESTEN, ONES, new boolean[] {true, true, false}))
        .containsExactly(1, 3, 5);
  }

  @Property(tries = 3000)
  void itAgreesWithKestensProcedureForEveryConsent(@ForAll long seed) {
    Market market = Market.of(seed);
    assertThat(market.solve(market.consents()))
        .isEqualTo(InterruptersTwin.solve(
            market.wishes().graph(),
            market.wishes().capacity(),
            market.wishRank(),
            market.claimRank(),
            market.consents()));
  }

  @Property(tries = 1000)
  void nobodyIsWorseOffThanInTheStableMatching(@ForAll long seed) {
    Market market = Market.of(seed);
    int[] found = market.solve(market.consents());
    assertThat(market.wishes().isMatching(found)).isTrue();
    assertThat(Arrays.equals(found, market.stable()) || market.dominates(found, market.stable()))
        .isTrue();
  }

  @Property(tries = 1000)
  void claimsOfThoseWhoDoNotConsentAreHonoredAndNothingBetterHonorsThem(@ForAll long seed) {
    Market market = Market.of(seed);
    int[] found = market.solve(market.consents());
    assertThat(market.breaksAClaim(found, market.consents())).isFalse();
    assertThat(market.wishes().matchings())
        .noneMatch(other ->
            market.dominates(other, found) && !market.breaksAClaim(other, market.consents()));
  }

  @Property(tries = 1000)
  void ifAllConsentItIsEfficientAndEqualsTheStableMatchingWhereThatIs(@ForAll long seed) {
    Market market = Market.of(seed);
    int[] found = market.solve(market.all(true));
    List<int[]> all = market.wishes().matchings();
    assertThat(all).noneMatch(other -> market.dominates(other, found));
    if (all.stream().noneMatch(other -> market.dominates(other, market.stable()))) {
      assertThat(found).isEqualTo(market.stable());
    }
  }

  @Property(tries = 500)
  void ifNobodyConsentsTheStableMatchingStays(@ForAll long seed) {
    Market market = Market.of(seed);
    assertThat(market.solve(market.all(false))).isEqualTo(market.stable());
  }

  @Property(tries = 500)
  void nobodyLosesByConsenting(@ForAll long seed) {
    Market market = Market.of(seed);
    for (int i = 0; i < market.consents().length; i++) {
      boolean[] with = market.consents().clone();
      boolean[] without = market.consents().clone();
      with[i] = true;
      without[i] = false;
      assertThat(market.wishes().rankOf(market.solve(with)[i]))
          .isEqualTo(market.wishes().rankOf(market.solve(without)[i]));
    }
  }

  @Test
  void emptyAndClosedMarketsAreSettled() {
    Rankings nobody = Rankings.of(CandidateGraph.complete(0, 2), new int[0], new int[0]);
    assertThat(EfficiencyAdjusted.solve(nobody, new int[2], new boolean[0])).isEmpty();
    assertThat(EfficiencyAdjusted.solve(KESTEN, new int[3], new boolean[3]))
        .containsExactly(-1, -1, -1);
    int[] huge = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE};
    assertThat(EfficiencyAdjusted.solve(KESTEN, huge, new boolean[3])).containsExactly(0, 2, 4);
  }

  @Test
  void refusalsNameTheValueAndTheWayOut() {
    assertThatThrownBy(() -> EfficiencyAdjusted.solve(KESTEN, ONES, new boolean[2]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("each of the 3 mentees but had 2");
    assertThatThrownBy(() -> EfficiencyAdjusted.solve(KESTEN, new int[] {1, 1}, new boolean[3]))
        .hasMessageContaining("capacity");
  }
}
