package org.weft.matching.experiment;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.weft.core.style.Components;

/**
 * All rows of a comparison.
 *
 * @param rows by instance, strategy and seed in the order of the comparison, then by measure
 * @param missing jobs whose results were not there; empty if the table is complete
 */
public record ResultTable(ImmutableList<ResultRow> rows, ImmutableList<ExperimentJob> missing) {
  /**
   * Reads missing lists as empty.
   *
   * @param rows the rows
   * @param missing jobs without results
   */
  public ResultTable {
    rows = Components.orEmpty(rows);
    missing = Components.orEmpty(missing);
  }

  /**
   * Keeps some rows, such as those of one factor.
   *
   * @param kept which rows
   * @return a table of these rows; jobs that are missing stay missing
   */
  public ResultTable where(Predicate<ResultRow> kept) {
    return new ResultTable(
        rows.stream().filter(kept).collect(ImmutableList.toImmutableList()), missing);
  }

  /**
   * Lists the rows of one number.
   *
   * @param key which number
   * @return its rows, in their order
   */
  public ImmutableList<ResultRow> rows(MeasureKey key) {
    return rows.stream()
        .filter(row -> row.key().equals(key))
        .collect(ImmutableList.toImmutableList());
  }
}
