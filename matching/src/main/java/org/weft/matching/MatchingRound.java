package org.weft.matching;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.program.Charter;
import org.weft.core.program.Cycle;
import org.weft.core.style.Components;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.certificate.Impossible;
import org.weft.matching.certificate.Solution;
import org.weft.matching.eligibility.CandidatePool;
import org.weft.matching.eligibility.Eligibility;
import org.weft.matching.eligibility.EligibilityRule;
import org.weft.matching.eligibility.Ineligibility;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.scoring.ScoreCard;
import org.weft.matching.scoring.Scoring;
import org.weft.matching.strategy.MatchingStrategy;

/**
 * One cohort, one charter, one cycle: everything that is needed to match people and to say why.
 *
 * <p>Starts with the charter's rules and {@link Scoring#standardFor}. The problem is computed once, when it is first needed:
 * every mentee is held against every mentor, O(mentees · mentors), and only those who may meet are kept. Standard rules
 * and criteria work by columns, about a nanosecond a pair; rules and criteria of a host are asked pair by pair, about a
 * microsecond each. Rounds of tens of thousands of people use {@link #keepingBest}.
 *
 * <p>A mentee gets at most one mentor at a time unless the {@link RoundTerms terms} say otherwise, however many they have
 * room for. Terms also tell which pairs still run, who is paused, and what was decided by hand. People are matched one mentor
 * to each mentee, whatever the group size of the format. Two people who each mentor and learn may get each other twice, once
 * in each part; where that is unwanted, forbid one of the two pairs with a rule of your own.
 *
 * <p>Immutable and safe to share between threads, as long as the host's own rules and criteria are pure functions.
 */
public final class MatchingRound {
  /** Partners asked for the reasons of one person where not all pairs are kept; each takes microseconds. */
  private static final int MOST_ASKED = 200;

  private final RoundSettings settings;
  private final Eligibility inForce;
  private final Supplier<RoundSettings.Stated> stated;

  private MatchingRound(RoundSettings settings) {
    this.settings = settings;
    this.inForce = settings.inForce();
    this.stated = Suppliers.memoize(settings::state);
  }

  /**
   * Prepares a round with the charter's rules and the standard scoring for the cycle's format.
   *
   * @param cohort the people
   * @param charter the program
   * @param cycle the run of the program
   * @return the round
   * @throws IllegalArgumentException if the charter does not offer the cycle's format
   */
  public static MatchingRound of(Cohort cohort, Charter charter, Cycle cycle) {
    Components.required(cohort, "cohort");
    Components.required(charter, "charter");
    Components.required(cycle, "cycle");
    checkArgument(
        charter.format(cycle.format().kind()).isPresent(),
        "charter %s does not offer %s, which cycle %s runs; add the format to the charter",
        charter.name(),
        cycle.format().kind(),
        cycle.name());
    Scoring standard = Scoring.standardFor(cycle.format().shape());
    return new MatchingRound(new RoundSettings(
        CandidatePool.of(cohort, charter, cycle),
        Eligibility.of(charter),
        standard,
        standard,
        standard,
        RoundSettings.ALL,
        RoundTerms.none()));
  }

  /**
   * Replaces the rules.
   *
   * @param changed the rules in force
   * @return a round that differs in its rules only
   */
  public MatchingRound withEligibility(Eligibility changed) {
    return new MatchingRound(settings.with(changed));
  }

  /**
   * Adds a rule.
   *
   * @param rule the rule
   * @return a round with one rule more
   * @throws IllegalArgumentException if a rule of that name is in force
   */
  public MatchingRound and(EligibilityRule rule) {
    return withEligibility(settings.eligibility().and(rule));
  }

  /**
   * Replaces the scoring, for the program and for both sides.
   *
   * @param changed what a pair is worth
   * @return a round that differs in its scoring only
   */
  public MatchingRound withScoring(Scoring changed) {
    return new MatchingRound(settings.with(changed, changed, changed));
  }

