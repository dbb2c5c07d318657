package org.weft.matching.experiment.measure;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.weft.core.style.Components;
import org.weft.matching.experiment.measure.Absence.Cause;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemFeature;

/**
 * A way to make somebody better off and nobody worse off: the witness that a matching is not Pareto-efficient.
 *
 * <p>Dissolve some pairs, form others: everybody in scope who moves gets an option with as many of their points or more, and somebody
 * gets more. In a cycle everybody hands on a place; a chain ends at places that were free. Scope is the mentees, whose places with
 * mentors are then things without wishes, or everybody.
 *
 * <p>Worked example: Ana likes Mo best and has Nia, Ben likes Nia best and has Mo. They exchange mentors: a cycle, for the mentees. If
 * Mo would rather keep Ben, it is no improvement for everybody.
 *
 * <p><b>Details.</b> Weigh each candidate in which nobody in scope would lose: a large amount for each person in scope who is
 * matched now, and 1 for each who would gain. The large amount passes all gains together, so a heaviest matching leaves nobody in
 * scope unmatched who is matched now, and gains something if anything can be gained. One circle or path of the difference to the
 * present matching is the witness. Exact with ties; one heaviest matching.
 *
 * @param shape cycle or chain
 * @param dissolved pairs that end, in the order of the walk
 * @param formed pairs that begin, in the order of the walk
 */
public record Improvement(
    Shape shape, ImmutableList<Pairing> dissolved, ImmutableList<Pairing> formed) {
  static final ImmutableList<ProblemFeature> UNDEFINED = PopularityVote.UNDEFINED;

  /** How the moves of an improvement hang together. */
  public enum Shape {
    /** Places go round: as many pairs end as begin, and no other place changes. */
    CYCLE,
    /** The walk ends at a place that was free. */
    CHAIN
  }

  /**
   * Reads missing lists as empty.
   *
   * @param shape cycle or chain
   * @param dissolved pairs that end
   * @param formed pairs that begin
   */
  public Improvement {
    Components.required(shape, "Improvement.shape");
    dissolved = Components.orEmpty(dissolved);
    formed = Components.orEmpty(formed);
  }

  /**
   * Looks for an improvement; one heaviest matching.
   *
   * @param problem the problem
   * @param matching pairs of it
   * @param scope mentees, or everybody
   * @return an improvement, or nothing if the matching is Pareto-efficient
   * @throws IllegalArgumentException as {@link PopularityVote#of(MatchingProblem, Collection, Scope)}
   */
  public static Optional<Improvement> of(
      MatchingProblem problem, Collection<Pairing> matching, Scope scope) {
    Judged.checked(problem, matching, UNDEFINED);
    Market market = Market.open(problem, matching);
    PopularityVote.checkVoters(market, scope);
    return of(market, scope);
  }

  static Optional<Improvement> of(Market market, Scope scope) {
    long large = 1L + market.choosers.size() + market.chosen.size();
    int[] better = Challenge.heaviest(market, c -> weight(market, scope, c, large));
    long found =
        Arrays.stream(better).mapToLong(c -> weight(market, scope, c, large)).sum();
    if (found == large * PopularityVote.matchedVoters(market, scope)) {
      return Optional.empty();
    }
    return Optional.of(
        scope == Scope.MENTEES
            ? new MenteeWalk(market, better).improvement()
            : new PairWalk(market, better).improvement());
  }

  /** 0 where somebody in scope would lose. */
  private static long weight(Market market, Scope scope, int candidate, long large) {
    int mentee = market.menteeOf[candidate];
    int vote = market.choosers.vote(mentee, candidate);
    long matched = market.choosers.isMatched(mentee) ? 1 : 0;
    if (scope == Scope.MENTEES) {
      return vote < 0 ? 0 : large * matched + vote;
    }
    int other = market.mentorVote(candidate);
    matched += market.chosen.isMatched(market.problem.mentorOf(candidate)) ? 1 : 0;
    return vote < 0 || other < 0 ? 0 : large * matched + vote + other;
  }

  static void measure(Market market, Scope scope, Sheet sheet) {
    Optional<Cause> cause = PopularityVote.undefined(market, scope);
    if (cause.isPresent()) {
      sheet.absent(Measure.PARETO_EFFICIENT, scope, cause.get());
      sheet.absent(Measure.IMPROVEMENT_LENGTH, scope, cause.get());
      return;
    }
    Optional<Improvement> improvement = of(market, scope);
    sheet.number(Measure.PARETO_EFFICIENT, scope, improvement.isEmpty() ? 1 : 0, market.pairs());
    sheet.number(
        Measure.IMPROVEMENT_LENGTH,
        scope,
        improvement.map(found -> found.formed.size()).orElse(0),
        market.pairs());
  }
}
