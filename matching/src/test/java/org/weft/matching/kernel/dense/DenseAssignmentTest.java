package org.weft.matching.kernel.dense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.matching.kernel.Assignment;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Objective;
import org.weft.matching.kernel.SparseAssignment;
import org.weft.matching.kernel.Verdict;

class DenseAssignmentTest {
  private static final int NO = CostRows.FORBIDDEN;

  @Test
  void theWorkedExampleHolds() {
    int[][] cost = {{4, 1, 3}, {2, 0, 5}};
    DenseSolution best = Costs.solve(cost);
    assertThat(best.columnOf()).containsExactly(1, 0);
    assertThat(best.rowOf()).containsExactly(1, 0, -1);
    assertThat(best.totalCost()).isEqualTo(3);
    assertThat(best.columnPrice()).containsExactly(0, 2, 0);
    assertThat(best.rowTotal()).containsExactly(3, 2);
  }

  @Property(tries = 2000)
  void theSmallestTotalEqualsBruteForceAndOnlyAShortageLeavesNone(@ForAll long seed) {
    int[][] cost = Costs.small(seed);
    long smallest = Costs.smallest(cost, 0, 0);
    DenseOutcome outcome = DenseAssignment.solve(CostRows.of(cost));
    assertThat(DenseCheck.check(CostRows.of(cost), outcome)).isEqualTo(new Verdict.Holds());
    if (smallest == Costs.NOTHING) {
      assertThat(outcome).isInstanceOf(DenseShortage.class);
    } else {
      DenseSolution solution = (DenseSolution) outcome;
      assertThat(solution.totalCost())
          .isEqualTo(smallest)
          .isEqualTo(Costs.total(cost, solution.columnOf()));
    }
  }

  @Property(tries = 150)
  void theTotalEqualsThatOfTheSparseKernelOnCompleteGraphs(@ForAll long seed) {
    int[][] cost = Costs.medium(seed);
    int rows = cost.length;
    int columns = cost[0].length;
    long[] weight = Arrays.stream(cost)
        .flatMapToInt(Arrays::stream)
        .mapToLong(c -> (long) CostRows.MAX_COST - c)
        .toArray();
    int[] ones = new int[columns];
    Arrays.fill(ones, 1);
    Assignment sparse = SparseAssignment.solve(
        CandidateGraph.complete(rows, columns), ones, weight, Objective.LARGEST_THEN_HEAVIEST);
    DenseSolution dense = Costs.solve(cost);
    assertThat(dense.totalCost()).isEqualTo((long) CostRows.MAX_COST * rows - sparse.totalWeight());
    assertThat(DenseCheck.check(CostRows.of(cost), dense)).isEqualTo(new Verdict.Holds());
  }

  @Property(tries = 60)
  void competitionForNearColumnsIsSolvedExactly(@ForAll long seed) {
    int rows = 40 + (int) Math.floorMod(seed, 90L);
    int columns = rows + (int) Math.floorMod(seed >> 8, 2L) * 25;
    assertProved(Costs.distances(rows, columns, seed));
  }

  @Test
  void rowsThatAllAgreeAreSolvedExactly() {
    for (int rows : new int[] {5, 60, 130}) {
      int[][] cost = Costs.products(rows, rows);
      DenseSolution best = assertProved(cost);
      // the largest factor goes with the smallest: sum of i * (n + 1 - i)
      assertThat(best.totalCost()).isEqualTo((long) rows * (rows + 1) * (rows + 2) / 6);
      assertProved(Costs.products(rows, rows + 3));
    }
  }

  @Test
  void whereListsAreNotEnoughRowsAreReadAgain() {
    DenseSolution best = assertProved(Costs.products(130, 130));
    assertThat(best.work().refreshes()).isGreaterThan(0);
    assertThat(best.work().searches()).isGreaterThan(0);
    assertThat(best.work().settled()).isGreaterThan(best.work().searches());
    assertThat(best.work().rowReads()).isGreaterThanOrEqualTo(260 + best.work().refreshes());
  }

  @Test
  void twoReadsPerRowAreEnoughForRandomCosts() {
    for (int below : new int[] {2, 10, 100, 1 << 29}) {
      DenseWork work = assertProved(Costs.uniform(400, 400, 0, below, 7)).work();
      assertThat(work.rowReads()).isBetween(800L, 840L);
      assertThat(work.bids()).isBetween(400L, 6L * (9 * 400));
    }
    DenseWork wide = assertProved(Costs.uniform(100, 1500, 0, 1 << 29, 7)).work();
    assertThat(wide.rowReads()).isBetween(100L, 110L);
  }

  @Test
  void rowsFullOfTiesAreSpreadOverTheColumns() {
    DenseSolution best = assertProved(new int[300][300]);
    assertThat(best.work().searches()).isZero();
    assertThat(best.work().rowReads()).isEqualTo(600);
    assertThat(best.columnPrice()).containsOnly(0);
  }

