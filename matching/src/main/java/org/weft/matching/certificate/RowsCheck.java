package org.weft.matching.certificate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.PointRows;
import org.weft.matching.problem.ProblemFeature;

/**
 * Checks pairs and prices where scores are computed: what {@link CheckedPairs}, {@link PriceCheck} and {@link ShortageCheck} do
 * with listed candidates, one row at a time. Each row is read three times at most; memory follows the people.
 */
final class RowsCheck {
  /** What a claim about rows on demand may be. */
  static final ImmutableSet<ProblemFeature> COVERED =
      ImmutableSet.of(ProblemFeature.ROWS_ON_DEMAND);

  private static final int NONE = CheckedPairs.NONE;

  private final MatchingProblem problem;
  private final PointRows rows;
  /** The row that is looked at. */
  private final int[] points;
  /** For each mentee the mentor, or none. */
  private final int[] held;

  private final int[] load;

  RowsCheck(MatchingProblem problem) {
    this.problem = problem;
    this.rows = problem.pointRows();
    this.points = new int[problem.mentors().size()];
    this.held = new int[problem.mentees().size()];
    this.load = new int[points.length];
    Arrays.fill(held, NONE);
  }

  /** Takes the pairs in; null if each is a candidate, and nobody has more partners than places. */
  @Nullable String flawInPairs(Iterable<Pairing> pairs) {
    for (Pairing pair : pairs) {
      int mentee = problem.indexOfMentee(pair.mentee()).orElse(NONE);
      int mentor = problem.indexOfMentor(pair.mentor()).orElse(NONE);
      if (mentee == NONE || mentor == NONE) {
        return pair + " is no candidate";
      }
      rows.read(mentee, points);
      if (points[mentor] < 0) {
        return pair + " is no candidate";
      }
      if (held[mentee] != NONE) {
        return held[mentee] == mentor ? pair + " comes twice" : pair.mentee() + " has two mentors";
      }
      held[mentee] = mentor;
      if (++load[mentor] > problem.places(mentor)) {
        return pair.mentor() + " has more than their " + problem.places(mentor) + " places taken";
      }
    }
    return problem.isOnePool() ? flawInPool() : null;
  }

  /** In one pool a person stands on both sides of the problem and in one pair at most. */
  private @Nullable String flawInPool() {
    for (int person = 0; person < held.length; person++) {
      if (held[person] != NONE && load[person] > 0) {
        return problem.mentees().get(person) + " is in two pairs";
      }
    }
    return null;
  }

  /** Null if what is claimed of the pairs holds. */
  @Nullable String flawInClaim(Certificate claim) {
    if (claim instanceof OptimalCertificate.BestTotal total) {
      return total.bonus() == 0
          ? flawInPrices(total)
          : "a best total counts no bonus but the bonus is " + total.bonus();
    }
    if (claim instanceof OptimalCertificate.MostPeopleThenBestTotal most) {
      @Nullable String flaw = flawInShortage(most.shortage());
      return flaw == null ? flawInPrices(most.total()) : flaw;
    }
    if (claim instanceof PeerCertificate peers) {
      return PeersCheck.flaw(new ComputedPeerPairs(problem, rows, held, load), peers);
    }
    throw new IllegalStateException("no check for " + claim.getClass() + "; report this");
  }

  /** Null if the prices cover every candidate and the pairs reach the bound (weak duality). */
  private @Nullable String flawInPrices(OptimalCertificate.BestTotal total) {
    @Nullable String flaw = PriceCheck.flawInLists(problem, total);
    if (flaw != null) {
      return flaw;
    }
    long[] price = total.mentorPrices().stream().mapToLong(Price::points).toArray();
    for (int mentee = 0; mentee < held.length && flaw == null; mentee++) {
      flaw = flawInRow(mentee, total.menteePrices().get(mentee).points(), price, total.bonus());
    }
    for (int mentor = 0; mentor < price.length && flaw == null; mentor++) {
      if (price[mentor] > 0 && load[mentor] < problem.places(mentor)) {
        flaw = problem.mentors().get(mentor) + " has a price and a free place";
      }
    }
    return flaw;
  }

  /** Prices cover every candidate of the mentee, and pay for the pair exactly. */
  private @Nullable String flawInRow(int mentee, long own, long[] price, long bonus) {
    if (held[mentee] == NONE && own > 0) {
      return problem.mentees().get(mentee) + " has a price and no mentor";
    }
    rows.read(mentee, points);
    for (int j = 0; j < price.length; j++) {
      // Neither sum can pass a long unnoticed: a negative one is a price beyond every value.
      long covered = own + price[j];
      long value = bonus + points[j];
      boolean enough = covered < 0 || covered >= value;
      if (points[j] >= 0 && (!enough || (j == held[mentee] && covered != value))) {
        return Pairing.of(problem.mentees().get(mentee), problem.mentors().get(j)) + " is worth "
            + value + " points and priced at " + covered;
      }
    }
    return null;
  }

  /** Null if the named mentees have no candidates but the named mentors, whose places are too few by exactly the unmatched. */
  private @Nullable String flawInShortage(Shortage shortage) {
    boolean[] isNamed = new boolean[load.length];
    long places = 0;
    for (ParticipantId mentor : shortage.mentors()) {
      int index = problem.indexOfMentor(mentor).orElse(NONE);
      if (index == NONE || isNamed[index]) {
        return "the shortage names " + mentor + ", who is no mentor or is named twice";
      }
      isNamed[index] = true;
      places += problem.places(index);
    }
    @Nullable String flaw = flawInMentees(shortage.mentees(), isNamed);
    if (flaw != null) {
      return flaw;
    }
    if (shortage.places() != places) {
      return "the shortage counts " + shortage.places() + " places but these mentors have "
          + places;
    }
    long unmatched = IntStream.range(0, held.length)
        .filter(mentee -> held[mentee] == NONE && problem.menteePlaces(mentee) > 0)
        .count();
    return shortage.missingPlaces() == unmatched
        ? null
        : unmatched + " mentees are unmatched but the shortage explains "
            + shortage.missingPlaces();
  }

  private @Nullable String flawInMentees(
      ImmutableList<ParticipantId> mentees, boolean[] isNamedMentor) {
    boolean[] seen = new boolean[held.length];
    for (ParticipantId mentee : mentees) {
      int index = problem.indexOfMentee(mentee).orElse(NONE);
      if (index == NONE || seen[index]) {
        return "the shortage names " + mentee + ", who is no mentee or is named twice";
      }
      seen[index] = true;
      rows.read(index, points);
      for (int j = 0; j < points.length; j++) {
        if (points[j] >= 0 && !isNamedMentor[j]) {
          return mentee + " also has the candidate " + problem.mentors().get(j);
        }
      }
    }
    return null;
  }
}
