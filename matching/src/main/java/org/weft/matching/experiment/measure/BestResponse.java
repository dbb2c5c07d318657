package org.weft.matching.experiment.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.MatchingStrategy;

/**
 * The best that one mentee can do for themselves by stating another list, while everybody else tells the truth.
 *
 * <p>Ranks are those of the true wishes, see {@link Measure}; being unmatched is one rank past all options. The first list that
 * reaches the best rank is kept: lists are tried in the order in which {@link Misreports} describe them, short ones first. What is
 * best among the lists that were tried is best of all in these cases:
 *
 * <ul>
 *   <li>{@link Misreports.AllLists} as long as the mentee's own: for every strategy, by trying all.
 *   <li>{@link Misreports.Truncations}: for every strategy that is stable with ties broken. No list gets a mentee more than their best
 *       stable partner (D. Gale and M. Sotomayor, "Ms. Machiavelli and the Stable Matching Problem", 1985), and the true list that
 *       ends with that partner does (A. Roth and U. Rothblum, "Truncation Strategies in Matching Markets", 1999).
 *   <li>{@link Misreports.OneMovedUp}: for mentor-proposing deferred acceptance, among lists that name everybody (R. Vaish and D.
 *       Garg, "Manipulating Gale-Shapley Algorithm: Preserving Stability and Remaining Inconspicuous", 2017; C.-P. Teo, J. Sethuraman
 *       and W.-P. Tan, "Gale-Shapley Stable Marriage Problem Revisited", 2001, gave the polynomial algorithm).
 *   <li>Anything: for strategies in which no mentee gains by another list, such as mentee-proposing deferred acceptance, top trading
 *       cycles and serial dictatorship, where mentees have one mentor and the tie-break is fixed.
 * </ul>
 *
 * <p>Worked example: mentors propose. Ana likes Mo best, then Nia; Ben likes Nia best, then Mo; Mo likes Ben best, Nia likes Ana best.
 * Told the truth, the strategy gives Nia to Ana. If Ana lists Mo alone, Nia asks Ben, who leaves Mo, who asks Ana: from rank 2 to 1,
 * and Ben gains as well.
 *
 * @param mentee who states another list
 * @param truthfulRank the rank they get by telling the truth
 * @param bestRank the best rank they get by a list that was tried; equal to the other if nothing is gained
 * @param list that list, best first; empty if nothing is gained
 * @param tried how many lists were tried
 * @param othersWorse how many other mentees get a worse rank by it, by their own wishes
 * @param othersBetter how many other mentees get a better rank by it
 */
@Value.Builder
public record BestResponse(
    ParticipantId mentee,
    int truthfulRank,
    int bestRank,
    ImmutableList<ParticipantId> list,
    int tried,
    int othersWorse,
    int othersBetter)
    implements WithBestResponse {
  /**
   * Checks that nothing is missing.
   *
   * @param mentee who states another list
   * @param truthfulRank the rank by telling the truth
   * @param bestRank the best rank
   * @param list the list that gets it
   * @param tried how many lists were tried
   * @param othersWorse how many others get a worse rank
   * @param othersBetter how many others get a better rank
   * @throws IllegalArgumentException if the best rank is worse than the truthful one
   */
  public BestResponse {
    Components.required(mentee, "BestResponse.mentee");
    list = Components.orEmpty(list);
    checkArgument(
        bestRank <= truthfulRank,
        "bestRank must be at most the truthful rank %s but was %s; the truth is a list, too",
        truthfulRank,
        bestRank);
  }

  /**
   * Tries lists; one solution for each, and one for the truth.
   *
   * @param problem the problem as everybody truly sees it, of two sides, with nothing asked beyond candidates, scores and places
   * @param strategy how it is solved
   * @param tieBreak who goes first among equals
   * @param mentee who states other lists
   * @param misreports which lists
   * @return the best of them
   * @throws IllegalArgumentException if nobody of this id looks for a mentor, the problem asks for more, or there are more than
   *     200,000 lists to try
   */
  public static BestResponse of(
      MatchingProblem problem,
      MatchingStrategy strategy,
      TieBreak tieBreak,
      ParticipantId mentee,
      Misreports misreports) {
    Components.required(problem, "problem");
    int index = problem
        .indexOfMentee(Components.required(mentee, "mentee"))
        .orElseThrow(() -> new IllegalArgumentException(
            mentee + " does not look for a mentor; choose one of problem.mentees()"));
    checkArgument(
        problem.features().isEmpty(),
        "best responses are not defined for %s; leave it out of the problem",
        problem.features());
    ResponseSearch search = new ResponseSearch(problem, strategy, tieBreak);
    int options = search.options(index);
    checkArgument(
        ReportedLists.count(misreports, options) <= ReportedLists.MOST,
        "%s has %s options, which make %s lists, more than %s; try truncations or shorter lists",
        mentee,
        options,
        ReportedLists.count(misreports, options),
        ReportedLists.MOST);
    return search.best(index, misreports);
  }

  /**
   * Starts a response from nothing.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link BestResponse}. */
  public static final class Builder extends BestResponseBuilder {
    Builder() {}
  }
}
