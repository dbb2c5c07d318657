package org.weft.matching.certificate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.weft.matching.problem.Pairing;

/** Looks for a mentee and a mentor who would both rather have each other. */
final class StableCheck {
  private StableCheck() {}

  /** Null if no candidate is liked better by both than what they have; equal scores block nobody. */
  static @Nullable String flaw(CheckedPairs pairs) {
    long[] least = new long[pairs.mentorLoad.length];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int candidate = 0; candidate < pairs.paired.length; candidate++) {
      if (pairs.paired[candidate]) {
        int mentor = pairs.problem.mentorOf(candidate);
        least[mentor] = Math.min(least[mentor], pairs.problem.mentorPoints(candidate));
      }
    }
    for (int mentee = 0; mentee < pairs.held.length; mentee++) {
      long present = leastHeld(pairs, mentee);
      for (int c = pairs.problem.firstCandidate(mentee);
          c < pairs.problem.endCandidate(mentee);
          c++) {
        int mentor = pairs.problem.mentorOf(c);
        boolean room = pairs.mentorLoad[mentor] < pairs.problem.places(mentor);
        boolean welcome =
            room || (pairs.mentorLoad[mentor] > 0 && pairs.problem.mentorPoints(c) > least[mentor]);
        if (!pairs.paired[c] && pairs.problem.menteePoints(c) > present && welcome) {
          return Pairing.of(
                  pairs.problem.mentees().get(mentee), pairs.problem.mentors().get(mentor))
              + " would both rather have each other";
        }
      }
    }
    return null;
  }

  /** What a mentee would give up for another mentor, in points; below all points if there is a free place. */
  private static long leastHeld(CheckedPairs pairs, int mentee) {
    if (pairs.menteeLoad[mentee] < pairs.problem.menteePlaces(mentee)) {
      return -1;
    }
    long least = Long.MAX_VALUE;
    for (int c = pairs.problem.firstCandidate(mentee);
        c < pairs.problem.endCandidate(mentee);
        c++) {
      least = pairs.paired[c] ? Math.min(least, pairs.problem.menteePoints(c)) : least;
    }
    return least;
  }
}
