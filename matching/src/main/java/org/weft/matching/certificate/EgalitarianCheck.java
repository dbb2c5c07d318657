package org.weft.matching.certificate;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.weft.matching.certificate.StableCertificate.RotationFlow;
import org.weft.matching.problem.Pairing;

/**
 * Sees that no stable matching has a smaller sum of ranks.
 *
 * <p>Once the steps are known to be all rotations ({@link RotationReplay}), a stable matching has the sum of ranks of the best
 * one for the mentees, less what its steps gain. Let each step hand some of its gain to steps that must come before it: a stable
 * matching that has the one has the others, so it loses nothing, and gains at most what all steps with a gain above zero have
 * then (weak duality). The solution must gain that much.
 */
final class EgalitarianCheck {
  /** Beyond this, gains could pass a long. */
  private static final long MOST_HANDED_OVER = Long.MAX_VALUE >> 2;

  private final StrictLists lists;
  private final RotationReplay replay;
  private final long[] gain;

  private EgalitarianCheck(StrictLists lists, int steps) {
    this.lists = lists;
    this.replay = new RotationReplay(lists);
    this.gain = new long[steps];
  }

  static @Nullable String flaw(CheckedPairs pairs, StableCertificate.Egalitarian claim) {
    @Nullable String flaw = StrictLists.flaw(pairs.problem, claim.order());
    if (flaw != null) {
      return flaw;
    }
    StrictLists lists = new StrictLists(pairs.problem, claim.order());
    flaw = StableOnListsCheck.flaw(lists, pairs.held);
    return flaw == null
        ? new EgalitarianCheck(lists, claim.steps().size()).flaw(pairs.held, claim)
        : flaw;
  }

  private @Nullable String flaw(int[] held, StableCertificate.Egalitarian claim) {
    long first = ranks(replay.held);
    @Nullable String flaw = flawInSteps(claim.steps());
    if (flaw == null) {
      flaw = flawInFlows(claim.flows());
    }
    if (flaw != null) {
      return flaw;
    }
    long bound = first;
    for (long left : gain) {
      bound -= Math.max(left, 0);
    }
    return ranks(held) <= bound
        ? null
        : "the sum of ranks is " + ranks(held) + " but the steps and flows prove no more than "
            + bound;
  }

  private long ranks(int[] held) {
    return StableOnListsCheck.total(lists.menteeRank, held)
        + StableOnListsCheck.total(lists.mentorRank, held);
  }

  private @Nullable String flawInSteps(ImmutableList<ImmutableList<Pairing>> steps) {
    for (int s = 0; s < gain.length; s++) {
      int[] former = new int[steps.get(s).size()];
      int[] next = new int[former.length];
      @Nullable String flaw = replay.take(steps.get(s), former, next);
      if (flaw != null) {
        return flaw;
      }
      gain[s] = total(former) - total(next);
    }
    return replay.isAtTheEnd() ? null : "the steps end before the best matching for the mentors";
  }

  private long total(int[] candidates) {
    return StableOnListsCheck.total(lists.menteeRank, candidates)
        + StableOnListsCheck.total(lists.mentorRank, candidates);
  }

  private @Nullable String flawInFlows(ImmutableList<RotationFlow> flows) {
    long handedOver = 0;
    for (RotationFlow flow : flows) {
      if (!replay.order.contains((long) flow.later() << 32 | flow.earlier())) {
        return flow + " hands something to a step that need not come before";
      }
      if (flow.amount() <= 0 || flow.amount() > MOST_HANDED_OVER - handedOver) {
        return flow + " hands over nothing, or more than there can be";
      }
      handedOver += flow.amount();
      gain[flow.later()] -= flow.amount();
      gain[flow.earlier()] += flow.amount();
    }
    return null;
  }
}
