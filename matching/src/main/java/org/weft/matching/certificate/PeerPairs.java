package org.weft.matching.certificate;

import org.weft.matching.problem.MatchingProblem;

/** The candidates of one pool row by row, and which of them are pairs; listed or computed. */
interface PeerPairs {
  MatchingProblem problem();

  /** Turns to the row of a person; returns the number of candidates. */
  int turnTo(int person);

  /** The other person of a candidate of the row. */
  int other(int k);

  long points(int k);

  /** Whether a candidate of the row is a pair, named in this direction. */
  boolean isPair(int k);

  /** Whether a person is in no pair. */
  boolean isAlone(int person);
}
