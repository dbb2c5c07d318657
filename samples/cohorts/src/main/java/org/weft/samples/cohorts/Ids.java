package org.weft.samples.cohorts;

/** Ids whose order as text is their order as numbers. */
final class Ids {
  private Ids() {}

  /** Counts from 1; at least three digits. */
  static String padded(String prefix, int index, int count) {
    String digits = Integer.toString(index + 1);
    int width = Math.max(3, Integer.toString(count).length());
    return prefix + "-" + "0".repeat(width - digits.length()) + digits;
  }
}
