package org.weft.samples.quickstart.csv;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong while reading goes on. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  /**
   * Adds a problem of one field.
   *
   * @param line the line, counted from 1; 0 for the file as a whole
   * @param column name of the column; empty for the line as a whole
   * @param what what is wrong, with the value
   * @param wayOut what would mend it
   */
  public void add(int line, String column, String what, String wayOut) {
    found.add(new Problem(line, column, what, wayOut));
  }

  /**
   * Counts what was found, so that a caller sees whether a step found more.
   *
   * @return number of problems so far
   */
  public int count() {
    return found.size();
  }

  /**
   * Lists everything.
   *
   * @return problems by line, within a line in the order in which they were found
   */
  public ImmutableList<Problem> list() {
    return ImmutableList.sortedCopyOf(Comparator.comparingInt(Problem::line), found);
  }
}
