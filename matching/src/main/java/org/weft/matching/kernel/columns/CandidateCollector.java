package org.weft.matching.kernel.columns;

/** Takes the rows of a round and makes candidates of them. Each mentee's row comes once, in any order, or never. */
public sealed interface CandidateCollector permits AllCandidates, BestCandidates {
  /**
   * Takes the row of a mentee. The rows are not kept; where nobody has wishes of their own they are one array.
   *
   * @param mentee index of the mentee
   * @param grains what each pair is worth to the program; negative where a pair is closed
   * @param menteeGrains how much the mentee would like it; read where the pair is open
   * @param mentorGrains how much the mentor would like it; read where the pair is open
   */
  void row(int mentee, int[] grains, int[] menteeGrains, int[] mentorGrains);

  /**
   * Finishes.
   *
   * @return the candidates
   * @throws IllegalArgumentException if there are more than an array holds
   */
  Candidates finish();
}
