package org.weft.matching.kernel.blossom;

/**
 * What each two people of a pool are worth as a pair, row by row and on demand, so that nobody must hold all pairs.
 *
 * <p>{@link HeaviestPairs} reads each row a few times, so a row should be cheap to give, or be kept. Every call for a
 * person must give the same row, and the weight of two people must be the same in both rows.
 *
 * <pre>{@code
 * PairWeights near = PairWeights.of(people, (i, row) -> {
 *   for (int j = 0; j < people; j++) {
 *     row[j] = 100 - Math.abs(desk[i] - desk[j]);
 *   }
 * });
 * }</pre>
 */
public interface PairWeights {
  /**
   * Tells the number of people.
   *
   * @return 0 or more
   */
  int people();

  /**
   * Writes what a person and each other person are worth as a pair.
   *
   * @param person index of the person
   * @param row receives one weight for each person: 0 or more, or any negative number if the two may not be paired; the
   *     entry of the person itself is ignored
   */
  void fill(int person, long[] row);

  /** Writes one row of weights. */
  @FunctionalInterface
  interface RowFiller {
    /**
     * Writes what a person and each other person are worth as a pair.
     *
     * @param person index of the person
     * @param row receives one weight for each person, as {@link PairWeights#fill} says
     */
    void fill(int person, long[] row);
  }

  /**
   * Makes weights of a function.
   *
   * @param people number of people, 0 or more
   * @param filler writes the row of a person
   * @return the weights
   * @throws IllegalArgumentException if the number of people is negative or more than 2 to the power of 30
   */
  static PairWeights of(int people, RowFiller filler) {
    PairChecks.people(people);
    return new PairWeights() {
      @Override
      public int people() {
        return people;
      }

      @Override
      public void fill(int person, long[] row) {
        filler.fill(person, row);
      }
    };
  }

  /**
   * Reads weights from a matrix.
   *
   * @param weight one row for each person; not copied
   * @return the weights
   * @throws IllegalArgumentException if the matrix is not square or not symmetric
   */
  static PairWeights ofMatrix(long[][] weight) {
    PairChecks.symmetric(weight);
    return of(weight.length, (i, row) -> System.arraycopy(weight[i], 0, row, 0, row.length));
  }
}
