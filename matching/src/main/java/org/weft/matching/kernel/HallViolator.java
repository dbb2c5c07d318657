package org.weft.matching.kernel;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Mentees who depend on mentors with too few places: all candidates of these mentees are among these mentors, and the
 * mentors have fewer places than there are mentees. Whatever is decided, {@link #shortage} of these mentees at least stay
 * without a mentor.
 *
 * <p>Indices ascend. The arrays are copied on the way out. {@link #check} verifies the claim from the graph alone.
 */
public final class HallViolator implements AlternatingReach {
  private final int[] mentees;
  private final int[] mentors;
  private final long places;

  HallViolator(int[] mentees, int[] mentors, long places) {
    this.mentees = mentees;
    this.mentors = mentors;
    this.places = places;
  }

  /**
   * Gives the mentees who compete.
   *
   * @return their indices, ascending
   */
  public int[] mentees() {
    return mentees.clone();
  }

  /**
   * Gives the mentors they compete for.
   *
   * @return their indices, ascending; all are full in the matching that was explained
   */
  public int[] mentors() {
    return mentors.clone();
  }

  /**
   * Tells how many places these mentors have together.
   *
   * @return 0 or more
   */
  public long places() {
    return places;
  }

  /**
   * Tells how many of the mentees must stay without a mentor.
   *
   * @return mentees minus places; 1 if one unmatched mentee of a largest matching was asked about
   */
  public long shortage() {
    return mentees.length - places;
  }

  /**
   * Verifies this violator against a graph.
   *
   * @param graph who may be paired with whom
   * @param capacity places of each mentor, 0 or more
   * @return the verdict of {@link #check(CandidateGraph, int[], int[], int[])}
   * @throws IllegalArgumentException if a capacity is missing or negative, or an index does not exist
   */
  public Verdict check(CandidateGraph graph, int[] capacity) {
    return check(graph, capacity, mentees, mentors);
  }

  /**
   * Checks that some mentees depend on mentors with too few places; O(mentors + edges of these mentees).
   *
   * @param graph who may be paired with whom
   * @param capacity places of each mentor, 0 or more
   * @param mentees the mentees, ascending
   * @param mentors the mentors, ascending
   * @return {@link Verdict.Holds}, or the first {@link Verdict.OtherCandidate} in index order, or {@link
   *     Verdict.NoShortage}
   * @throws IllegalArgumentException if a capacity is missing or negative, or indices do not ascend or do not exist
   */
  public static Verdict check(CandidateGraph graph, int[] capacity, int[] mentees, int[] mentors) {
    Checks.capacity(graph, capacity);
    checkAscending(mentees, graph.mentees, "mentees");
    checkAscending(mentors, graph.mentors, "mentors");
    boolean[] named = new boolean[graph.mentors];
    long places = 0;
    for (int j : mentors) {
      named[j] = true;
      places += capacity[j];
    }
    for (int i : mentees) {
      for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
        if (!named[graph.mentor[e]]) {
          return new Verdict.OtherCandidate(i, graph.mentor[e], e);
        }
      }
    }
    return places < mentees.length
        ? new Verdict.Holds()
        : new Verdict.NoShortage(mentees.length, places);
  }

  private static void checkAscending(int[] indices, int end, String name) {
    int before = -1;
    for (int index : indices) {
      checkArgument(
          index > before && index < end,
          "%s must ascend within 0 to %s but %s came after %s; sort them and name each once",
          name,
          end - 1,
          index,
          before);
      before = index;
    }
  }
}