  @Test
  void costsAtBothEndsOfTheRangeAreExact() {
    for (int columns : new int[] {40, 41, 700}) {
      int[][] cost = Costs.uniform(40, columns, 0, 2, columns);
      for (int[] row : cost) {
        Arrays.setAll(row, j -> row[j] == 0 ? CostRows.MIN_COST : CostRows.MAX_COST);
      }
      DenseSolution best = assertProved(cost);
      assertThat(best.totalCost()).isEqualTo(40L * CostRows.MIN_COST);
    }
    int[][] dear = new int[30][30];
    for (int[] row : dear) {
      Arrays.fill(row, CostRows.MAX_COST);
    }
    assertThat(assertProved(dear).totalCost()).isEqualTo(30L * CostRows.MAX_COST);
  }

  @Test
  void dualsFarBelowTheSmallestCostStayExact() {
    // Ever fewer rows may use the cheap end, so dear cells force long chains of price rises.
    int rows = 60;
    for (int columns : new int[] {60, 64}) {
      int[][] cost = new int[rows][columns];
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j < columns; j++) {
          cost[i][j] = j <= i ? CostRows.MIN_COST + j : j <= i + 2 ? CostRows.MAX_COST - i : NO;
        }
      }
      DenseSolution best = assertProved(cost);
      assertThat(best.columnPrice()[0]).isPositive();
    }
    int[][] steps = new int[rows][rows + 1];
    for (int i = 0; i < rows; i++) {
      Arrays.fill(steps[i], NO);
      steps[i][i] = CostRows.MIN_COST;
      steps[i][i + 1] = CostRows.MAX_COST;
    }
    steps[0][0] = NO;
    DenseSolution chain = assertProved(steps);
    assertThat(chain.columnOf()[0]).isEqualTo(1);
    assertThat(chain.rowOf()[rows]).isEqualTo(rows - 1);
    // each column on the chain is dearer than the next by the whole range of costs
    long range = (long) CostRows.MAX_COST - CostRows.MIN_COST;
    assertThat(chain.columnPrice()[1]).isEqualTo((rows - 1) * range);
  }

  @Property(tries = 200)
  void manyForbiddenCellsLeaveAProvedAnswer(@ForAll long seed) {
    int[][] cost = Costs.medium(seed);
    for (int i = 0; i < cost.length; i++) {
      for (int j = 0; j < cost[i].length; j++) {
        if (Math.floorMod(cost[i][j] * 31 + i * 7 + j * (int) seed, 9) > 1) {
          cost[i][j] = NO;
        }
      }
    }
    CostRows rows = CostRows.of(cost);
    assertThat(DenseCheck.check(rows, DenseAssignment.solve(rows))).isEqualTo(new Verdict.Holds());
  }

  @Test
  void aShortageNamesTheRowsAndTheirColumns() {
    int[][] cost = {{NO, 5, NO, NO}, {1, 2, 3, 4}, {NO, 6, NO, NO}, {2, 2, 2, 2}};
    DenseShortage shortage = (DenseShortage) DenseAssignment.solve(CostRows.of(cost));
    assertThat(shortage.rows()).containsExactly(0, 2);
    assertThat(shortage.columns()).containsExactly(1);
    assertThat(shortage.work().rowReads()).isEqualTo(8);
    int[][] closed = {{1, 2}, {NO, NO}};
    DenseShortage alone = (DenseShortage) DenseAssignment.solve(CostRows.of(closed));
    assertThat(alone.rows()).containsExactly(1);
    assertThat(alone.columns()).isEmpty();
  }

  @Property(tries = 60)
  void aSourceThatComputesGivesTheSameAsAStoredMatrix(@ForAll long seed) {
    int[][] cost = Costs.medium(seed);
    DenseSolution stored = Costs.solve(cost);
    DenseSolution computed = (DenseSolution) DenseAssignment.solve(onDemand(cost));
    assertThat(computed.columnOf()).isEqualTo(stored.columnOf());
    assertThat(computed.columnPrice()).isEqualTo(stored.columnPrice());
    assertThat(computed.rowTotal()).isEqualTo(stored.rowTotal());
    assertThat(computed.work()).isEqualTo(stored.work());
  }

  private static CostRows onDemand(int[][] cost) {
    return new CostRows() {
      @Override
      public int rows() {
        return cost.length;
      }

      @Override
      public int columns() {
        return cost[0].length;
      }

      @Override
      public void read(int row, int[] into) {
        for (int j = 0; j < into.length; j++) {
          into[j] = cost[row][j];
        }
      }
    };
  }

  @Property(tries = 60)
  void solvingTwiceGivesTheSameAndLeavesTheCostsAlone(@ForAll long seed) {
    int[][] cost = Costs.distances(70, 70, seed);
    int[][] before = Costs.copy(cost);
    DenseSolution first = Costs.solve(cost);
    DenseSolution second = Costs.solve(cost);
    assertThat(second.columnOf()).isEqualTo(first.columnOf());
    assertThat(second.columnPrice()).isEqualTo(first.columnPrice());
    assertThat(second.work()).isEqualTo(first.work());
    assertThat(cost).isDeepEqualTo(before);
  }

  @Property(tries = 60)
  void reversingTheRowsAndColumnsLeavesTheTotal(@ForAll long seed) {
    int[][] cost = Costs.medium(seed);
    int rows = cost.length;
    int columns = cost[0].length;
    int[][] reversed = new int[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        reversed[rows - 1 - i][columns - 1 - j] = cost[i][j];
      }
    }
    assertThat(Costs.solve(reversed).totalCost()).isEqualTo(Costs.solve(cost).totalCost());
  }

  @Property(tries = 60)
  void raisingARowRaisesTheTotalByAsMuch(@ForAll long seed) {
    int[][] cost = Costs.medium(seed);
    long before = Costs.solve(cost).totalCost();
    int row = (int) Math.floorMod(seed, (long) cost.length);
    Arrays.setAll(cost[row], j -> cost[row][j] + 12_345);
    assertThat(Costs.solve(cost).totalCost()).isEqualTo(before + 12_345);
  }

  @Test
  void emptyInputAndASingleCellAreSolved() {
    DenseSolution none = Costs.solve(new int[0][0]);
    assertThat(none.columnOf()).isEmpty();
    assertThat(none.columnPrice()).isEmpty();
    assertThat(none.totalCost()).isZero();
    assertThat(none.work()).isEqualTo(new DenseWork(0, 0, 0, 0, 0));
    DenseSolution one = Costs.solve(new int[][] {{-7}});
    assertThat(one.columnOf()).containsExactly(0);
    assertThat(one.totalCost()).isEqualTo(-7);
    assertThat(one.columnPrice()).containsExactly(0);
    assertThat(one.rowTotal()).containsExactly(-7);
    DenseShortage shut = (DenseShortage) DenseAssignment.solve(CostRows.of(new int[][] {{NO}}));
    assertThat(shut.rows()).containsExactly(0);
  }

  @Test
  void costsOutOfRangeAreRefusedWithTheirPlace() {
    for (int bad : new int[] {
      CostRows.MAX_COST + 1,
      CostRows.MIN_COST - 1,
      NO - 1,
      NO + 1,
      Integer.MAX_VALUE,
      Integer.MIN_VALUE
    }) {
      for (int[][] cost : new int[][][] {{{1, 2}, {3, bad}}, {{1, 2, 3}, {3, bad, 3}}}) {
        assertThatThrownBy(() -> DenseAssignment.solve(CostRows.of(cost)))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("row 1 and column 1")
            .hasMessageContaining("was " + bad)
            .hasMessageContaining("CostRows.FORBIDDEN");
      }
    }
  }

  @Test
  void moreRowsThanColumnsAreRefusedAndSolvedTransposed() {
    int[][] tall = {{4, 2}, {1, 0}, {3, 5}};
    assertThatThrownBy(() -> DenseAssignment.solve(CostRows.of(tall)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 rows and 2 columns")
        .hasMessageContaining("CostRows.transposed");
    DenseSolution turned = (DenseSolution) DenseAssignment.solve(CostRows.transposed(tall));
    assertThat(turned.columnOf()).containsExactly(1, 0);
    assertThat(turned.rowOf()).containsExactly(1, 0, -1);
    assertThat(turned.totalCost()).isEqualTo(3);
  }

  @Test
  void tooManyRowsAreRefusedBeforeAnyIsRead() {
    CostRows huge = new CostRows() {
      @Override
      public int rows() {
        return (1 << 24) + 1;
      }

      @Override
      public int columns() {
        return Integer.MAX_VALUE;
      }

      @Override
      public void read(int row, int[] into) {
        throw new AssertionError("read");
      }
    };
    assertThatThrownBy(() -> DenseAssignment.solve(huge))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at most 16777216 rows but there were 16777217");
  }

  @Test
  void rowsOfDifferentLengthAreRefused() {
    assertThatThrownBy(() -> CostRows.of(new int[][] {{1, 2}, {1}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("row 1 must have 2 columns like row 0 but had 1");
  }

  @Test
  void resultsAreCopiedOnTheWayOut() {
    DenseSolution best = Costs.solve(new int[][] {{0, 9}, {9, 0}});
    Arrays.fill(best.columnOf(), 5);
    Arrays.fill(best.rowOf(), 5);
    Arrays.fill(best.rowTotal(), 5);
    Arrays.fill(best.columnPrice(), 5);
    assertThat(best.columnOf()).containsExactly(0, 1);
    assertThat(best.rowOf()).containsExactly(0, 1);
    assertThat(best.rowTotal()).containsExactly(0, 9);
    assertThat(best.columnPrice()).containsExactly(0, 9);
  }

  private static DenseSolution assertProved(int[][] cost) {
    DenseSolution solution = Costs.solve(cost);
    assertThat(DenseCheck.check(CostRows.of(cost), solution)).isEqualTo(new Verdict.Holds());
    assertThat(solution.totalCost()).isEqualTo(Costs.total(cost, solution.columnOf()));
    return solution;
  }
}
