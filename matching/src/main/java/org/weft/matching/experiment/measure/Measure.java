package org.weft.matching.experiment.measure;

import com.google.common.collect.ImmutableList;
import org.weft.matching.problem.MatchingProblem;

/**
 * What is measured of one solution, defined once for all.
 *
 * <p>Words used below. An <em>option</em> of somebody is a candidate whose mentor has a place at all; mentors without places do not
 * take part. The <em>rank</em> of an option is 1 + the number of that person's options with strictly more of their points, so tied
 * options share a rank. <em>Matched</em> is who is in a pair; <em>unmatched</em> is who has options and is in none; <em>without
 * options</em> are the others who take part. In one pool of peers every measure is about everybody, and a person's partner is
 * whoever they are paired with.
 *
 * <p>What describes the pairs counts settled (forced) pairs too. What judges them, the families {@code STABILITY}, {@code ENVY},
 * {@code POPULARITY} and {@code EFFICIENCY}, judges what was open to the strategy, as certificates do: the problem after its forced
 * pairs, {@link MatchingProblem#afterForced()}. Judgments that have no agreed meaning for what a problem asks are absent: {@link
 * Absence.UndefinedWith}.
 */
public enum Measure {
  /** Number of pairs. */
  PAIRS(MeasureFamily.SIZE, Sides.TOGETHER),
  /** People in at least one pair. */
  PEOPLE_MATCHED(MeasureFamily.SIZE, Sides.EACH),
  /** People with options who are in no pair. */
  PEOPLE_UNMATCHED(MeasureFamily.SIZE, Sides.EACH),
  /** People who take part and have no options: no strategy could match them. */
  PEOPLE_WITHOUT_OPTIONS(MeasureFamily.SIZE, Sides.EACH),
  /** Pairs divided by the places of all mentors. */
  CAPACITY_USED(MeasureFamily.SIZE, Sides.MENTORS),
  /** Mentors with a minimum above 0 who have as many mentees or more; the count is of mentors with such a minimum. */
  MINIMUMS_MET(MeasureFamily.SIZE, Sides.MENTORS),

  /**
   * How many times somebody got an option of the rank that is the level: {@code 1}, {@code 2} and so on, to the depth of the
   * settings. Somebody with several partners counts for each.
   */
  CHOICE_COUNT(MeasureFamily.PROFILE, Sides.EACH),
  /** How many times somebody got an option of a rank beyond that depth. */
  CHOICE_BEYOND(MeasureFamily.PROFILE, Sides.EACH),

  /** Mean rank of a partner over all pairs; the unmatched are left out and counted by {@link #PEOPLE_UNMATCHED}. */
  AVERAGE_RANK(MeasureFamily.RANK, Sides.EACH),
  /** Largest rank of a partner over all pairs. */
  WORST_RANK(MeasureFamily.RANK, Sides.EACH),
  /**
   * Mean over all pairs and all unmatched people; the unmatched count once each, at one rank past their options: with 4 options, at
   * rank 5. Free places of somebody who is matched do not count.
   */
  AVERAGE_RANK_WITH_UNMATCHED(MeasureFamily.RANK, Sides.EACH),
  /** Largest such number. */
  WORST_RANK_WITH_UNMATCHED(MeasureFamily.RANK, Sides.EACH),

  /** Sum of the ranks of all partners. Sums compare only where equally many are matched. */
  RANK_SUM(MeasureFamily.EQUITY, Sides.EACH),
  /** Sum of the ranks of all partners over both sides: the egalitarian cost. */
  EGALITARIAN_SUM(MeasureFamily.EQUITY, Sides.TOGETHER),
  /** Largest rank of a partner on either side: the regret. */
  REGRET(MeasureFamily.EQUITY, Sides.TOGETHER),
  /** How far the two sides' sums of ranks lie apart, without sign: the sex-equality cost. */
  SEX_EQUALITY_DIFFERENCE(MeasureFamily.EQUITY, Sides.TOGETHER),
  /** The larger of the two sides' sums of ranks: the balance cost. */
  BALANCE(MeasureFamily.EQUITY, Sides.TOGETHER),

