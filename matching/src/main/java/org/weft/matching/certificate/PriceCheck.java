package org.weft.matching.certificate;

import com.google.common.collect.ImmutableList;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;

/** Reads a bound on every matching off the prices, and checks that the pairs reach it. */
final class PriceCheck {
  /** Beyond this, bonus and score together could pass a long. */
  private static final long LARGEST_BONUS = Long.MAX_VALUE >> 1;

  /** With the largest bonus, the largest value that cannot pass a long. */
  private static final long LARGEST_VALUE = Long.MAX_VALUE >> 1;

  /** What each candidate counts besides the bonus. */
  private final long[] values;

  private PriceCheck(long[] values) {
    this.values = values;
  }

  static @Nullable String flawInBestTotal(CheckedPairs pairs, OptimalCertificate.BestTotal total) {
    return total.bonus() == 0
        ? flawInPoints(pairs, total)
        : "a best total counts no bonus but the bonus is " + total.bonus();
  }

  static @Nullable String flaw(CheckedPairs pairs, OptimalCertificate.MostPeopleThenMost most) {
    try {
      long[] values = most.aim().values(pairs.problem);
      OptimalCertificate.BestTotal total =
          new OptimalCertificate.BestTotal(most.bonus(), most.menteePrices(), most.mentorPrices());
      return LongStream.of(values).allMatch(value -> value >= 0 && value <= LARGEST_VALUE)
          ? new PriceCheck(values).flaw(pairs, total)
          : "the aim must count 0 to " + LARGEST_VALUE + " for every candidate";
    } catch (ArithmeticException passed) {
      return "the aim is too large to be added";
    }
  }

  /** Null if the prices cover every candidate and the pairs reach the bound (weak duality). */
  static @Nullable String flawInPoints(CheckedPairs pairs, OptimalCertificate.BestTotal total) {
    long[] points = new Aim.MostPoints(Aim.Whose.PROGRAM).values(pairs.problem);
    return new PriceCheck(points).flaw(pairs, total);
  }

  private @Nullable String flaw(CheckedPairs pairs, OptimalCertificate.BestTotal total) {
    @Nullable String flaw = flawInLists(pairs.problem, total);
    for (int mentee = 0; mentee < pairs.held.length && flaw == null; mentee++) {
      flaw = flawInRow(pairs, mentee, total);
    }
    for (int mentor = 0; mentor < pairs.mentorLoad.length && flaw == null; mentor++) {
      if (total.mentorPrices().get(mentor).points() > 0
          && pairs.mentorLoad[mentor] < pairs.problem.places(mentor)) {
        flaw = total.mentorPrices().get(mentor).person() + " has a price and a free place";
      }
    }
    return flaw;
  }

  /** Null if everybody has one price, none is below 0, and no bonus is so large that a sum could pass a long. */
  static @Nullable String flawInLists(MatchingProblem problem, OptimalCertificate.BestTotal total) {
    @Nullable String flaw = flawInPriceList("mentee", total.menteePrices(), problem.mentees());
    if (flaw == null) {
      flaw = flawInPriceList("mentor", total.mentorPrices(), problem.mentors());
    }
    return flaw == null && (total.bonus() < 0 || total.bonus() > LARGEST_BONUS)
        ? "the bonus must lie in 0 to " + LARGEST_BONUS + " but is " + total.bonus()
        : flaw;
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
  private @Nullable String flawInRow(
      CheckedPairs pairs, int mentee, OptimalCertificate.BestTotal total) {
    long own = total.menteePrices().get(mentee).points();
    if (pairs.held[mentee] == CheckedPairs.NONE && own > 0) {
      return pairs.problem.mentees().get(mentee) + " has a price and no mentor";
    }
    for (int c = pairs.problem.firstCandidate(mentee);
        c < pairs.problem.endCandidate(mentee);
        c++) {
      // Neither sum can pass a long unnoticed: a negative one is a price beyond every value.
      long covered = own + total.mentorPrices().get(pairs.problem.mentorOf(c)).points();
      long value = total.bonus() + values[c];
      boolean enough = covered < 0 || covered >= value;
      if (!enough || (c == pairs.held[mentee] && covered != value)) {
        return Pairing.of(
                pairs.problem.mentees().get(mentee),
                pairs.problem.mentors().get(pairs.problem.mentorOf(c)))
            + " is worth " + value + " points and priced at " + covered;
      }
    }
    return null;
  }
}
