package org.weft.matching.strategy;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.weft.matching.certificate.Aim;
import org.weft.matching.certificate.Impossible;
import org.weft.matching.certificate.OptimalCertificate;
import org.weft.matching.problem.MatchingProblem;

/**
 * Strategies that follow the program's scores: what is best for the program as a whole, proved by prices.
 *
 * <p>Choose one when the program answers for the outcome, such as nobody left out or the best total fit. What the two sides
 * wish counts only through the scores.
 */
public final class OptimalStrategies {
  private OptimalStrategies() {}

  /**
   * Matches as many people as can be matched, and among those matchings takes one with the highest sum of scores.
   *
   * <p>Choose it when nobody should be left out. A pair may know of a better partner who would want it, too.
   *
   * <p>Heeds minimums of mentors and several mentors for a mentee: it makes the most pairs then, certificate {@link
   * OptimalCertificate.InOrder}, or says which minimums clash, {@link Impossible.MinimumConflict}.
   *
   * <p>Guarantee: optimal; certificate {@link OptimalCertificate.MostPeopleThenBestTotal} with dual prices and a Hall violator.
   * Ties between equally good matchings are settled by the tie-break. Worst case O(n (c + m log m)) for n mentees, m mentors
   * and c candidates. Source: R. Jonker and A. Volgenant (1987), with capacities. Where at least 32 mentees and as many places
   * meet, and mentees times places is at most 2.5 times c, places become columns of a dense table that is read row by row:
   * several times faster, with prices of the same kind; which of several equally good matchings it is may differ there.
   *
   * <p>Heeds rows on demand, see {@link MatchingProblem#ofRows}: up to 65,536 pairs are listed first; with more, rows are read as
   * they are needed, twice as a rule and seldom more than ten times, and memory follows the people, some hundred bytes each. Several mentors
   * and minimums cannot be asked there. More mentees than places cost several times as much there as the reverse, and forbidden
   * pairs that leave somebody out cost a second search; places of which there are more than three a person are opened as they are
   * needed. Worst case O(n² m) for n mentees and m places, times a logarithm. Scores are rounded to points: the total is within k points of
   * the best for k pairs.
   *
   * @return the strategy
   */
  public static MatchingStrategy mostPeopleThenBestTotal() {
    return OptimalStrategy.MOST_PEOPLE_THEN_BEST_TOTAL;
  }

  /**
   * Takes a matching with the highest sum of scores, whether or not more people could be matched.
   *
   * <p>Choose it when a weak pair is worse than none, and give weak pairs a low score or no candidate. Scores are 0 or more,
   * so a pair is never left out to raise the total, only to make room for others. Pairs worth 0 add nothing and may be left
   * out.
   *
   * <p>Heeds minimums and several mentors as {@link #mostPeopleThenBestTotal()} does; minimums come before the total.
   *
   * <p>Guarantee: optimal; certificate {@link OptimalCertificate.BestTotal}. Rows on demand, ties, complexity and source as for
   * {@link #mostPeopleThenBestTotal()}.
   *
   * @return the strategy
   */
  public static MatchingStrategy bestTotal() {
    return OptimalStrategy.BEST_TOTAL;
  }

  /**
   * Among the matchings of most people takes one whose worst pair is as good as possible, and of those the best total.
   *
   * <p>Choose it when no pair may be a bad one: the total may be lower, the weakest pair is not. Where a weak pair cannot be
   * helped, the others are not improved one by one; {@link #leximin()} does that.
   *
   * <p>Worked example: Ana and Mo are worth 0.9, Ana and Nia 0.5, Ben and Mo 0.6, Ben and Nia 0.3; each mentor has one place. The
   * best total pairs Ana with Mo and Ben with Nia, 1.2 in all and 0.3 for Ben. Bottleneck pairs Ana with Nia and Ben with Mo: 1.1 in
   * all, and no pair below 0.5.
   *
   * <p>Heeds minimums and several mentors. Guarantee: optimal; certificate {@link OptimalCertificate.BestWorstPair}, which proves by
   * prices that one step higher loses pairs. Ties are settled by the tie-break. Worst case O(s (c + (n + m) log m) log c) for s
   * places of n mentees, m mentors and c candidates. Source: O. Gross, "The bottleneck assignment problem" (1959).
   *
   * @return the strategy
   */
  public static MatchingStrategy bottleneck() {
    return new BottleneckStrategy("bottleneck");
  }

