package org.weft.samples.quickstart.report;

import com.google.common.collect.ImmutableList;
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
import org.weft.matching.explain.ProgramReview;
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
 * @param findings what the program lacks, a sentence each; empty where there are too many people to ask
 */
public record RoundResult(
    Cohort cohort,
    Charter charter,
    Cycle cycle,
    MatchingRound round,
    KeptCandidates kept,
    OptionalInt keptOfEach,
    Matching matching,
    CheckVerdict verdict,
    ImmutableList<String> findings) {
  /** The review states the problem twice for each rule. */
  private static final long MOST_REVIEWED = 4_000_000;

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
    ImmutableList<String> findings = steps.run("reviewing", () -> findings(cohort, round));
    return new RoundResult(
        cohort, charter, cycle, round, kept, keptOfEach, matching, verdict, findings);
  }

  private static ImmutableList<String> findings(Cohort cohort, MatchingRound round) {
    long pairs = (long) cohort.mentees().size() * cohort.mentors().size();
    return pairs <= MOST_REVIEWED ? ProgramReview.of(round).findings() : ImmutableList.of();
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
