package org.weft.matching.certificate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.matching.certificate.OneSidedCertificate.ProfileAim;
import org.weft.matching.certificate.OneSidedCertificate.ProfileLevel;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;

/**
 * Reads a bound on every profile off rows of prices, and checks that the pairs reach it.
 *
 * <p>Rows of whole numbers, compared like words in a dictionary, can be added and keep their order; that is all that weak
 * duality needs. Goal after goal, a sum that is still level is looked at again; once it is above, later goals do not matter.
 */
final class ProfileCheck {
  private static final int ALL_PAIRS = 0;
  private static final long LEAST_PRICE = Long.MIN_VALUE >> 2;

  private final CheckedPairs pairs;
  private final MatchingProblem problem;
  private final int[] choice;
  private final boolean[] isAbove;
  private final boolean[] isMenteeAbove;
  private final boolean[] isMentorAbove;
  private final long[] menteePrice;
  private final long[] mentorPrice;

  private ProfileCheck(CheckedPairs pairs) {
    this.pairs = pairs;
    this.problem = pairs.problem;
    this.choice = choices(problem);
    this.isAbove = new boolean[choice.length];
    this.isMenteeAbove = new boolean[pairs.held.length];
    this.isMentorAbove = new boolean[pairs.mentorLoad.length];
    this.menteePrice = new long[pairs.held.length];
    this.mentorPrice = new long[pairs.mentorLoad.length];
  }

  static @Nullable String flaw(CheckedPairs pairs, OneSidedCertificate.BestProfile profile) {
    ProfileCheck check = new ProfileCheck(pairs);
    List<Integer> ranks = profile.levels().stream().map(ProfileLevel::rank).toList();
    List<Integer> wanted = check.wantedRanks(profile.aim());
    if (!ranks.equals(wanted)) {
      return "the goals must be " + wanted + " but are " + ranks;
    }
    for (ProfileLevel level : profile.levels()) {
      @Nullable String flaw = check.flawAt(level, profile.aim());
      if (flaw != null) {
        return flaw;
      }
    }
    return null;
  }

  /** For each candidate 1 plus the number of candidates with places whom the mentee gives more points. */
  static int[] choices(MatchingProblem problem) {
    int[] choice = new int[problem.candidates()];
    for (int mentee = 0; mentee < problem.mentees().size(); mentee++) {
      int end = problem.endCandidate(mentee);
      Integer[] best =
          IntStream.range(problem.firstCandidate(mentee), end).boxed().toArray(Integer[]::new);
      Arrays.sort(best, (a, b) -> Long.compare(problem.menteePoints(b), problem.menteePoints(a)));
      int open = 0;
      int better = 0;
      for (int k = 0; k < best.length; k++) {
        if (k == 0 || problem.menteePoints(best[k]) < problem.menteePoints(best[k - 1])) {
          better = open;
        }
        choice[best[k]] = 1 + better;
        open += problem.places(problem.mentorOf(best[k])) > 0 ? 1 : 0;
      }
    }
    return choice;
  }

  private List<Integer> wantedRanks(ProfileAim aim) {
    List<Integer> ranks =
        new ArrayList<>(Arrays.stream(choice).sorted().distinct().boxed().toList());
    if (aim == ProfileAim.RANK_MAXIMAL || ranks.isEmpty()) {
      return ranks;
    }
    if (aim == ProfileAim.GENEROUS_MAXIMUM) {
      Collections.reverse(ranks);
    }
    ranks.add(0, ALL_PAIRS);
    return ranks;
  }

  private @Nullable String flawAt(ProfileLevel level, ProfileAim aim) {
    Arrays.fill(menteePrice, 0);
    Arrays.fill(mentorPrice, 0);
    @Nullable String flaw =
        ListedPrices.read(level.menteePrices(), problem::indexOfMentee, LEAST_PRICE, menteePrice);
    if (flaw == null) {
      flaw =
          ListedPrices.read(level.mentorPrices(), problem::indexOfMentor, LEAST_PRICE, mentorPrice);
    }
    if (flaw == null) {
      flaw = flawInPeople();
    }
    boolean isFew = aim == ProfileAim.GENEROUS_MAXIMUM && level.rank() != ALL_PAIRS;
    for (int i = 0; i < menteePrice.length && flaw == null; i++) {
      flaw = flawInRow(i, level.rank(), isFew ? -1 : 1);
    }
    return flaw;
  }

  /** Nobody's row is below 0; above it are only rows of mentees with a mentor and mentors without a free place. */
  private @Nullable String flawInPeople() {
    for (int i = 0; i < menteePrice.length; i++) {
      if (!isMenteeAbove[i] && menteePrice[i] != 0) {
        isMenteeAbove[i] = menteePrice[i] > 0;
        if (menteePrice[i] < 0 || pairs.held[i] == CheckedPairs.NONE) {
          return problem.mentees().get(i) + " has the price " + menteePrice[i]
              + (menteePrice[i] < 0 ? "" : " and no mentor");
        }
      }
    }
    for (int j = 0; j < mentorPrice.length; j++) {
      if (!isMentorAbove[j] && mentorPrice[j] != 0) {
        isMentorAbove[j] = mentorPrice[j] > 0;
        if (mentorPrice[j] < 0 || pairs.mentorLoad[j] < problem.places(j)) {
          return problem.mentors().get(j) + " has the price " + mentorPrice[j]
              + (mentorPrice[j] < 0 ? "" : " and a free place");
        }
      }
    }
    return null;
  }

  private @Nullable String flawInRow(int mentee, int rank, int weight) {
    for (int c = problem.firstCandidate(mentee); c < problem.endCandidate(mentee); c++) {
      if (isAbove[c]) {
        continue;
      }
      long brings = rank == ALL_PAIRS || choice[c] == rank ? weight : 0;
      long over = menteePrice[mentee] + mentorPrice[problem.mentorOf(c)] - brings;
      if (over < 0 || (over > 0 && c == pairs.held[mentee])) {
        return Pairing.of(problem.mentees().get(mentee), problem.mentors().get(problem.mentorOf(c)))
            + " brings " + brings + " to the goal of rank " + rank + " and is priced at "
            + (over + brings);
      }
      isAbove[c] = over > 0;
    }
    return null;
  }
}
