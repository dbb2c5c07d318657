package org.weft.matching.problem;

/** How a problem holds its candidates: listed with indices and points, or computed row by row. */
sealed interface CandidateStore permits ListedCandidates, ComputedCandidates {
  /** The list; refuses if there is none. */
  ListedCandidates list();

  /** A reader of rows, for one thread. */
  PointRows rows();

  boolean allow(int mentee, int mentor);

  /** What is left when forced pairs are settled. */
  CandidateStore without(ForcedPairs settled);
}