  /** Sum of what pairs are worth to the program, in points (millionths). */
  TOTAL_POINTS(MeasureFamily.SCORE, Sides.TOGETHER),
  /** Mean of what pairs are worth to the program. */
  AVERAGE_POINTS(MeasureFamily.SCORE, Sides.TOGETHER),
  /** What the worst pair is worth: the first number that leximin compares. */
  WORST_POINTS(MeasureFamily.SCORE, Sides.TOGETHER),
  /**
   * What the pair is worth that stands in place {@code ⌈n/10⌉} of {@code n}, worst first. Leximin compares whole sorted lists; this, the
   * worst and the median are three marks on that list.
   */
  TENTH_PERCENTILE_POINTS(MeasureFamily.SCORE, Sides.TOGETHER),
  /** What the pair is worth that stands in place {@code ⌈n/2⌉} of {@code n}, worst first. */
  MEDIAN_POINTS(MeasureFamily.SCORE, Sides.TOGETHER),

  /**
   * Pairs of people who are no pair and would both rather have each other: each has a free place, or strictly more points for the
   * other than for somebody they have. Equal points block nobody (weak stability), and people with several places are judged pair
   * by pair. Minimums are not looked at.
   */
  BLOCKING_PAIRS(MeasureFamily.STABILITY, Sides.TOGETHER),
  /** People in at least one blocking pair. */
  PEOPLE_BLOCKING(MeasureFamily.STABILITY, Sides.EACH),

  /**
   * Envy pairs: {@code i} envies {@code k} if {@code k} has a partner who is an option of {@code i}, is not with {@code i}, and whom
   * {@code i} would rather have than somebody they have, or than a free place. Ordered pairs of people, each counted once.
   */
  ENVY_PAIRS(MeasureFamily.ENVY, Sides.MENTEES),
  /** People who envy somebody. */
  PEOPLE_ENVIOUS(MeasureFamily.ENVY, Sides.MENTEES),
  /** Envy pairs in which such a partner would strictly rather have {@code i} than {@code k}. */
  JUSTIFIED_ENVY_PAIRS(MeasureFamily.ENVY, Sides.MENTEES),
  /** People who envy somebody justly. */
  PEOPLE_JUSTLY_ENVIOUS(MeasureFamily.ENVY, Sides.MENTEES),

  /**
   * By how many votes the best challenger among all matchings wins: each person in scope votes for the matching that gives them the
   * option with more of their points, any option beats none, and abstains otherwise. 0 or more, as a matching draws with itself;
   * 0 means popular. See {@link PopularityVote}.
   */
  POPULARITY_MARGIN(MeasureFamily.POPULARITY, Sides.MENTEES_AND_TOGETHER),

  /**
   * 1 if no matching is better for somebody in scope and worse for nobody in scope, by points, ties included; otherwise 0. See
   * {@link Improvement}.
   */
  PARETO_EFFICIENT(MeasureFamily.EFFICIENCY, Sides.MENTEES_AND_TOGETHER),
  /** Pairs that one such improvement, a cycle or a chain, would form; 0 if there is none. Not the fewest there could be. */
  IMPROVEMENT_LENGTH(MeasureFamily.EFFICIENCY, Sides.MENTEES_AND_TOGETHER),

  /** Variance of the number of mentees over the mentors with options, who are the whole population, not a sample of it. */
  LOAD_VARIANCE(MeasureFamily.LOAD, Sides.MENTORS),
  /** Most mentees of such a mentor less fewest. */
  LOAD_RANGE(MeasureFamily.LOAD, Sides.MENTORS),
  /**
   * Gini index of the number of mentees over such mentors: the sum of the differences between any two mentors, each pair of mentors
   * once, divided by their number and the sum of all loads. 0 if all have as many.
   */
  LOAD_GINI(MeasureFamily.LOAD, Sides.MENTORS),

