package org.weft.matching.certificate;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.weft.matching.certificate.StableCertificate.RotationFlow;
import org.weft.matching.problem.Pairing;

/**
 * Sees that no stable matching costs less: in ranks of both sides, or in an aim that is missed.
 *
 * <p>Once the steps are known to be all rotations ({@link RotationReplay}), a stable matching costs what the best one for the
 * mentees does, less what its steps gain. Let each step hand some of its gain to steps that must come before it: a stable
 * matching that has the one has the others, so it loses nothing, and gains at most what all steps with a gain above zero have
 * then (weak duality). The solution must gain that much.
 */
final class LeastCostCheck {
  /** Beyond this, gains could pass a long. */
  private static final long MOST_HANDED_OVER = Long.MAX_VALUE >> 2;

  /** Costs have sizes of at most this together, so that sums of gains and of what is handed over fit a long. */
  private static final long LARGEST_SUM = Long.MAX_VALUE >> 3;

  private final long[] cost;
  private final RotationReplay replay;
  private final long[] gain;

  private LeastCostCheck(StrictLists lists, long[] cost, int steps) {
    this.cost = cost;
    this.replay = new RotationReplay(lists);
    this.gain = new long[steps];
  }

  /** By the ranks of both sides. */
  static @Nullable String flaw(CheckedPairs pairs, StableCertificate.Egalitarian claim) {
    @Nullable String flaw = StrictLists.flaw(pairs.problem, claim.order());
    if (flaw != null) {
      return flaw;
    }
    StrictLists lists = new StrictLists(pairs.problem, claim.order());
    long[] ranks = new long[pairs.problem.candidates()];
    Arrays.setAll(ranks, c -> lists.menteeRank[c] + lists.mentorRank[c]);
    return flaw(pairs, lists, ranks, claim.steps(), claim.flows());
  }

  /** By what is missed of an aim. */
  static @Nullable String flaw(CheckedPairs pairs, StableCertificate.MostOfAim claim) {
    @Nullable String flaw = StrictLists.flaw(pairs.problem, claim.order());
    if (flaw != null) {
      return flaw;
    }
    try {
      long[] missed = claim.aim().values(pairs.problem);
      long size = 0;
      for (int c = 0; c < missed.length; c++) {
        missed[c] = Math.negateExact(missed[c]);
        size = Math.addExact(size, Math.abs(missed[c]));
      }
      return size <= LARGEST_SUM
          ? flaw(
              pairs,
              new StrictLists(pairs.problem, claim.order()),
              missed,
              claim.steps(),
              claim.flows())
          : "the aim counts more than " + LARGEST_SUM + " in all";
    } catch (ArithmeticException passed) {
      return "the aim is too large to be added";
    }
  }

  private static @Nullable String flaw(
      CheckedPairs pairs,
      StrictLists lists,
      long[] cost,
      ImmutableList<ImmutableList<Pairing>> steps,
      ImmutableList<RotationFlow> flows) {
    @Nullable String flaw = StableOnListsCheck.flaw(lists, pairs.held);
    return flaw == null
        ? new LeastCostCheck(lists, cost, steps.size()).flaw(pairs.held, steps, flows)
        : flaw;
  }

  private @Nullable String flaw(
      int[] held, ImmutableList<ImmutableList<Pairing>> steps, ImmutableList<RotationFlow> flows) {
    long first = total(replay.held);
    @Nullable String flaw = flawInSteps(steps);
    if (flaw == null) {
      flaw = flawInFlows(flows);
    }
    if (flaw != null) {
      return flaw;
    }
    long bound = first;
    for (long left : gain) {
      bound -= Math.max(left, 0);
    }
    return total(held) <= bound
        ? null
        : "the pairs cost " + total(held) + " but the steps and flows prove no more than " + bound;
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
    return StableOnListsCheck.total(cost, candidates);
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
