package org.weft.matching.kernel;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Checks by prices that a matching is the most valuable one, without trusting whoever found it.
 *
 * <p>The value of an edge is an offset plus its weight. Prices of 0 or more that together cover the value of every edge
 * bound the value of every matching: no matching is worth more than all mentee prices plus, for each mentor, its price
 * times its places. A matching reaches that bound when each matched edge is worth exactly its two prices and only matched
 * mentees and full mentors have prices above 0. So {@link Verdict.Holds} proves that no matching has a larger sum of
 * values. With offset 0 that is the heaviest matching. If the matching is also a largest one, which {@link
 * AlternatingReach} proves apart, it is the heaviest among the largest, whatever the offset.
 *
 * <p>Source: strong duality of linear programs, for bipartite graphs by J. Egerváry (1931).
 *
 * <p><b>Details.</b> O(mentees + mentors + edges). Two prices that are not negative can pass {@code long} only to a
 * negative sum, which is read as "larger than every value". Nothing of {@link SparseAssignment} is used.
 */
public final class OptimalityCheck {
  private OptimalityCheck() {}

  /**
   * Checks an assignment with the prices it carries.
   *
   * @param graph who may be paired with whom
   * @param capacity places of each mentor, 0 or more
   * @param weight weight of each edge, 0 or more
   * @param assignment the assignment
   * @return {@link Verdict.Holds}, or the first thing that is wrong
   * @throws IllegalArgumentException if an array has the wrong length, or a capacity or weight is negative
   */
  public static Verdict check(
      CandidateGraph graph, int[] capacity, long[] weight, Assignment assignment) {
    return check(
        graph,
        capacity,
        weight,
        assignment.offset(),
        assignment.matchedEdge(),
        assignment.menteePrice(),
        assignment.mentorPrice());
  }

  /**
   * Checks a matching and prices: foreign edges, overloads, negative prices, prices of unmatched mentees, prices of
   * mentors with free places, then each edge; each in index order, mentees before mentors.
   *
   * @param graph who may be paired with whom
   * @param capacity places of each mentor, 0 or more
   * @param weight weight of each edge, 0 or more
   * @param offset what is added to every weight, 0 or more
   * @param matchedEdge for each mentee its edge, or -1
   * @param menteePrice price of each mentee
   * @param mentorPrice price of a place with each mentor
   * @return {@link Verdict.Holds}, or the first thing that is wrong
   * @throws IllegalArgumentException if an array has the wrong length, a capacity or weight or the offset is negative, or
   *     offset plus weight passes {@code long}
   */
  public static Verdict check(
      CandidateGraph graph,
      int[] capacity,
      long[] weight,
      long offset,
      int[] matchedEdge,
      long[] menteePrice,
      long[] mentorPrice) {
    checkArgument(offset >= 0, "offset must not be negative but was %s; use 0 for none", offset);
    Checks.capacity(graph, capacity);
    Checks.weight(graph, weight);
    Checks.perMentee(graph, matchedEdge.length, "matchedEdge");
    Checks.perMentee(graph, menteePrice.length, "menteePrice");
    Checks.perMentor(graph, mentorPrice.length, "mentorPrice");
    int[] load = new int[graph.mentors];
    Verdict verdict = Feasibility.check(graph, capacity, matchedEdge, load);
    if (verdict.holds()) {
      verdict = checkMentees(matchedEdge, menteePrice);
    }
    if (verdict.holds()) {
      verdict = checkMentors(capacity, load, mentorPrice);
    }
    return verdict.holds()
        ? checkEdges(graph, weight, offset, matchedEdge, menteePrice, mentorPrice)
        : verdict;
  }

  private static Verdict checkMentees(int[] matchedEdge, long[] price) {
    for (int i = 0; i < price.length; i++) {
      if (price[i] < 0) {
        return new Verdict.NegativeMenteePrice(i, price[i]);
      }
      if (price[i] > 0 && matchedEdge[i] < 0) {
        return new Verdict.UnmatchedMenteePrice(i, price[i]);
      }
    }
    return new Verdict.Holds();
  }

  private static Verdict checkMentors(int[] capacity, int[] load, long[] price) {
    for (int j = 0; j < price.length; j++) {
      if (price[j] < 0) {
        return new Verdict.NegativeMentorPrice(j, price[j]);
      }
      if (price[j] > 0 && load[j] < capacity[j]) {
        return new Verdict.FreePlacePrice(j, price[j], load[j], capacity[j]);
      }
    }
    return new Verdict.Holds();
  }

  private static Verdict checkEdges(
      CandidateGraph graph,
      long[] weight,
      long offset,
      int[] matchedEdge,
      long[] menteePrice,
      long[] mentorPrice) {
    for (int i = 0; i < graph.mentees; i++) {
      for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
        int j = graph.mentor[e];
        long value = value(e, weight[e], offset);
        long cover = menteePrice[i] + mentorPrice[j];
        if (cover >= 0 && cover < value) {
          return new Verdict.Underpriced(e, i, j, value);
        }
        if (cover != value && e == matchedEdge[i]) {
          return new Verdict.Overpriced(e, i, j, value);
        }
      }
    }
    return new Verdict.Holds();
  }

  private static long value(int edge, long weight, long offset) {
    checkArgument(
        weight <= Long.MAX_VALUE - offset,
        "offset plus weight must not pass %s but edge %s has weight %s and the offset is %s; divide both by the same number",
        Long.MAX_VALUE,
        edge,
        weight,
        offset);
    return offset + weight;
  }
}
