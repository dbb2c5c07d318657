package org.weft.matching.certificate;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;

/** Counts the mentees who depend on too few places (Hall's condition). */
final class ShortageCheck {
  private ShortageCheck() {}

  /** Null if the named mentees have no candidates but the named mentors, whose places are too few by exactly the unmatched. */
  static @Nullable String flaw(CheckedPairs pairs, Shortage shortage) {
    long places = 0;
    Set<Integer> mentors = new HashSet<>();
    for (ParticipantId mentor : shortage.mentors()) {
      int index = pairs.problem.indexOfMentor(mentor).orElse(CheckedPairs.NONE);
      if (index == CheckedPairs.NONE || !mentors.add(index)) {
        return "the shortage names " + mentor + ", who is no mentor or is named twice";
      }
      places += pairs.problem.places(index);
    }
    Set<Integer> mentees = new HashSet<>();
    for (ParticipantId mentee : shortage.mentees()) {
      int index = pairs.problem.indexOfMentee(mentee).orElse(CheckedPairs.NONE);
      if (index == CheckedPairs.NONE || !mentees.add(index)) {
        return "the shortage names " + mentee + ", who is no mentee or is named twice";
      }
      for (int c = pairs.problem.firstCandidate(index);
          c < pairs.problem.endCandidate(index);
          c++) {
        if (!mentors.contains(pairs.problem.mentorOf(c))) {
          return mentee + " also has the candidate "
              + pairs.problem.mentors().get(pairs.problem.mentorOf(c));
        }
      }
    }
    if (shortage.places() != places) {
      return "the shortage counts " + shortage.places() + " places but these mentors have "
          + places;
    }
    int unmatched = unmatched(pairs);
    return shortage.mentees().size() - places == unmatched
        ? null
        : unmatched + " mentees are unmatched but the shortage explains "
            + (shortage.mentees().size() - places);
  }

  /** Who is settled by a forced pair has no place left and is not waiting. */
  private static int unmatched(CheckedPairs pairs) {
    return (int) IntStream.range(0, pairs.held.length)
        .filter(mentee -> pairs.menteeLoad[mentee] < pairs.problem.menteePlaces(mentee))
        .count();
  }
}
