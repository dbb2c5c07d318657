package org.weft.matching.certificate;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.ProblemFeature;

/** Sends each claim about one pool to its check. */
final class PeersCheck {
  private PeersCheck() {}

  static @Nullable String flaw(CheckedPairs pairs, PeerCertificate claim) {
    if (!pairs.problem.isOnePool()) {
      return "the claim is about one pool but the problem has two sides";
    }
    if (claim instanceof PeerCertificate.PeersStable stable) {
      return PeerStableCheck.flaw(pairs, stable);
    }
    if (claim instanceof PeerCertificate.PeersAlmostStable almost) {
      return PeerStableCheck.flawInAlmost(pairs, almost);
    }
    if (claim instanceof PeerCertificate.PeersMostPeopleThenBestTotal most) {
      return PeerPriceCheck.flawInMostPeople(new ListedPeerPairs(pairs), most.total());
    }
    return PeerPriceCheck.flawInBestTotal(
        new ListedPeerPairs(pairs), (PeerCertificate.PeersBestTotal) claim);
  }

  /** The same where candidates are computed, for the claims that cover that. */
  static @Nullable String flaw(PeerPairs pairs, PeerCertificate claim) {
    if (!pairs.problem().isOnePool()) {
      return "the claim is about one pool but the problem has two sides";
    }
    return claim instanceof PeerCertificate.PeersMostPeopleThenBestTotal most
        ? PeerPriceCheck.flawInMostPeople(pairs, most.total())
        : PeerPriceCheck.flawInBestTotal(pairs, (PeerCertificate.PeersBestTotal) claim);
  }

  static @Nullable String flawInNone(MatchingProblem problem, Impossible.NoStablePairs none) {
    return problem.features().equals(ImmutableSet.of(ProblemFeature.ONE_POOL))
        ? PeerStableCheck.flawInNone(problem, none)
        : "the claim is about one pool but the problem has two sides";
  }
}
