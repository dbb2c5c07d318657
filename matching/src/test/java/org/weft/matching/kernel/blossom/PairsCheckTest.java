package org.weft.matching.kernel.blossom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.matching.kernel.Objective;

class PairsCheckTest {
  /** A circle of three, 6 each, and a person 3 who knows 2 only, worth 1. */
  private static final PairGraph POOL =
      PairGraph.of(4, new int[] {0, 1, 0, 2}, new int[] {1, 2, 2, 3}, new long[] {6, 6, 6, 1});

  private static final int[] PAIRS = {1, 0, 3, 2};
  private static final long[] PRICES = {6, 6, 2, 0};

  private static PricedPairs claim(int[] partner, long total, long[] price, OddSets sets) {
    return new PricedPairs(Objective.HEAVIEST, 0, partner, total, price, sets);
  }

  private static OddSets threeAt(long price) {
    return OddSets.of(new int[] {0, 0, 0, -1}, new int[] {-1}, new long[] {price});
  }

  private static PairVerdict verdict(PricedPairs claim) {
    return PairsCheck.check(POOL, claim);
  }

  /** In half units, 0 and 1 are worth 12 = 2 + 2 + 8 of the set; 2 and 3 are worth 2 = 2 + 0. */
  @Test
  void pricesThatCoverEverythingExactlyAreAccepted() {
    assertThat(verdict(claim(PAIRS, 7, new long[] {2, 2, 2, 0}, threeAt(8))))
        .isEqualTo(new PairVerdict.Holds());
  }

  @Test
  void eachKindOfFlawIsNamed() {
    OddSets sets = threeAt(8);
    long[] price = {2, 2, 2, 0};
    assertThat(verdict(claim(new int[] {4, 0, 3, 2}, 7, price, sets)))
        .isEqualTo(new PairVerdict.NotPossible(0, 4));
    assertThat(verdict(claim(new int[] {-2, 0, 3, 2}, 7, price, sets)))
        .isEqualTo(new PairVerdict.NotPossible(0, -2));
    assertThat(verdict(claim(new int[] {1, 2, 3, 2}, 7, price, sets)))
        .isEqualTo(new PairVerdict.NotMutual(0, 1, 2));
    assertThat(verdict(claim(PAIRS, 8, price, sets))).isEqualTo(new PairVerdict.WrongTotal(8, 7));
    assertThat(verdict(claim(PAIRS, 7, new long[] {2, -1, 2, 0}, sets)))
        .isEqualTo(new PairVerdict.PriceOutOfRange(1, -1));
    assertThat(verdict(claim(PAIRS, 7, new long[] {2, 2, 2, Long.MAX_VALUE}, sets)))
        .isEqualTo(new PairVerdict.PriceOutOfRange(3, Long.MAX_VALUE));
    assertThat(verdict(claim(PAIRS, 7, price, threeAt(-2))))
        .isEqualTo(new PairVerdict.SetPriceOutOfRange(0, -2));
    assertThat(verdict(claim(PAIRS, 7, price, threeAt(Long.MAX_VALUE))))
        .isEqualTo(new PairVerdict.SetPriceOutOfRange(0, Long.MAX_VALUE));
    assertThat(verdict(claim(PAIRS, 7, price, threeAt(6))))
        .isEqualTo(new PairVerdict.Underpriced(0, 1, 12, 10));
    assertThat(verdict(claim(PAIRS, 7, price, threeAt(10))))
        .isEqualTo(new PairVerdict.Overpriced(0, 1, 12, 14));
    assertThat(verdict(claim(new int[] {1, 0, -1, -1}, 6, price, sets)))
        .isEqualTo(new PairVerdict.UnmatchedPrice(2, 2));
    assertThat(verdict(claim(new int[] {-1, -1, 3, 2}, 1, price, sets)))
        .isEqualTo(new PairVerdict.RoomInSet(0, 3, 0));
  }

