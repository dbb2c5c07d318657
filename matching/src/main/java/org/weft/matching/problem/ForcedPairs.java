package org.weft.matching.problem;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.weft.matching.kernel.CandidateGraph;

/** What is left of a problem when its forced pairs are settled: the same people, fewer places and candidates. */
final class ForcedPairs {
  private final MatchingProblem problem;
  private final int[] forced;
  private final int[] menteePlaces;
  private final int[] places;
  private final int[] minimums;

  ForcedPairs(MatchingProblem problem, int[] forced) {
    this.problem = problem;
    this.forced = forced;
    this.menteePlaces =
        IntStream.range(0, problem.mentees().size()).map(problem::menteePlaces).toArray();
    this.places =
        IntStream.range(0, problem.mentors().size()).map(problem::places).toArray();
    this.minimums = IntStream.range(0, places.length).map(problem::minimum).toArray();
    for (int candidate : forced) {
      settle(problem.menteeOf(candidate), problem.mentorOf(candidate));
      if (problem.isOnePool()) {
        settle(problem.mentorOf(candidate), problem.menteeOf(candidate));
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
        .filter(c -> Arrays.binarySearch(forced, c) < 0)
        .toArray();
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
        .withForced(new int[0])
        .withMinimums(minimums)
        .withMenteePlaces(menteePlaces)
        .withTypes(before.types(), quotas(before))
        .withCouples(before.couples().without(CoupleTerms.mentees(problem, forced)));
  }

  private ImmutableList<TypeQuota> quotas(Terms before) {
    return before.quotas().stream().map(this::rest).collect(ImmutableList.toImmutableList());
  }

  private TypeQuota rest(TypeQuota quota) {
    int settled = (int) ofType(problem, forced, quota);
    return new TypeQuota(
        quota.mentor(),
        quota.type(),
        Math.max(0, quota.reserved() - settled),
        quota.most() == Integer.MAX_VALUE ? quota.most() : quota.most() - settled);
  }

  /** Counts the forced pairs of a mentor whose mentees have a type. */
  static long ofType(MatchingProblem problem, int[] forced, TypeQuota quota) {
    return Arrays.stream(forced)
        .filter(c -> problem.mentors().get(problem.mentorOf(c)).equals(quota.mentor()))
        .filter(c -> problem.types(problem.menteeOf(c)).contains(quota.type()))
        .count();
  }
}
