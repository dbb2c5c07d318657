package org.weft.matching.strategy;

import org.weft.core.style.Components;
import org.weft.matching.certificate.Aim;
import org.weft.matching.certificate.StableCertificate;

/** The most of an aim among stable matchings; see {@link StableStrategies#most}. */
record MostStableStrategy(Aim aim) implements CanonicalStrategy {
  MostStableStrategy {
    Components.required(aim, "aim");
  }

  @Override
  public String name() {
    return "stable, then " + aim.inWords();
  }

  @Override
  public Answer answer(CanonicalProblem canonical) {
    long[] cost = canonical.values(aim);
    for (int e = 0; e < cost.length; e++) {
      cost[e] = Math.negateExact(cost[e]);
    }
    LeastCostProof proof = LeastCostProof.of(canonical, cost);
    return new Answer(
        proof.pairs(),
        new StableCertificate.MostOfAim(aim, canonical.order(), proof.steps(), proof.flows()));
  }
}
