package org.weft.matching.certificate;

import org.jspecify.annotations.Nullable;
import org.weft.matching.problem.Pairing;

/** Looks for two people who would both rather have each other on their strict lists, and adds up ranks. */
final class StableOnListsCheck {
  private StableOnListsCheck() {}

  static @Nullable String flaw(CheckedPairs pairs, TieOrder order) {
    @Nullable String flaw = StrictLists.flaw(pairs.problem, order);
    return flaw == null ? flaw(new StrictLists(pairs.problem, order), pairs.held) : flaw;
  }

  static @Nullable String flaw(StrictLists lists, int[] held) {
    int blocking = lists.blocking(held);
    return blocking == StrictLists.NONE
        ? null
        : Pairing.of(
                lists.problem.mentees().get(lists.problem.menteeOf(blocking)),
                lists.problem.mentors().get(lists.problem.mentorOf(blocking)))
            + " would both rather have each other on their lists with ties broken";
  }

  static @Nullable String flaw(CheckedPairs pairs, StableCertificate.FairStable fair) {
    @Nullable String flaw = StrictLists.flaw(pairs.problem, fair.order());
    if (flaw != null) {
      return flaw;
    }
    StrictLists lists = new StrictLists(pairs.problem, fair.order());
    flaw = flaw(lists, pairs.held);
    if (flaw != null) {
      return flaw;
    }
    long value = fair.measure()
        .value(total(lists.menteeRank, pairs.held), total(lists.mentorRank, pairs.held));
    if (value != fair.value()) {
      return "the measure is said to be " + fair.value() + " but is " + value;
    }
    return fair.lowerBound() <= value
        ? null
        : "the lower bound " + fair.lowerBound() + " is above the measure " + value;
  }

  static long total(long[] rank, int[] held) {
    long total = 0;
    for (int c : held) {
      total += c == StrictLists.NONE ? 0 : rank[c];
    }
    return total;
  }
}
