package org.weft.matching.experiment.measure;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.scoring.Scoring;

/** A problem in which one mentee states another list: what is not listed is no candidate, what is listed is liked in its order. */
final class StatedWishes {
  private final MatchingProblem problem;
  private final int mentee;

  StatedWishes(MatchingProblem problem, int mentee) {
    this.problem = problem;
    this.mentee = mentee;
  }

  /** The problem with a list of candidates of the mentee, best first. Program and mentors think of them as before. */
  MatchingProblem stating(int[] list) {
    int first = problem.firstCandidate(mentee);
    int end = problem.endCandidate(mentee);
    int[] place = new int[end - first];
    Arrays.fill(place, View.NONE);
    for (int k = 0; k < list.length; k++) {
      place[list[k] - first] = k;
    }
    int[] kept = IntStream.range(0, problem.candidates())
        .filter(c -> c < first || c >= end || place[c - first] != View.NONE)
        .toArray();
    int[] start = new int[problem.mentees().size() + 1];
    for (int i = 0; i < problem.mentees().size(); i++) {
      start[i + 1] = problem.endCandidate(i) - (i < mentee ? 0 : end - first - list.length);
    }
    return MatchingProblem.ofColumns(
        problem.mentees(),
        problem.mentors(),
        IntStream.range(0, problem.mentors().size()).map(problem::places).toArray(),
        start,
        column(kept, problem::mentorOf),
        column(kept, c -> (int) problem.points(c)),
        column(
            kept,
            c -> c < first || c >= end
                ? (int) problem.menteePoints(c)
                : (int) Scoring.POINTS - place[c - first]),
        column(kept, c -> (int) problem.mentorPoints(c)));
  }

  private static int[] column(int[] kept, IntUnaryOperator number) {
    return Arrays.stream(kept).map(number).toArray();
  }
}
