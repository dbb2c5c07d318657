package org.weft.matching.kernel.couples;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Checks;
import org.weft.matching.kernel.MentorIndex;

/**
 * Mentees, some of them in couples, and mentors with places and groups; and what everybody would like.
 *
 * <p>A <em>party</em> is a single mentee or a couple. Its <em>options</em> are what it may have: a single an edge, a couple two
 * edges to mentors of one group, with enough places. A single likes an option as much as its points for it, a couple as much as
 * the points of both add up to. Equal points are a tie.
 *
 * <p>{@link #strict()} breaks ties: on the parties' side by the lower edge, on the mentors' by the lower mentee.
 *
 * <p>O(o log o + e log e) time and O(o + e) memory for o options and e edges; a couple has up to as many options as the product of
 * its members' candidates. More than {@value #MOST_OPTIONS} options are refused. Points must lie within ±2<sup>62</sup>, so that
 * two of them add up.
 *
 * <p><b>Details.</b> Singles come first among the parties, in the order of their indices, then couples in the order of their
 * first members. Options of a party lie behind each other, best first; equally good ones share a level and come in the order
 * of their edges. Mentors rank edges from 0, equals alike.
 */
public final class CoupleMarket {
  /** The most options that are kept. */
  public static final int MOST_OPTIONS = 20_000_000;

  static final int NONE = -1;
  private static final long MOST_POINTS = 1L << 62;

  final CandidateGraph graph;
  final int[] capacity;
  final int[] groupOf;
  final int[][] couples;
  /** For each edge how its mentor ranks its mentee; 0 is best, equals are tied. */
  final int[] mentorRank;
  /** For each mentee the party it belongs to. */
  final int[] partyOf;

  /** For each single its mentee. */
  private final int[] single;

  /** For each edge its mentee. */
  private final int[] menteeOf;

  final int parties;
  final int[] optionStart;
  /** For each option the edge of the first member, or of the single. */
  final int[] first;
  /** For each option the edge of the second member, or none. */
  final int[] second;
  /** For each option how many better levels its party has. */
  final int[] level;

  private CoupleMarket(
      CandidateGraph graph,
      int[] capacity,
      int[] groupOf,
      int[][] couples,
      int[] mentorRank,
      Options options) {
    this.graph = graph;
    this.capacity = capacity;
    this.groupOf = groupOf;
    this.couples = couples;
    this.mentorRank = mentorRank;
    this.partyOf = options.partyOf;
    this.menteeOf = menteeOf(graph);
    this.parties = options.start.length - 1;
    this.optionStart = options.start;
    this.first = options.first;
    this.second = options.second;
    this.level = options.level;
    this.single = new int[parties];
    for (int i = 0; i < partyOf.length; i++) {
      single[partyOf[i]] = i;
    }
  }

  /**
   * Reads a market.
   *
   * @param graph who may be paired with whom
   * @param capacity places of each mentor, 0 or more; copied
   * @param groupOf the group of each mentor; equal numbers are one group; copied
   * @param couples two mentees each, nobody twice; copied
   * @param menteePoints for each edge how much the mentee would like it
   * @param mentorPoints for each edge how much the mentor would like it
   * @return the market
   * @throws IllegalArgumentException if a column has another length, a capacity is negative, a mentee does not exist or is in two
   *     couples, points are too large, or there are too many options
   */
  public static CoupleMarket of(
      CandidateGraph graph,
      int[] capacity,
      int[] groupOf,
      int[][] couples,
      long[] menteePoints,
      long[] mentorPoints) {
    Checks.capacity(graph, capacity);
    Checks.perMentor(graph, groupOf.length, "groupOf");
    Checks.perEdge(graph, menteePoints.length, "menteePoints");
    Checks.perEdge(graph, mentorPoints.length, "mentorPoints");
    for (int e = 0; e < menteePoints.length; e++) {
      checkArgument(
          menteePoints[e] >= -MOST_POINTS && menteePoints[e] < MOST_POINTS,
          "menteePoints of edge %s must lie within 2^62 but was %s; scale them down",
          e,
          menteePoints[e]);
    }
    int[][] members = membersInOrder(graph, couples);
    int[] places = capacity.clone();
    int[] groups = groupOf.clone();
    return new CoupleMarket(
        graph,
        places,
        groups,
        members,
        ranks(graph, mentorPoints),
        new Options(graph, places, groups, members, menteePoints));
  }