  @Test
  void setsMustBeOddAndNested() {
    long[] price = {2, 2, 2, 0};
    assertThat(verdict(claim(
            PAIRS, 7, price, OddSets.of(new int[] {0, 0, -1, -1}, new int[] {-1}, new long[1]))))
        .isEqualTo(new PairVerdict.NotOdd(0, 2));
    assertThat(verdict(claim(
            PAIRS, 7, price, OddSets.of(new int[] {0, -1, -1, -1}, new int[] {-1}, new long[1]))))
        .isEqualTo(new PairVerdict.NotOdd(0, 1));
    assertThat(verdict(claim(
            PAIRS, 7, price, OddSets.of(new int[] {0, 0, 0, 0}, new int[] {-1}, new long[1]))))
        .isEqualTo(new PairVerdict.NotOdd(0, 4));
    assertThat(verdict(claim(
            PAIRS, 7, price, OddSets.of(new int[] {0, 0, 0, -1}, new int[] {0}, new long[1]))))
        .isEqualTo(new PairVerdict.NotNested(0, 0));
    assertThat(verdict(claim(
            PAIRS, 7, price, OddSets.of(new int[] {0, 0, 0, -1}, new int[] {1}, new long[1]))))
        .isEqualTo(new PairVerdict.NotNested(0, 1));
    assertThat(verdict(claim(
            PAIRS, 7, price, OddSets.of(new int[] {0, 0, 0, 1}, new int[] {-1}, new long[1]))))
        .isEqualTo(new PairVerdict.NotNested(3, 1));
    assertThat(verdict(claim(
            PAIRS, 7, price, OddSets.of(new int[] {0, 0, 0, -2}, new int[] {-1}, new long[1]))))
        .isEqualTo(new PairVerdict.NotNested(3, -2));
  }

  /** Two prices of sets around each other are each in range, but not their sum. */
  @Test
  void pricesOfSetsThatAddUpToMoreThanALongHoldsAreRefuted() {
    PairGraph five = PairGraph.of(5, new int[] {0}, new int[] {1}, new long[] {6});
    long much = 1L << 60;
    OddSets nested =
        OddSets.of(new int[] {0, 0, 0, 1, 1}, new int[] {1, -1}, new long[] {much, much});
    int[] nobody = {-1, -1, -1, -1, -1};
    assertThat(PairsCheck.check(five, claim(nobody, 0, new long[5], nested)))
        .isEqualTo(new PairVerdict.SetPriceOutOfRange(0, much));
  }

  @Test
  void weightsSoFarApartThatNothingAddedIsEnoughAreRefuted() {
    long much = 5L << 57;
    PairGraph three =
        PairGraph.of(6, new int[] {0, 2, 4}, new int[] {1, 3, 5}, new long[] {0, much, much});
    PricedPairs all = new PricedPairs(
        Objective.LARGEST_THEN_HEAVIEST,
        0,
        new int[] {1, 0, 3, 2, 5, 4},
        2 * much,
        new long[] {0, 0, much, much, much, much},
        OddSets.of(new int[] {-1, -1, -1, -1, -1, -1}, new int[0], new long[0]));
    assertThat(PairsCheck.check(three, all)).isEqualTo(new PairVerdict.WrongOffset(0, 1L << 60));
  }

  @Test
  void pairsThatAreNotPossibleAreNoticed() {
    PairGraph less = PairGraph.of(4, new int[] {0}, new int[] {1}, new long[] {6});
    PricedPairs two = claim(PAIRS, 6, new long[] {12, 0, 0, 0}, noSets());
    assertThat(PairsCheck.check(less, two)).isEqualTo(new PairVerdict.NotPossible(2, 3));
  }

  private static OddSets noSets() {
    return OddSets.of(new int[] {-1, -1, -1, -1}, new int[0], new long[0]);
  }

  @Test
  void whatIsAddedForEachPairMustBeEnough() {
    PairGraph row =
        PairGraph.of(4, new int[] {0, 1, 2}, new int[] {1, 2, 3}, new long[] {5, 11, 5});
    PricedPairs middle = HeaviestPairs.solve(row, Objective.HEAVIEST);
    assertThat(PairsCheck.check(row, stated(middle, Objective.LARGEST_THEN_HEAVIEST, 0)))
        .isEqualTo(new PairVerdict.WrongOffset(0, 2));
    PricedPairs both = HeaviestPairs.solve(row, Objective.LARGEST_THEN_HEAVIEST);
    assertThat(PairsCheck.check(row, stated(both, Objective.HEAVIEST, 2)))
        .isEqualTo(new PairVerdict.WrongOffset(2, 0));
    assertThat(PairsCheck.check(row, both).holds()).isTrue();
  }

