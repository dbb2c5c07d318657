package org.weft.matching.kernel.repair;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.weft.matching.kernel.Assignment;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Objective;
import org.weft.matching.kernel.SparseAssignment;

/** A small random problem with the values that an objective gives its edges, and a brute-force twin of every question. */
record Cohort(CandidateGraph graph, int[] capacity, long[] value, Assignment best) {
  static final long NO_MATCHING = Long.MIN_VALUE;

  /** Up to 6 x 5 people, capacities 0 to 3, many ties. */
  static Cohort small(long seed) {
    return of(new SplittableRandom(seed), 7, 6);
  }

  /** Some dozens of people. */
  static Cohort large(long seed) {
    return of(new SplittableRandom(seed), 60, 40);
  }

  private static Cohort of(SplittableRandom random, int mentees, int mentors) {
    int n = random.nextInt(mentees);
    int m = random.nextInt(mentors);
    double density = random.nextDouble();
    int[][] rows = new int[n][];
    for (int i = 0; i < n; i++) {
      rows[i] = IntStream.range(0, m).filter(j -> random.nextDouble() < density).toArray();
    }
    CandidateGraph graph = CandidateGraph.ofRows(m, rows);
    int[] capacity = random.ints(m, 0, 2 + random.nextInt(3)).toArray();
    long bound = 1L << random.nextInt(8);
    long[] weight = random.longs(graph.edges(), 0, bound).toArray();
    Objective objective =
        random.nextBoolean() ? Objective.HEAVIEST : Objective.LARGEST_THEN_HEAVIEST;
    return of(graph, capacity, weight, objective);
  }

  static Cohort of(CandidateGraph graph, int[] capacity, long[] weight, Objective objective) {
    Assignment best = SparseAssignment.solve(graph, capacity, weight, objective);
    return new Cohort(
        graph, capacity, Arrays.stream(weight).map(w -> w + best.offset()).toArray(), best);
  }

  PricedMatching priced() {
    return PricedMatching.of(graph, capacity, value, best.matchedEdge(), best.mentorPrice());
  }

  int menteeOf(int edge) {
    int i = 0;
    while (!graph.isInRow(i, edge)) {
      i++;
    }
    return i;
  }

  /** What may still be, for the brute force: closed edges, people who are gone, pairs that must be. */
  Terms terms() {
    return new Terms(
        capacity.clone(), new boolean[graph.edges()], new boolean[graph.mentees()], new int[0]);
  }

  record Terms(int[] places, boolean[] closed, boolean[] gone, int[] forced) {
    Terms with(int... edges) {
      return new Terms(places, closed, gone, edges);
    }

    Terms place(int mentor, int more) {
      int[] changed = places.clone();
      changed[mentor] += more;
      return new Terms(changed, closed, gone, forced);
    }

    Terms without(int mentee, boolean isGone) {
      boolean[] changed = gone.clone();
      changed[mentee] = isGone;
      return new Terms(places, closed, changed, forced);
    }

    Terms close(int edge, boolean isClosed) {
      boolean[] changed = closed.clone();
      changed[edge] = isClosed;
      return new Terms(places, changed, gone, forced);
    }
  }

  /** The largest total value of all matchings that keep the terms, by trying them all. */
  long bestBruteForce(Terms terms) {
    return extend(0, terms.places().clone(), terms);
  }

  private long extend(int mentee, int[] free, Terms terms) {
    if (mentee == graph.mentees()) {
      return 0;
    }
    int must = -1;
    for (int e : terms.forced()) {
      must = graph.isInRow(mentee, e) ? e : must;
    }
    long most = must < 0 ? extend(mentee + 1, free, terms) : NO_MATCHING;
    for (int e = graph.firstEdge(mentee); e < graph.endEdge(mentee); e++) {
      int j = graph.mentorOf(e);
      boolean may = !terms.gone()[mentee] && !terms.closed()[e] && (must < 0 || must == e);
      if (may && free[j] > 0) {
        free[j]--;
        long rest = extend(mentee + 1, free, terms);
        free[j]++;
        most = Math.max(most, rest == NO_MATCHING ? rest : value[e] + rest);
      }
    }
    return most;
  }

  long total(int[] matchedEdge) {
    return Arrays.stream(matchedEdge)
        .filter(e -> e >= 0)
        .mapToLong(e -> value[e])
        .sum();
  }

  /** Whether a matching keeps the terms. */
  boolean keeps(int[] matchedEdge, Terms terms) {
    int[] free = terms.places().clone();
    boolean fine = true;
    for (int i = 0; i < matchedEdge.length; i++) {
      int e = matchedEdge[i];
      if (e >= 0) {
        fine &= graph.isInRow(i, e) && !terms.closed()[e] && !terms.gone()[i];
        fine &= --free[graph.mentorOf(e)] >= 0;
      }
    }
    for (int e : terms.forced()) {
      fine &= Arrays.stream(matchedEdge).anyMatch(each -> each == e);
    }
    return fine;
  }
}
