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

/** Checks that whoever meets all minimums makes somebody justly envious. Linear. */
final class NoEnvyFreeCheck {
  private static final int NONE = CheckedPairs.NONE;

  private final MatchingProblem problem;
  private final int[] menteePlace;
  private final int[] mentorPlace;
  private final int[] held;
  private final int[] load;
  private final int[] worst;

  private NoEnvyFreeCheck(MatchingProblem problem, Impossible.NoEnvyFree claim) {
    this.problem = problem;
    this.menteePlace = places(claim.menteeOrder(), problem::indexOfMentee);
    this.mentorPlace = places(claim.mentorOrder(), problem::indexOfMentor);
    this.held = new int[problem.mentees().size()];
    this.load = new int[problem.mentors().size()];
    this.worst = new int[load.length];
    Arrays.fill(held, NONE);
    Arrays.fill(worst, NONE);
  }

  /** Null if the pairs are stable with the minimums as places, on the lists with ties broken, and miss a minimum. */
  static @Nullable String flaw(MatchingProblem problem, Impossible.NoEnvyFree claim) {
    if (!isOrderOf(claim.menteeOrder(), problem.mentees())
        || !isOrderOf(claim.mentorOrder(), problem.mentors())) {
      return "the orders do not name everybody once";
    }
    NoEnvyFreeCheck check = new NoEnvyFreeCheck(problem, claim);
    for (Pairing pair : claim.pairs()) {
      if (!check.take(pair)) {
        return pair + " is no candidate, or its mentee comes twice";
      }
    }
    String flaw = check.minimumFlaw();
    return flaw == null ? check.blockingFlaw() : flaw;
  }

  /** False if the pair does not fit. */
  private boolean take(Pairing pair) {
    int c = problem.candidate(pair.mentee(), pair.mentor()).orElse(NONE);
    if (c == NONE || held[problem.menteeOf(c)] != NONE) {
      return false;
    }
    held[problem.menteeOf(c)] = c;
    int mentor = problem.mentorOf(c);
    load[mentor]++;
    if (worst[mentor] == NONE || mentorPrefers(worst[mentor], c)) {
      worst[mentor] = c;
    }
    return true;
  }

  /** Null if no mentor has more than its minimum, and one has less. */
  private @Nullable String minimumFlaw() {
    boolean misses = false;
    for (int mentor = 0; mentor < load.length; mentor++) {
      misses |= load[mentor] < problem.minimum(mentor);
      if (load[mentor] > problem.minimum(mentor)) {
        return problem.mentors().get(mentor) + " has more mentees than it wants at least";
      }
    }
    return misses ? null : "all minimums are met";
  }

  private @Nullable String blockingFlaw() {
    for (int c = 0; c < problem.candidates(); c++) {
      int mentor = problem.mentorOf(c);
      int present = held[problem.menteeOf(c)];
      boolean menteeGains = present == NONE || menteePrefers(c, present);
      boolean mentorGains = load[mentor] < problem.minimum(mentor)
          || (load[mentor] > 0 && mentorPrefers(c, worst[mentor]));
      if (present != c && menteeGains && mentorGains) {
        return problem.mentees().get(problem.menteeOf(c)) + " and "
            + problem.mentors().get(mentor) + " would both rather have each other";
      }
    }
    return null;
  }

  private boolean menteePrefers(int candidate, int other) {
    int points = Long.compare(problem.menteePoints(candidate), problem.menteePoints(other));
    return points > 0
        || (points == 0
            && mentorPlace[problem.mentorOf(candidate)] < mentorPlace[problem.mentorOf(other)]);
  }

  private boolean mentorPrefers(int candidate, int other) {
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