  /**
   * Lets each side have wishes of its own; stable strategies follow them. What a pair is worth to the program stays.
   *
   * @param mentees how mentees judge mentors
   * @param mentors how mentors judge mentees
   * @return a round that differs in its wishes only
   */
  public MatchingRound withWishes(Scoring mentees, Scoring mentors) {
    return new MatchingRound(settings.with(settings.scoring(), mentees, mentors));
  }

  /**
   * Keeps the best candidates of each person only, so that memory follows the people and not the pairs. For rounds of tens of
   * thousands; twenty suit most.
   *
   * <p>Kept are, of each mentee and of each mentor, the {@code most} best pairs by points, and by their own wishes where they
   * have some. Of equal pairs those go first that follow the person's own place in the other list, going around, so that
   * equals do not all keep the same few. Besides, each mentee in turn keeps the best mentor with a free place.
   *
   * <p>What holds: nobody who could meet somebody is left with nobody; who could meet more than {@code most} keeps at least
   * that many; a person's {@code most} best are all there; the problem admits a matching of at least half the size of the
   * largest of all possible pairs, and mostly one of the full size; with {@code most} as large as either side
   * nothing is left out. What does not: certificates speak of the candidates that were kept. A matching that is optimal,
   * largest or stable among them need not be so among all possible pairs. {@link #kept()} says how much was left out.
   *
   * <p>Where something was left out, the reasons of people whom the rules leave with nobody come from 200 of their possible
   * partners, evenly spread over the ids, and say so; there would be too many to ask.
   *
   * @param most how many of each person, 1 or more
   * @return a round that differs in its candidates only
   * @throws IllegalArgumentException if {@code most} is below 1
   */
  public MatchingRound keepingBest(int most) {
    checkArgument(
        most >= 1,
        "keepingBest needs at least 1 candidate of each person but was %s; use keepingAll() for all",
        most);
    return new MatchingRound(settings.keeping(most));
  }

  /**
   * Keeps all candidates, as a round does unless told otherwise.
   *
   * @return a round that differs in its candidates only
   */
  public MatchingRound keepingAll() {
    return new MatchingRound(settings.keeping(RoundSettings.ALL));
  }

  /**
   * Sets what holds for this round only: running pairs, pauses, pairs by hand, minimums, quotas, couples.
   *
   * @param terms the terms; they replace those before
   * @return a round that differs in its terms only
   */
  public MatchingRound on(RoundTerms terms) {
    return new MatchingRound(settings.with(terms));
  }

  /**
   * Lists the terms that contradict the rules or each other. Minimums, quotas and couples are not looked at: whether those
   * can be met is for a strategy to find out, with a proof.
   *
   * @return each conflict with a way out, single pairs first, in the order of the pairs; empty if the terms hold together
   */
  public ImmutableList<TermConflict> conflicts() {
    return settings.asked().conflicts();
  }

  /**
   * Gives the terms.
   *
   * @return what holds for this round only
   */
  public RoundTerms terms() {
    return settings.terms();
  }

  /**
   * Gives the scoring of the program, for instance to change its weights.
   *
   * @return what a pair is worth
   */
  public Scoring scoring() {
    return settings.scoring();
  }

  /**
   * Gives the rules in force.
   *
   * @return the rules of the charter and of the host, then the terms as rules that never give way
   */
  public Eligibility eligibility() {
    return inForce;
  }

  /**
   * Gives the people as rules and criteria see them.
   *
   * @return the cohort prepared for the cycle
   */
  public CandidatePool pool() {
    return settings.pool();
  }

  /**
   * States the problem that strategies solve.
   *
   * @return everybody who looks for a mentor, everybody who mentors, and the scored candidates that the round keeps
   * @throws IllegalArgumentException if a criterion answers outside 0 to 1, there are more than two billion candidates, or a
   *     minimum, a quota, a couple or a number of mentors does not fit the people
   * @throws IllegalStateException if there are {@link #conflicts()}
   */
  public MatchingProblem problem() {
    return stated().problem();
  }

  /**
   * Counts what the problem holds and what it left out.
   *
   * @return possible pairs, kept ones, and who could meet more
   * @throws IllegalArgumentException as {@link #problem()} does
   */
  public KeptCandidates kept() {
    return stated().kept();
  }

