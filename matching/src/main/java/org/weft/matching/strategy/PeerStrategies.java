package org.weft.matching.strategy;

import com.google.common.collect.ImmutableList;
import org.weft.matching.certificate.Impossible;
import org.weft.matching.certificate.PeerCertificate;
import org.weft.matching.problem.MatchingProblem;

/**
 * Strategies for one pool in which anyone may be paired with anyone: peer mentoring, buddies, coffee chats.
 *
 * <p>Choose one when there are no two sides. The problem comes from {@link MatchingProblem#peers()}; problems of two sides are
 * refused. An odd person out is unavoidable where the number of people is odd.
 *
 * <p>Worked example: Ana likes Ben best, Ben likes Mo, Mo likes Ana, and all three like Nia least. To the program the pairs are
 * worth: Ana and Ben 0.9, Ben and Mo 0.6, Mo and Ana 0.6, and each with Nia 0.1.
 *
 * <table>
 * <caption>What the strategies make of it</caption>
 * <tr><th>strategy</th><th>pairs</th></tr>
 * <tr><td>stable</td><td>none: Ana, Ben and Mo chase each other in a circle, whatever is done</td></tr>
 * <tr><td>almost stable</td><td>two pairs, and one pair of people who would rather have each other</td></tr>
 * <tr><td>best total</td><td>Ana with Ben, Mo with Nia (1.0)</td></tr>
 * <tr><td>most people, then best total</td><td>Ana with Ben, Mo with Nia (1.0)</td></tr>
 * </table>
 */
public final class PeerStrategies {
  private PeerStrategies() {}

  /**
   * Makes pairs that no two people would leave for each other, or proves that there are none.
   *
   * <p>Choose it when people pair up by themselves if they can do better. Such pairs need not exist; then the solution has no
   * pairs and says who chase each other in a circle: choose {@link #almostStable()} instead.
   *
   * <p>Guarantee: stable on lists whose ties the tie-break has settled; certificate {@link PeerCertificate.PeersStable}, or {@link
   * Impossible.NoStablePairs} with a stable partition. With ties, another tie-break may find stable pairs where this one finds
   * none; to find out whether any does is NP-complete. Among several stable solutions the tie-break decides, too. Linear in the
   * candidates, but for sorting the lists. Sources: R. W. Irving (1985), J. J. M. Tan (1991).
   *
   * @return the strategy
   */
  public static MatchingStrategy stable() {
    return StablePeers.STABLE;
  }

  /**
   * Makes pairs that few people would leave for each other; none if that is possible.
   *
   * <p>Choose it when {@link #stable()} finds nothing and pairs are needed all the same. Whoever could form a better pair is
   * known by number: the certificate says how many pairs of people would rather have each other.
   *
   * <p>Guarantee: {@link PeerCertificate.PeersAlmostStable}, which proves the number and a lower bound. Stable where {@link #stable()}
   * is. Small pools, of about sixteen people, are searched through, so there the number is the least possible; in larger
   * pools it need not be, as finding the least is NP-hard. Ties as for {@link #stable()}. Time: as for {@link #stable()}, and a
   * search of at most 200,000 steps, each linear in the lists of two people. Sources: J. J. M. Tan (1990); D. J. Abraham, P.
   * Biró and D. F. Manlove (2005).
   *
   * @return the strategy
   */
  public static MatchingStrategy almostStable() {
    return StablePeers.ALMOST_STABLE;
  }

  /**
   * Takes pairs with the highest sum of scores, whether or not more people could be paired.
   *
   * <p>Choose it when a weak pair is worse than none, and give weak pairs a low score or none. Pairs worth 0 add nothing and may
   * be left out.
   *
   * <p>Guarantee: optimal; certificate {@link PeerCertificate.PeersBestTotal} with prices of people and of odd groups. Ties between
   * equally good solutions are settled by the tie-break. O(n c log n) for n people and c candidates. Sources: J. Edmonds (1965);
   * Z. Galil, S. Micali and H. Gabow (1986).
   *
   * <p>Heeds rows on demand by listing them first, see {@link MatchingProblem#listed()}: up to 11,585 people. Two people whose rows do
   * not agree are refused.
   *
   * @return the strategy
   */
  public static MatchingStrategy bestTotal() {
    return HeaviestPeers.BEST_TOTAL;
  }

  /**
   * Pairs as many people as can be paired, and among those solutions takes one with the highest sum of scores.
   *
   * <p>Choose it when nobody should be left out.
   *
   * <p>Guarantee: optimal; certificate {@link PeerCertificate.PeersMostPeopleThenBestTotal}. Rows on demand, ties, complexity and
   * sources as for {@link #bestTotal()}.
   *
   * @return the strategy
   */
  public static MatchingStrategy mostPeopleThenBestTotal() {
    return HeaviestPeers.MOST_PEOPLE_THEN_BEST_TOTAL;
  }

  /**
   * Lists the strategies for one pool.
   *
   * @return every one that needs no settings
   */
  public static ImmutableList<MatchingStrategy> all() {
    return ImmutableList.of(stable(), almostStable(), bestTotal(), mostPeopleThenBestTotal());
  }
}
