package org.weft.samples.quickstart.report;

import java.util.OptionalInt;
import org.weft.core.cohort.Cohort;
import org.weft.core.program.Charter;
import org.weft.core.program.Cycle;
import org.weft.matching.KeptCandidates;
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
 * @param round people, rules and scoring brought together
 * @param kept how many pairs the rules allow, and how many were kept to choose from
 * @param keptOfEach how many of each person were kept; empty for all
 * @param matching who meets whom
 * @param verdict what the certificate's checker found
 */
public record RoundResult(
    Cohort cohort,
    Charter charter,
    Cycle cycle,
    MatchingRound round,
    KeptCandidates kept,
    OptionalInt keptOfEach,
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
   * @param keptOfEach how many candidates to keep of each person; empty for all
   * @return the result
   */
  public static RoundResult of(
      Cohort cohort,
      Charter charter,
      Cycle cycle,
      Steps steps,
      MatchingStrategy strategy,
      TieBreak tieBreak,
      OptionalInt keptOfEach) {
    MatchingRound all = MatchingRound.of(cohort, charter, cycle);
    MatchingRound round = keptOfEach.isPresent() ? all.keepingBest(keptOfEach.getAsInt()) : all;
    KeptCandidates kept = steps.run("scoring", round::kept);
    Matching matching = steps.run("matching", () -> round.match(strategy, tieBreak));
    CheckVerdict verdict =
        steps.run("proving", () -> CertificateCheck.of(round.problem(), matching.solution()));
    return new RoundResult(cohort, charter, cycle, round, kept, keptOfEach, matching, verdict);
  }

  /**
   * Says how many pairs there were to choose from.
   *
   * @return a sentence
   */
  public String choice() {
    String possible = "The rules allow " + Phrases.count(kept.possible()) + " pairs";
    return kept.holdsEverything()
        ? possible + " to choose from."
        : possible + "; the best " + keptOfEach.orElse(0) + " of each person, "
            + Phrases.count(kept.kept()) + " in all, were kept to choose from.";
  }

  /** Everybody's hours on real time and everybody's places. */
  CandidatePool pool() {
    return CandidatePool.of(cohort, charter, cycle);
  }
}
