package org.weft.matching.experiment.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;
import org.weft.core.style.Components;
import org.weft.matching.experiment.measure.Absence.Cause;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemFeature;

/**
 * A vote between a matching and its best challenger.
 *
 * <p>Each voter votes for the matching that gives them the option with more of their points, any option beats none, and abstains
 * where they are equal. Voters are the mentees, or everybody: both sides, or the pool. The margin is exact: over all challengers,
 * votes for the challenger less votes against it are largest for a heaviest matching, where a pair weighs, for each voter in it, 1
 * for being matched before plus 1, 0 or -1 for their vote (1 alone for who was unmatched). Sources: D. Abraham, R. Irving, T.
 * Kavitha and K. Mehlhorn, "Popular Matchings" (2007); P. Biró, R. Irving and D. Manlove, "Popular Matchings in the Marriage and
 * Roommates Problems" (2010).
 *
 * <p>Worked example: Ana and Ben like Mo best, then Nia. Ana with Mo and Ben with Nia: the exchange gives Ben a vote and takes one
 * from Ana, margin 0 among mentees. Ana with Mo and Ben with nobody: Ben with Nia besides wins by 1.
 *
 * @param voters who votes
 * @param margin by how many votes the challenger wins, 0 or more
 * @param challenger its pairs, sorted; those that no vote depends on may be missing
 */
public record PopularityVote(Scope voters, long margin, ImmutableList<Pairing> challenger) {
  static final ImmutableList<ProblemFeature> UNDEFINED = ImmutableList.of(
      ProblemFeature.SEVERAL_MENTORS,
      ProblemFeature.MINIMUMS,
      ProblemFeature.TYPE_QUOTAS,
      ProblemFeature.COUPLES);

  /**
   * Sorts the pairs.
   *
   * @param voters who votes
   * @param margin by how many votes the challenger wins
   * @param challenger its pairs
   */
  public PopularityVote {
    Components.required(voters, "PopularityVote.voters");
    challenger = ImmutableList.sortedCopyOf(Components.orEmpty(challenger));
  }

  /**
   * Lets the best challenger stand; one heaviest matching.
   *
   * @param problem the problem
   * @param matching pairs of it
   * @param voters mentees, or everybody
   * @return the result of the vote
   * @throws IllegalArgumentException if the pairs are no matching of the problem, if it asks for several mentors, minimums, types
   *     or couples, if mentors alone were to vote, if everybody votes and a mentor could have two mentees, or mentees vote in one
   *     pool
   */
  public static PopularityVote of(
      MatchingProblem problem, Collection<Pairing> matching, Scope voters) {
    Judged.checked(problem, matching, UNDEFINED);
    Market market = Market.open(problem, matching);
    checkVoters(market, voters);
    return of(market, voters);
  }

  /** Refuses scopes in which a vote or a loss is not defined. */
  static void checkVoters(Market market, Scope voters) {
    checkArgument(
        voters != Scope.MENTORS && (voters != Scope.MENTEES || !market.isOnePool()),
        "%s cannot be asked alone here; ask %s",
        voters,
        market.isOnePool() ? "EVERYBODY" : "MENTEES or EVERYBODY");
    Optional<Cause> cause = undefined(market, voters);
    checkArgument(
        cause.isEmpty(),
        "EVERYBODY cannot be asked where a mentor could have two mentees or more; ask MENTEES");
  }

  /** Both sides can be asked only where nobody could have two partners. */
  static Optional<Cause> undefined(Market market, Scope voters) {
    View mentors = market.chosen;
    boolean several = voters == Scope.EVERYBODY
        && IntStream.range(0, mentors.size())
            .anyMatch(j -> Math.min(mentors.places[j], mentors.options(j)) > 1);
    return several ? Optional.of(Cause.SEVERAL_PLACES) : Optional.empty();
  }

  static PopularityVote of(Market market, Scope voters) {
    int[] challenger = Challenge.heaviest(market, c -> weight(market, voters, c));
    long votes =
        Arrays.stream(challenger).mapToLong(c -> weight(market, voters, c)).sum();
    return new PopularityVote(
        voters,
        votes - matchedVoters(market, voters),
        Arrays.stream(challenger).mapToObj(market::pair).collect(ImmutableList.toImmutableList()));
  }

  private static long weight(Market market, Scope voters, int candidate) {
    int mentee = market.menteeOf[candidate];
    long weight = market.choosers.isMatched(mentee) ? 1 : 0;
    weight += market.choosers.vote(mentee, candidate);
    if (voters == Scope.EVERYBODY) {
      int mentor = market.problem.mentorOf(candidate);
      weight += market.mentorVote(candidate) + (market.chosen.isMatched(mentor) ? 1 : 0);
    }
    return weight;
  }

  /** How many voters a challenger of nobody would lose. */
  static long matchedVoters(Market market, Scope voters) {
    return voters == Scope.MENTEES ? market.pairs() : 2L * market.pairs();
  }

  static void measure(Market market, Scope voters, Sheet sheet) {
    Optional<Cause> cause = undefined(market, voters);
    if (cause.isPresent()) {
      sheet.absent(Measure.POPULARITY_MARGIN, voters, cause.get());
      return;
    }
    long asked = market.views().stream()
        .filter(view -> voters == Scope.EVERYBODY || view.scope == voters)
        .mapToLong(View::seeking)
        .sum();
    sheet.number(Measure.POPULARITY_MARGIN, voters, of(market, voters).margin(), asked);
  }
}
