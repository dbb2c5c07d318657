package org.weft.matching.certificate;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;

/** Compares the pairs with the stable matching that is given, on the strict lists that scores and orders make. */
final class AdjustedCheck {
  private static final int NONE = CheckedPairs.NONE;

  private final MatchingProblem problem;
  private final int[] menteePlace;
  private final int[] mentorPlace;

  private AdjustedCheck(MatchingProblem problem) {
    this.problem = problem;
    this.menteePlace = new int[problem.mentees().size()];
    this.mentorPlace = new int[problem.mentors().size()];
  }

  static @Nullable String flaw(CheckedPairs pairs, OneSidedCertificate.EfficiencyAdjusted claim) {
    AdjustedCheck check = new AdjustedCheck(pairs.problem);
    CheckedPairs stable = new CheckedPairs(pairs.problem);
    boolean[] insists = new boolean[check.menteePlace.length];
    @Nullable String flaw = order(claim.menteeOrder(), pairs.problem::indexOfMentee, check.menteePlace);
    if (flaw == null) {
      flaw = order(claim.mentorOrder(), pairs.problem::indexOfMentor, check.mentorPlace);
    }
    if (flaw == null) {
      flaw = check.readInsisting(claim.insisting(), insists);
    }
    if (flaw == null) {
      flaw = stable.flawInPairs(claim.stable());
    }
    if (flaw == null) {
      flaw = check.flawAgainst(pairs, stable, insists);
    }
    return flaw == null && claim.insisting().isEmpty()
        ? ParetoCheck.flaw(pairs.problem, pairs.held, pairs.mentorLoad, claim.mentorOrder())
        : flaw;
  }

  private static @Nullable String order(
      List<ParticipantId> order, Function<ParticipantId, OptionalInt> index, int[] place) {
    Arrays.fill(place, NONE);
    for (int k = 0; k < order.size(); k++) {
      int at = index.apply(order.get(k)).orElse(NONE);
      if (at == NONE || place[at] != NONE) {
        return "the order names " + order.get(k) + ", who has no such role or is named twice";
      }
      place[at] = k;
    }
    return order.size() == place.length
        ? null
        : "the order names " + order.size() + " of " + place.length + " people";
  }

  private @Nullable String readInsisting(List<ParticipantId> insisting, boolean[] insists) {
    for (ParticipantId mentee : insisting) {
      int i = problem.indexOfMentee(mentee).orElse(NONE);
      if (i == NONE) {
        return mentee + " insists on claims but is no mentee";
      }
      insists[i] = true;
    }
    return null;
  }

  private @Nullable String flawAgainst(CheckedPairs pairs, CheckedPairs stable, boolean[] insists) {
    @Nullable String flaw = brokenClaim(stable, null);
    if (flaw != null) {
      return "the stable matching of the proof is not stable: " + flaw;
    }
    for (int i = 0; i < pairs.held.length; i++) {
      if (stable.held[i] != pairs.held[i] && !isBetter(pairs.held[i], stable.held[i])) {
        return problem.mentees().get(i) + " is worse off than in the stable matching";
      }
    }
    return brokenClaim(pairs, insists);
  }

  /** Somebody would rather have a free place, or a place that a lesser claim holds; of all mentees or those who insist. */
  private @Nullable String brokenClaim(CheckedPairs pairs, boolean @Nullable [] insists) {
    int[] least = new int[mentorPlace.length];
    Arrays.fill(least, NONE);
    for (int i = 0; i < pairs.held.length; i++) {
      int held = pairs.held[i];
      if (held != NONE) {
        int j = problem.mentorOf(held);
        if (least[j] == NONE || hasGreaterClaim(least[j], held)) {
          least[j] = held;
        }
      }
    }
    for (int i = 0; i < pairs.held.length; i++) {
      for (int c = problem.firstCandidate(i); c < problem.endCandidate(i); c++) {
        int j = problem.mentorOf(c);
        boolean isFree = pairs.mentorLoad[j] < problem.places(j);
        boolean isLesser = least[j] != NONE && hasGreaterClaim(c, least[j]);
        boolean mayClaim = insists == null || insists[i];
        if (isBetter(c, pairs.held[i]) && (isFree || (isLesser && mayClaim))) {
          return Pairing.of(problem.mentees().get(i), problem.mentors().get(j))
              + (isFree ? " could take a free place" : " has a greater claim than somebody there");
        }
      }
    }
    return null;
  }

  private boolean isBetter(int candidate, int present) {
    if (candidate == NONE || present == NONE) {
      return candidate != NONE;
    }
    long gain = problem.menteePoints(candidate) - problem.menteePoints(present);
    return gain > 0
        || (gain == 0
            && mentorPlace[problem.mentorOf(candidate)] < mentorPlace[problem.mentorOf(present)]);
  }

  private boolean hasGreaterClaim(int candidate, int other) {
    long more = problem.mentorPoints(candidate) - problem.mentorPoints(other);
    return more > 0
        || (more == 0
            && menteePlace[problem.menteeOf(candidate)] < menteePlace[problem.menteeOf(other)]);
  }
}
