package org.weft.matching.explain;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.explain.BriefReason.Waits.Why;
import org.weft.matching.kernel.repair.PricedMatching;
import org.weft.matching.kernel.repair.Shortages;
import org.weft.matching.problem.MatchingProblem;

/** What can be said about everybody in a few sweeps over the candidates. */
final class Overview {
  private static final long NO_SCORE = Long.MAX_VALUE;

  private final Situation situation;
  private final Visibility visibility;
  private final MatchingProblem problem;
  private final int mentees;
  private final int mentors;

  Overview(Situation situation, Visibility visibility) {
    this.situation = situation;
    this.visibility = visibility;
    this.problem = situation.problem;
    this.mentees = problem.mentees().size();
    this.mentors = problem.mentors().size();
  }

  ImmutableList<CutOff> cutOffs() {
    long[] least = leastScores(problem::points);
    long[] leastLiked = leastScores(problem::mentorPoints);
    ImmutableList.Builder<CutOff> cutOffs = ImmutableList.builder();
    for (int j = 0; j < mentors; j++) {
      if (problem.places(j) > 0 && !situation.hasRoom(j) && visibility.sees(situation.mentor(j))) {
        cutOffs.add(CutOff.builder()
            .mentor(visibility.show(situation.mentor(j)))
            .places(problem.places(j))
            .points(least[j])
            .mentorPoints(leastLiked[j])
            .build());
      }
    }
    return cutOffs.build();
  }

  /** For each mentor the least score among their pairs. */
  private long[] leastScores(IntToLongFunction score) {
    long[] least = new long[mentors];
    Arrays.fill(least, NO_SCORE);
    for (int i = 0; i < mentees; i++) {
      int c = situation.held[i];
      if (c >= 0) {
        int j = problem.mentorOf(c);
        least[j] = Math.min(least[j], score.applyAsLong(c));
      }
    }
    return least;
  }

  ImmutableList<BriefReason> everybody(List<ParticipantId> without) {
    List<BriefReason> reasons = new ArrayList<>(mentees + mentors + without.size());
    addMentees(reasons);
    addMentors(reasons);
    without.forEach(person -> reasons.add(new BriefReason.TakesNoPart(visibility.show(person))));
    reasons.sort(
        Comparator.comparing((BriefReason reason) -> reason.person().id().orElseThrow())
            .thenComparing(BriefReason::part));
    return ImmutableList.copyOf(reasons);
  }

  private void addMentees(List<BriefReason> reasons) {
    boolean plain = situation.rest.features().isEmpty();
    @Nullable Shortages shortages =
        plain ? Shortages.of(situation.graph, situation.places(), situation.heldEdge) : null;
    long[] least = leastScores(problem::points);
    for (int i = 0; i < mentees; i++) {
      reasons.add(situation.held[i] >= 0 ? learns(i) : waits(i, shortages, least));
    }
  }

  private BriefReason learns(int i) {
    int own = situation.held[i];
    int open = 0;
    int better = 0;
    for (int c = problem.firstCandidate(i); c < problem.endCandidate(i); c++) {
      if (problem.places(problem.mentorOf(c)) > 0) {
        open++;
        better += problem.menteePoints(c) > problem.menteePoints(own) ? 1 : 0;
      }
    }
    return new BriefReason.Learns(
        visibility.show(situation.mentee(i)),
        visibility.show(situation.mentor(problem.mentorOf(own))),
        problem.points(own),
        1 + better,
        open,
        another(i));
  }

  /** With people first, whatever is not below the bonus costs somebody their mentor: points alone come to half of it at most. */
  private Cost another(int i) {
    @Nullable PricedMatching priced = situation.priced();
    if (priced == null) {
      return ExactCosts.unknown(situation);
    }
    long least = Long.MAX_VALUE;
    for (int e = situation.graph.firstEdge(i); e < situation.graph.endEdge(i); e++) {
      if (e != situation.heldEdge[i] && situation.rest.places(situation.graph.mentorOf(e)) > 0) {
        least = Math.min(least, priced.leastLoss(i, e));
      }
    }
    if (least == Long.MAX_VALUE) {
      return new Cost.NotPossible();
    }
    return priced.bonus() > 0 && least > priced.bonus() / 2
        ? new Cost.AtLeast(1, 0)
        : new Cost.AtLeast(0, least);
  }

  private BriefReason waits(int i, @Nullable Shortages shortages, long[] least) {
    int candidates = problem.endCandidate(i) - problem.firstCandidate(i);
    long places = shortages == null ? Shortages.ROOM : shortages.places(i);
    int inReach = shortages == null ? 0 : shortages.mentors(i);
    boolean isShort = places != Shortages.ROOM;
    long score = NO_SCORE;
    boolean room = false;
    for (int c = problem.firstCandidate(i); c < problem.endCandidate(i); c++) {
      int j = problem.mentorOf(c);
      room |= situation.hasRoom(j);
      score = Math.min(score, least[j]);
    }
    return new BriefReason.Waits(
        visibility.show(situation.mentee(i)),
        candidates == 0 ? Why.NOBODY_TO_MEET : isShort ? Why.TOO_FEW_PLACES : Why.CHOSEN_OTHERWISE,
        candidates,
        isShort ? inReach : 0,
        isShort ? places : 0,
        room || score == NO_SCORE ? OptionalLong.empty() : OptionalLong.of(score));
  }

  private void addMentors(List<BriefReason> reasons) {
    int[] candidates = new int[mentors];
    int[] waiting = new int[mentors];
    int[] better = new int[mentors];
    long[] leastLiked = leastScores(problem::mentorPoints);
    for (int i = 0; i < mentees; i++) {
      for (int c = problem.firstCandidate(i); c < problem.endCandidate(i); c++) {
        int j = problem.mentorOf(c);
        candidates[j]++;
        waiting[j] += situation.held[i] < 0 ? 1 : 0;
        better[j] += problem.mentorPoints(c) > leastLiked[j] ? 1 : 0;
      }
    }
    for (int j = 0; j < mentors; j++) {
      Person shown = visibility.show(situation.mentor(j));
      reasons.add(
          situation.load[j] > 0
              ? new BriefReason.Mentors(
                  shown, situation.load[j], problem.places(j), 1 + better[j], candidates[j])
              : new BriefReason.StaysFree(shown, problem.places(j), candidates[j], waiting[j]));
    }
  }
}
