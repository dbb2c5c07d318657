package org.weft.matching.strategy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.Price;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.MentorIndex;
import org.weft.matching.kernel.Rankings;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;

/**
 * A problem whose people are numbered in the order of a tie-break.
 *
 * <p>Kernels settle ties by index. Numbered this way, an index is a place in the tie-break, so that is what settles them.
 */
final class CanonicalProblem {
  private final MatchingProblem problem;
  private final int[] menteeAt;
  private final int[] mentorAt;
  private final CandidateGraph graph;
  /** For each edge of this graph its candidate in the problem. */
  private final int[] candidate;

  CanonicalProblem(MatchingProblem problem, TieBreak tieBreak) {
    this.problem = problem;
    this.menteeAt = places(problem.mentees(), tieBreak, problem::indexOfMentee);
    this.mentorAt = places(problem.mentors(), tieBreak, problem::indexOfMentor);
    this.candidate = new int[problem.candidates()];
    this.graph = renumber();
  }

  /** For each place in the tie-break, the index of the person who has it. */
  private static int[] places(
      ImmutableList<ParticipantId> people,
      TieBreak tieBreak,
      Function<ParticipantId, OptionalInt> index) {
    return tieBreak.sort(people).stream()
        .mapToInt(person -> index.apply(person).orElseThrow())
        .toArray();
  }

  private CandidateGraph renumber() {
    int[] place = placesInTieBreak(mentorAt);
    int[] start = new int[menteeAt.length + 1];
    int[] mentor = new int[candidate.length];
    int edge = 0;
    for (int i = 0; i < menteeAt.length; i++) {
      int first = problem.firstCandidate(menteeAt[i]);
      int end = problem.endCandidate(menteeAt[i]);
      long[] row = new long[end - first];
      for (int c = first; c < end; c++) {
        row[c - first] = (long) place[problem.mentorOf(c)] << 32 | c;
      }
      Arrays.sort(row);
      for (long entry : row) {
        mentor[edge] = (int) (entry >>> 32);
        candidate[edge++] = (int) entry;
      }
      start[i + 1] = edge;
    }
    return CandidateGraph.of(menteeAt.length, mentorAt.length, start, mentor);
  }

  CandidateGraph graph() {
    return graph;
  }

  int[] places() {
    return Arrays.stream(mentorAt).map(problem::places).toArray();
  }

  /** The most mentors of each mentee; 0 for those whom forced pairs settled, who have no edges. */
  int[] menteePlaces() {
    return Arrays.stream(menteeAt).map(problem::menteePlaces).toArray();
  }

  /** The fewest mentees of each mentor. */
  int[] minimums() {
    return Arrays.stream(mentorAt).map(problem::minimum).toArray();
  }

  /** Whether a mentee still looks for a mentor; false if forced pairs settled them. */
  boolean seeks(int mentee) {
    return problem.menteePlaces(menteeAt[mentee]) > 0;
  }

  /** The problem as it was stated, but for its forced pairs. */
  MatchingProblem stated() {
    return problem;
  }

  long[] points() {
    return Arrays.stream(candidate).mapToLong(problem::points).toArray();
  }

  long[] menteePoints() {
    return Arrays.stream(candidate).mapToLong(problem::menteePoints).toArray();
  }

  long[] mentorPoints() {
    return Arrays.stream(candidate).mapToLong(problem::mentorPoints).toArray();
  }

  /** The members of each couple. */
  int[][] couples() {
    int[] place = placesInTieBreak(menteeAt);
    return problem.couples().stream()
        .map(couple -> new int[] {
          place[problem.indexOfMentee(couple.first()).orElseThrow()],
          place[problem.indexOfMentee(couple.second()).orElseThrow()]
        })
        .toArray(int[][]::new);
  }

  private static int[] placesInTieBreak(int[] at) {
    int[] place = new int[at.length];
    for (int k = 0; k < at.length; k++) {
      place[at[k]] = k;
    }
    return place;
  }

