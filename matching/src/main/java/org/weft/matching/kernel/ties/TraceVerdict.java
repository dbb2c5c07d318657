package org.weft.matching.kernel.ties;

/** What {@link CutTraceCheck} found: that a trace {@link Excludes} every such matching, or the first reason why not. */
public sealed interface TraceVerdict {
  /**
   * Tells whether the trace is a proof.
   *
   * @return whether this is {@link Excludes}
   */
  default boolean holds() {
    return this instanceof Excludes;
  }

  /**
   * No such matching exists: mentors need more mentees than there are.
   *
   * @param needed mentees that the mentors must hold together
   * @param left mentees who have candidates left
   */
  record Excludes(long needed, int left) implements TraceVerdict {}

  /**
   * A step does not follow from those before.
   *
   * @param step index of the step
   * @param why what is missing
   */
  record Unfounded(int step, Flaw why) implements TraceVerdict {}

  /**
   * All steps are founded, but they exclude nothing.
   *
   * @param needed mentees that the mentors must hold together
   * @param left mentees who have candidates left, at least as many
   */
  record NoContradiction(long needed, int left) implements TraceVerdict {}

  /** What is wrong with a step. */
  enum Flaw {
    /** A step names no mentor, one that does not exist, one twice, or several without a forest. */
    MENTORS,
    /** A mentor that is to give up a rank has nobody left. */
    NOBODY_LEFT,
    /** Fewer mentees than places come before those who are given up. */
    TOO_FEW_BEFORE,
    /** An edge of the forest does not exist, is ruled out, is no head, or is not of the worst rank of a named mentor. */
    FOREST_EDGE,
    /** The forest has a circle. */
    CIRCLE,
    /** A mentor of the forest has too few edges. */
    TOO_FEW_EDGES,
    /** A mentee of the forest has a head elsewhere, or at a better rank of a mentor. */
    OTHER_HEAD
  }
}
