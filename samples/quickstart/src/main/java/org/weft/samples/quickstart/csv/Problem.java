package org.weft.samples.quickstart.csv;

/**
 * One thing that is wrong in a file, where it is, and what would mend it.
 *
 * @param line the line, counted from 1; 0 for the file as a whole
 * @param column name of the column; empty for the line as a whole
 * @param what what is wrong, with the value
 * @param wayOut what would mend it
 */
public record Problem(int line, String column, String what, String wayOut) {
  /**
   * Says the same without the line, for places where the order of a file's lines must not show.
   *
   * @return column, problem and way out
   */
  public String withoutLine() {
    return (column.isEmpty() ? "" : column + ": ") + what + "; " + wayOut;
  }

  @Override
  public String toString() {
    String place = line == 0 ? "file" : "line " + line;
    return place + (column.isEmpty() ? "" : ", column " + column) + ": " + what + "; " + wayOut;
  }
}
