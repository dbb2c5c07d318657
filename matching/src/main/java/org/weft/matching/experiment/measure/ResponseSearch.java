package org.weft.matching.experiment.measure;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.MatchingStrategy;

/** Solves a problem again and again, for the lists that a mentee could state; the truth is solved once. */
final class ResponseSearch {
  private final MatchingProblem problem;
  private final MatchingStrategy strategy;
  private final TieBreak tieBreak;
  private final View truth;
  private final int[] turn;

  ResponseSearch(MatchingProblem problem, MatchingStrategy strategy, TieBreak tieBreak) {
    this.problem = problem;
    this.strategy = strategy;
    this.tieBreak = tieBreak;
    this.truth = Market.of(problem, strategy.solve(problem, tieBreak).pairs()).choosers;
    this.turn = new int[problem.mentors().size()];
    int[] order = tieBreak.order(problem.mentors());
    for (int k = 0; k < order.length; k++) {
      turn[order[k]] = k;
    }
  }

  int options(int mentee) {
    return truth.options(mentee);
  }

  /** The best response found so far. */
  private static final class Best {
    private int rank;
    private int tried;
    private int[] list = new int[0];
    private int[] standings;

    private Best(int rank, int[] standings) {
      this.rank = rank;
      this.standings = standings;
    }
  }

  BestResponse best(int mentee, Misreports misreports) {
    int[] honest = trueList(mentee);
    StatedWishes wishes = new StatedWishes(problem, mentee);
    Best best = new Best(truth.standing(mentee), standings(truth));
    ReportedLists.forEach(misreports, honest.length, places -> {
      int[] list = Arrays.stream(places).map(k -> honest[k]).toArray();
      int[] standings = standings(wishes.stating(list));
      best.tried++;
      if (standings[mentee] < best.rank) {
        best.rank = standings[mentee];
        best.list = list;
        best.standings = standings;
      }
    });
    return response(mentee, best);
  }

  private int[] trueList(int mentee) {
    return IntStream.range(truth.start[mentee], truth.start[mentee + 1])
        .mapToObj(k -> truth.option[k])
        .sorted(Comparator.<Integer>comparingLong(c -> -truth.points(c))
            .thenComparingInt(c -> turn[problem.mentorOf(c)]))
        .mapToInt(c -> c)
        .toArray();
  }

  private static int[] standings(View view) {
    return IntStream.range(0, view.size()).map(view::standing).toArray();
  }

  /** What everybody gets, by their true wishes. */
  private int[] standings(MatchingProblem stated) {
    return standings(Market.of(problem, strategy.solve(stated, tieBreak).pairs()).choosers);
  }

  private BestResponse response(int mentee, Best best) {
    ImmutableList<ParticipantId> list = Arrays.stream(best.list)
        .mapToObj(c -> problem.mentors().get(problem.mentorOf(c)))
        .collect(ImmutableList.toImmutableList());
    int worse = 0;
    int better = 0;
    for (int i = 0; i < truth.size(); i++) {
      int change = i == mentee ? 0 : best.standings[i] - truth.standing(i);
      worse += change > 0 ? 1 : 0;
      better += change < 0 ? 1 : 0;
    }
    return new BestResponse(
        problem.mentees().get(mentee),
        truth.standing(mentee),
        best.rank,
        list,
        best.tried,
        worse,
        better);
  }
}
