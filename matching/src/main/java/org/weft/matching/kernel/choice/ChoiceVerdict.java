package org.weft.matching.kernel.choice;

/**
 * What a checker of this package found: that a claim {@link Holds}, or the first reason why it does not. Each reason
 * carries the indices and numbers that show it.
 */
public sealed interface ChoiceVerdict {
  /**
   * Tells whether the claim holds.
   *
   * @return whether this is {@link Holds}
   */
  default boolean holds() {
    return this instanceof Holds;
  }

  /** Nothing is wrong: the claim is proved. */
  record Holds() implements ChoiceVerdict {}

  /**
   * Edges must ascend and exist, or a mentee is given an edge that is not its own.
   *
   * @param edge the edge that is named out of order, twice, or for the wrong person
   */
  record NotAnEdge(int edge) implements ChoiceVerdict {}

  /**
   * A mentee is given more mentors than it has places.
   *
   * @param mentee the mentee
   * @param load number of mentors given
   * @param places number of places
   */
  record MenteeOverloaded(int mentee, int load, int places) implements ChoiceVerdict {}

  /**
   * A mentor is given more mentees than it has places.
   *
   * @param mentor the mentor
   * @param load number of mentees given
   * @param places number of places
   */
  record MentorOverloaded(int mentor, int load, int places) implements ChoiceVerdict {}

  /**
   * A mentor is given fewer mentees than it needs.
   *
   * @param mentor the mentor
   * @param load number of mentees given
   * @param minimum number needed
   */
  record BelowMinimum(int mentor, int load, int minimum) implements ChoiceVerdict {}

  /**
   * Two people would rather have each other.
   *
   * @param edge their edge
   */
  record Blocked(int edge) implements ChoiceVerdict {}

  /**
   * A mentee would rather have a mentor who holds somebody that it likes less.
   *
   * @param edge the edge of the mentee and that mentor
   * @param held the edge of that mentor and whom it likes less
   */
  record Envy(int edge, int held) implements ChoiceVerdict {}

  /** Every mentor has the mentees it needs, so nothing is impossible. */
  record NothingMissing() implements ChoiceVerdict {}
}
