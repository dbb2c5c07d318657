package org.weft.matching.certificate;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;

/**
 * Checks what a solution claims, trusting nobody: it shares no code with any solver and reads only the problem.
 *
 * <p>First the pairs: each is a candidate, no mentee has two, no mentor more than their places. Then the claim. <em>Stable</em>:
 * no candidate is liked better by both than what they have. <em>Best total</em>: prices that cover every candidate bound the
 * total of every matching (weak duality), and this one reaches the bound. <em>Most people</em>: some mentees have no
 * candidates but mentors whose places are too few, and exactly that many are unmatched (Hall's condition).
 * <em>Pareto-efficient</em>: nobody would rather have a free place, and no circle of mentees would each rather have the next
 * one's mentor.
 *
 * <p>Linear in the candidates but for looking up the pairs.
 */
public final class CertificateCheck {
  private static final int NONE = -1;

  /** Beyond this, bonus and score together could pass a long. */
  private static final long LARGEST_BONUS = Long.MAX_VALUE >> 1;

  private final MatchingProblem problem;
  private final Solution solution;
  /** For each mentee the candidate that became a pair, or none. */
  private final int[] held;

  private final int[] load;

  private CertificateCheck(MatchingProblem problem, Solution solution) {
    this.problem = problem;
    this.solution = solution;
    this.held = new int[problem.mentees().size()];
    this.load = new int[problem.mentors().size()];
  }

  /**
   * Checks a solution against the problem it claims to solve.
   *
   * @param problem the problem
   * @param solution the solution
   * @return that the claim holds, or the first thing that refutes it
   */
  public static CheckVerdict of(MatchingProblem problem, Solution solution) {
    Components.required(problem, "problem");
    Components.required(solution, "solution");
    CertificateCheck check = new CertificateCheck(problem, solution);
    @Nullable String flaw = check.flawInPairs();
    if (flaw == null) {
      flaw = check.flawInClaim();
    }
    return flaw == null
        ? new CheckVerdict.Holds(solution.certificate().claim())
        : new CheckVerdict.Refuted(flaw);
  }

  private @Nullable String flawInPairs() {
    Arrays.fill(held, NONE);
    for (Pairing pair : solution.pairs()) {
      int candidate = problem.candidate(pair.mentee(), pair.mentor()).orElse(NONE);
      if (candidate == NONE) {
        return pair + " is no candidate";
      }
      int mentee = problem.indexOfMentee(pair.mentee()).orElseThrow();
      if (held[mentee] != NONE) {
        return pair.mentee() + " has two mentors";
      }
      held[mentee] = candidate;
      int mentor = problem.mentorOf(candidate);
      if (++load[mentor] > problem.places(mentor)) {
        return pair.mentor() + " has more than their " + problem.places(mentor) + " places taken";
      }
    }
    return null;
  }

  private @Nullable String flawInClaim() {
    Certificate certificate = solution.certificate();
    if (certificate instanceof Certificate.Stable) {
      return blockingPair();
    }
    if (certificate instanceof Certificate.BestTotal total) {
      return total.bonus() == 0
          ? flawInPrices(total)
          : "a best total counts no bonus but the bonus is " + total.bonus();
    }
    if (certificate instanceof Certificate.MostPeopleThenBestTotal most) {
      @Nullable String flaw = flawInShortage(most.shortage());
      return flaw == null ? flawInPrices(most.total()) : flaw;
    }
    if (certificate instanceof Certificate.ParetoEfficient efficient) {
      return ParetoCheck.flaw(problem, held, load, efficient.mentorOrder());
    }
    return null;
  }

