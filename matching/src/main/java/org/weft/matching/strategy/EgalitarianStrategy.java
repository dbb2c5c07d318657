package org.weft.matching.strategy;

import com.google.common.collect.ImmutableList;
import org.weft.matching.certificate.StableCertificate;
import org.weft.matching.certificate.StableCertificate.RotationFlow;
import org.weft.matching.kernel.lattice.EdgeCosts;
import org.weft.matching.kernel.lattice.EgalitarianMatching;
import org.weft.matching.kernel.lattice.LeastCost;
import org.weft.matching.kernel.lattice.RotationPoset;
import org.weft.matching.problem.Pairing;

/** The least sum of ranks among stable matchings; see {@link StableStrategies#egalitarian()}. */
record EgalitarianStrategy() implements CanonicalStrategy {
  @Override
  public String name() {
    return "egalitarian stable";
  }

  @Override
  public Answer answer(CanonicalProblem canonical) {
    RotationPoset poset = RotationPoset.of(canonical.rankings(), canonical.places());
    long[] cost = EdgeCosts.sum(TiedRanks.ofMentees(canonical), TiedRanks.ofMentors(canonical));
    LeastCost least = EgalitarianMatching.solve(poset, cost);
    return new Answer(
        canonical.pairs(least.matchedEdge()),
        new StableCertificate.Egalitarian(
            canonical.order(), steps(canonical, poset), flows(poset, least.set().flow())));
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