  private static int[] menteeOf(CandidateGraph graph) {
    int[] menteeOf = new int[graph.edges()];
    for (int i = 0; i < graph.mentees(); i++) {
      Arrays.fill(menteeOf, graph.firstEdge(i), graph.endEdge(i), i);
    }
    return menteeOf;
  }

  /** Couples with their lower member first, in the order of these. */
  private static int[][] membersInOrder(CandidateGraph graph, int[][] couples) {
    int[][] members = new int[couples.length][];
    boolean[] taken = new boolean[graph.mentees()];
    for (int c = 0; c < couples.length; c++) {
      checkArgument(
          couples[c].length == 2,
          "couple %s must have 2 members but had %s; larger groups are not couples",
          c,
          couples[c].length);
      members[c] = couples[c].clone();
      Arrays.sort(members[c]);
      for (int mentee : members[c]) {
        checkArgument(
            mentee >= 0 && mentee < taken.length,
            "couple %s has mentee %s but there are %s; number the mentees from 0",
            c,
            mentee,
            taken.length);
        checkArgument(!taken[mentee], "mentee %s is in two couples; keep one", mentee);
        taken[mentee] = true;
      }
    }
    Arrays.sort(members, (one, other) -> Integer.compare(one[0], other[0]));
    return members;
  }

  private static int[] ranks(CandidateGraph graph, long[] points) {
    MentorIndex index = MentorIndex.of(graph);
    int[] rank = new int[graph.edges()];
    for (int j = 0; j < graph.mentors(); j++) {
      int[] edges = IntStream.range(index.firstEntry(j), index.endEntry(j))
          .map(index::edgeAt)
          .boxed()
          .sorted((one, other) -> Long.compare(points[other], points[one]))
          .mapToInt(edge -> edge)
          .toArray();
      for (int k = 1; k < edges.length; k++) {
        boolean tied = points[edges[k]] == points[edges[k - 1]];
        rank[edges[k]] = tied ? rank[edges[k - 1]] : k;
      }
    }
    return rank;
  }

  /**
   * Breaks all ties.
   *
   * @return a market in which nobody likes two things equally
   */
  public CoupleMarket strict() {
    int[] rank = new int[mentorRank.length];
    MentorIndex index = MentorIndex.of(graph);
    for (int j = 0; j < graph.mentors(); j++) {
      // Entries of a mentor come in the order of the mentees, and the sort is stable.
      int[] edges = IntStream.range(index.firstEntry(j), index.endEntry(j))
          .map(index::edgeAt)
          .boxed()
          .sorted((one, other) -> Integer.compare(mentorRank[one], mentorRank[other]))
          .mapToInt(edge -> edge)
          .toArray();
      for (int k = 0; k < edges.length; k++) {
        rank[edges[k]] = k;
      }
    }
    return new CoupleMarket(
        graph, capacity, groupOf, couples, rank, new Options(partyOf, optionStart, first, second));
  }

  int mentorOf(int edge) {
    return graph.mentorOf(edge);
  }

  int menteeOf(int edge) {
    return menteeOf[edge];
  }

  boolean hasOptions(int party) {
    return optionStart[party] < optionStart[party + 1];
  }

  int firstCouple() {
    return parties - couples.length;
  }

  /** The single, or both of the couple. */
  int[] members(int party) {
    int couple = party - firstCouple();
    return couple < 0 ? new int[] {single[party]} : couples[couple];
  }

  int level(int option, int ofNone) {
    return option == NONE ? ofNone : level[option];
  }
}
