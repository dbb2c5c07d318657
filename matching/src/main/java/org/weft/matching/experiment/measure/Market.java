package org.weft.matching.experiment.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.stream.IntStream;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;

/**
 * A problem and a matching of it as numbers, seen from each scope.
 *
 * <p>In one pool both directions of a pair are candidates, and both are marked as paired; there is one view then.
 */
final class Market {
  final MatchingProblem problem;
  final boolean[] paired;
  final int[] menteeOf;
  /** Mentees, or everybody in one pool. */
  final View choosers;
  /** Mentors, or everybody in one pool. */
  final View chosen;

  private Market(MatchingProblem problem, boolean[] paired, int[] menteeOf) {
    this.problem = problem;
    this.paired = paired;
    this.menteeOf = menteeOf;
    int[] menteePlaces =
        IntStream.range(0, problem.mentees().size()).map(problem::menteePlaces).toArray();
    this.choosers = new View(
        problem.isOnePool() ? Scope.EVERYBODY : Scope.MENTEES,
        problem.mentees(),
        menteePlaces,
        new OfMentees(),
        paired);
    int[] places =
        IntStream.range(0, problem.mentors().size()).map(problem::places).toArray();
    this.chosen = problem.isOnePool()
        ? choosers
        : new View(Scope.MENTORS, problem.mentors(), places, new OfMentors(), paired);
  }

  /** Pairs must be a matching of the problem. */
  static Market of(MatchingProblem stated, Collection<Pairing> pairs) {
    MatchingProblem problem = stated.listed();
    boolean[] paired = new boolean[problem.candidates()];
    for (Pairing pair : pairs) {
      paired[problem.candidate(pair.mentee(), pair.mentor()).orElseThrow()] = true;
      if (problem.isOnePool()) {
        paired[problem.candidate(pair.mentor(), pair.mentee()).orElseThrow()] = true;
      }
    }
    int[] menteeOf = new int[paired.length];
    for (int i = 0; i < problem.mentees().size(); i++) {
      for (int c = problem.firstCandidate(i); c < problem.endCandidate(i); c++) {
        menteeOf[c] = i;
      }
    }
    return new Market(problem, paired, menteeOf);
  }

  /** What was open to a strategy: the problem after its forced pairs, and the other pairs. */
  static Market open(MatchingProblem problem, Collection<Pairing> pairs) {
    ImmutableSet<Pairing> forced = ImmutableSet.copyOf(problem.forced());
    return of(
        problem.afterForced(),
        inOrder(problem, pairs).stream().filter(pair -> !forced.contains(pair)).toList());
  }

  /** In one pool the smaller id of each pair comes first, as in the forced pairs of the problem. */
  static ImmutableList<Pairing> inOrder(MatchingProblem problem, Collection<Pairing> pairs) {
    return pairs.stream()
        .map(pair -> problem.isOnePool() && pair.mentee().compareTo(pair.mentor()) > 0
            ? Pairing.of(pair.mentor(), pair.mentee())
            : pair)
        .collect(ImmutableList.toImmutableList());
  }

  private final class OfMentees implements View.Candidates {
    @Override
    public boolean open(int candidate) {
      return isOption(candidate);
    }

    @Override
    public int owner(int candidate) {
      return menteeOf[candidate];
    }

    @Override
    public int partner(int candidate) {
      return problem.mentorOf(candidate);
    }

    @Override
    public long points(int candidate) {
      return problem.menteePoints(candidate);
    }
  }

  private final class OfMentors implements View.Candidates {
    @Override
    public boolean open(int candidate) {
      return isOption(candidate);
    }

    @Override
    public int owner(int candidate) {
      return problem.mentorOf(candidate);
    }

    @Override
    public int partner(int candidate) {
      return menteeOf[candidate];
    }

    @Override
    public long points(int candidate) {
      return problem.mentorPoints(candidate);
    }
  }

  private boolean isOption(int candidate) {
    return problem.places(problem.mentorOf(candidate)) > 0;
  }

  ImmutableList<View> views() {
    return isOnePool() ? ImmutableList.of(choosers) : ImmutableList.of(choosers, chosen);
  }

  boolean isOnePool() {
    return problem.isOnePool();
  }

  /** Whether a candidate stands for its pair: in one pool only one of the two directions does. */
  boolean isPrimary(int candidate) {
    return !isOnePool() || menteeOf[candidate] < problem.mentorOf(candidate);
  }

  /** How much the mentor of a candidate would like it; in one pool, whoever is the other. */
  boolean mentorWants(int candidate) {
    int mentor = problem.mentorOf(candidate);
    return chosen.load[mentor] < chosen.places[mentor]
        || (chosen.least[mentor] != View.NONE
            && problem.mentorPoints(candidate) > chosen.points(chosen.least[mentor]));
  }

  /** As {@link View#vote}, for the mentor of a candidate. */
  int mentorVote(int candidate) {
    int least = chosen.least[problem.mentorOf(candidate)];
    return least == View.NONE
        ? 1
        : Long.signum(problem.mentorPoints(candidate) - chosen.points(least));
  }

  int pairs() {
    int pairs = 0;
    for (int load : choosers.load) {
      pairs += load;
    }
    return isOnePool() ? pairs / 2 : pairs;
  }

  Pairing pair(int candidate) {
    return Pairing.of(
        problem.mentees().get(menteeOf[candidate]),
        problem.mentors().get(problem.mentorOf(candidate)));
  }

  /** How many pairs there could be. */
  long openPairs() {
    return isOnePool() ? choosers.option.length / 2 : choosers.option.length;
  }
}
