package org.weft.matching.strategy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.weft.matching.certificate.Aim;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.OptimalCertificate;
import org.weft.matching.kernel.objective.OrderedMatching;
import org.weft.matching.kernel.objective.OrderedResult;
import org.weft.matching.kernel.objective.StrictOrder;
import org.weft.matching.problem.ProblemFeature;

/** Aims in strict order; see {@link OptimalStrategies#inOrder}. */
record OrderedStrategy(String name, ImmutableList<Aim> aims) implements CanonicalStrategy {
  static final ImmutableSet<ProblemFeature> HEEDED = ImmutableSet.of(
      ProblemFeature.FORCED_PAIRS, ProblemFeature.SEVERAL_MENTORS, ProblemFeature.MINIMUMS);

  @Override
  public ImmutableSet<ProblemFeature> heeds() {
    return HEEDED;
  }

  @Override
  public Answer answer(CanonicalProblem canonical) {
    OrderedResult result = StrictOrder.solve(
        OrderedProof.bounds(canonical), aims.stream().map(canonical::values).toList());
    return result instanceof OrderedMatching matching
        ? new Answer(canonical.pairs(matching.paired()), proof(canonical, matching))
        : OrderedProof.impossible(canonical, result);
  }

  private Certificate proof(CanonicalProblem canonical, OrderedMatching matching) {
    return new OptimalCertificate.InOrder(OrderedProof.priced(canonical, aims, matching.levels()));
  }
}
