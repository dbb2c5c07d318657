package org.weft.matching.kernel.dense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class QuantizedRowsTest {
  private static int[] read(QuantizedRows rows, int row) {
    int[] into = new int[rows.columns()];
    rows.read(row, into);
    return into;
  }

  @Test
  void costsAreRoundedToTheNearestQuantumAndInfinityIsForbidden() {
    double[][] cost = {{0.3, -0.3, 1.0, Double.POSITIVE_INFINITY, 0.125, 0.375}};
    QuantizedRows rows = QuantizedRows.of(cost, 0.25);
    assertThat(read(rows, 0)).containsExactly(1, -1, 4, CostRows.FORBIDDEN, 0, 2);
    assertThat(rows.quantum()).isEqualTo(0.25);
    assertThat(rows.rows()).isEqualTo(1);
    assertThat(rows.columns()).isEqualTo(6);
  }

  @Property(tries = 300)
  void thePickedQuantumIsTheSmallestThatFits(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double size = Math.scalb(1 + random.nextDouble(), random.nextInt(-900, 900));
    double[][] cost = {{0, -size}, {size / 3, Double.POSITIVE_INFINITY}};
    QuantizedRows rows = QuantizedRows.of(cost);
    int[] first = read(rows, 0);
    assertThat(first[1]).isBetween(-CostRows.MAX_COST, -CostRows.MAX_COST / 2);
    assertThat(first[1] * rows.quantum()).isCloseTo(-size, Offset.offset(rows.quantum() / 2));
    assertThat(read(rows, 1)[1]).isEqualTo(CostRows.FORBIDDEN);
    assertThatThrownBy(() -> QuantizedRows.of(cost, rows.quantum() / 2))
        .hasMessageContaining("use a larger quantum");
    assertThat(QuantizedRows.of(cost, rows.quantum()).quantum()).isEqualTo(rows.quantum());
  }

  @Test
  void valuesJustBelowAPowerOfTwoFit() {
    double just = Math.nextDown(1.0);
    QuantizedRows rows = QuantizedRows.of(new double[][] {{just}});
    assertThat(rows.quantum()).isEqualTo(0x1p-28);
    assertThat(read(rows, 0)).containsExactly(1 << 28);
    assertThat(QuantizedRows.of(new double[][] {{1.0}}).quantum()).isEqualTo(0x1p-28);
    assertThat(QuantizedRows.of(new double[][] {{0.75}}).quantum()).isEqualTo(0x1p-29);
    assertThat(QuantizedRows.of(new double[][] {{0.0}}).quantum()).isEqualTo(0x1p-990);
    assertThat(QuantizedRows.of(new double[0][]).columns()).isZero();
  }

  @Property(tries = 100)
  void theRoundedOptimumIsWithinTheStatedBound(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int rows = 1 + random.nextInt(6);
    double[][] cost = new double[rows][6];
    for (double[] row : cost) {
      Arrays.setAll(row, j -> random.nextDouble(-3, 3));
    }
    QuantizedRows coarse = QuantizedRows.of(cost, 0.25);
    int[] columnOf = ((DenseSolution) DenseAssignment.solve(coarse)).columnOf();
    double found = 0;
    for (int i = 0; i < rows; i++) {
      found += cost[i][columnOf[i]];
    }
    assertThat(found).isLessThanOrEqualTo(smallest(cost, 0, 0) + rows * 0.25);
  }

  private static double smallest(double[][] cost, int row, int used) {
    if (row == cost.length) {
      return 0;
    }
    double best = Double.POSITIVE_INFINITY;
    for (int j = 0; j < cost[row].length; j++) {
      if ((used >> j & 1) == 0) {
        best = Math.min(best, cost[row][j] + smallest(cost, row + 1, used | 1 << j));
      }
    }
    return best;
  }

  @Test
  void valuesThatAreNoCostsAreRefusedWithTheirPlace() {
    for (double bad : new double[] {Double.NaN, Double.NEGATIVE_INFINITY}) {
      assertThatThrownBy(() -> QuantizedRows.of(new double[][] {{1, 2}, {3, bad}}))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("row 1 and column 1 must be a number but was " + bad);
    }
    assertThatThrownBy(() -> QuantizedRows.of(new double[][] {{1, -0x1p991}}))
        .hasMessageContaining("row 0 and column 1 must be at most 2^990");
    assertThat(QuantizedRows.of(new double[][] {{0x1p990}}).quantum()).isEqualTo(0x1p962);
    assertThatThrownBy(() -> QuantizedRows.of(new double[][] {{1, 2}, {3}}))
        .hasMessageContaining("row 1 must have 2 columns like row 0 but had 1");
  }

  @Test
  void aQuantumThatIsNoPowerOfTwoIsRefused() {
    for (double bad : new double[] {0, -0.5, 0.3, Double.NaN, Double.POSITIVE_INFINITY, 0x1p991}) {
      assertThatThrownBy(() -> QuantizedRows.of(new double[][] {{1}}, bad))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("but was " + bad);
    }
    assertThatThrownBy(() -> QuantizedRows.of(new double[][] {{1e9}}, 1))
        .hasMessageContaining("at most 536870911 quanta of 1.0 but one was 1.0E9");
  }
}
