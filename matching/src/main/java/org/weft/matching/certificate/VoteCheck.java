package org.weft.matching.certificate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;

/** Reads a bound on the votes of every challenger off the prices, and counts those of the challenger that is given. */
final class VoteCheck {
  /** No candidate counts more, so no price needs to be larger. */
  private static final long MOST = 2;

  private VoteCheck() {}

  /** Null if the prices show that no challenger wins by more than the margin. */
  static @Nullable String flaw(CheckedPairs pairs, OneSidedCertificate.Popular proof, long margin) {
    MatchingProblem problem = pairs.problem;
    long[] mentee = new long[pairs.held.length];
    long[] mentor = new long[pairs.mentorLoad.length];
    @Nullable String flaw = ListedPrices.read(proof.menteePrices(), problem::indexOfMentee, 0, mentee);
    if (flaw == null) {
      flaw = ListedPrices.read(proof.mentorPrices(), problem::indexOfMentor, 0, mentor);
    }
    long bound = 0;
    long size = 0;
    for (int i = 0; i < mentee.length && flaw == null; i++) {
      bound += mentee[i];
      size += pairs.menteeLoad[i];
      flaw = mentee[i] > MOST
          ? tooMuch(problem.mentees().get(i), mentee[i])
          : uncovered(pairs, i, mentee[i], mentor);
    }
    for (int j = 0; j < mentor.length && flaw == null; j++) {
      bound += mentor[j] * problem.places(j);
      flaw = mentor[j] > MOST ? tooMuch(problem.mentors().get(j), mentor[j]) : null;
    }
    if (flaw == null && bound - size > margin) {
      flaw = "the prices allow a challenger to win by " + (bound - size) + " votes, not " + margin;
    }
    return flaw;
  }

  private static String tooMuch(Object person, long price) {
    return "the price of " + person + " is " + price + " but nothing counts more than " + MOST;
  }

  private static @Nullable String uncovered(
      CheckedPairs pairs, int mentee, long own, long[] mentorPrice) {
    MatchingProblem problem = pairs.problem;
    for (int c = problem.firstCandidate(mentee); c < problem.endCandidate(mentee); c++) {
      int mentor = problem.mentorOf(c);
      int counts = pairs.held[mentee] == CheckedPairs.NONE
          ? 1
          : 1 + Long.signum(problem.menteePoints(c) - problem.menteePoints(pairs.held[mentee]));
      boolean isOpen = problem.places(mentor) > 0;
      if (isOpen && own + mentorPrice[mentor] < counts) {
        return Pairing.of(problem.mentees().get(mentee), problem.mentors().get(mentor)) + " counts "
            + counts + " and is priced at " + (own + mentorPrice[mentor]);
      }
    }
    return null;
  }

  static @Nullable String flawInLeast(
      CheckedPairs pairs, OneSidedCertificate.LeastUnpopular least) {
    if (least.margin() < 1) {
      return "the margin must be at least 1 but is " + least.margin();
    }
    @Nullable String flaw = flaw(pairs, least.proof(), least.margin());
    if (flaw == null) {
      flaw = flawInChallenger(pairs, least.challenger(), least.margin());
    }
    return flaw == null
        ? FirstChoiceCheck.flaw(pairs.problem, least.firstChoices(), least.conflict())
        : flaw;
  }

  private static @Nullable String flawInChallenger(
      CheckedPairs pairs, List<Pairing> challenger, int margin) {
    MatchingProblem problem = pairs.problem;
    CheckedPairs other = new CheckedPairs(problem);
    @Nullable String flaw = other.flawInPairs(challenger);
    if (flaw != null) {
      return "the challenger is no matching: " + flaw;
    }
    int votes = 0;
    for (int i = 0; i < pairs.held.length; i++) {
      votes += Long.signum(value(problem, other.held[i]) - value(problem, pairs.held[i]));
    }
    return votes == margin ? null : "the challenger wins by " + votes + " votes, not " + margin;
  }

  private static long value(MatchingProblem problem, int candidate) {
    return candidate == CheckedPairs.NONE ? -1 : problem.menteePoints(candidate);
  }
}
