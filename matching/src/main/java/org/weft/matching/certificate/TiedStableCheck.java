package org.weft.matching.certificate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;

/** Looks for a mentee and a mentor who could be paired so that neither loses. */
final class TiedStableCheck {
  private TiedStableCheck() {}

  /**
   * Null if no candidate that is no pair gives its two people at least so many gains without a loss: 1 for strong stability, 0
   * for super-stability. Linear in the candidates.
   */
  static @Nullable String flaw(CheckedPairs pairs, int gainsThatBlock) {
    MatchingProblem problem = pairs.problem;
    long[] least = new long[pairs.mentorLoad.length];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int c : pairs.held) {
      if (c != CheckedPairs.NONE) {
        least[problem.mentorOf(c)] = Math.min(least[problem.mentorOf(c)], problem.mentorPoints(c));
      }
    }
    for (int mentor = 0; mentor < least.length; mentor++) {
      if (pairs.mentorLoad[mentor] < problem.places(mentor)) {
        least[mentor] = -1;
      }
    }
    for (int c = 0; c < problem.candidates(); c++) {
      int mentee = problem.menteeOf(c);
      long present =
          pairs.held[mentee] == CheckedPairs.NONE ? -1 : problem.menteePoints(pairs.held[mentee]);
      int forMentee = Long.compare(problem.menteePoints(c), present);
      int forMentor = Long.compare(problem.mentorPoints(c), least[problem.mentorOf(c)]);
      if (!pairs.paired[c]
          && forMentee >= 0
          && forMentor >= 0
          && forMentee + forMentor >= gainsThatBlock) {
        return Pairing.of(problem.mentees().get(mentee), problem.mentors().get(problem.mentorOf(c)))
            + " could be paired and "
            + (forMentee + forMentor == 0 ? "neither would lose" : "one would gain, none lose");
      }
    }
    return null;
  }
}