  private @Nullable String blockingPair() {
    long[] least = new long[load.length];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int candidate : held) {
      if (candidate != NONE) {
        int mentor = problem.mentorOf(candidate);
        least[mentor] = Math.min(least[mentor], problem.mentorPoints(candidate));
      }
    }
    for (int mentee = 0; mentee < held.length; mentee++) {
      long present = held[mentee] == NONE ? -1 : problem.menteePoints(held[mentee]);
      for (int c = problem.firstCandidate(mentee); c < problem.endCandidate(mentee); c++) {
        int mentor = problem.mentorOf(c);
        boolean room = load[mentor] < problem.places(mentor);
        boolean welcome = room || (load[mentor] > 0 && problem.mentorPoints(c) > least[mentor]);
        if (problem.menteePoints(c) > present && welcome) {
          return Pairing.of(problem.mentees().get(mentee), problem.mentors().get(mentor))
              + " would both rather have each other";
        }
      }
    }
    return null;
  }

  private @Nullable String flawInPrices(Certificate.BestTotal total) {
    @Nullable String flaw = flawInPriceList("mentee", total.menteePrices(), problem.mentees());
    if (flaw == null) {
      flaw = flawInPriceList("mentor", total.mentorPrices(), problem.mentors());
    }
    if (flaw != null || total.bonus() < 0 || total.bonus() > LARGEST_BONUS) {
      return flaw == null
          ? "the bonus must lie in 0 to " + LARGEST_BONUS + " but is " + total.bonus()
          : flaw;
    }
    for (int mentee = 0; mentee < held.length && flaw == null; mentee++) {
      flaw = flawInRow(mentee, total);
    }
    for (int mentor = 0; mentor < load.length && flaw == null; mentor++) {
      if (total.mentorPrices().get(mentor).points() > 0 && load[mentor] < problem.places(mentor)) {
        flaw = total.mentorPrices().get(mentor).person() + " has a price and a free place";
      }
    }
    return flaw;
  }

  private static @Nullable String flawInPriceList(
      String role, ImmutableList<Price> prices, ImmutableList<ParticipantId> people) {
    if (prices.size() != people.size()) {
      return "there are " + prices.size() + " prices for " + people.size()
          + " people in the role of " + role;
    }
    for (int i = 0; i < prices.size(); i++) {
      if (!prices.get(i).person().equals(people.get(i))) {
        return "price " + i + " belongs to " + people.get(i) + " but names "
            + prices.get(i).person();
      }
      if (prices.get(i).points() < 0) {
        return "the price of " + people.get(i) + " is below 0: " + prices.get(i).points();
      }
    }
    return null;
  }

  /** Prices cover every candidate of the mentee, and pay for the pair exactly. */
  private @Nullable String flawInRow(int mentee, Certificate.BestTotal total) {
    long own = total.menteePrices().get(mentee).points();
    if (held[mentee] == NONE && own > 0) {
      return problem.mentees().get(mentee) + " has a price and no mentor";
    }
    for (int c = problem.firstCandidate(mentee); c < problem.endCandidate(mentee); c++) {
      // Neither sum can pass a long unnoticed: a negative one is a price beyond every value.
      long covered = own + total.mentorPrices().get(problem.mentorOf(c)).points();
      long value = total.bonus() + problem.points(c);
      boolean enough = covered < 0 || covered >= value;
      if (!enough || (c == held[mentee] && covered != value)) {
        return Pairing.of(problem.mentees().get(mentee), problem.mentors().get(problem.mentorOf(c)))
            + " is worth " + value + " points and priced at " + covered;
      }
    }
    return null;
  }

  private @Nullable String flawInShortage(Shortage shortage) {
    long places = 0;
    Set<Integer> mentors = new HashSet<>();
    for (ParticipantId mentor : shortage.mentors()) {
      int index = problem.indexOfMentor(mentor).orElse(NONE);
      if (index == NONE || !mentors.add(index)) {
        return "the shortage names " + mentor + ", who is no mentor or is named twice";
      }
      places += problem.places(index);
    }
    Set<Integer> mentees = new HashSet<>();
    for (ParticipantId mentee : shortage.mentees()) {
      int index = problem.indexOfMentee(mentee).orElse(NONE);
      if (index == NONE || !mentees.add(index)) {
        return "the shortage names " + mentee + ", who is no mentee or is named twice";
      }
      for (int c = problem.firstCandidate(index); c < problem.endCandidate(index); c++) {
        if (!mentors.contains(problem.mentorOf(c))) {
          return mentee + " also has the candidate " + problem.mentors().get(problem.mentorOf(c));
        }
      }
    }
    if (shortage.places() != places) {
      return "the shortage counts " + shortage.places() + " places but these mentors have "
          + places;
    }
    int unmatched = held.length - solution.pairs().size();
    return shortage.mentees().size() - places == unmatched
        ? null
        : unmatched + " mentees are unmatched but the shortage explains "
            + (shortage.mentees().size() - places);
  }
}
