package org.weft.matching.strategy;

import java.util.Arrays;
import java.util.Optional;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Objective;
import org.weft.matching.kernel.dense.CostRows;
import org.weft.matching.kernel.dense.DenseAssignment;
import org.weft.matching.kernel.dense.DenseSolution;

/**
 * Solves by the dense kernel where nearly everybody may meet everybody; it is many times faster there.
 *
 * <p>The rule looks at sizes alone. Count who has a use: mentors with a place and a candidate, mentees with such a mentor,
 * their places as far as there are candidates to fill them, and their candidates. The route is taken if there are at least
 * {@code leastRows} mentees and as many places, and mentees times places is at most 2.5 times the number of candidates. So at
 * least 40 percent of all pairs are possible, and where all are, mentors have 2.5 places on average at most: with more the
 * sparse kernel is as quick, as it knows no copies of mentors.
 *
 * <p><b>Details.</b> Every place is a column that reads its mentor's costs, the points with a minus, or every place is a row
 * where places are scarcer; see {@link PlaceColumns} and {@link PlaceRows}. Places of one mentor end with one price: whoever sits
 * in one pays no more there than in the others. For the heaviest matching a pair that may not be costs 0, like no pair at all,
 * and is dropped from the answer; prices are such that nobody in it has any. For the largest, such cells are forbidden. If
 * everyone on the scarcer side is matched nevertheless, no matching is larger, and the prices hold with the bonus that lifts
 * them to 0. If not, this route gives nothing, and the sparse kernel has to answer.
 *
 * @param leastRows fewest mentees, and fewest places, for which this is worth it
 */
record DenseRoute(int leastRows) {
  static final DenseRoute WHERE_IT_PAYS = new DenseRoute(32);

  private static final int CELLS_PER_TWO_CANDIDATES = 5;

  /** A best matching and its prices, by the numbers of the canonical problem. */
  static final class Found {
    private final int[] matchedEdge;
    private final long bonus;
    private final long[] menteePrice;
    private final long[] mentorPrice;

    private Found(int[] matchedEdge, long bonus, long[] menteePrice, long[] mentorPrice) {
      this.matchedEdge = matchedEdge;
      this.bonus = bonus;
      this.menteePrice = menteePrice;
      this.mentorPrice = mentorPrice;
    }

    /** For each mentee the edge, or -1. */
    int[] matchedEdge() {
      return matchedEdge;
    }

    /** What every pair counts besides its points. */
    long bonus() {
      return bonus;
    }

    long[] menteePrice() {
      return menteePrice;
    }

    long[] mentorPrice() {
      return mentorPrice;
    }
  }

  Optional<Found> solve(CanonicalProblem canonical, Objective objective) {
    int[] places = canonical.places();
    UsefulPeople useful = UsefulPeople.of(canonical.graph(), places);
    if (!pays(useful)) {
      return Optional.empty();
    }
    int missing = objective == Objective.HEAVIEST ? 0 : CostRows.FORBIDDEN;
    DenseTable table = useful.mentees().length <= useful.places()
        ? new PlaceColumns(canonical, useful, missing)
        : PlaceRows.of(canonical, useful, missing);
    return DenseAssignment.solve(table) instanceof DenseSolution best
        ? Optional.of(found(canonical, places, table, best))
        : Optional.empty();
  }

  boolean pays(UsefulPeople useful) {
    long mentees = useful.mentees().length;
    return Math.min(mentees, useful.places()) >= leastRows
        && 2 * mentees * useful.places() <= CELLS_PER_TWO_CANDIDATES * useful.candidates();
  }

  private static Found found(
      CanonicalProblem canonical, int[] places, DenseTable table, DenseSolution best) {
    CandidateGraph graph = canonical.graph();
    int[] matchedEdge = new int[graph.mentees()];
    Arrays.fill(matchedEdge, -1);
    long[] menteePrice = new long[graph.mentees()];
    long[] mentorPrice = new long[graph.mentors()];
    long bonus = 0;
    for (long total : best.rowTotal()) {
      bonus = Math.max(bonus, total);
    }
    table.write(best, bonus, matchedEdge, menteePrice, mentorPrice);
    coverMentorsWithoutPlaces(canonical, places, bonus, menteePrice, mentorPrice);
    return new Found(matchedEdge, bonus, menteePrice, mentorPrice);
  }

  /** Who has no place may have any price: take the lowest that covers every candidate. */
  private static void coverMentorsWithoutPlaces(
      CanonicalProblem canonical,
      int[] places,
      long bonus,
      long[] menteePrice,
      long[] mentorPrice) {
    if (Arrays.stream(places).allMatch(count -> count > 0)) {
      return;
    }
    CandidateGraph graph = canonical.graph();
    for (int i = 0; i < menteePrice.length; i++) {
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        int j = graph.mentorOf(e);
        if (places[j] == 0) {
          long uncovered = bonus + canonical.points(e) - menteePrice[i];
          mentorPrice[j] = Math.max(mentorPrice[j], uncovered);
        }
      }
    }
  }
}
