package org.weft.matching.kernel.columns;

/**
 * Takes the rows of a round and makes candidates of them. Each mentee's row comes once, in any order, or never.
 *
 * <p>Some rows may come before for a first glance, evenly spread over the others; that saves work and changes no answer. It
 * seldom happens, but then all rows have to come once more before the end: {@link #wantsRowsAgain()}.
 */
public sealed interface CandidateCollector permits AllCandidates, BestCandidates {
  /**
   * Tells how many rows are good for a first glance.
   *
   * @return 0 or more, few beside all mentees
   */
  int glances();

  /**
   * Looks at a row that will come again.
   *
   * @param grains what each pair is worth to the program; negative where a pair is closed
   */
  void glance(int[] grains);

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
   * Tells whether all rows have to come again, because the first glance misled; to be asked after the last row.
   *
   * @return true if {@link #row} is to be called once more for each row
   */
  boolean wantsRowsAgain();

  /**
   * Finishes.
   *
   * @return the candidates
   * @throws IllegalArgumentException if there are more than an array holds
   */
  Candidates finish();
}
