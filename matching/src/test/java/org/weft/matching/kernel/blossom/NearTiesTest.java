package org.weft.matching.kernel.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.matching.kernel.Objective;

/** Pools with many pairs of nearly the same worth, in which odd sets are entered, fall apart and are entered again. */
class NearTiesTest {
  /**
   * While the last person is settled, a set of five falls out of a set of seven and waits; somebody in it can then be reached
   * in a better way. It is entered and falls apart, and so does the set of three inside, which must be entered where it is
   * reached first.
   */
  @Test
  void whatFellOutOfASetIsTakenApartInTheSameSearch() {
    PairGraph pool = PairPools.enteredTwice();
    assertSolved(pool);
    assertThat(HeaviestPairs.solve(pool, Objective.HEAVIEST).totalWeight()).isEqualTo(171);
  }

  @Property(tries = 400)
  void underAnyNameWithMorePairsAndSideBySideItIsSolvedWithProof(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int copies = 1 + random.nextInt(4);
    PairGraph pool = PairPools.copies(PairPools.enteredTwice(), copies, random);
    assertSolved(PairPools.withMore(pool, random.nextInt(2) * copies, 40, random));
  }

  @Property(tries = 200)
  void underAnyNameNoPairsAreWorthMore(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    PairGraph pool = PairPools.copies(PairPools.enteredTwice(), 1, random);
    assertNoneWorthMore(PairPools.withMore(pool, random.nextInt(4), 40, random));
  }

  @Property(tries = 300)
  void nearlyEqualPairsOfPeopleInDemandAreSolvedWithProof(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    assertSolved(PairPools.demand(10 + random.nextInt(60), 6, 1 + random.nextInt(9), random));
  }

  @Property(tries = 200)
  void noPairsOfPeopleInDemandAreWorthMore(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    assertNoneWorthMore(PairPools.demand(2 + random.nextInt(8), 5, 1 + random.nextInt(9), random));
  }

  /** Rows are solved by few of their pairs here. */
  @Property(tries = 150)
  void pairsOfNeighborsAreSolvedWithProof(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    assertSolved(PairPools.neighbors(30 + random.nextInt(90), 2 + random.nextInt(60), random));
  }

  @Property(tries = 200)
  void noPairsOfNeighborsAreWorthMore(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    assertNoneWorthMore(PairPools.neighbors(2 + random.nextInt(8), 2 + random.nextInt(10), random));
  }

  /** The pool whose prices once failed to cover one pair, so that it was added again and again. */
  @Test
  void twoThousandNeighborsAreSolvedByRows() {
    int people = 2000;
    SplittableRandom random = new SplittableRandom(5);
    int[] at = random.ints(3L * people, 0, 1000).toArray();
    PairWeights rows = PairWeights.of(people, (i, row) -> {
      for (int j = 0; j < people; j++) {
        int apart = Math.abs(at[3 * i] - at[3 * j])
            + Math.abs(at[3 * i + 1] - at[3 * j + 1])
            + Math.abs(at[3 * i + 2] - at[3 * j + 2]) / 8;
        row[j] = 1_000_000 - 400L * apart;
      }
    });
    PricedPairs best = HeaviestPairs.solve(rows, Objective.HEAVIEST);
    assertThat(PairsCheck.check(rows, best)).isEqualTo(new PairVerdict.Holds());
    assertThat(best.totalWeight()).isEqualTo(984_636_000);
  }

  private static void assertSolved(PairGraph pool) {
    PairWeights rows = PairWeights.ofMatrix(PairPools.matrix(pool));
    for (Objective objective : Objective.values()) {
      PricedPairs listed = HeaviestPairs.solve(pool, objective);
      PricedPairs dense = HeaviestPairs.solve(rows, objective);
      assertThat(PairsCheck.check(pool, listed)).isEqualTo(new PairVerdict.Holds());
      assertThat(PairsCheck.check(pool, dense)).isEqualTo(new PairVerdict.Holds());
      assertThat(PairsCheck.check(rows, dense)).isEqualTo(new PairVerdict.Holds());
      assertThat(dense.totalWeight()).isEqualTo(listed.totalWeight());
    }
  }

  private static void assertNoneWorthMore(PairGraph pool) {
    assertSolved(pool);
    PairTwin twin = new PairTwin(pool);
    assertThat(BigInteger.valueOf(HeaviestPairs.solve(pool, Objective.HEAVIEST).totalWeight()))
        .isEqualTo(twin.heaviest());
    PricedPairs largest = HeaviestPairs.solve(pool, Objective.LARGEST_THEN_HEAVIEST);
    assertThat(largest.size()).isEqualTo(twin.mostPairs());
    assertThat(BigInteger.valueOf(largest.totalWeight())).isEqualTo(twin.heaviestOfLargest());
  }
}
