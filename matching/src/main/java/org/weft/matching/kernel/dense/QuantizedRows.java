package org.weft.matching.kernel.dense;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Costs in floating point, read as whole numbers of a quantum.
 *
 * <p>The quantum is a power of two, so scaling is exact and rounding is all that happens: each cost moves by at most half
 * a quantum. An assignment that is best for the rounded costs is therefore at most {@code rows} quanta dearer than the
 * best one for the costs as given; and if all costs are multiples of the quantum, it is a best one. {@link
 * #of(double[][])} picks the smallest quantum that fits.
 *
 * <p>Worked example: costs up to 1 get the quantum 2<sup>-28</sup>. The best assignment of 5000 rows is then within
 * 0.00002 of the optimum.
 *
 * <p>Positive infinity marks a cell that must not be used. NaN and negative infinity are refused. The matrix is not
 * copied and must not change while it is in use; rows are rounded whenever they are read.
 */
public final class QuantizedRows implements CostRows {
  private static final double LARGEST = 0x1p990;

  private final double[][] cost;
  private final int columns;
  private final double quantum;

  private QuantizedRows(double[][] cost, double quantum) {
    this.cost = cost;
    this.columns = cost.length == 0 ? 0 : cost[0].length;
    this.quantum = quantum;
  }

  /**
   * Reads costs in the smallest quantum that fits them all.
   *
   * @param cost one array per row, all of one length; positive infinity where a pair must not be
   * @return the rounded rows
   * @throws IllegalArgumentException if the arrays differ in length, or a cost is NaN or negative infinity, or larger
   *     than 2<sup>990</sup>
   */
  public static QuantizedRows of(double[][] cost) {
    double largest = largest(cost);
    int exponent = Math.max(Math.getExponent(largest) + 1 - 29, -990);
    // a value just below the next power of two would round up to it
    int spare = Math.rint(Math.scalb(largest, -exponent)) > MAX_COST ? 1 : 0;
    return new QuantizedRows(cost, Math.scalb(1.0, exponent + spare));
  }

  /**
   * Reads costs in a given quantum.
   *
   * @param cost one array per row, all of one length; positive infinity where a pair must not be
   * @param quantum a power of two from 2<sup>-990</sup> to 2<sup>990</sup>
   * @return the rounded rows
   * @throws IllegalArgumentException if the quantum is no such power, the arrays differ in length, or a cost is NaN or
   *     negative infinity or too large for the quantum
   */
  public static QuantizedRows of(double[][] cost, double quantum) {
    checkArgument(
        Math.abs(Math.getExponent(quantum)) <= 990
            && Math.scalb(1.0, Math.getExponent(quantum)) == quantum,
        "quantum must be a power of two from 2^-990 to 2^990 but was %s; use Math.scalb(1.0, exponent)",
        quantum);
    double largest = largest(cost);
    checkArgument(
        Math.rint(largest / quantum) <= MAX_COST,
        "costs must be at most %s quanta of %s but one was %s; use a larger quantum",
        MAX_COST,
        quantum,
        largest);
    return new QuantizedRows(cost, quantum);
  }

  /** The largest magnitude of a cost that is a number, 0 if there is none. */
  private static double largest(double[][] cost) {
    double largest = 0;
    for (int i = 0; i < cost.length; i++) {
      double[] row = cost[i];
      checkArgument(
          row.length == cost[0].length,
          "row %s must have %s columns like row 0 but had %s; put infinity where a pair must not be",
          i,
          cost[0].length,
          row.length);
      for (int j = 0; j < row.length; j++) {
        if (!(Math.abs(row[j]) <= largest)) { // seldom, so the processor runs ahead
          largest = larger(largest, i, j, row[j]);
        }
      }
    }
    return largest;
  }

  private static double larger(double largest, int row, int column, double cost) {
    checkArgument(
        cost > Double.NEGATIVE_INFINITY,
        "cost of row %s and column %s must be a number but was %s; use positive infinity for a pair that must not be",
        row,
        column,
        cost);
    checkArgument(
        Math.abs(cost) <= LARGEST || cost == Double.POSITIVE_INFINITY,
        "cost of row %s and column %s must be at most 2^990 but was %s; divide all costs by the same number",
        row,
        column,
        cost);
    return cost == Double.POSITIVE_INFINITY ? largest : Math.abs(cost);
  }

  /**
   * Tells what one unit of cost is worth.
   *
   * @return a power of two
   */
  public double quantum() {
    return quantum;
  }

  @Override
  public int rows() {
    return cost.length;
  }

  @Override
  public int columns() {
    return columns;
  }

  @Override
  public void read(int row, int[] into) {
    double[] from = cost[row];
    double scale = 1 / quantum;
    for (int j = 0; j < columns; j++) {
      int rounded = (int) Math.rint(from[j] * scale);
      into[j] = rounded == Integer.MAX_VALUE ? FORBIDDEN : rounded;
    }
  }
}
