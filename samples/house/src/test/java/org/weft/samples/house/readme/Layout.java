package org.weft.samples.house.readme;

import java.util.List;
import java.util.stream.Collectors;

/** What does not count when two pieces of code are compared: the indentation they share, and white space at line ends. */
final class Layout {
  private Layout() {}

  /** The lines moved to the left margin together, without empty lines at either end. */
  static String flush(List<String> lines) {
    int margin = lines.stream()
        .filter(line -> !line.isBlank())
        .mapToInt(line -> line.length() - line.stripLeading().length())
        .min()
        .orElse(0);
    return lines.stream()
        .map(line -> line.isBlank() ? "" : line.substring(margin).stripTrailing())
        .collect(Collectors.joining("\n"))
        .replaceAll("\\A\n+|\n+\\z", "");
  }
}
