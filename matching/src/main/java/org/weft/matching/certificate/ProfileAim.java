package org.weft.matching.certificate;

/** Which profile, the number of mentees at each choice, counts as the best. */
public enum ProfileAim {
  /** As many first choices as possible, then as many second choices, and so on. */
  RANK_MAXIMAL("as many first choices as possible, then as many second choices, and so on"),
  /** As many pairs as possible, then as many first choices, and so on. */
  GREEDY_MAXIMUM(
      "as many pairs as possible, then as many first choices, then as many second choices, and so on"),
  /** As many pairs as possible, then as few at the worst rank, then at the second worst, and so on. */
  GENEROUS_MAXIMUM(
      "as many pairs as possible, then as few at the worst choice, then at the second worst, and so on");

  private final String words;

  ProfileAim(String words) {
    this.words = words;
  }

  String inWords() {
    return words;
  }
}
