package org.weft.matching.kernel.blossom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.matching.kernel.Objective;

class DensePairsTest {
  @Property(tries = 300)
  void rowsGiveTheSameTotalAsAllPairsTogether(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int people = random.nextInt(90);
    double density = random.nextBoolean() ? 1 : random.nextDouble();
    PairGraph graph = PairPools.random(people, density, 1L << random.nextInt(20), random);
    PairWeights rows = PairWeights.ofMatrix(PairPools.matrix(graph));
    for (Objective objective : Objective.values()) {
      PricedPairs sparse = HeaviestPairs.solve(graph, objective);
      PricedPairs dense = HeaviestPairs.solve(rows, objective);
      assertThat(dense.totalWeight()).isEqualTo(sparse.totalWeight());
      assertThat(PairsCheck.check(graph, dense)).isEqualTo(new PairVerdict.Holds());
      assertThat(PairsCheck.check(rows, dense)).isEqualTo(new PairVerdict.Holds());
      assertThat(PairsCheck.check(rows, sparse)).isEqualTo(new PairVerdict.Holds());
    }
  }

  /** All want the same few, so the best pairs of each person leave most people without anybody. */
  @Property(tries = 60)
  void poolsInWhichAllWantTheSameFewAreSolvedWithProof(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int people = 60 + random.nextInt(60);
    int stars = 20 + random.nextInt(15);
    long[][] weight = new long[people][people];
    for (int i = 0; i < people; i++) {
      for (int j = 0; j < i; j++) {
        weight[i][j] = random.nextInt(50) + (j < stars ? 1000 : 0);
        weight[j][i] = weight[i][j];
      }
    }
    PairWeights rows = PairWeights.ofMatrix(weight);
    for (Objective objective : Objective.values()) {
      PricedPairs best = HeaviestPairs.solve(rows, objective);
      assertThat(PairsCheck.check(rows, best)).isEqualTo(new PairVerdict.Holds());
      assertThat(best.size()).isEqualTo(people / 2);
    }
  }

  @Test
  void smallPoolsAndPoolsWithoutPairsAreSolved() {
    for (int people = 0; people < 5; people++) {
      long[][] none = PairPools.matrix(PairGraph.of(people, new int[0], new int[0], new long[0]));
      PricedPairs alone =
          HeaviestPairs.solve(PairWeights.ofMatrix(none), Objective.LARGEST_THEN_HEAVIEST);
      assertThat(alone.size()).isZero();
      PricedPairs equal = HeaviestPairs.solve(
          PairWeights.ofMatrix(new long[people][people]), Objective.LARGEST_THEN_HEAVIEST);
      assertThat(equal.size()).isEqualTo(people / 2);
      assertThat(equal.totalWeight()).isZero();
    }
  }

  @Test
  void theEntryOfAPersonItselfIsIgnored() {
    PairWeights rows = PairWeights.ofMatrix(new long[][] {{99, 1}, {1, 99}});
    PricedPairs best = HeaviestPairs.solve(rows, Objective.HEAVIEST);
    assertThat(best.partner()).containsExactly(1, 0);
    assertThat(best.totalWeight()).isOne();
  }

  @Test
  void matricesMustBeSquareAndSymmetric() {
    assertThatThrownBy(() -> PairWeights.ofMatrix(new long[][] {{0, 1}, {2, 0}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the pair of 0 and 1 must have one weight but has 1 and 2");
    assertThatThrownBy(() -> PairWeights.ofMatrix(new long[][] {{0, 1}, {1}}))
        .hasMessageContaining("row 1 must have one entry for each of the 2 people but had 1");
    assertThatThrownBy(() -> PairWeights.of(-1, (i, row) -> {})).hasMessageContaining("but was -1");
  }

  @Test
  void weightsAboveTheBoundAreRefused() {
    long most = 1L << 57;
    PairWeights rows = PairWeights.ofMatrix(new long[][] {{0, most + 1}, {most + 1, 0}});
    assertThatThrownBy(() -> HeaviestPairs.solve(rows, Objective.HEAVIEST))
        .hasMessageContaining("at most " + most);
  }

  @Test
  void weightsThatLeaveNoRoomForOnePairMoreAreRefused() {
    long most = 1L << 57;
    long[][] apart = {
      {0, most + 1, 0, 0}, {most + 1, 0, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 0},
    };
    PairWeights rows = PairWeights.ofMatrix(apart);
    assertThatThrownBy(() -> HeaviestPairs.solve(rows, Objective.LARGEST_THEN_HEAVIEST))
        .hasMessageContaining("is " + (most + 1) + ", with 0 added");
    PairGraph sparse = PairGraph.of(2, new int[] {0}, new int[] {1}, new long[] {most + 1});
    assertThatThrownBy(() -> HeaviestPairs.solve(sparse, Objective.LARGEST_THEN_HEAVIEST))
        .hasMessageContaining("is " + (most + 1) + ", with 0 added");
    apart[0][1] = most;
    apart[1][0] = most;
    assertThatThrownBy(
            () -> HeaviestPairs.solve(PairWeights.ofMatrix(apart), Objective.LARGEST_THEN_HEAVIEST))
        .hasMessageContaining("with " + (most + 1) + " added");
  }

  @Test
  void weightsOfNoNumberOfPeopleAreRefused() {
    PairWeights fewerThanNone = new PairWeights() {
      @Override
      public int people() {
        return -3;
      }

      @Override
      public void fill(int person, long[] row) {}
    };
    assertThatThrownBy(() -> HeaviestPairs.solve(fewerThanNone, Objective.HEAVIEST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("but was -3");
  }

  /** Prices cover the weights that were read first, so a pair lacks that has joined; it must not join for ever. */
  @Test
  void rowsThatAreWorthMoreEachTimeAreRefused() {
    long[] readings = {0};
    PairWeights rising = PairWeights.of(2, (i, row) -> row[1 - i] = ++readings[0]);
    assertThatThrownBy(() -> HeaviestPairs.solve(rising, Objective.HEAVIEST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(
            "the pair of 0 and 1 must have one weight but has 1 and 3; give the same");
  }

  @Test
  void aPairThatLacksAlthoughItHasJoinedEndsTheRounds() {
    PairGraph known = PairGraph.of(4, new int[] {0, 3}, new int[] {2, 1}, new long[] {5, 6});
    assertThatThrownBy(() -> PairChecks.newPair(known, 1, 3, 6))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "the pair of 1 and 3 of weight 6 is not covered by prices that were made to cover it; report this");
    PairChecks.newPair(known, 0, 1, 5);
    PairChecks.newPair(known, 0, 3, 6);
  }

  /** Each round but the last adds a pair that was not there. */
  @Property(tries = 100)
  void thereAreNoMoreRoundsThanPairs(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int people = 22 + random.nextInt(60);
    long[][] weight = PairPools.matrix(PairPools.random(people, 1, 1 + random.nextInt(9), random));
    long[] readings = {0};
    PairWeights rows = PairWeights.of(people, (i, row) -> {
      readings[0]++;
      System.arraycopy(weight[i], 0, row, 0, people);
    });
    HeaviestPairs.solve(rows, Objective.HEAVIEST);
    int rounds = 1 + (int) ((readings[0] - people) / (people - 1));
    assertThat(readings[0]).isEqualTo(people + (rounds - 1L) * (people - 1));
    assertThat(rounds).isBetween(2, 2 + people * (people - 1) / 2 - people * 20 / 2);
  }
}
