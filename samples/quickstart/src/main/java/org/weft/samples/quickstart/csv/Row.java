package org.weft.samples.quickstart.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * One line of a table.
 *
 * @param line the line in the file, counted from 1
 * @param places place of each column
 * @param fields one field a column
 */
public record Row(int line, ImmutableMap<String, Integer> places, ImmutableList<String> fields) {
  /**
   * Gives a field without the white space around it.
   *
   * @param column name of the column
   * @return the field; empty if the table has no such column
   */
  public String get(String column) {
    Integer place = places.get(column);
    return place == null ? "" : fields.get(place).strip();
  }

  @Override
  public String toString() {
    return "Row[line " + line + "]";
  }
}
