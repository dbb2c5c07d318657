package org.weft.matching.strategy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemFeature;
import org.weft.matching.problem.TieBreak;

/** The frame of strategies for one pool. In a canonical problem of one pool both numberings of the people are the same. */
interface PeerStrategy extends CanonicalStrategy {
  /** What every strategy in this frame heeds. */
  ImmutableSet<ProblemFeature> POOLS =
      ImmutableSet.of(ProblemFeature.FORCED_PAIRS, ProblemFeature.ONE_POOL);

  @Override
  default ImmutableSet<ProblemFeature> heeds() {
    return POOLS;
  }

  @Override
  default Solution solve(MatchingProblem problem, TieBreak tieBreak) {
    checkArgument(
        heeded(problem).isOnePool(),
        "%s pairs people of one pool but the problem has two sides; build it with MatchingProblem.peers()",
        name());
    return CanonicalStrategy.super.solve(problem, tieBreak);
  }

  /** For each person its partner, or -1. */
  static ImmutableList<Pairing> pairs(CanonicalProblem canonical, int[] partner) {
    return pairs(canonical.mentees(), partner);
  }

  /** The same for people in a given order. */
  static ImmutableList<Pairing> pairs(ImmutableList<ParticipantId> order, int[] partner) {
    ImmutableList.Builder<Pairing> pairs = ImmutableList.builder();
    for (int i = 0; i < partner.length; i++) {
      if (i < partner[i]) {
        pairs.add(inOrder(order.get(i), order.get(partner[i])));
      }
    }
    return pairs.build();
  }

  /** In one pool the lower id is named first. */
  private static Pairing inOrder(ParticipantId a, ParticipantId b) {
    return a.compareTo(b) < 0 ? Pairing.of(a, b) : Pairing.of(b, a);
  }
}
