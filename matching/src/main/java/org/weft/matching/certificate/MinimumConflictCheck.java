package org.weft.matching.certificate;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;

/** Counts how many mentees could ever come to some mentors, and how many those want at least. */
final class MinimumConflictCheck {
  private MinimumConflictCheck() {}

  /** Null if the named mentors want more than all candidates of theirs could give. Linear in the candidates. */
  static @Nullable String flaw(MatchingProblem problem, Impossible.MinimumConflict conflict) {
    ImmutableSet<ParticipantId> mentors = ImmutableSet.copyOf(conflict.mentors());
    long wanted = 0;
    for (ParticipantId mentor : mentors) {
      if (problem.indexOfMentor(mentor).isEmpty()) {
        return "the conflict names " + mentor + ", who is no mentor";
      }
      wanted += problem.minimum(problem.indexOfMentor(mentor).getAsInt());
    }
    long available = 0;
    ImmutableSortedSet.Builder<ParticipantId> reachable = ImmutableSortedSet.naturalOrder();
    for (int mentee = 0; mentee < problem.mentees().size(); mentee++) {
      long candidates = candidates(problem, mentee, mentors);
      available += Math.min(problem.menteePlaces(mentee), candidates);
      if (candidates > 0) {
        reachable.add(problem.mentees().get(mentee));
      }
    }
    if (wanted != conflict.wanted() || available != conflict.available()) {
      return "the conflict counts " + conflict.wanted() + " wanted and " + conflict.available()
          + " available but there are " + wanted + " and " + available;
    }
    if (!ImmutableSortedSet.copyOf(conflict.mentees()).equals(reachable.build())) {
      return "the conflict names other mentees than those who could meet its mentors";
    }
    return wanted > available
        ? null
        : wanted + " mentees are wanted and " + available + " could come, which is no conflict";
  }

  private static long candidates(
      MatchingProblem problem, int mentee, ImmutableSet<ParticipantId> mentors) {
    long count = 0;
    for (int c = problem.firstCandidate(mentee); c < problem.endCandidate(mentee); c++) {
      if (mentors.contains(problem.mentors().get(problem.mentorOf(c)))) {
        count++;
      }
    }
    return count;
  }
}