  /**
   * Among the matchings of most people makes the worst pair as good as possible, then the second worst, and so on.
   *
   * <p>Choose it when every pair should be as good as it can be without harming a worse one. What the good pairs lose does not
   * count: the total may be much lower. Worked example: as for {@link #bottleneck()}, Ana with Nia and Ben with Mo.
   *
   * <p>Heeds minimums and several mentors. Guarantee: optimal; certificate {@link OptimalCertificate.Leximin}. All largest matchings
   * have the same number of pairs, so this means fewest pairs at the lowest score, then at the next: aims in strict order, each
   * proved by prices. Ties are settled by the tie-break. Worst case O(s (c + (n + m) log m)) for s pairs, and as many lists of
   * prices as there are different scores among them: for thousands of people, not for millions. Source: R. Burkard and F. Rendl,
   * "Lexicographic bottleneck problems" (1991).
   *
   * @return the strategy
   */
  public static MatchingStrategy leximin() {
    return new LeximinStrategy("leximin");
  }

  /**
   * Matches as many people as can be matched, and among those matchings takes one that reaches the most of an aim.
   *
   * <p>Choose it when something other than the program's points decides: pairs that were announced before ({@link
   * Aim.MostOfPairs}), people who have waited ({@link Aim.MostPrecedence}), or several of these with factors ({@link Aim.Blend}).
   *
   * <p>Worked example: Ana could meet Mo (0.9) or Nia (0.4), Ben only Mo (0.8), Cy only Nia (0.3); each mentor has one place. Two can
   * be matched. If Cy has waited, Cy meets Nia, and Mo goes to whoever is worth more with him: Ana.
   *
   * <p>Heeds minimums, which come first, and several mentors; it makes the most pairs then. Guarantee: optimal; certificate
   * {@link OptimalCertificate.MostPeopleThenMost} with dual prices and a Hall violator, or {@link OptimalCertificate.InOrder} with
   * minimums, several mentors, or candidates that count less than 0. Ties are settled by the tie-break. Complexity and source as
   * for {@link #mostPeopleThenBestTotal()}.
   *
   * @param aim what counts among the largest matchings
   * @return the strategy, named by its aim
   */
  public static MatchingStrategy mostPeopleThen(Aim aim) {
    return new MostPeopleThenStrategy(aim);
  }

  /**
   * Takes a matching that is best for several aims in strict order: a later aim decides only among matchings that are best for
   * all earlier ones.
   *
   * <p>Choose it when the program has a clear order of what matters, such as most people, then what the mentees wish, then the
   * program's points; no weights need to be made up.
   *
   * <p>Worked example: Ana and Ben could each meet Mo and Nia, all worth 0.5 to the program; Ana wishes for Mo with 0.9 and Nia with
   * 0.4, Ben for Mo with 0.8 and Nia with 0.7. Most pairs, then most points of the mentees: Ana with Mo, Ben with Nia.
   *
   * <p>Heeds minimums, which come before all aims, and several mentors. Guarantee: optimal; certificate {@link
   * OptimalCertificate.InOrder}. Ties are settled by the tie-break. Worst case O(k s (c + (n + m) log m)) for k aims. Source: R. Ahuja, T.
   * Magnanti and J. Orlin, "Network Flows" (1993), on the optimal face of each aim.
   *
   * @param first what matters most
   * @param then what decides among equals, most important first
   * @return the strategy, named by its aims
   */
  public static MatchingStrategy inOrder(Aim first, Aim... then) {
    ImmutableList<Aim> aims = ImmutableList.<Aim>builder().add(first).add(then).build();
    return new OrderedStrategy(
        aims.stream().map(Aim::inWords).collect(Collectors.joining(", then ")), aims);
  }
}
