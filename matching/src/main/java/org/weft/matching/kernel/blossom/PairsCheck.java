package org.weft.matching.kernel.blossom;

/**
 * Checks by prices that no pairs are worth more than these, without trusting whoever found them.
 *
 * <p>Prices of 0 or more that cover the value of every possible pair bound the value of all pairs together: a set of 2k +
 * 1 people has room for k pairs only. Pairs reach that bound when each is worth exactly its cover, only people with a
 * partner have a price above 0, and each priced set is full. So {@link PairVerdict.Holds} proves that nothing is worth
 * more; and if the offset is large enough, also that no matching has more pairs.
 *
 * <p>Source: J. Edmonds, "Maximum Matching and a Polyhedron with 0,1-Vertices" (1965).
 *
 * <p><b>Details.</b> One pass over the people, one over the sets, one over the pairs. The sets are consulted only for a
 * pair that the two people alone do not cover, or that is made: O(people + sets + pairs), and for each of those pairs at
 * most the number of sets around its two people. Nothing of the solver is used. People and sets are checked first,
 * then pairs in the order given, then what is left: unmatched people, the offset, the total.
 */
public final class PairsCheck {
  private PairsCheck() {}

  /**
   * Checks the answer for a sparse pool.
   *
   * @param graph which pairs are possible, and what each is worth
   * @param claim the pairs with their prices
   * @return {@link PairVerdict.Holds}, or the first thing that is wrong
   * @throws IllegalArgumentException if the claim is about another number of people
   */
  public static PairVerdict check(PairGraph graph, PricedPairs claim) {
    PairsProof proof = new PairsProof(graph.people(), claim);
    for (int p = 0; p < graph.pairs(); p++) {
      proof.see(graph.leftOf(p), graph.rightOf(p), graph.weightOf(p));
    }
    return proof.verdict();
  }

  /**
   * Checks the answer for weights given row by row; the upper half of each row counts.
   *
   * @param weights what each two people are worth as a pair
   * @param claim the pairs with their prices
   * @return {@link PairVerdict.Holds}, or the first thing that is wrong
   * @throws IllegalArgumentException if the claim is about another number of people
   */
  public static PairVerdict check(PairWeights weights, PricedPairs claim) {
    int people = weights.people();
    PairsProof proof = new PairsProof(people, claim);
    long[] row = new long[people];
    for (int i = 0; i < people; i++) {
      weights.fill(i, row);
      for (int j = i + 1; j < people; j++) {
        if (row[j] >= 0) {
          proof.see(i, j, row[j]);
        }
      }
    }
    return proof.verdict();
  }
}
