package org.weft.matching.certificate;

import org.jspecify.annotations.Nullable;

/** Looks for a stable matching in which the worst rank is better; see {@link RestrictedProposals}. */
final class MinimumRegretCheck {
  private MinimumRegretCheck() {}

  static @Nullable String flaw(CheckedPairs pairs, TieOrder order) {
    @Nullable String flaw = StrictLists.flaw(pairs.problem, order);
    if (flaw != null) {
      return flaw;
    }
    StrictLists lists = new StrictLists(pairs.problem, order);
    flaw = StableOnListsCheck.flaw(lists, pairs.held);
    if (flaw != null) {
      return flaw;
    }
    long worst = 0;
    for (int c : pairs.held) {
      worst = c == StrictLists.NONE ? worst : Math.max(worst, regret(lists, c));
    }
    return worst > 0 && hasBetter(lists, worst)
        ? "there is a stable matching in which nobody has rank " + worst + " or worse"
        : null;
  }

  private static long regret(StrictLists lists, int candidate) {
    return Math.max(lists.menteeRank[candidate], lists.mentorRank[candidate]);
  }

  private static boolean hasBetter(StrictLists lists, long worst) {
    boolean[] forbidden = new boolean[lists.menteeRank.length];
    for (int c = 0; c < forbidden.length; c++) {
      forbidden[c] = regret(lists, c) >= worst;
    }
    return lists.blocking(RestrictedProposals.run(lists, forbidden)) == StrictLists.NONE;
  }
}
