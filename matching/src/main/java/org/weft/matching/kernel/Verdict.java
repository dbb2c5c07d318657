package org.weft.matching.kernel;

/**
 * What a checker found: that a claim {@link Holds}, or the first reason why it does not.
 *
 * <p>Each reason carries the indices and numbers that show it, so that anyone can look them up in the input. The order
 * in which reasons are looked for is stated by each checker.
 */
public sealed interface Verdict {
  /**
   * Tells whether the claim holds.
   *
   * @return whether this is {@link Holds}
   */
  default boolean holds() {
    return this instanceof Holds;
  }

  /** Nothing is wrong: the claim is proved. */
  record Holds() implements Verdict {}

  /**
   * A mentee is given an edge that is not its own, or does not exist.
   *
   * @param mentee the mentee
   * @param edge the edge that the matching names, neither -1 nor in the mentee's row
   */
  record ForeignEdge(int mentee, int edge) implements Verdict {}

  /**
   * A mentor is given more mentees than it has places.
   *
   * @param mentor the mentor
   * @param load number of mentees given
   * @param capacity number of places
   */
  record Overloaded(int mentor, int load, int capacity) implements Verdict {}

  /**
   * Two people would rather have each other than what they are given.
   *
   * @param mentee the mentee
   * @param mentor the mentor
   * @param edge their edge
   */
  record Blocked(int mentee, int mentor, int edge) implements Verdict {}

  /**
   * A price of a mentee is below zero.
   *
   * @param mentee the mentee
   * @param price its price
   */
  record NegativeMenteePrice(int mentee, long price) implements Verdict {}

  /**
   * A price of a mentor is below zero.
   *
   * @param mentor the mentor
   * @param price its price
   */
  record NegativeMentorPrice(int mentor, long price) implements Verdict {}

  /**
   * An edge is worth more than its two prices together: the prices do not bound the optimum.
   *
   * @param edge the edge
   * @param mentee its mentee
   * @param mentor its mentor
   * @param value offset plus weight of the edge
   */
  record Underpriced(int edge, int mentee, int mentor, long value) implements Verdict {}

  /**
   * A matched edge is worth less than its two prices together: the matching does not reach the bound.
   *
   * @param edge the edge
   * @param mentee its mentee
   * @param mentor its mentor
   * @param value offset plus weight of the edge
   */
  record Overpriced(int edge, int mentee, int mentor, long value) implements Verdict {}

  /**
   * A mentee without a mentor has a price above zero.
   *
   * @param mentee the mentee
   * @param price its price
   */
  record UnmatchedMenteePrice(int mentee, long price) implements Verdict {}

  /**
   * A mentor with a free place has a price above zero.
   *
   * @param mentor the mentor
   * @param price its price
   * @param load number of mentees given
   * @param capacity number of places
   */
  record FreePlacePrice(int mentor, long price, int load, int capacity) implements Verdict {}

  /**
   * A mentee who is said to depend on some mentors alone has a candidate elsewhere.
   *
   * @param mentee the mentee
   * @param mentor the candidate that was left out
   * @param edge their edge
   */
  record OtherCandidate(int mentee, int mentor, int edge) implements Verdict {}

  /**
   * The mentors have places enough for all mentees that depend on them.
   *
   * @param mentees number of mentees
   * @param places number of places
   */
  record NoShortage(int mentees, long places) implements Verdict {}

  /**
   * A row of a dense problem is given a column that it must not have.
   *
   * @param row the row
   * @param column the column
   */
  record ForbiddenCell(int row, int column) implements Verdict {}

  /**
   * A row of a dense problem does not pay what is claimed.
   *
   * @param row the row
   * @param claimed what it is said to pay
   * @param total the cost of its cell plus the price of its column
   */
  record OtherTotal(int row, long claimed, long total) implements Verdict {}

  /**
   * A row of a dense problem would pay less in another column: the prices do not bound the optimum.
   *
   * @param row the row
   * @param column the other column
   * @param total what the row would pay there, cost and price
   * @param own what it pays now
   */
  record CheaperColumn(int row, int column, long total, long own) implements Verdict {}

  /**
   * A row of a dense problem that is said to depend on some columns alone may use another.
   *
   * @param row the row
   * @param column the column that was left out
   */
  record OtherColumn(int row, int column) implements Verdict {}
}
