package org.weft.matching.kernel.profile;

/** Which profile, the number of mentees at each rank, is best. */
public enum ProfileObjective {
  /** As many first choices as possible, then as many second choices, and so on; the number of pairs follows from that. */
  RANK_MAXIMAL,
  /** As many pairs as possible, then as many first choices, then second choices, and so on. */
  GREEDY_MAXIMUM,
  /** As many pairs as possible, then as few at the worst rank, then at the second worst, and so on. */
  GENEROUS_MAXIMUM
}
