package org.weft.matching.strategy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.Aim;
import org.weft.matching.certificate.Price;
import org.weft.matching.certificate.TieOrder;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.MentorIndex;
import org.weft.matching.kernel.Rankings;
import org.weft.matching.kernel.choice.TypedPlaces;
import org.weft.matching.kernel.ties.TiedRankings;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.problem.TypeQuota;

/**
 * A problem whose people are numbered in the order of a tie-break.
 *
 * <p>Kernels settle ties by index. Numbered this way, an index is a place in the tie-break, so that is what settles them.
 */
final class CanonicalProblem {
  /** From this share of the mentors on, one in so many, a row is swept and not sorted. */
  private static final int SORTED_SHARE = 8;

  private final MatchingProblem problem;
  private final int[] menteeAt;
  private final int[] mentorAt;
  private final CandidateGraph graph;
  /** Whether the people already stand in the order of the tie-break; edges are candidates then. */
  private final boolean asStated;

  /** For each edge of this graph its candidate in the problem, unless they are the same. */
  private final int[] candidate;

  CanonicalProblem(MatchingProblem problem, TieBreak tieBreak) {
    this.problem = problem;
    this.menteeAt = tieBreak.order(problem.mentees());
    this.mentorAt = tieBreak.order(problem.mentors());
    this.asStated = ascends(menteeAt) && ascends(mentorAt);
    this.candidate = new int[asStated ? 0 : problem.candidates()];
    this.graph = asStated ? copied() : renumber();
  }

  private static boolean ascends(int[] at) {
    for (int k = 0; k < at.length; k++) {
      if (at[k] != k) {
        return false;
      }
    }
    return true;
  }

  private CandidateGraph copied() {
    int[] start = new int[menteeAt.length + 1];
    int[] mentor = new int[problem.candidates()];
    for (int i = 0; i < menteeAt.length; i++) {
      start[i + 1] = problem.endCandidate(i);
    }
    for (int c = 0; c < mentor.length; c++) {
      mentor[c] = problem.mentorOf(c);
    }
    return CandidateGraph.trusted(menteeAt.length, mentorAt.length, start, mentor);
  }

  private CandidateGraph renumber() {
    int[] place = placesInTieBreak(mentorAt);
    int[] start = new int[menteeAt.length + 1];
    int[] mentor = new int[candidate.length];
    int[] candidateAt = new int[mentorAt.length];
    Arrays.fill(candidateAt, -1);
    for (int i = 0; i < menteeAt.length; i++) {
      int first = problem.firstCandidate(menteeAt[i]);
      int end = problem.endCandidate(menteeAt[i]);
      start[i + 1] = start[i] + end - first;
      if (SORTED_SHARE * (long) (end - first) < mentorAt.length) {
        sortRow(first, end, place, start[i]);
      } else {
        sweepRow(first, end, place, start[i], candidateAt);
      }
      for (int e = start[i]; e < start[i + 1]; e++) {
        mentor[e] = place[problem.mentorOf(candidate[e])];
      }
    }
    return CandidateGraph.trusted(menteeAt.length, mentorAt.length, start, mentor);
  }

  /** Puts a short row in the order of the tie-break. */
  private void sortRow(int first, int end, int[] place, int edge) {
    long[] row = new long[end - first];
    for (int c = first; c < end; c++) {
      row[c - first] = (long) place[problem.mentorOf(c)] << 32 | c;
    }
    Arrays.sort(row);
    for (int k = 0; k < row.length; k++) {
      candidate[edge + k] = (int) row[k];
    }
  }

  /** The same for a row that names a good part of the mentors, without comparing; {@code at} is -1 before and after. */
  private void sweepRow(int first, int end, int[] place, int edge, int[] at) {
    for (int c = first; c < end; c++) {
      at[place[problem.mentorOf(c)]] = c;
    }
    int next = edge;
    for (int j = 0; j < at.length; j++) {
      if (at[j] >= 0) {
        candidate[next++] = at[j];
        at[j] = -1;
      }
    }
  }

  private int candidate(int edge) {
    return asStated ? edge : candidate[edge];
  }

  /** What an edge is worth to the program. */
  long points(int edge) {
    return problem.points(candidate(edge));
  }

  /** The edge of two people, or -1. Logarithmic in the mentee's edges. */
  int edge(int mentee, int mentor) {
    int low = graph.firstEdge(mentee);
    int high = graph.endEdge(mentee) - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (graph.mentorOf(middle) < mentor) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == high && graph.mentorOf(low) == mentor ? low : -1;
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
    return ofEdges(problem::points);
  }

  /** What each edge counts for an aim. */
  long[] values(Aim aim) {
    long[] values = aim.values(problem);
    return ofEdges(c -> values[c]);
  }

