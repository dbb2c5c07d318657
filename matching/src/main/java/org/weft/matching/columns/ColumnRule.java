package org.weft.matching.columns;

/** A rule that can be asked about all pairs by columns. It must close exactly the pairs that it does not allow. */
public interface ColumnRule {
  /**
   * Closes pairs.
   *
   * @param people the people
   * @param closings takes what the rule closes
   */
  void close(People people, Closings closings);
}
