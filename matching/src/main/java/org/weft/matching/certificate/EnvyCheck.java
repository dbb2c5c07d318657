package org.weft.matching.certificate;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;

/** Looks for justified envy, or checks that whoever meets all minimums causes it. */
final class EnvyCheck {
  private static final int NONE = CheckedPairs.NONE;

  private EnvyCheck() {}

  /** Null if no mentee would rather have a mentor who would rather have them than one they hold. Linear. */
  static @Nullable String flaw(CheckedPairs pairs) {
    MatchingProblem problem = pairs.problem;
    long[] least = new long[pairs.mentorLoad.length];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int c : pairs.held) {
      if (c != NONE) {
        least[problem.mentorOf(c)] = Math.min(least[problem.mentorOf(c)], problem.mentorPoints(c));
      }
    }
    for (int c = 0; c < problem.candidates(); c++) {
      int held = pairs.held[problem.menteeOf(c)];
      long present = held == NONE ? -1 : problem.menteePoints(held);
      int mentor = problem.mentorOf(c);
      if (problem.menteePoints(c) > present
          && pairs.mentorLoad[mentor] > 0
          && problem.mentorPoints(c) > least[mentor]) {
        return problem.mentees().get(problem.menteeOf(c)) + " would rather have "
            + problem.mentors().get(mentor) + ", who would rather have them than one they hold";
      }
    }
    return null;
  }

  /** Null if the pairs are stable with the minimums as places, on the lists with ties broken, and miss a minimum. */
  static @Nullable String flaw(MatchingProblem problem, Impossible.NoEnvyFree claim) {
    if (!isOrderOf(claim.menteeOrder(), problem.mentees())
        || !isOrderOf(claim.mentorOrder(), problem.mentors())) {
      return "the orders do not name everybody once";
    }
    int[] menteePlace = places(claim.menteeOrder(), problem::indexOfMentee);
    int[] mentorPlace = places(claim.mentorOrder(), problem::indexOfMentor);
    int[] held = new int[problem.mentees().size()];
    int[] load = new int[problem.mentors().size()];
    int[] worst = new int[load.length];
    Arrays.fill(held, NONE);
    Arrays.fill(worst, NONE);
    for (Pairing pair : claim.pairs()) {
      int c = problem.candidate(pair.mentee(), pair.mentor()).orElse(NONE);
      if (c == NONE || held[problem.menteeOf(c)] != NONE) {
        return pair + " is no candidate, or its mentee comes twice";
      }
      held[problem.menteeOf(c)] = c;
      int mentor = problem.mentorOf(c);
      load[mentor]++;
      if (worst[mentor] == NONE || mentorPrefers(problem, worst[mentor], c, menteePlace)) {
        worst[mentor] = c;
      }
    }
    boolean misses = false;
    for (int mentor = 0; mentor < load.length; mentor++) {
      misses |= load[mentor] < problem.minimum(mentor);
      if (load[mentor] > problem.minimum(mentor)) {
        return problem.mentors().get(mentor) + " has more mentees than it wants at least";
      }
    }
    for (int c = 0; c < problem.candidates(); c++) {
      int mentor = problem.mentorOf(c);
      int present = held[problem.menteeOf(c)];
      boolean menteeGains = present == NONE || menteePrefers(problem, c, present, mentorPlace);
      boolean mentorGains = load[mentor] < problem.minimum(mentor)
          || (load[mentor] > 0 && mentorPrefers(problem, c, worst[mentor], menteePlace));
      if (present != c && menteeGains && mentorGains) {
        return problem.mentees().get(problem.menteeOf(c)) + " and "
            + problem.mentors().get(mentor) + " would both rather have each other";
      }
    }
    return misses ? null : "all minimums are met";
  }

  private static boolean menteePrefers(
      MatchingProblem problem, int candidate, int other, int[] mentorPlace) {
    int points = Long.compare(problem.menteePoints(candidate), problem.menteePoints(other));
    return points > 0
        || (points == 0
            && mentorPlace[problem.mentorOf(candidate)] < mentorPlace[problem.mentorOf(other)]);
  }

  private static boolean mentorPrefers(
      MatchingProblem problem, int candidate, int other, int[] menteePlace) {
    int points = Long.compare(problem.mentorPoints(candidate), problem.mentorPoints(other));
    return points > 0
        || (points == 0
            && menteePlace[problem.menteeOf(candidate)] < menteePlace[problem.menteeOf(other)]);
  }

  private static boolean isOrderOf(List<ParticipantId> order, List<ParticipantId> people) {
    return order.size() == people.size()
        && ImmutableSet.copyOf(order).equals(ImmutableSet.copyOf(people));
  }

  private static int[] places(
      List<ParticipantId> order, Function<ParticipantId, OptionalInt> index) {
    int[] place = new int[order.size()];
    for (int k = 0; k < place.length; k++) {
      place[index.apply(order.get(k)).orElseThrow()] = k;
    }
    return place;
  }
}
