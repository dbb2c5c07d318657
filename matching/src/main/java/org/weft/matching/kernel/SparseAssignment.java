package org.weft.matching.kernel;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Finds the largest and heaviest matching of mentees to mentors with places, exactly.
 *
 * <p>Each mentee gets at most one mentor, mentor {@code j} at most {@code capacity[j]} mentees. The {@link Objective}
 * says whether the number of pairs comes before the total weight. Weights are integers, 0 or more; a pair that must not
 * be has no edge. The result carries prices which {@link OptimalityCheck} verifies.
 *
 * <p>Worked example: mentee 0 is worth 9 with mentor 0 and 1 with mentor 1, mentee 1 is worth 5 with mentor 0 only, and
 * each mentor has one place. The largest matching has two pairs, weight 1 + 5 = 6; the heaviest has one pair, weight 9:
 *
 * <pre>{@code
 * CandidateGraph graph = CandidateGraph.ofRows(2, new int[][] {{0, 1}, {0}});
 * int[] capacity = {1, 1};
 * long[] weight = {9, 1, 5};
 * SparseAssignment.solve(graph, capacity, weight, Objective.LARGEST_THEN_HEAVIEST).totalWeight(); // 6
 * SparseAssignment.solve(graph, capacity, weight, Objective.HEAVIEST).totalWeight(); // 9
 * }</pre>
 *
 * <p>Ties: among equally good matchings the choice depends on the index order of the mentees and on the order of the
 * edges within each row, and on nothing else. Number people in the order of the tie-break first. Under {@link
 * Objective#HEAVIEST} an edge of weight 0 may be used or not.
 *
 * <p>Limits: the offset plus the largest weight must not pass {@value #MAX_VALUE}, and the sum of the heaviest weights of
 * all mentees must fit a {@code long}; larger input is refused before any work is done.
 *
 * <p>O((n + s) (E + m log m)) time for n mentees, m mentors with s places and E edges in the worst case, far less in
 * practice; O(n + m + E) memory, 12 bytes a candidate at most. Sources: R. Jonker and A. Volgenant, "A Shortest Augmenting Path Algorithm for Dense and Sparse Linear
 * Assignment Problems", Computing 38 (1987); A. Volgenant, "Linear and semi-assignment problems: a core oriented
 * approach", Computers and Operations Research 23 (1996).
 *
 * <p><b>Details.</b> A maximum-weight b-matching of a bipartite graph, with capacities on one side. Larger comes before
 * heavier through an offset on every weight, see {@link CardinalityOffset}. Whoever is scarce searches. Where mentees are,
 * they bid ({@link Bidding}), and who is left is placed along shortest augmenting paths ({@link ShortestPaths}). Where
 * places are, they bid for mentees ({@link PlaceBidding}), and those still empty are filled along shortest augmenting
 * paths ({@link PlacePaths}). Where there is about a place for everyone and ties stall the bids of the mentees, the places
 * bid first, {@link PriceShift} hands over, mentees and then places search. All of them keep the invariants of {@link
 * Seats}, so any order of them is exact; the order is a matter of speed. One price per mentor serves all its places;
 * there are no copies of mentors.
 */
public final class SparseAssignment {
  /** The largest value, offset plus weight, that an edge may have: 2<sup>61</sup> - 1. */
  public static final long MAX_VALUE = (1L << 61) - 1;

  /** How many bids may be made per place before shortest paths take over. */
  private static final long BIDS_PER_PLACE = 32;

  /** How many bids may be made per mentee before shortest paths take over. */
  private static final long BIDS_PER_MENTEE = 32;

  /** One in how many mentees may be left over from bidding before the mentors' side takes over. */
  private static final int STALLED = 50;

  private SparseAssignment() {}

  /**
   * Finds an optimal matching.
   *
   * @param graph who may be paired with whom
   * @param capacity places of each mentor, 0 or more
   * @param weight weight of each edge, 0 or more
   * @param objective what to make as large as possible
   * @return the matching with its prices
   * @throws IllegalArgumentException if an array has the wrong length, a capacity or weight is negative, or the weights
   *     are too large to be added exactly
   */
  public static Assignment solve(
      CandidateGraph graph, int[] capacity, long[] weight, Objective objective) {
    Checks.capacity(graph, capacity);
    Checks.weight(graph, weight);
    long largest = checkedLargest(graph, weight);
    long offset = objective == Objective.HEAVIEST ? 0 : checkedOffset(graph, capacity, weight);
    checkArgument(
        offset <= MAX_VALUE - largest,
        "offset plus weight must not pass %s but the offset was %s and the largest weight %s; "
            + "divide all weights by the same number",
        MAX_VALUE,
        offset,
        largest);
    Seats seats = new Seats(graph, capacity, weight, offset, offset + largest);
    if (seats.placesAreScarce()) {
      searchFromMentors(seats, largest);
    } else if (!searchFromMentees(seats)) {
      seats = new Seats(graph, capacity, weight, offset, offset + largest);
      searchFromBothSides(seats, largest);
    }
    seats.closePrices();
    return new Assignment(
        objective, offset, seats.matchedEdges(), weight, seats.menteePrice, seats.price);
  }

  private static void searchFromMentors(Seats seats, long largestWeight) {
    MentorLists lists = new MentorLists(seats, largestWeight);
    new PlaceBidding(seats, lists).run(BIDS_PER_PLACE * seats.places);
    fillPlaces(seats, lists);
  }

  /** Returns false, and leaves the seats half done, if ties stall the bidding where places are barely enough. */
  private static boolean searchFromMentees(Seats seats) {
    int tolerated = seats.placesAreBarelyEnough() ? seats.seekers / STALLED : Integer.MAX_VALUE;
    int[] leftOver = new Bidding(seats).run(BIDS_PER_MENTEE * seats.seekers, tolerated);
    if (leftOver.length > tolerated) {
      return false;
    }
    placeMentees(seats, leftOver);
    return true;
  }

  private static void searchFromBothSides(Seats seats, long largestWeight) {
    MentorLists lists = new MentorLists(seats, largestWeight);
    new PlaceBidding(seats, lists).run(BIDS_PER_PLACE * seats.places);
    new PriceShift(seats).run();
    placeMentees(seats, seats.withoutMentor());
    fillPlaces(seats, lists);
  }

  private static void placeMentees(Seats seats, int[] mentees) {
    ShortestPaths paths = new ShortestPaths(seats);
    for (int i : mentees) {
      paths.place(i);
    }
    paths.close();
  }

  private static void fillPlaces(Seats seats, MentorLists lists) {
    PlacePaths paths = new PlacePaths(seats, lists);
    for (int j = 0; j < seats.graph.mentors; j++) {
      paths.fill(j);
    }
  }

  /** The largest weight; refuses weights whose total could pass long. */
  private static long checkedLargest(CandidateGraph graph, long[] weight) {
    long largest = 0;
    long total = 0;
    for (int i = 0; i < graph.mentees; i++) {
      long heaviest = 0;
      for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
        heaviest = Math.max(heaviest, weight[e]);
      }
      largest = Math.max(largest, heaviest);
      try {
        total = Math.addExact(total, heaviest);
      } catch (ArithmeticException passed) {
        throw new IllegalArgumentException(
            "the heaviest weights of all mentees must add up to at most "
                + Long.MAX_VALUE
                + " but pass it at mentee "
                + i
                + " with weight "
                + heaviest
                + "; divide all weights by the same number",
            passed);
      }
    }
    return largest;
  }

  private static long checkedOffset(CandidateGraph graph, int[] capacity, long[] weight) {
    try {
      return CardinalityOffset.of(graph, capacity, weight);
    } catch (ArithmeticException passed) {
      throw new IllegalArgumentException(
          "the offset that puts size before weight must not pass "
              + Long.MAX_VALUE
              + "; divide all weights by the same number",
          passed);
    }
  }
}
