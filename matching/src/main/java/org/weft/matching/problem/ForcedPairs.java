package org.weft.matching.problem;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.weft.matching.kernel.CandidateGraph;

/** What is left of a problem when its forced pairs are settled: the same people, fewer places and candidates. */
final class ForcedPairs {
  private final MatchingProblem problem;
  private final long[] forced;
  private final int[] menteePlaces;
  private final int[] places;
  private final int[] minimums;

  ForcedPairs(MatchingProblem problem, long[] forced) {
    this.problem = problem;
    this.forced = forced;
    this.menteePlaces =
        IntStream.range(0, problem.mentees().size()).map(problem::menteePlaces).toArray();
    this.places =
        IntStream.range(0, problem.mentors().size()).map(problem::places).toArray();
    this.minimums = IntStream.range(0, places.length).map(problem::minimum).toArray();
    for (long cell : forced) {
      int mentee = (int) (cell / places.length);
      int mentor = (int) (cell % places.length);
      settle(mentee, mentor);
      if (problem.isOnePool()) {
        settle(mentor, mentee);
      }
    }
  }

  private void settle(int mentee, int mentor) {
    menteePlaces[mentee]--;
    places[mentor]--;
    minimums[mentor] = Math.max(0, minimums[mentor] - 1);
  }

  /** Candidates stay whose mentee has a place left and, in one pool, whose partner has, but for those that are settled. */
  int[] open() {
    return IntStream.range(0, problem.candidates())
        .filter(c -> menteePlaces[problem.menteeOf(c)] > 0)
        .filter(c -> !problem.isOnePool() || places[problem.mentorOf(c)] > 0)
        .filter(c -> Arrays.binarySearch(forced, cell(c)) < 0)
        .toArray();
  }

  private long cell(int candidate) {
    return (long) problem.menteeOf(candidate) * places.length + problem.mentorOf(candidate);
  }

  /** For each mentee whether all their places are settled. */
  boolean[] settledMentees() {
    boolean[] settled = new boolean[menteePlaces.length];
    for (int i = 0; i < settled.length; i++) {
      settled[i] = menteePlaces[i] == 0;
    }
    return settled;
  }

  int[] places() {
    return places;
  }

  CandidateGraph graph(int[] open) {
    int[] start = new int[menteePlaces.length + 1];
    for (int candidate : open) {
      start[problem.menteeOf(candidate) + 1]++;
    }
    for (int i = 0; i < menteePlaces.length; i++) {
      start[i + 1] += start[i];
    }
    return CandidateGraph.of(
        menteePlaces.length,
        places.length,
        start,
        Arrays.stream(open).map(problem::mentorOf).toArray());
  }

  Terms terms(Terms before) {
    return before
        .withForced(new long[0])
        .withMinimums(minimums)
        .withMenteePlaces(menteePlaces)
        .withTypes(before.types(), quotas(before))
        .withCouples(before.couples().without(CoupleTerms.mentees(problem)));
  }

  private ImmutableList<TypeQuota> quotas(Terms before) {
    return before.quotas().stream().map(this::rest).collect(ImmutableList.toImmutableList());
  }

  private TypeQuota rest(TypeQuota quota) {
    int settled = (int) ofType(problem, quota);
    return new TypeQuota(
        quota.mentor(),
        quota.type(),
        Math.max(0, quota.reserved() - settled),
        quota.most() == Integer.MAX_VALUE ? quota.most() : quota.most() - settled);
  }

  /** Counts the forced pairs of a mentor whose mentees have a type. */
  static long ofType(MatchingProblem problem, TypeQuota quota) {
    return problem.forced().stream()
        .filter(pair -> pair.mentor().equals(quota.mentor()))
        .filter(pair -> problem
            .types(problem.indexOfMentee(pair.mentee()).orElseThrow())
            .contains(quota.type()))
        .count();
  }
}