  private static PricedPairs stated(PricedPairs pairs, Objective objective, long offset) {
    return new PricedPairs(
        objective, offset, pairs.partner(), pairs.totalWeight(), pairs.price(), pairs.sets());
  }

  @Test
  void claimsAboutAnotherNumberOfPeopleAreRefused() {
    PricedPairs three = HeaviestPairs.solve(
        PairGraph.of(3, new int[0], new int[0], new long[0]), Objective.HEAVIEST);
    assertThatThrownBy(() -> verdict(three))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("each of the 4 people but had 3");
    assertThatThrownBy(() -> verdict(claim(new int[] {1, 0, -1}, 6, PRICES, threeAt(8))))
        .hasMessageContaining("partner must have one entry for each of the 4 people but had 3");
    assertThatThrownBy(() -> verdict(claim(PAIRS, 7, new long[5], threeAt(8))))
        .hasMessageContaining("price must have one entry for each of the 4 people but had 5");
    OddSets lessSets = OddSets.of(new int[] {0, 0, 0}, new int[] {-1}, new long[] {8});
    assertThatThrownBy(() -> verdict(claim(PAIRS, 7, PRICES, lessSets)))
        .hasMessageContaining("innermost must have one entry for each of the 4 people but had 3");
    PricedPairs unevenSets =
        claim(PAIRS, 7, PRICES, OddSets.of(new int[] {0, 0, 0, -1}, new int[] {-1}, new long[0]));
    assertThatThrownBy(() -> verdict(unevenSets))
        .hasMessageContaining("each of the 1 sets but had 0");
  }

  /** Every price is needed exactly as it is: one more or one less breaks the cover, the bound or the sign. */
  @Property(tries = 500)
  void aChangedPriceOfSomebodyPairedIsNoticed(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    PairGraph graph = PairPools.random(20, 0.3, 1 + random.nextInt(20), random);
    PricedPairs best = HeaviestPairs.solve(graph, Objective.HEAVIEST);
    long[] price = best.price();
    int i = random.nextInt(price.length);
    price[i] += random.nextBoolean() ? 1 : -1;
    assertThat(PairsCheck.check(graph, changed(best, best.partner(), price, best.sets()))
            .holds())
        .isFalse();
  }

  @Property(tries = 500)
  void aChangedPriceOfASetIsNoticed(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    PairGraph graph = PairPools.shells(2 + random.nextInt(8));
    PricedPairs best = HeaviestPairs.solve(graph, Objective.HEAVIEST);
    long[] price = best.sets().price();
    price[random.nextInt(price.length)] += random.nextBoolean() ? 2 : -2;
    OddSets sets = OddSets.of(best.sets().innermost(), best.sets().around(), price);
    assertThat(PairsCheck.check(graph, changed(best, best.partner(), best.price(), sets))
            .holds())
        .isFalse();
  }

  @Property(tries = 500)
  void aPairTakenApartIsNoticedUnlessItIsWorthNothing(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    PairGraph graph = PairPools.random(20, 0.3, 20, random);
    PricedPairs best = HeaviestPairs.solve(graph, Objective.HEAVIEST);
    int p = random.nextInt(graph.pairs());
    int[] partner = best.partner();
    if (partner[graph.leftOf(p)] == graph.rightOf(p) && graph.weightOf(p) > 0) {
      partner[graph.leftOf(p)] = -1;
      partner[graph.rightOf(p)] = -1;
      PricedPairs less = new PricedPairs(
          Objective.HEAVIEST,
          0,
          partner,
          best.totalWeight() - graph.weightOf(p),
          best.price(),
          best.sets());
      assertThat(PairsCheck.check(graph, less).holds()).isFalse();
    }
  }

  private static PricedPairs changed(PricedPairs best, int[] partner, long[] price, OddSets sets) {
    return new PricedPairs(
        best.objective(), best.offset(), partner, best.totalWeight(), price, sets);
  }
}
