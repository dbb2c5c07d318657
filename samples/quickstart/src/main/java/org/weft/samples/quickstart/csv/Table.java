package org.weft.samples.quickstart.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A CSV file as a header and rows that know their lines.
 *
 * <p>UTF-8 with or without a byte-order mark; lines end in LF or CRLF; commas between fields, double quotes around fields
 * that hold a comma. Empty lines are skipped. A line that cannot be read is reported and left out of the rows.
 *
 * @param columns names of the columns, in order
 * @param rows the lines that could be read, in order
 */
public record Table(ImmutableList<String> columns, ImmutableList<Row> rows) {
  private static final String AGAIN = " (again, at ";
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final CsvReader.CsvReaderBuilder CSV = CsvReader.builder();

  /**
   * Reads a file.
   *
   * @param bytes the whole file
   * @param problems collects what is wrong
   * @return the table; without rows if there is no header
   */
  public static Table of(byte[] bytes, Problems problems) {
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    ImmutableMap<String, Integer> places = ImmutableMap.of();
    int line = 0;
    for (String text : lines(bytes, problems)) {
      line++;
      ImmutableList<String> fields = fields(text, line, problems);
      if (fields.isEmpty()) {
        continue;
      }
      if (places.isEmpty()) {
        places = header(fields, line, problems);
      } else if (fields.size() == places.size()) {
        rows.add(new Row(line, places, fields));
      } else {
        problems.add(
            line,
            "",
            "has " + fields.size() + " fields but the header has " + places.size() + " columns",
            "put quotes around fields that hold a comma, and leave no field out");
      }
    }
    if (places.isEmpty() && problems.count() == 0) {
      problems.add(0, "", "is empty", "start with a line that names the columns");
    }
    return new Table(places.keySet().asList(), rows.build());
  }

  private static List<String> lines(byte[] bytes, Problems problems) {
    String text = decoded(bytes, problems);
    String body = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    return body.lines().toList();
  }

  private static String decoded(byte[] bytes, Problems problems) {
    ByteBuffer left = ByteBuffer.wrap(bytes);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(left)
          .toString();
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < left.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      problems.add(line, "", "is not UTF-8", "save the file as UTF-8");
      return "";
    }
  }

  /** Empty for a line that is empty or cannot be read. */
  private static ImmutableList<String> fields(String text, int line, Problems problems) {
    if (text.isBlank()) {
      return ImmutableList.of();
    }
    int flaw = text.indexOf('"') < 0 ? 0 : Quotes.flaw(text);
    if (flaw != 0) {
      problems.add(
          line,
          "",
          flaw < 0
              ? "opens a quote that is never closed"
              : "has a stray quote at character " + flaw,
          "put quotes around the whole field and write a quote inside it twice");
      return ImmutableList.of();
    }
    try {
      return ImmutableList.copyOf(CSV.ofSingleCsvRecord(text).getFields());
    } catch (CsvParseException e) {
      problems.add(line, "", "is no CSV (" + e.getMessage() + ")", "check its commas and quotes");
      return ImmutableList.of();
    }
  }

  private static ImmutableMap<String, Integer> header(
      ImmutableList<String> names, int line, Problems problems) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (String each : names) {
      String name = each.strip();
      if (places.containsKey(name)) {
        problems.add(line, name, "is there twice", "keep one of the two columns");
        name = name + AGAIN + (places.size() + 1) + ")";
      }
      places.put(name, places.size());
    }
    return ImmutableMap.copyOf(places);
  }

  /**
   * Reports columns that are missing.
   *
   * @param needed columns that must be there
   * @param problems collects what is wrong
   * @return true if none is missing
   */
  public boolean has(Iterable<String> needed, Problems problems) {
    int before = problems.count();
    for (String column : needed) {
      if (!columns.isEmpty() && !columns.contains(column)) {
        problems.add(1, column, "is missing", "add the column to the header and to every line");
      }
    }
    return !columns.isEmpty() && problems.count() == before;
  }

  /** Reports columns that nobody would read: most of them are misspelled. */
  void refuseOthers(List<String> known, Problems problems) {
    for (String column : columns) {
      if (!known.contains(column) && !column.contains(AGAIN)) {
        problems.add(
            1,
            column,
            "is no column of this format",
            "correct its name or leave it out; known are " + String.join(", ", known));
      }
    }
  }
}
