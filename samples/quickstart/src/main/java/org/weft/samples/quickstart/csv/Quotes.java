package org.weft.samples.quickstart.csv;

/** Looks for quotes that do not belong where they are; the CSV library would take some of them for letters. */
final class Quotes {
  private Quotes() {}

  /** The first character, counted from 1, that is or follows a stray quote; 0 if all is well; -1 if a quote stays open. */
  static int flaw(String line) {
    boolean quoted = false;
    boolean start = true;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted) {
        boolean doubled = c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
        if (doubled) {
          i++;
        } else if (c == '"') {
          quoted = false;
          if (i + 1 < line.length() && line.charAt(i + 1) != ',') {
            return i + 2;
          }
        }
      } else if (c == '"' && !start) {
        return i + 1;
      } else {
        quoted = c == '"';
        start = c == ',';
      }
    }
    return quoted ? -1 : 0;
  }
}
