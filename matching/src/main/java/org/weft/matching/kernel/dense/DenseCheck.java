package org.weft.matching.kernel.dense;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.weft.matching.kernel.Verdict;

/**
 * Checks what {@link DenseAssignment} says, in one pass over the rows, without trusting whoever found it.
 *
 * <p>A solution is proved by prices: no price is below 0, a column that nobody got has price 0, and every row pays in
 * cost and price no more than in any other allowed column. Then no assignment is cheaper: all rows together would pay at
 * least as much elsewhere, and of that the prices could be no more, as the rows here pay all prices there are. Source:
 * duality of linear programs, for assignments by J. Egerváry (1931).
 *
 * <p>A shortage is proved by counting. Nothing of the solver is used. O(rows times columns) time, O(rows + columns)
 * memory.
 */
public final class DenseCheck {
  private DenseCheck() {}

  /**
   * Checks an outcome.
   *
   * @param source the costs
   * @param outcome what was found for them
   * @return {@link Verdict.Holds}, or the first thing that is wrong
   * @throws IllegalArgumentException if the outcome is for another number of rows or columns
   */
  public static Verdict check(CostRows source, DenseOutcome outcome) {
    if (outcome instanceof DenseShortage shortage) {
      return check(source, shortage.rows(), shortage.columns());
    }
    DenseSolution solution = (DenseSolution) outcome;
    return check(source, solution.columnOf(), solution.rowTotal(), solution.columnPrice());
  }

  /**
   * Checks an assignment and prices: columns that are given twice, prices below 0 and prices of free columns in order of
   * the columns; then row by row forbidden cells, wrong totals and cheaper columns.
   *
   * @param source the costs
   * @param columnOf for each row its column
   * @param rowTotal for each row what it pays in cost and price
   * @param columnPrice the price of each column
   * @return {@link Verdict.Holds}, or the first thing that is wrong; columns are called mentors there, as elsewhere
   * @throws IllegalArgumentException if an array has the wrong length or a column does not exist
   */
  public static Verdict check(
      CostRows source, int[] columnOf, long[] rowTotal, long[] columnPrice) {
    checkLength(columnOf.length, source.rows(), "columnOf");
    checkLength(rowTotal.length, source.rows(), "rowTotal");
    checkLength(columnPrice.length, source.columns(), "columnPrice");
    Verdict verdict = checkColumns(columnOf, columnPrice);
    int[] cost = new int[source.columns()];
    for (int i = 0; i < columnOf.length && verdict.holds(); i++) {
      source.read(i, cost);
      verdict = checkRow(i, cost, columnOf[i], rowTotal[i], columnPrice);
    }
    return verdict;
  }

  private static void checkLength(int length, int expected, String name) {
    checkArgument(
        length == expected,
        "%s must have %s entries but had %s; give one per index",
        name,
        expected,
        length);
  }

  private static Verdict checkColumns(int[] columnOf, long[] price) {
    int[] load = new int[price.length];
    for (int j : columnOf) {
      checkArgument(
          j >= 0 && j < load.length,
          "columns are numbered from 0 to %s but a row was given %s; give every row one of them",
          load.length - 1,
          j);
      load[j]++;
    }
    for (int j = 0; j < load.length; j++) {
      if (load[j] > 1) {
        return new Verdict.Overloaded(j, load[j], 1);
      }
      if (price[j] < 0) {
        return new Verdict.NegativeMentorPrice(j, price[j]);
      }
      if (load[j] == 0 && price[j] > 0) {
        return new Verdict.FreePlacePrice(j, price[j], 0, 1);
      }
    }
    return new Verdict.Holds();
  }

  private static Verdict checkRow(int row, int[] cost, int own, long claimed, long[] price) {
    if (cost[own] == CostRows.FORBIDDEN) {
      return new Verdict.ForbiddenCell(row, own);
    }
    long total = pays(cost[own], price[own]);
    if (claimed != total) {
      return new Verdict.OtherTotal(row, claimed, total);
    }
    for (int j = 0; j < cost.length; j++) {
      if (cost[j] != CostRows.FORBIDDEN && pays(cost[j], price[j]) < total) {
        return new Verdict.CheaperColumn(row, j, pays(cost[j], price[j]), total);
      }
    }
    return new Verdict.Holds();
  }

  /** Cost and price together, as much as {@code long} can hold; the price is not negative. */
  private static long pays(int cost, long price) {
    long sum = cost + price;
    return cost > 0 && sum < 0 ? Long.MAX_VALUE : sum;
  }

  /**
   * Checks that some rows may only use some columns, which are fewer.
   *
   * @param source the costs
   * @param rows the rows, ascending
   * @param columns the columns, ascending
   * @return {@link Verdict.Holds}, or the first {@link Verdict.OtherColumn} in index order, or {@link
   *     Verdict.NoShortage}
   * @throws IllegalArgumentException if indices do not ascend or do not exist
   */
  public static Verdict check(CostRows source, int[] rows, int[] columns) {
    checkAscending(rows, source.rows(), "rows");
    checkAscending(columns, source.columns(), "columns");
    int[] cost = new int[source.columns()];
    for (int i : rows) {
      source.read(i, cost);
      for (int j = 0; j < cost.length; j++) {
        if (cost[j] != CostRows.FORBIDDEN && Arrays.binarySearch(columns, j) < 0) {
          return new Verdict.OtherColumn(i, j);
        }
      }
    }
    return columns.length < rows.length
        ? new Verdict.Holds()
        : new Verdict.NoShortage(rows.length, columns.length);
  }

  private static void checkAscending(int[] indices, int end, String name) {
    int before = -1;
    for (int index : indices) {
      checkArgument(
          index > before && index < end,
          "%s must ascend within 0 to %s but %s came after %s; sort them and name each once",
          name,
          end - 1,
          index,
          before);
      before = index;
    }
  }
}
