package org.weft.matching.kernel.couples;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.weft.matching.kernel.CandidateGraph;

/** The options of each party, best first. */
final class Options {
  final int[] partyOf;
  final int[] start;
  final int[] first;
  final int[] second;
  final int[] level;

  /** Options that are in order already, each on a level of its own. */
  Options(int[] partyOf, int[] start, int[] first, int[] second) {
    this.partyOf = partyOf;
    this.start = start;
    this.first = first;
    this.second = second;
    this.level = new int[first.length];
    for (int p = 0; p + 1 < start.length; p++) {
      for (int o = start[p]; o < start[p + 1]; o++) {
        level[o] = o - start[p];
      }
    }
  }

  /** Couples must have their lower member first. */
  Options(
      CandidateGraph graph, int[] capacity, int[] groupOf, int[][] couples, long[] menteePoints) {
    this.partyOf = new int[graph.mentees()];
    int[] mentees = number(couples);
    this.start = new int[mentees.length + 1];
    Counted counted = new Counted(graph, capacity, groupOf);
    long total = 0;
    for (int p = 0; p < mentees.length; p++) {
      total += counted.of(mentees[p], partner(p, mentees, couples));
      checkArgument(
          total <= CoupleMarket.MOST_OPTIONS,
          "there are more than %s options; keep the best candidates of each mentee only",
          CoupleMarket.MOST_OPTIONS);
      start[p + 1] = (int) total;
    }
    this.first = new int[(int) total];
    this.second = new int[(int) total];
    this.level = new int[(int) total];
    for (int p = 0; p < mentees.length; p++) {
      counted.fill(mentees[p], partner(p, mentees, couples), first, second, start[p]);
      order(start[p], start[p + 1], menteePoints);
    }
  }

  /** The single or first member of each party; tells everybody their party. */
  private int[] number(int[][] couples) {
    for (int[] couple : couples) {
      partyOf[couple[0]] = CoupleMarket.NONE;
      partyOf[couple[1]] = CoupleMarket.NONE;
    }
    int[] mentees = new int[partyOf.length - couples.length];
    int party = 0;
    for (int i = 0; i < partyOf.length; i++) {
      if (partyOf[i] != CoupleMarket.NONE) {
        partyOf[i] = party;
        mentees[party++] = i;
      }
    }
    for (int[] couple : couples) {
      partyOf[couple[0]] = party;
      partyOf[couple[1]] = party;
      mentees[party++] = couple[0];
    }
    return mentees;
  }

  private static int partner(int party, int[] mentees, int[][] couples) {
    int couple = party - (mentees.length - couples.length);
    return couple < 0 ? CoupleMarket.NONE : couples[couple][1];
  }

  /** Sorts the options of a party by points, equals as they are. */
  private void order(int from, int to, long[] points) {
    int[] one = Arrays.copyOfRange(first, from, to);
    int[] other = Arrays.copyOfRange(second, from, to);
    long[] worth = new long[to - from];
    for (int k = 0; k < worth.length; k++) {
      worth[k] = points[one[k]] + (other[k] == CoupleMarket.NONE ? 0 : points[other[k]]);
    }
    int[] sorted = IntStream.range(0, worth.length)
        .boxed()
        .sorted((k, l) -> Long.compare(worth[l], worth[k]))
        .mapToInt(k -> k)
        .toArray();
    for (int k = 0; k < sorted.length; k++) {
      first[from + k] = one[sorted[k]];
      second[from + k] = other[sorted[k]];
      boolean tied = k > 0 && worth[sorted[k]] == worth[sorted[k - 1]];
      level[from + k] = k == 0 ? 0 : level[from + k - 1] + (tied ? 0 : 1);
    }
  }

  /** Counts options before there is room for them, then writes them down. */
  private static final class Counted {
    private final CandidateGraph graph;
    private final int[] capacity;
    private final int[] groupOf;

    Counted(CandidateGraph graph, int[] capacity, int[] groupOf) {
      this.graph = graph;
      this.capacity = capacity;
      this.groupOf = groupOf;
    }

    long of(int mentee, int partner) {
      return fill(mentee, partner, new int[0], new int[0], 0);
    }

    /** Writes options from a place on, unless the arrays are empty; tells how many there are. */
    long fill(int mentee, int partner, int[] first, int[] second, int from) {
      // A single has one edge at a time: its partner's row is none alone.
      boolean single = partner == CoupleMarket.NONE;
      int begin = single ? CoupleMarket.NONE : graph.firstEdge(partner);
      int end = single ? CoupleMarket.NONE + 1 : graph.endEdge(partner);
      long count = 0;
      for (int e = graph.firstEdge(mentee); e < graph.endEdge(mentee); e++) {
        for (int f = begin; f < end; f++) {
          if (fits(e, f)) {
            if (first.length > 0) {
              first[(int) (from + count)] = e;
              second[(int) (from + count)] = f;
            }
            count++;
          }
        }
      }
      return count;
    }

    private boolean fits(int edge, int other) {
      int one = graph.mentorOf(edge);
      if (other == CoupleMarket.NONE || capacity[one] == 0) {
        return capacity[one] > 0;
      }
      int two = graph.mentorOf(other);
      return groupOf[one] == groupOf[two] && capacity[two] >= (one == two ? 2 : 1);
    }
  }
}