  private RoundSettings.Stated stated() {
    return Components.required(stated.get(), "problem");
  }

  /**
   * Matches people and says why.
   *
   * @param strategy how to choose among the candidates
   * @param tieBreak who goes first among equals
   * @return pairs with reasons and everybody else with theirs
   */
  public Matching match(MatchingStrategy strategy, TieBreak tieBreak) {
    Components.required(strategy, "strategy");
    Components.required(tieBreak, "tieBreak");
    return explain(strategy.solve(problem(), tieBreak));
  }

  /**
   * Adds the reasons to a solution, whoever found it.
   *
   * @param solution a solution of {@link #problem()}
   * @return pairs with reasons and everybody else with theirs
   * @throws IllegalArgumentException if a pair of the solution is no candidate, a mentee has two mentors, or a mentor has more
   *     than their places taken
   */
  public Matching explain(Solution solution) {
    Components.required(solution, "solution");
    for (Pairing pair : solution.pairs()) {
      if (problem().candidate(pair.mentee(), pair.mentor()).isEmpty()) {
        throw new IllegalArgumentException(pair + " cannot be explained as a pair: "
            + whyNoCandidate(pair) + "; pair the candidates of problem() only");
      }
    }
    Certificate claimed = solution.certificate() instanceof Impossible impossible
        ? impossible
        : new Certificate.Unproven("only the pairs are checked");
    CheckVerdict verdict =
        CertificateCheck.of(problem(), new Solution("any", solution.pairs(), claimed));
    if (verdict instanceof CheckVerdict.Refuted refuted) {
      throw new IllegalArgumentException(
          "the solution cannot be explained: " + refuted.reason() + "; solve problem() again");
    }
    return new Matching(
        settings.pool().cycle().name(),
        solution.strategy(),
        solution.pairs().stream().map(this::explained).collect(ImmutableList.toImmutableList()),
        new UnmatchedReasons(
                settings,
                inForce,
                problem(),
                solution,
                kept().holdsEverything() ? RoundSettings.ALL : MOST_ASKED)
            .list(),
        solution.certificate());
  }

  private String whyNoCandidate(Pairing pair) {
    if (problem().indexOfMentee(pair.mentee()).isEmpty()) {
      return nobodyWho(pair.mentee(), "does not look for a mentor");
    }
    if (problem().indexOfMentor(pair.mentor()).isEmpty()) {
      return nobodyWho(pair.mentor(), "does not mentor");
    }
    return pair.mentee().equals(pair.mentor())
        ? "nobody mentors themselves"
        : "the objections are " + whyNot(pair.mentee(), pair.mentor());
  }

  private String nobodyWho(ParticipantId person, String why) {
    boolean known =
        settings.pool().participants().stream().anyMatch(each -> each.id().equals(person));
    return person + (known ? " " + why : " is not in the cohort");
  }

  private MatchedPair explained(Pairing pair) {
    return new MatchedPair(pair.mentee(), pair.mentor(), card(pair.mentee(), pair.mentor()));
  }

  /**
   * Scores two people, whether or not they may be paired.
   *
   * @param mentee who would learn
   * @param mentor who would mentor
   * @return every criterion with its weight, number and words
   * @throws IllegalArgumentException if one of them is not in the cohort, or both are the same person
   */
  public ScoreCard card(ParticipantId mentee, ParticipantId mentor) {
    return settings.scoring().card(settings.pool().pair(mentee, mentor));
  }

  /**
   * Says why the rules and the terms keep two people apart. Whether the two look for this part is not a rule and not said
   * here. For a pair that the terms except, only rules that never give way count.
   *
   * @param mentee who would learn
   * @param mentor who would mentor
   * @return every objection, in the order of the rules; empty if they may be paired
   * @throws IllegalArgumentException if one of them is not in the cohort, or both are the same person
   */
  public ImmutableList<Ineligibility> whyNot(ParticipantId mentee, ParticipantId mentor) {
    return settings.asked().objections(Pairing.of(mentee, mentor));
  }

  @Override
  public String toString() {
    return "MatchingRound[" + settings.pool() + ", " + inForce + ", " + settings.scoring() + "]";
  }
}