  long[] menteePoints() {
    return ofEdges(problem::menteePoints);
  }

  long[] mentorPoints() {
    return ofEdges(problem::mentorPoints);
  }

  private long[] ofEdges(IntToLongFunction number) {
    long[] numbers = new long[graph.edges()];
    for (int e = 0; e < numbers.length; e++) {
      numbers[e] = number.applyAsLong(candidate(e));
    }
    return numbers;
  }

  /** Lists with ties on both sides: higher points first. */
  TiedRankings tiedRankings() {
    return TiedRankings.ofScores(graph, menteePoints(), mentorPoints());
  }

  /** Types numbered in their order, and quotas by mentor. */
  TypedPlaces typedPlaces() {
    ImmutableList<String> types = problem.quotas().stream()
        .map(TypeQuota::type)
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
    int[] place = placesInTieBreak(mentorAt);
    ToIntFunction<TypeQuota> mentorOf =
        quota -> place[problem.indexOfMentor(quota.mentor()).orElseThrow()];
    List<TypeQuota> quotas =
        problem.quotas().stream().sorted(Comparator.comparingInt(mentorOf)).toList();
    return TypedPlaces.of(
        Arrays.stream(menteeAt)
            .mapToObj(mentee -> problem.types(mentee).stream()
                .mapToInt(types::indexOf)
                .filter(type -> type >= 0)
                .toArray())
            .toArray(int[][]::new),
        quotas.stream().mapToInt(mentorOf).toArray(),
        quotas.stream().mapToInt(quota -> types.indexOf(quota.type())).toArray(),
        quotas.stream().mapToInt(TypeQuota::reserved).toArray(),
        quotas.stream().mapToInt(TypeQuota::most).toArray());
  }

  /** Who comes first among equals. */
  TieOrder order() {
    return new TieOrder(
        IntStream.range(0, menteeAt.length)
            .mapToObj(this::mentee)
            .collect(ImmutableList.toImmutableList()),
        mentors());
  }

  /** The pair of an edge in the row of a mentee. */
  Pairing pair(int mentee, int edge) {
    return Pairing.of(mentee(mentee), mentor(graph.mentorOf(edge)));
  }

  /** The choice that each edge is for its mentee: 1 plus the number of better mentors with places; ties share one. */
  int[] menteeRanks() {
    int[] rank = new int[graph.edges()];
    for (int i = 0; i < menteeAt.length; i++) {
      int first = graph.firstEdge(i);
      int end = graph.endEdge(i);
      long[] open = IntStream.range(first, end)
          .filter(e -> problem.places(problem.mentorOf(candidate(e))) > 0)
          .mapToLong(e -> -problem.menteePoints(candidate(e)))
          .sorted()
          .toArray();
      for (int e = first; e < end; e++) {
        rank[e] = 1 + below(open, -problem.menteePoints(candidate(e)));
      }
    }
    return rank;
  }

  /** How many of the sorted numbers are below a number. */
  private static int below(long[] sorted, long number) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
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
    int[] mentee = new int[graph.edges()];
    for (int i = 0; i < menteeAt.length; i++) {
      int first = graph.firstEdge(i);
      long[] keys = new long[graph.endEdge(i) - first];
      for (int k = 0; k < keys.length; k++) {
        keys[k] = key(problem.menteePoints(candidate(first + k)), first + k);
      }
      rank(keys, mentee);
    }
    int[] mentor = new int[graph.edges()];
    MentorIndex byMentor = MentorIndex.of(graph);
    for (int j = 0; j < mentorAt.length; j++) {
      int first = byMentor.firstEntry(j);
      long[] keys = new long[byMentor.endEntry(j) - first];
      for (int k = 0; k < keys.length; k++) {
        int edge = byMentor.edgeAt(first + k);
        keys[k] = key(problem.mentorPoints(candidate(edge)), edge);
      }
      rank(keys, mentor);
    }
    return Rankings.of(graph, mentee, mentor);
  }

  /** More points come first, then smaller edges: edges are in the order of the tie-break on both sides. */
  private static long key(long points, int edge) {
    return -points << 32 | edge;
  }

  private static void rank(long[] keys, int[] rank) {
    Arrays.sort(keys);
    for (int k = 0; k < keys.length; k++) {
      rank[(int) keys[k]] = k;
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

  /** All mentees in the order of the tie-break. */
  ImmutableList<ParticipantId> mentees() {
    return IntStream.range(0, menteeAt.length)
        .mapToObj(this::mentee)
        .collect(ImmutableList.toImmutableList());
  }

  ParticipantId mentee(int index) {
    return problem.mentees().get(menteeAt[index]);
  }

  ParticipantId mentor(int index) {
    return problem.mentors().get(mentorAt[index]);
  }
}
