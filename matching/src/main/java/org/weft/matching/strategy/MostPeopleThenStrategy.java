package org.weft.matching.strategy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.weft.core.style.Components;
import org.weft.matching.certificate.Aim;
import org.weft.matching.certificate.OptimalCertificate;
import org.weft.matching.kernel.Assignment;
import org.weft.matching.kernel.Objective;
import org.weft.matching.kernel.SparseAssignment;
import org.weft.matching.problem.ProblemFeature;

/** Most people, then the most of an aim; see {@link OptimalStrategies#mostPeopleThen}. */
record MostPeopleThenStrategy(Aim aim) implements CanonicalStrategy {
  MostPeopleThenStrategy {
    Components.required(aim, "aim");
  }

  @Override
  public String name() {
    return "most people, then " + aim.inWords();
  }

  @Override
  public ImmutableSet<ProblemFeature> heeds() {
    return OrderedStrategy.HEEDED;
  }

  @Override
  public Answer answer(CanonicalProblem canonical) {
    long[] values = canonical.values(aim);
    boolean quick = canonical.stated().features().isEmpty()
        && Arrays.stream(values).allMatch(value -> value >= 0);
    return quick
        ? oneMentorEach(canonical, values)
        : new OrderedStrategy(name(), ImmutableList.of(new Aim.MostPairs(), aim)).answer(canonical);
  }

  private Answer oneMentorEach(CanonicalProblem canonical, long[] values) {
    Assignment found = SparseAssignment.solve(
        canonical.graph(), canonical.places(), values, Objective.LARGEST_THEN_HEAVIEST);
    return new Answer(
        canonical.pairs(found.matchedEdge()),
        new OptimalCertificate.MostPeopleThenMost(
            aim,
            found.offset(),
            canonical.menteePrices(found.menteePrice()),
            canonical.mentorPrices(found.mentorPrice()),
            ProvedShortage.of(canonical, found.matchedEdge())));
  }
}
