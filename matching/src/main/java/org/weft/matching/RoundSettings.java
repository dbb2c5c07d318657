package org.weft.matching;

import com.google.common.collect.ImmutableList;
import org.weft.core.style.Components;
import org.weft.matching.eligibility.CandidatePool;
import org.weft.matching.eligibility.Eligibility;
import org.weft.matching.kernel.columns.AllCandidates;
import org.weft.matching.kernel.columns.BestCandidates;
import org.weft.matching.kernel.columns.Candidates;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.scoring.Scoring;

/**
 * All that a round was told, and the problem that follows from it.
 *
 * @param pool the people, the program and the cycle
 * @param eligibility the rules without the terms
 * @param scoring what a pair is worth
 * @param menteeWishes how mentees judge mentors
 * @param mentorWishes how mentors judge mentees
 * @param most candidates to keep of each person
 * @param terms what holds for this round only
 */
record RoundSettings(
    CandidatePool pool,
    Eligibility eligibility,
    Scoring scoring,
    Scoring menteeWishes,
    Scoring mentorWishes,
    int most,
    RoundTerms terms) {
  static final int ALL = Integer.MAX_VALUE;

  RoundSettings {
    Components.required(eligibility, "eligibility");
    Components.required(scoring, "scoring");
    Components.required(menteeWishes, "menteeWishes");
    Components.required(mentorWishes, "mentorWishes");
    Components.required(terms, "terms");
  }

  RoundSettings with(Eligibility changed) {
    return new RoundSettings(pool, changed, scoring, menteeWishes, mentorWishes, most, terms);
  }

  RoundSettings with(Scoring worth, Scoring mentees, Scoring mentors) {
    return new RoundSettings(pool, eligibility, worth, mentees, mentors, most, terms);
  }

  RoundSettings keeping(int changed) {
    return new RoundSettings(
        pool, eligibility, scoring, menteeWishes, mentorWishes, changed, terms);
  }

  RoundSettings with(RoundTerms changed) {
    return new RoundSettings(pool, eligibility, scoring, menteeWishes, mentorWishes, most, changed);
  }

  TermRules termRules() {
    return new TermRules(terms);
  }

  /** The rules and the terms. */
  Eligibility inForce() {
    return termRules().addedTo(eligibility);
  }

  AskedPairs asked() {
    return new AskedPairs(pool, inForce(), terms, termRules());
  }

  /** The problem and what it left out. */
  record Stated(MatchingProblem problem, KeptCandidates kept) {}

  Stated state() {
    AskedPairs asked = asked();
    ImmutableList<TermConflict> conflicts = asked.conflicts();
    if (!conflicts.isEmpty()) {
      throw new IllegalStateException("the terms of the round contradict the rules or each other: "
          + conflicts.get(0).inEnglish() + "; ask conflicts() and change the terms");
    }
    ProblemAssembly assembly =
        new ProblemAssembly(pool, inForce(), scoring, menteeWishes, mentorWishes);
    int[] places = assembly.people().ofMentors(asked::places);
    Candidates candidates = candidates(assembly, places, asked.all());
    MatchingProblem problem = assembly.problem(places, candidates);
    return new Stated(
        new TermedProblem(pool, terms, termRules()).of(problem),
        new KeptCandidates(
            candidates.possible(),
            problem.candidates(),
            candidates.menteesCut(),
            candidates.mentorsCut()));
  }

  private Candidates candidates(
      ProblemAssembly assembly, int[] places, ImmutableList<Pairing> asked) {
    int mentees = pool.mentees().size();
    Candidates candidates = assembly.collect(
        most < Math.min(mentees, places.length)
            ? new BestCandidates(mentees, places, most, assembly.hasWishes())
            : new AllCandidates(mentees, places.length));
    return new AddedCandidates(assembly.people(), scoring, menteeWishes, mentorWishes)
        .to(candidates, asked, pool, inForce());
  }
}
