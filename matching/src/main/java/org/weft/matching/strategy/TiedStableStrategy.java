package org.weft.matching.strategy;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.weft.matching.certificate.Impossible;
import org.weft.matching.certificate.Impossible.GivenUp;
import org.weft.matching.certificate.StableCertificate;
import org.weft.matching.kernel.ties.CutTrace;
import org.weft.matching.kernel.ties.StabilityNotion;
import org.weft.matching.kernel.ties.StrongStability;
import org.weft.matching.kernel.ties.SuperStability;
import org.weft.matching.kernel.ties.TiedAnswer;
import org.weft.matching.kernel.ties.TiedMatching;
import org.weft.matching.kernel.ties.TiedRankings;

/** Strong or super stability; see {@link StableStrategies#stronglyStable()}. */
record TiedStableStrategy(String name, StabilityNotion notion) implements CanonicalStrategy {
  static final TiedStableStrategy STRONG =
      new TiedStableStrategy("strongly stable", StabilityNotion.STRONG);
  static final TiedStableStrategy SUPER =
      new TiedStableStrategy("super-stable", StabilityNotion.SUPER);

  @Override
  public Answer answer(CanonicalProblem canonical) {
    TiedRankings tied = canonical.tiedRankings();
    boolean isSuper = notion == StabilityNotion.SUPER;
    TiedAnswer found = isSuper
        ? SuperStability.solve(tied, canonical.places())
        : StrongStability.solve(tied, canonical.places());
    if (found instanceof TiedMatching matching) {
      return new Answer(
          canonical.pairs(matching.matchedEdge()),
          isSuper ? new StableCertificate.SuperStable() : new StableCertificate.StronglyStable());
    }
    ImmutableList<GivenUp> steps = steps(canonical, tied, (CutTrace) found);
    return new Answer(
        ImmutableList.of(),
        isSuper ? new Impossible.NoSuperStable(steps) : new Impossible.NoStronglyStable(steps));
  }

  private static ImmutableList<GivenUp> steps(
      CanonicalProblem canonical, TiedRankings tied, CutTrace trace) {
    ImmutableList.Builder<GivenUp> steps = ImmutableList.builder();
    for (int step = 0; step < trace.steps(); step++) {
      steps.add(new GivenUp(
          Arrays.stream(trace.mentors(step))
              .mapToObj(canonical::mentor)
              .collect(ImmutableList.toImmutableList()),
          Arrays.stream(trace.forest(step))
              .mapToObj(edge -> canonical.pair(tied.menteeOf(edge), edge))
              .collect(ImmutableList.toImmutableList())));
    }
    return steps.build();
  }
}
