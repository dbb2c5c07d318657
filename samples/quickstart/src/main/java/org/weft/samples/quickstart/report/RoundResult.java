package org.weft.samples.quickstart.report;

import org.weft.core.cohort.Cohort;
import org.weft.core.program.Charter;
import org.weft.core.program.Cycle;
import org.weft.matching.Matching;
import org.weft.matching.MatchingRound;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.eligibility.CandidatePool;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.MatchingStrategy;

/**
 * What a round decided, and what the checker says about it.
 *
 * @param cohort the people
 * @param charter the program
 * @param cycle the run of the program
 * @param candidates how many pairs the rules allow
 * @param matching who meets whom
 * @param verdict what the certificate's checker found
 */
public record RoundResult(
    Cohort cohort,
    Charter charter,
    Cycle cycle,
    int candidates,
    Matching matching,
    CheckVerdict verdict) {
  /**
   * Runs a round.
   *
   * @param cohort the people
   * @param charter the program
   * @param cycle the run of the program
   * @param steps is told about each step
   * @param strategy how to choose among the candidates
   * @param tieBreak who goes first among equals
   * @return the result
   */
  public static RoundResult of(
      Cohort cohort,
      Charter charter,
      Cycle cycle,
      Steps steps,
      MatchingStrategy strategy,
      TieBreak tieBreak) {
    MatchingRound round = MatchingRound.of(cohort, charter, cycle);
    int candidates = steps.run("scoring", () -> round.problem().candidates());
    Matching matching = steps.run("matching", () -> round.match(strategy, tieBreak));
    CheckVerdict verdict =
        steps.run("proving", () -> CertificateCheck.of(round.problem(), matching.solution()));
    return new RoundResult(cohort, charter, cycle, candidates, matching, verdict);
  }

  /** Everybody's hours on real time and everybody's places. */
  CandidatePool pool() {
    return CandidatePool.of(cohort, charter, cycle);
  }
}
