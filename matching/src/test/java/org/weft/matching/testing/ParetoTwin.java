package org.weft.matching.testing;

import java.util.List;
import java.util.function.ToLongFunction;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;

/** Pareto efficiency by its definition: every matching of a small problem is tried as an improvement on a given one. */
public final class ParetoTwin {
  private final AllMatchings matchings;
  private final List<ParticipantId> mentees;
  private final StrictLists lists;
  private final List<long[]> strict;
  private final List<long[]> scored;

  private ParetoTwin(MatchingProblem problem, TieBreak tieBreak) {
    this.matchings = AllMatchings.of(problem);
    this.mentees = problem.mentees();
    this.lists = StrictLists.of(problem, tieBreak);
    this.strict = matchings.all().stream().map(this::strictWishes).toList();
    this.scored = matchings.all().stream().map(this::scores).toList();
  }

  /**
   * Prepares the improvements.
   *
   * @param problem a problem of at most seven mentees
   * @param tieBreak orders mentors whom a mentee scores equally
   * @return the judge
   */
  public static ParetoTwin of(MatchingProblem problem, TieBreak tieBreak) {
    return new ParetoTwin(problem, tieBreak);
  }

  /**
   * Lists all matchings.
   *
   * @return every matching of the problem
   */
  public AllMatchings matchings() {
    return matchings;
  }

  /**
   * Tells whether no matching gives somebody a better place on their strict list and nobody a worse one.
   *
   * @param pairs a matching
   * @return true if it is Pareto-efficient with ties broken
   */
  public boolean isEfficient(List<Pairing> pairs) {
    long[] present = strictWishes(pairs);
    return strict.stream().noneMatch(other -> improves(present, other));
  }

  /**
   * Tells whether no matching gives more points to everybody whose mentor it changes, and changes somebody's.
   *
   * @param pairs a matching
   * @return true if no group could move so that all who move gain by the scores alone
   */
  public boolean isEfficientByScores(List<Pairing> pairs) {
    long[] presentList = strictWishes(pairs);
    long[] presentScore = scores(pairs);
    for (int m = 0; m < strict.size(); m++) {
      boolean changes = false;
      boolean allGain = true;
      for (int i = 0; i < presentList.length; i++) {
        boolean moved = strict.get(m)[i] != presentList[i];
        changes |= moved;
        allGain &= !moved || scored.get(m)[i] > presentScore[i];
      }
      if (changes && allGain) {
        return false;
      }
    }
    return true;
  }

  private static boolean improves(long[] present, long[] other) {
    boolean gain = false;
    for (int i = 0; i < present.length; i++) {
      if (other[i] < present[i]) {
        return false;
      }
      gain |= other[i] > present[i];
    }
    return gain;
  }

  private long[] strictWishes(List<Pairing> pairs) {
    return wishes(pairs, lists::menteeWish);
  }

  private long[] scores(List<Pairing> pairs) {
    return wishes(pairs, pair -> matchings.menteePoints(pair) + 1);
  }

  /** For each mentee what they have, 0 for nobody. */
  private long[] wishes(List<Pairing> pairs, ToLongFunction<Pairing> wish) {
    return mentees.stream()
        .mapToLong(mentee -> pairs.stream()
            .filter(pair -> pair.mentee().equals(mentee))
            .mapToLong(wish)
            .sum())
        .toArray();
  }
}
