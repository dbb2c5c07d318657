package org.weft.matching.strategy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The strategies of this library that need no settings, to list them in a menu or to compare them all.
 *
 * <p>Five families: {@link OptimalStrategies} follow the program's scores, {@link StableStrategies} both sides' wishes, {@link
 * OneSidedStrategies} the mentees', {@link PeerStrategies} serve one pool without sides, and {@link BaselineStrategies} are there
 * to compare with. All are deterministic, and each result carries a certificate.
 *
 * <p>Worked example: Ana could meet Mo (0.9) or Nia (0.4), Ben only Mo (0.8); Mo and Nia have one place each.
 *
 * <table>
 * <caption>What the strategies make of it</caption>
 * <tr><th>strategy</th><th>pairs</th></tr>
 * <tr><td>mentee-proposing, mentor-proposing, largest weakly stable, egalitarian, minimum-regret, balanced and sex-equal
 * stable</td><td>Ana with Mo; Ben with nobody</td></tr>
 * <tr><td>most people, then best total</td><td>Ana with Nia, Ben with Mo (1.2 in total)</td></tr>
 * <tr><td>bottleneck, leximin</td><td>Ana with Nia, Ben with Mo (nobody is left out, and the worst pair has 0.4)</td></tr>
 * <tr><td>best total</td><td>Ana with Nia, Ben with Mo (1.2 beats 0.9)</td></tr>
 * <tr><td>serial dictatorship (Ana first), immediate acceptance, top trading cycles, efficiency-adjusted deferred
 * acceptance</td><td>Ana with Mo; Ben with nobody</td></tr>
 * <tr><td>rank-maximal, greedy maximum, generous maximum, popular</td><td>Ana with Nia, Ben with Mo (a first and a second
 * choice)</td></tr>
 * <tr><td>greedy</td><td>Ana with Mo (0.9 comes first); Ben with nobody</td></tr>
 * </table>
 */
public final class MatchingStrategies {
  private MatchingStrategies() {}

  /**
   * Lists the strategies for two sides that need no settings and answer every problem with pairs, by family.
   *
   * @return the strategies that can be compared on any problem of candidates, scores and places
   */
  public static ImmutableList<MatchingStrategy> all() {
    return ImmutableList.of(
        OptimalStrategies.mostPeopleThenBestTotal(),
        OptimalStrategies.bestTotal(),
        OptimalStrategies.bottleneck(),
        OptimalStrategies.leximin(),
        StableStrategies.menteeProposing(),
        StableStrategies.mentorProposing(),
        StableStrategies.largestWeaklyStable(),
        StableStrategies.egalitarian(),
        StableStrategies.minimumRegret(),
        StableStrategies.balanced(),
        StableStrategies.sexEqual(),
        OneSidedStrategies.serialDictatorship(),
        OneSidedStrategies.immediateAcceptance(),
        OneSidedStrategies.topTradingCycles(),
        OneSidedStrategies.efficiencyAdjusted(),
        OneSidedStrategies.rankMaximal(),
        OneSidedStrategies.greedyMaximum(),
        OneSidedStrategies.generousMaximum(),
        OneSidedStrategies.popular(),
        BaselineStrategies.greedy());
  }

  /** Strategies that may prove that there is no answer, or that are for problems of their own kind. */
  private static ImmutableList<MatchingStrategy> special() {
    return ImmutableList.of(
        StableStrategies.stronglyStable(),
        StableStrategies.superStable(),
        StableStrategies.envyFreeWithMinimums(),
        StableStrategies.menteeProposingWithTypes(),
        StableStrategies.withCouples());
  }

  /**
   * Finds a strategy by its name, as a stored solution gives it.
   *
   * @param name a name, such as {@code best total}
   * @return the strategy, for two sides or for one pool, or nothing if none without settings has this name
   */
  public static Optional<MatchingStrategy> named(String name) {
    return Stream.of(all(), special(), PeerStrategies.all())
        .flatMap(List::stream)
        .filter(strategy -> strategy.name().equals(name))
        .findFirst();
  }
}
