package org.weft.matching.strategy;

import com.google.common.collect.ImmutableList;
import org.weft.matching.certificate.StableCertificate.RotationFlow;
import org.weft.matching.kernel.lattice.EgalitarianMatching;
import org.weft.matching.kernel.lattice.LeastCost;
import org.weft.matching.kernel.lattice.RotationPoset;
import org.weft.matching.problem.Pairing;

/**
 * The stable matching of least cost with its proof in words of the problem.
 *
 * @param pairs the pairs, sorted
 * @param steps all rotations, each as the pairs that it gives up
 * @param flows what rotations hand to earlier ones
 */
record LeastCostProof(
    ImmutableList<Pairing> pairs,
    ImmutableList<ImmutableList<Pairing>> steps,
    ImmutableList<RotationFlow> flows) {
  static LeastCostProof of(CanonicalProblem canonical, long[] cost) {
    RotationPoset poset = RotationPoset.of(canonical.rankings(), canonical.places());
    LeastCost least = EgalitarianMatching.solve(poset, cost);
    return new LeastCostProof(
        canonical.pairs(least.matchedEdge()),
        steps(canonical, poset),
        flows(poset, least.set().flow()));
  }

  private static ImmutableList<ImmutableList<Pairing>> steps(
      CanonicalProblem canonical, RotationPoset poset) {
    ImmutableList.Builder<ImmutableList<Pairing>> steps = ImmutableList.builder();
    for (int r = 0; r < poset.rotations(); r++) {
      int[] mentees = poset.mentees(r);
      int[] former = poset.former(r);
      ImmutableList.Builder<Pairing> step = ImmutableList.builder();
      for (int k = 0; k < mentees.length; k++) {
        step.add(canonical.pair(mentees[k], former[k]));
      }
      steps.add(step.build());
    }
    return steps.build();
  }

  private static ImmutableList<RotationFlow> flows(RotationPoset poset, long[] flow) {
    ImmutableList.Builder<RotationFlow> flows = ImmutableList.builder();
    int arc = 0;
    for (int r = 0; r < poset.rotations(); r++) {
      for (int earlier : poset.before(r)) {
        if (flow[arc] > 0) {
          flows.add(new RotationFlow(r, earlier, flow[arc]));
        }
        arc++;
      }
    }
    return flows.build();
  }
}
