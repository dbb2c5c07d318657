package org.weft.matching.certificate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.weft.matching.problem.MatchingProblem;

/** Looks for justified envy. */
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
}