  /** People of the group that is the level who take part. Small groups are withheld, see {@link MeasureSettings}. */
  GROUP_SIZE(MeasureFamily.GROUPS, Sides.EACH),
  /** Share of these people who are matched. */
  GROUP_ACCESS(MeasureFamily.GROUPS, Sides.EACH),
  /** Mean rank of their partners; withheld, too, if they have fewer partners than the least size of a group. */
  GROUP_AVERAGE_RANK(MeasureFamily.GROUPS, Sides.EACH),
  /** Largest less smallest access over the groups that are shown; the count is of groups. */
  ACCESS_GAP(MeasureFamily.GROUPS, Sides.EACH),
  /** Largest less smallest mean rank over the groups that are shown; the count is of groups. */
  RANK_GAP(MeasureFamily.GROUPS, Sides.EACH),

  /** Former pairs that are pairs again. */
  PAIRS_KEPT(MeasureFamily.CHANGE, Sides.TOGETHER),
  /** Former pairs that are not, whether or not they could still be. */
  PAIRS_ENDED(MeasureFamily.CHANGE, Sides.TOGETHER),
  /** Pairs that are not former pairs. */
  PAIRS_NEW(MeasureFamily.CHANGE, Sides.TOGETHER),
  /** Kept pairs divided by former pairs. */
  SHARE_KEPT(MeasureFamily.CHANGE, Sides.TOGETHER),

  /**
   * Share of the sampled mentees who get an option of a better rank by some list that was tried than by the true one, all others'
   * wishes being as stated. See {@link BestResponse} for the lists and what is known about them.
   */
  CAN_GAIN(MeasureFamily.MANIPULATION, Sides.MENTEES),
  /** Mean over the sampled mentees of the ranks gained by the best list that was tried; being unmatched is one rank past all options. */
  RANKS_GAINED(MeasureFamily.MANIPULATION, Sides.MENTEES),
  /** Mean over the sampled mentees who gain of the other mentees who get a worse rank than if all tell the truth. */
  OTHERS_HARMED(MeasureFamily.MANIPULATION, Sides.MENTEES),
  /** Lists tried for all sampled mentees together; the count is of mentees. */
  REPORTS_TRIED(MeasureFamily.MANIPULATION, Sides.MENTEES),

  /** 1 if something is claimed and the checker found the claim to hold, 0 if nothing is claimed or the claim is refuted. */
  PROVED(MeasureFamily.EFFORT, Sides.TOGETHER),
  /** Always 1; the level names the kind of certificate, such as {@code StableOnLists}. */
  CERTIFICATE(MeasureFamily.EFFORT, Sides.TOGETHER),
  /** Nanoseconds that solving took by the host's own clock. The one measure that another run need not repeat. */
  TIME(MeasureFamily.EFFORT, Sides.TOGETHER);

  private enum Sides {
    EACH(Scope.MENTEES, Scope.MENTORS),
    MENTEES(Scope.MENTEES),
    MENTORS(Scope.MENTORS),
    MENTEES_AND_TOGETHER(Scope.MENTEES, Scope.EVERYBODY),
    TOGETHER(Scope.EVERYBODY);

    private final ImmutableList<Scope> scopes;

    Sides(Scope... scopes) {
      this.scopes = ImmutableList.copyOf(scopes);
    }
  }

  private final MeasureFamily family;
  private final Sides sides;

  Measure(MeasureFamily family, Sides sides) {
    this.family = family;
    this.sides = sides;
  }

  /**
   * Tells which measures this one is computed with.
   *
   * @return the family
   */
  public MeasureFamily family() {
    return family;
  }

  /**
   * Lists whom this measure is taken of in a problem.
   *
   * @param problem the problem
   * @return everybody in one pool; otherwise the sides that the measure is about
   */
  public ImmutableList<Scope> scopes(MatchingProblem problem) {
    return problem.isOnePool() ? ImmutableList.of(Scope.EVERYBODY) : sides.scopes;
  }
}
