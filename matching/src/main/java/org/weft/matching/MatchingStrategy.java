package org.weft.matching;

import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.TieBreak;

/**
 * A way to solve a matching problem.
 *
 * <p>Strategies are stateless values: solving twice gives equal results, whatever was solved in between, from any thread. The
 * order in which people were listed never shows; ties go to the tie-break. Take one from {@link MatchingStrategies}, or
 * implement this interface and let {@link CertificateCheck} and the laws in the tests jar judge the results.
 */
public interface MatchingStrategy {
  /**
   * Names the strategy by the field's standard term.
   *
   * @return a short name, such as {@code mentee-proposing deferred acceptance}
   */
  String name();

  /**
   * Solves a problem.
   *
   * @param problem the problem
   * @param tieBreak who goes first among equals
   * @return pairs with a certificate of what is claimed about them
   */
  Solution solve(MatchingProblem problem, TieBreak tieBreak);
}
