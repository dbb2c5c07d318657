package org.weft.matching.strategy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.weft.matching.certificate.Impossible;
import org.weft.matching.certificate.StableCertificate;
import org.weft.matching.kernel.choice.EnvyFreeMinimums;
import org.weft.matching.kernel.choice.MinimumsResult;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemFeature;
import org.weft.matching.problem.Side;

/** Stable with minimums, or else free of envy; see {@link StableStrategies#envyFreeWithMinimums()}. */
record EnvyFreeStrategy(String name) implements CanonicalStrategy {
  static final EnvyFreeStrategy ENVY_FREE =
      new EnvyFreeStrategy("stable with minimums, or envy-free");

  @Override
  public ImmutableSet<ProblemFeature> heeds() {
    return ImmutableSet.of(ProblemFeature.FORCED_PAIRS, ProblemFeature.MINIMUMS);
  }

  @Override
  public Answer answer(CanonicalProblem canonical) {
    MinimumsResult found =
        EnvyFreeMinimums.solve(canonical.rankings(), canonical.minimums(), canonical.places());
    ImmutableList<Pairing> pairs = canonical.pairs(found.matchedEdge());
    if (found.outcome() == EnvyFreeMinimums.Outcome.IMPOSSIBLE) {
      return new Answer(
          ImmutableList.of(),
          new Impossible.NoEnvyFree(pairs, canonical.mentees(), canonical.mentors()));
    }
    return new Answer(
        pairs,
        found.outcome() == EnvyFreeMinimums.Outcome.STABLE
            ? new StableCertificate.Stable(Side.MENTEES)
            : new StableCertificate.EnvyFree());
  }
}
