package org.weft.matching.strategy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.stream.Collectors;
import org.weft.core.style.Components;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.ProblemFeature;
import org.weft.matching.problem.TieBreak;

/**
 * A way to solve a matching problem.
 *
 * <p>Strategies are stateless values: solving twice gives equal results, whatever was solved in between, from any thread. The
 * order in which people were listed never shows; ties go to the tie-break. Take one from {@link MatchingStrategies} or the
 * families it names, or implement this interface and let {@link CertificateCheck} and the laws in the tests jar judge the
 * results.
 */
public interface MatchingStrategy {
  /**
   * Names the strategy by the field's standard term.
   *
   * @return a short name, such as {@code mentee-proposing deferred acceptance}
   */
  String name();

  /**
   * Says which features of a problem the strategy heeds. It refuses problems with any other.
   *
   * @return nothing unless a strategy says otherwise: candidates, scores and places alone
   */
  default ImmutableSet<ProblemFeature> heeds() {
    return ImmutableSet.of();
  }

  /**
   * Solves a problem.
   *
   * @param problem the problem
   * @param tieBreak who goes first among equals
   * @return pairs with a certificate of what is claimed about them
   * @throws IllegalArgumentException if the problem asks for what this strategy does not heed
   */
  Solution solve(MatchingProblem problem, TieBreak tieBreak);

  /**
   * Refuses a problem that asks for what this strategy does not heed. A strategy of a host calls it first.
   *
   * @param problem the problem
   * @return the problem
   * @throws IllegalArgumentException if a feature of the problem is not heeded
   */
  default MatchingProblem heeded(MatchingProblem problem) {
    Components.required(problem, "problem");
    Sets.SetView<ProblemFeature> unheeded = Sets.difference(problem.features(), heeds());
    checkArgument(
        unheeded.isEmpty(),
        "%s does not heed %s; choose a strategy whose heeds() has it, or %s",
        name(),
        unheeded.stream().map(ProblemFeature::inWords).collect(Collectors.joining(", ")),
        unheeded.contains(ProblemFeature.ROWS_ON_DEMAND)
            ? "list the candidates by problem.listed()"
            : "leave it out of the problem");
    return problem;
  }
}
