package org.weft.matching.kernel.repair;

import java.util.Arrays;
import org.weft.matching.kernel.AlternatingReach;
import org.weft.matching.kernel.CandidateGraph;

/**
 * How tight it is around each mentee without a mentor: how many mentors are in reach, and how many places they have.
 *
 * <p>In reach of a mentee are its candidates, the candidates of whoever sits there, and so on. If all mentors in reach are
 * full, these mentees, one more than the places, depend on these mentors alone: a Hall violator, which {@link
 * AlternatingReach#of} spells out for one mentee. Otherwise others could move and make room.
 *
 * <p><b>It is the smallest by inclusion.</b> Let R be the mentees in reach of mentee k, k among them. All but k have a mentor, as
 * they were reached there. Take any subset S of R whose candidates N(S) have fewer places than S has mentees. The members of
 * S that have a mentor sit within N(S), so S holds k, or its places would do; and the others, one fewer than S, fill all
 * places of N(S). So whoever sits with a candidate of S is in S. As k is, all of R is: S = R. No smaller group of these people
 * is short of places. (Two groups that are short for reasons of their own may together be another violator; it is not around
 * k alone.)
 *
 * <p><b>Details.</b> Mentors point at the candidates of those who sit with them. Mentors that reach each other reach the same
 * (strongly connected components; R. Tarjan, "Depth-First Search and Linear Graph Algorithms", 1972, without recursion). The
 * component with most mentors is followed once; from each unmatched mentee only what lies outside of its reach is
 * followed. O(mentees + mentors + edges) where one shortage dominates, as it mostly does; at most that for each unmatched
 * mentee.
 */
public final class Shortages {
  /** What {@link #places} says where others could move and make room. */
  public static final long ROOM = -1;

  private final int[] mentors;
  private final long[] places;

  private Shortages(int[] mentors, long[] places) {
    this.mentors = mentors;
    this.places = places;
  }

  /**
   * Looks around every mentee without a mentor.
   *
   * @param graph who may be paired with whom
   * @param capacity places of each mentor, 0 or more
   * @param matchedEdge for each mentee its edge, or -1
   * @return the shortages
   * @throws IllegalArgumentException if the matching does not fit the graph
   */
  public static Shortages of(CandidateGraph graph, int[] capacity, int[] matchedEdge) {
    Holders holders = new Holders(graph, capacity, matchedEdge);
    Reaches reaches = new Reaches(holders);
    int[] mentors = new int[matchedEdge.length];
    long[] places = new long[matchedEdge.length];
    Arrays.fill(places, ROOM);
    for (int i = 0; i < matchedEdge.length; i++) {
      if (matchedEdge[i] < 0) {
        reaches.lookAround(i);
        mentors[i] = reaches.mentors();
        places[i] = reaches.room() ? ROOM : reaches.places();
      }
    }
    return new Shortages(mentors, places);
  }

  /**
   * Tells how many mentors are in reach.
   *
   * @param mentee a mentee without a mentor
   * @return 0 or more; 0 for matched mentees
   */
  public int mentors(int mentee) {
    return mentors[mentee];
  }

  /**
   * Tells how many places the mentors in reach have, all of them taken. There is one mentee more.
   *
   * @param mentee a mentee without a mentor
   * @return the places, or {@link #ROOM} if others could move and make room; {@link #ROOM} for matched mentees
   */
  public long places(int mentee) {
    return places[mentee];
  }
}
