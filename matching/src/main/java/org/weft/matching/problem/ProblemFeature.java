package org.weft.matching.problem;

/**
 * What a problem may ask beyond candidates, scores and places. A strategy says which of these it heeds and refuses the others:
 * nothing that was asked is silently left out.
 */
public enum ProblemFeature {
  /** Some pairs are settled and must be kept. */
  FORCED_PAIRS("forced pairs"),
  /** Some mentees may have more than one mentor. */
  SEVERAL_MENTORS("several mentors for a mentee"),
  /** Some mentors want no fewer than some number of mentees: lower quotas. */
  MINIMUMS("minimums of mentors"),
  /** Some mentors reserve places for mentees of a type, or take only so many of it. */
  TYPE_QUOTAS("quotas for types of mentees"),
  /** There are no two sides: everybody may be paired with everybody. */
  ONE_POOL("one pool of peers"),
  /** Some mentees want mentors of the same group, or none. */
  COUPLES("couples"),
  /** Everybody may meet everybody, and scores are computed row by row whenever they are needed: no candidate is listed. */
  ROWS_ON_DEMAND("rows on demand");

  private final String words;

  ProblemFeature(String words) {
    this.words = words;
  }

  /**
   * Says it for a reader.
   *
   * @return a few English words, such as {@code forced pairs}
   */
  public String inWords() {
    return words;
  }
}
