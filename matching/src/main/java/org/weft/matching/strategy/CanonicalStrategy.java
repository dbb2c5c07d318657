package org.weft.matching.strategy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.weft.core.style.Components;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.Impossible;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemFeature;
import org.weft.matching.problem.TieBreak;

/**
 * The frame of every strategy here: refuse what is not heeded, set forced pairs aside, number people by the tie-break, answer.
 *
 * <p>What is claimed is claimed of the rest: the problem after its forced pairs.
 */
interface CanonicalStrategy extends MatchingStrategy {
  /** What every strategy in this frame heeds. */
  ImmutableSet<ProblemFeature> FORCED_PAIRS = ImmutableSet.of(ProblemFeature.FORCED_PAIRS);

  @Override
  default ImmutableSet<ProblemFeature> heeds() {
    return FORCED_PAIRS;
  }

  @Override
  default Solution solve(MatchingProblem problem, TieBreak tieBreak) {
    Components.required(tieBreak, "tieBreak");
    Answer answer = answer(heeded(problem).afterForced(), tieBreak);
    ImmutableList<Pairing> forced =
        answer.certificate() instanceof Impossible ? ImmutableList.of() : problem.forced();
    return new Solution(
        name(),
        ImmutableList.<Pairing>builder().addAll(forced).addAll(answer.pairs()).build(),
        answer.certificate());
  }

  /** Solves a problem without forced pairs. */
  default Answer answer(MatchingProblem rest, TieBreak tieBreak) {
    return answer(new CanonicalProblem(rest, tieBreak));
  }

  /** Solves a problem without forced pairs whose people are numbered and whose candidates are listed. */
  Answer answer(CanonicalProblem canonical);

  /**
   * Pairs and what is claimed of them.
   *
   * @param pairs the pairs, in any order; none if the certificate says that there is no answer
   * @param certificate what is claimed
   */
  record Answer(ImmutableList<Pairing> pairs, Certificate certificate) {}
}
