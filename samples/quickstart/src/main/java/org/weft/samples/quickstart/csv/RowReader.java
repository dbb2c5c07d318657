package org.weft.samples.quickstart.csv;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads the fields of one row; what cannot be read is reported, and a default takes its place. */
public final class RowReader {
  private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();

  private final Row row;
  private final Problems problems;

  /**
   * Starts on a row.
   *
   * @param row the row
   * @param problems collects what is wrong
   */
  public RowReader(Row row, Problems problems) {
    this.row = row;
    this.problems = problems;
  }

  /**
   * Gives the line.
   *
   * @return line in the file, counted from 1
   */
  public int line() {
    return row.line();
  }

  /**
   * Reads a text that may be empty.
   *
   * @param column name of the column
   * @return the text
   */
  public String text(String column) {
    return row.get(column);
  }

  /**
   * Reads a text that must be there.
   *
   * @param column name of the column
   * @return the text; empty, and reported, if it is missing
   */
  public String needed(String column) {
    String text = row.get(column);
    if (text.isEmpty()) {
      report(column, "is empty", "every person needs one");
    }
    return text;
  }

  /**
   * Reads a whole number.
   *
   * @param column name of the column
   * @param low smallest allowed
   * @param high largest allowed
   * @return the number; nothing if the field is empty, or, reported, if it is no such number
   */
  public Optional<Integer> number(String column, int low, int high) {
    String text = row.get(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Integer number = Ints.tryParse(text);
    if (number == null || number < low || number > high) {
      report(
          column,
          "'" + text + "' is out of range",
          "use a whole number from " + low + " to " + high);
      return Optional.empty();
    }
    return Optional.of(number);
  }

  /**
   * Reads a field.
   *
   * @param <T> what it becomes
   * @param column name of the column
   * @param parser reads the text; refuses by {@link IllegalArgumentException} or {@link DateTimeException}
   * @param form what the field should look like
   * @return what was read; nothing if the field is empty, or, reported, if it was refused
   */
  public <T> Optional<T> one(String column, Function<String, T> parser, String form) {
    String text = row.get(column);
    return text.isEmpty() ? Optional.empty() : parsed(column, text, parser, form);
  }

  /**
   * Reads a list with {@code ;} between its parts.
   *
   * @param <T> what a part becomes
   * @param column name of the column
   * @param parser reads a part; refuses by {@link IllegalArgumentException} or {@link DateTimeException}
   * @param form what a part should look like
   * @return the parts that could be read; the others are reported
   */
  public <T> ImmutableList<T> each(String column, Function<String, T> parser, String form) {
    ImmutableList.Builder<T> parts = ImmutableList.builder();
    for (String part : LIST.split(row.get(column))) {
      parsed(column, part, parser, form).ifPresent(parts::add);
    }
    return parts.build();
  }

  private <T> Optional<T> parsed(
      String column, String text, Function<String, T> parser, String form) {
    try {
      return Optional.of(parser.apply(text));
    } catch (IllegalArgumentException | DateTimeException e) {
      report(column, "'" + text + "' cannot be read: " + e.getMessage(), "write " + form);
      return Optional.empty();
    }
  }

  /**
   * Reports something about a field of this row.
   *
   * @param column name of the column
   * @param what what is wrong
   * @param wayOut what would mend it
   */
  public void report(String column, String what, String wayOut) {
    problems.add(row.line(), column, what, wayOut);
  }

  /**
   * Reads a constant in any case, with blanks or underscores.
   *
   * @param <E> the kind of constant
   * @param kind the kind of constant
   * @param text the text
   * @return the constant
   * @throws IllegalArgumentException if there is no such constant; the message lists them
   */
  static <E extends Enum<E>> E constant(Class<E> kind, String text) {
    String name = text.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
    for (E constant : kind.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        "'" + text + "' is none of " + Arrays.toString(kind.getEnumConstants()));
  }
}
