package org.weft.matching.certificate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;

/**
 * Checks why nothing is popular, by the theorem of Abraham, Irving, Kavitha and Mehlhorn (2007), with places after Manlove and
 * Sng (2006).
 *
 * <p>Given are pairs of first choices. Walk from mentors with a free place to mentees who have them as a first choice, and on
 * to those mentees' mentors: whoever is reached can have a free place without loss of a first choice. If the walk never meets
 * a mentee without a pair, there cannot be more first choices. Walk from mentees without a pair likewise: whoever is reached
 * can be left out. From both it follows what a popular matching may give a mentee of the conflict.
 */
final class FirstChoiceCheck {
  private final MatchingProblem problem;
  private final CheckedPairs first;
  private final boolean[] isFirst;
  private final boolean[] canBeFree;
  private final boolean[] mustMeetFree;
  private final boolean[] canBeLeftOut;
  private final boolean[] isWanted;

  private FirstChoiceCheck(MatchingProblem problem) {
    this.problem = problem;
    this.first = new CheckedPairs(problem);
    this.isFirst = new boolean[problem.candidates()];
    this.canBeFree = new boolean[problem.mentors().size()];
    this.mustMeetFree = new boolean[problem.mentees().size()];
    this.canBeLeftOut = new boolean[problem.mentees().size()];
    this.isWanted = new boolean[problem.mentors().size()];
    int[] choice = ProfileCheck.choices(problem);
    for (int c = 0; c < choice.length; c++) {
      isFirst[c] = choice[c] == 1 && problem.places(problem.mentorOf(c)) > 0;
    }
  }

  static @Nullable String flaw(
      MatchingProblem problem, List<Pairing> firstChoices, Shortage conflict) {
    FirstChoiceCheck check = new FirstChoiceCheck(problem);
    @Nullable String flaw = check.first.flawInPairs(firstChoices);
    for (int i = 0; i < check.first.held.length && flaw == null; i++) {
      int held = check.first.held[i];
      if (held != CheckedPairs.NONE && !check.isFirst[held]) {
        flaw = "the first choices of the proof give " + problem.mentees().get(i) + " another one";
      }
    }
    if (flaw == null) {
      check.walkFromLeftOut();
      flaw = check.walkFromFree();
    }
    return flaw == null ? check.flawInConflict(conflict) : flaw;
  }

  private @Nullable String walkFromFree() {
    List<List<Integer>> admirers = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int j = 0; j < canBeFree.length; j++) {
      admirers.add(new ArrayList<>());
      if (first.mentorLoad[j] < problem.places(j)) {
        canBeFree[j] = true;
        open.add(j);
      }
    }
    for (int i = 0; i < mustMeetFree.length; i++) {
      for (int c = problem.firstCandidate(i); c < problem.endCandidate(i); c++) {
        if (isFirst[c]) {
          admirers.get(problem.mentorOf(c)).add(i);
        }
      }
    }
    while (!open.isEmpty()) {
      for (int i : admirers.get(open.remove())) {
        if (first.held[i] == CheckedPairs.NONE) {
          return "there could be more first choices: " + problem.mentees().get(i) + " has none";
        }
        mustMeetFree[i] = true;
        int j = problem.mentorOf(first.held[i]);
        if (!canBeFree[j]) {
          canBeFree[j] = true;
          open.add(j);
        }
      }
    }
    return null;
  }

  private void walkFromLeftOut() {
    List<List<Integer>> mentees = new ArrayList<>();
    for (int j = 0; j < isWanted.length; j++) {
      mentees.add(new ArrayList<>());
    }
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < canBeLeftOut.length; i++) {
      if (first.held[i] == CheckedPairs.NONE) {
        canBeLeftOut[i] = true;
        open.add(i);
      } else {
        mentees.get(problem.mentorOf(first.held[i])).add(i);
      }
    }
    while (!open.isEmpty()) {
      int i = open.remove();
      for (int c = problem.firstCandidate(i); c < problem.endCandidate(i); c++) {
        int j = problem.mentorOf(c);
        if (isFirst[c] && !isWanted[j]) {
          isWanted[j] = true;
          for (int other : mentees.get(j)) {
            canBeLeftOut[other] = true;
            open.add(other);
          }
        }
      }
    }
  }

  private @Nullable String flawInConflict(Shortage conflict) {
    boolean[] inConflict = new boolean[isWanted.length];
    long places = 0;
    for (ParticipantId mentor : conflict.mentors()) {
      int j = problem.indexOfMentor(mentor).orElse(CheckedPairs.NONE);
      if (j == CheckedPairs.NONE || inConflict[j]) {
        return "the conflict names " + mentor + ", who is no mentor or is named twice";
      }
      inConflict[j] = true;
      places += problem.places(j);
    }
    boolean[] isNamed = new boolean[canBeLeftOut.length];
    for (ParticipantId mentee : conflict.mentees()) {
      int i = problem.indexOfMentee(mentee).orElse(CheckedPairs.NONE);
      if (i == CheckedPairs.NONE || isNamed[i]) {
        return "the conflict names " + mentee + ", who is no mentee or is named twice";
      }
      isNamed[i] = true;
      @Nullable String flaw = flawInNeed(i, inConflict);
      if (flaw != null) {
        return flaw;
      }
    }
    if (places != conflict.places() || conflict.mentees().size() <= places) {
      return "the conflict is of " + conflict.mentees().size() + " mentees and " + conflict.places()
          + " places but these mentors have " + places;
    }
    return null;
  }

  /** Everybody whom a popular matching may give the mentee must be in the conflict, and it must give somebody. */
  private @Nullable String flawInNeed(int mentee, boolean[] inConflict) {
    long second = -1;
    for (int c = problem.firstCandidate(mentee); c < problem.endCandidate(mentee); c++) {
      if (canBeFree[problem.mentorOf(c)]) {
        second = Math.max(second, problem.menteePoints(c));
      }
    }
    if (second < 0) {
      return problem.mentees().get(mentee) + " could stay without a mentor in a popular matching";
    }
    for (int c = problem.firstCandidate(mentee); c < problem.endCandidate(mentee); c++) {
      int j = problem.mentorOf(c);
      boolean isSecond = canBeFree[j] && problem.menteePoints(c) == second;
      boolean mayHave = canBeLeftOut[mentee]
          ? isFirst[c] || isSecond
          : isFirst[c] && !isWanted[j] && canBeFree[j] == mustMeetFree[mentee];
      if (mayHave && !inConflict[j]) {
        return problem.mentees().get(mentee) + " could also have "
            + problem.mentors().get(j);
      }
    }
    return null;
  }
}
