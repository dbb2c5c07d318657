package org.weft.matching.certificate;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.matching.certificate.OptimalCertificate.PricedAim;
import org.weft.matching.problem.MatchingProblem;

/** Checks that aims speak of the worst pairs as a claim says, and then their prices. */
final class WorstPairCheck {
  private WorstPairCheck() {}

  /** Null if the worst pair is as good as it can be, and then the total. */
  static @Nullable String flaw(CheckedPairs pairs, OptimalCertificate.BestWorstPair claim) {
    if (!begin(claim.best().aims(), 3)
        || !(claim.best().aims().get(1).aim() instanceof Aim.FewestPairsWorth below)
        || !claim.best().aims().get(2).aim().equals(new Aim.MostPoints(Aim.Whose.PROGRAM))) {
      return "the aims are not: most pairs, fewest low pairs, most points";
    }
    @Nullable String flaw = InOrderCheck.flaw(pairs, claim.best().aims());
    if (flaw != null || IntStream.range(0, pairs.paired.length).noneMatch(c -> pairs.paired[c])) {
      return flaw;
    }
    long worst = worst(pairs);
    if (below.from() > 0 || below.to() != worst - 1) {
      return "the worst pair is worth " + worst + " but the aim counts pairs worth " + below.from()
          + " to " + below.to();
    }
    if (!begin(claim.oneStepHigher(), 2)
        || !claim.oneStepHigher().get(1).aim().equals(new Aim.FewestPairsWorth(0, worst))) {
      return "the proof one step higher does not speak of pairs worth 0 to " + worst;
    }
    return InOrderCheck.flawInNoZero(pairs, claim.oneStepHigher());
  }

  /** Null if no largest matching has a better worst pair, or as good a one and a better second worst, and so on. */
  static @Nullable String flaw(CheckedPairs pairs, OptimalCertificate.Leximin claim) {
    ImmutableList<PricedAim> aims = claim.best().aims();
    if (!begin(aims, 1)) {
      return "the first aim is not: most pairs";
    }
    long reached = -1;
    for (PricedAim priced : aims.subList(1, aims.size())) {
      if (!(priced.aim() instanceof Aim.FewestPairsWorth level) || level.from() != reached + 1) {
        return "the aims leave out pairs worth " + (reached + 1) + " points";
      }
      if (level.from() < level.to() && has(pairs, level.from(), level.to())) {
        return "the aim " + level.inWords() + " takes pairs of different worth for equal";
      }
      reached = level.to();
    }
    return has(pairs, reached + 1, Long.MAX_VALUE)
        ? "the aims leave out pairs worth more than " + reached + " points"
        : InOrderCheck.flaw(pairs, aims);
  }

  private static boolean begin(ImmutableList<PricedAim> aims, int size) {
    return aims.size() >= size && aims.get(0).aim().equals(new Aim.MostPairs());
  }

  private static boolean has(CheckedPairs pairs, long from, long to) {
    MatchingProblem problem = pairs.problem;
    return IntStream.range(0, pairs.paired.length)
        .anyMatch(c -> pairs.paired[c] && problem.points(c) >= from && problem.points(c) <= to);
  }

  private static long worst(CheckedPairs pairs) {
    return IntStream.range(0, pairs.paired.length)
        .filter(c -> pairs.paired[c])
        .mapToLong(pairs.problem::points)
        .min()
        .orElseThrow();
  }
}