  /** A number for the group of each mentor; who has no group has a number of their own. */
  int[] mentorGroups() {
    Map<String, Integer> numbers = new TreeMap<>();
    int[] groups = new int[mentorAt.length];
    for (int j = 0; j < groups.length; j++) {
      int own = j;
      groups[j] = problem
          .group(mentorAt[j])
          .map(group -> numbers.computeIfAbsent(group, first -> own))
          .orElse(own);
    }
    return groups;
  }

  /** Strict lists on both sides: higher points first, ties by the tie-break. */
  Rankings rankings() {
    int[] mentee = new int[candidate.length];
    for (int i = 0; i < menteeAt.length; i++) {
      rank(
          IntStream.range(graph.firstEdge(i), graph.endEdge(i)).toArray(),
          problem::menteePoints,
          mentee);
    }
    int[] mentor = new int[candidate.length];
    MentorIndex byMentor = MentorIndex.of(graph);
    for (int j = 0; j < mentorAt.length; j++) {
      rank(
          IntStream.range(byMentor.firstEntry(j), byMentor.endEntry(j))
              .map(byMentor::edgeAt)
              .toArray(),
          problem::mentorPoints,
          mentor);
    }
    return Rankings.of(graph, mentee, mentor);
  }

  /** Edges come in the order of the tie-break; their place in it is the lower half of the key. */
  private void rank(int[] edges, IntToLongFunction points, int[] rank) {
    long[] keys = new long[edges.length];
    for (int k = 0; k < edges.length; k++) {
      // Points stay below 2^20, so points and place share a long.
      keys[k] = -points.applyAsLong(candidate[edges[k]]) << 32 | k;
    }
    Arrays.sort(keys);
    for (int k = 0; k < keys.length; k++) {
      rank[edges[(int) keys[k]]] = k;
    }
  }

  /** For each edge whether it became a pair. */
  ImmutableList<Pairing> pairs(boolean[] paired) {
    ImmutableList.Builder<Pairing> pairs = ImmutableList.builder();
    for (int i = 0; i < menteeAt.length; i++) {
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        if (paired[e]) {
          pairs.add(Pairing.of(mentee(i), mentor(graph.mentorOf(e))));
        }
      }
    }
    return pairs.build();
  }

  /** For each mentee the edge that became a pair, or -1. */
  ImmutableList<Pairing> pairs(int[] matchedEdge) {
    List<Pairing> pairs = new ArrayList<>();
    for (int i = 0; i < matchedEdge.length; i++) {
      if (matchedEdge[i] >= 0) {
        pairs.add(Pairing.of(mentee(i), mentor(graph.mentorOf(matchedEdge[i]))));
      }
    }
    return ImmutableList.copyOf(pairs);
  }

  ImmutableList<Price> menteePrices(long[] prices) {
    return prices(prices, menteeAt, problem.mentees());
  }

  ImmutableList<Price> mentorPrices(long[] prices) {
    return prices(prices, mentorAt, problem.mentors());
  }

  private static ImmutableList<Price> prices(
      long[] prices, int[] at, ImmutableList<ParticipantId> people) {
    Price[] sorted = new Price[prices.length];
    for (int i = 0; i < prices.length; i++) {
      sorted[at[i]] = new Price(people.get(at[i]), prices[i]);
    }
    return ImmutableList.copyOf(sorted);
  }

  /** All mentors in the order of the tie-break. */
  ImmutableList<ParticipantId> mentors() {
    return IntStream.range(0, mentorAt.length)
        .mapToObj(this::mentor)
        .collect(ImmutableList.toImmutableList());
  }

  ParticipantId mentee(int index) {
    return problem.mentees().get(menteeAt[index]);
  }

  ParticipantId mentor(int index) {
    return problem.mentors().get(mentorAt[index]);
  }
}
