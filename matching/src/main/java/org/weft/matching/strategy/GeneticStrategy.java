package org.weft.matching.strategy;

import static com.google.common.base.Preconditions.checkArgument;

import org.weft.core.style.Components;
import org.weft.matching.certificate.Solution;
import org.weft.matching.certificate.StableCertificate;
import org.weft.matching.kernel.baseline.GeneticSearch;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.TieBreak;

/** Stable matchings bred by chance; see {@link BaselineStrategies#genetic(long, GeneticGoal, int)}. */
record GeneticStrategy(long seed, GeneticGoal goal, int generations) implements CanonicalStrategy {
  GeneticStrategy {
    Components.required(goal, "goal");
    checkArgument(
        generations >= 0,
        "generations must not be negative but was %s; use 0 for the first one only",
        generations);
  }

  @Override
  public String name() {
    return "genetic, " + goal.term() + ", " + generations + " generations, seed " + seed;
  }

  /** Ties are broken by the seed, so people are always numbered by id. */
  @Override
  public Solution solve(MatchingProblem problem, TieBreak tieBreak) {
    Components.required(tieBreak, "tieBreak");
    return CanonicalStrategy.super.solve(problem, TieBreak.byId());
  }

  @Override
  public Answer answer(CanonicalProblem canonical) {
    int[] matchedEdge = GeneticSearch.solve(
        canonical.graph(),
        canonical.places(),
        canonical.menteePoints(),
        canonical.mentorPoints(),
        goal.aim(),
        generations,
        seed);
    return new Answer(
        canonical.pairs(matchedEdge), new StableCertificate.StableSearch("genetic search"));
  }
}
