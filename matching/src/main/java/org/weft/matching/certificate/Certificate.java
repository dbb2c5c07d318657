package org.weft.matching.certificate;

import com.google.common.collect.ImmutableList;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.problem.Side;

/** What is claimed about a solution, with everything that {@link CertificateCheck} needs to see for itself. */
public sealed interface Certificate {
  /**
   * Says what is claimed, in words for a coordinator.
   *
   * @return a sentence
   */
  String claim();

  /**
   * The solution is stable: no mentee and mentor would both rather have each other. Equal scores block nobody (weak
   * stability). The candidates and scores are proof enough.
   *
   * @param proposers whose wishes the strategy follows among stable matchings
   */
  record Stable(Side proposers) implements Certificate {
    /**
     * Checks that nothing is missing.
     *
     * @param proposers whose wishes are followed
     */
    public Stable {
      Components.required(proposers, "Stable.proposers");
    }

    @Override
    public String claim() {
      return "Stable: no mentee and mentor would both rather have each other than whom they got.";
    }
  }

  /**
   * No solution has more points in total, where every pair counts its score and a bonus.
   *
   * @param bonus points that every pair counts besides its score, 0 or more
   * @param menteePrices a price for each mentee
   * @param mentorPrices a price for a place with each mentor
   */
  record BestTotal(long bonus, ImmutableList<Price> menteePrices, ImmutableList<Price> mentorPrices)
      implements Certificate {
    /**
     * Reads missing lists as empty.
     *
     * @param bonus points that every pair counts besides its score
     * @param menteePrices a price for each mentee
     * @param mentorPrices a price for a place with each mentor
     */
    public BestTotal {
      menteePrices = Components.orEmpty(menteePrices);
      mentorPrices = Components.orEmpty(mentorPrices);
    }

    @Override
    public String claim() {
      return "Best total: no other matching has a higher sum of scores.";
    }
  }

  /**
   * No solution matches more people, and none that matches as many has more points in total.
   *
   * @param total proves the best total, with a bonus for every pair
   * @param shortage proves that nobody else could be matched; of nobody if everybody was
   */
  record MostPeopleThenBestTotal(BestTotal total, Shortage shortage) implements Certificate {
    /**
     * Checks that nothing is missing.
     *
     * @param total proves the best total
     * @param shortage proves that nobody else could be matched
     */
    public MostPeopleThenBestTotal {
      Components.required(total, "MostPeopleThenBestTotal.total");
      Components.required(shortage, "MostPeopleThenBestTotal.shortage");
    }

    @Override
    public String claim() {
      return "Most people, then best total: nobody else could be matched, and no other matching of as many people "
          + "has a higher sum of scores.";
    }
  }

  /**
   * The solution is Pareto-efficient for the mentees: no group of them could trade places, or take a free one, so that nobody
   * is worse off and somebody better off.
   *
   * <p>Better and worse are read on strict lists: a mentor with more points is better, of equal ones the mentor who comes
   * first in the order given here, and any candidate is better than none. On the scores alone less follows: no group could
   * move so that everyone who moves gains points. A move between mentors whom a mentee scores equally may still make room
   * for somebody else, which no fixed tie-break can rule out. What the mentors would like is not looked at.
   *
   * <p>The candidates, their scores and this order are proof enough.
   *
   * @param mentorOrder every mentor once; who comes first is better where a mentee's scores are equal
   */
  record ParetoEfficient(ImmutableList<ParticipantId> mentorOrder) implements Certificate {
    /**
     * Reads a missing list as empty.
     *
     * @param mentorOrder every mentor once
     */
    public ParetoEfficient {
      mentorOrder = Components.orEmpty(mentorOrder);
    }

    @Override
    public String claim() {
      return "Pareto-efficient: on the lists with ties broken, no group of mentees could trade places, or take a free "
          + "one, so that nobody is worse off and somebody better off.";
    }
  }

  /**
   * Nothing is claimed but that every pair is a candidate and nobody is overloaded.
   *
   * @param why why there is no proof, such as {@code random baseline}
   */
  record Unproven(String why) implements Certificate {
    /**
     * Checks the text.
     *
     * @param why why there is no proof
     * @throws IllegalArgumentException if it is blank
     */
    public Unproven {
      why = Components.text(why, "Unproven.why");
    }

    @Override
    public String claim() {
      return "No claim: " + why + ".";
    }
  }

  /** There is no answer, and this is why. A solution with such a certificate has no pairs. */
  sealed interface Impossible extends Certificate permits MinimumConflict, NoStablePairs {}

  /**
   * The minimums of some mentors cannot all be met: together they want more mentees than could ever come to them.
   *
   * @param mentors mentors whose minimums clash
   * @param mentees everybody who could meet one of them
   * @param wanted the sum of their minimums
   * @param available how many pairs these mentees could form with them at most: each mentee as often as they may have mentors,
   *     and no pair twice
   */
  record MinimumConflict(
      ImmutableList<ParticipantId> mentors,
      ImmutableList<ParticipantId> mentees,
      long wanted,
      long available)
      implements Impossible {
    /**
     * Reads missing lists as empty.
     *
     * @param mentors mentors whose minimums clash
     * @param mentees everybody who could meet one of them
     * @param wanted the sum of their minimums
     * @param available how many pairs there could be
     */
    public MinimumConflict {
      mentors = Components.orEmpty(mentors);
      mentees = Components.orEmpty(mentees);
    }

    @Override
    public String claim() {
      return "Impossible: " + mentors.size() + " mentors want at least " + wanted
          + " mentees together but only " + available + " could come.";
    }
  }

  /** Says something about pairs of one pool, in which there are no two sides. */
  sealed interface OnePool extends Certificate
      permits PeersStable, PeersAlmostStable, PeersBestTotal, PeersMostPeopleThenBestTotal {}

  /**
   * The pairs of one pool are stable: no two people would both rather have each other. Any partner is better than none.
   *
   * <p>Better and worse are read on strict lists: a partner with more points is better, of equal ones the one who comes first in
   * the order given here. So on the scores alone nobody blocks either. The candidates, their scores and this order are proof
   * enough.
   *
   * @param order everybody once; who comes first is better where a person's scores are equal
   */
  record PeersStable(ImmutableList<ParticipantId> order) implements OnePool {
    /**
     * Reads a missing list as empty.
     *
     * @param order everybody once
     */
    public PeersStable {
      order = Components.orEmpty(order);
    }

    @Override
    public String claim() {
      return "Stable: no two people would both rather have each other than whom they got.";
    }
  }

  /**
   * No pairs of one pool are stable, on strict lists as {@link PeersStable} reads them. The proof is a stable partition with
   * an odd party of three or more (Tan).
   *
   * @param order everybody once; who comes first is better where a person's scores are equal
   * @param parties everybody once, in circles: each likes the next one at least as much as the one before, and no two people
   *     would both rather have each other than the one before
   */
  record NoStablePairs(
      ImmutableList<ParticipantId> order, ImmutableList<ImmutableList<ParticipantId>> parties)
      implements Impossible {
    /**
     * Reads missing lists as empty.
     *
     * @param order everybody once
     * @param parties everybody once, in circles
     */
    public NoStablePairs {
      order = Components.orEmpty(order);
      parties = Components.orEmpty(parties);
    }

    @Override
    public String claim() {
      return "Impossible: whatever the pairs, two people would both rather have each other. An odd circle of people, each "
          + "liking the next one better than the one before, forbids every stable solution.";
    }
  }

  /**
   * In these pairs of one pool only so many pairs of people would both rather have each other, and some number of them is
   * unavoidable: half of the odd parties of three or more in a stable partition, rounded up.
   *
   * @param blocking how many pairs of people would both rather have each other, on strict lists as {@link PeersStable} reads
   *     them
   * @param unavoidable how many there are at least, whatever the pairs
   * @param order everybody once; who comes first is better where a person's scores are equal
   * @param parties a stable partition, as in {@link NoStablePairs}
   */
  record PeersAlmostStable(
      long blocking,
      long unavoidable,
      ImmutableList<ParticipantId> order,
      ImmutableList<ImmutableList<ParticipantId>> parties)
      implements OnePool {
    /**
     * Reads missing lists as empty.
     *
     * @param blocking how many pairs of people would both rather have each other
     * @param unavoidable how many there are at least
     * @param order everybody once
     * @param parties a stable partition
     */
    public PeersAlmostStable {
      order = Components.orEmpty(order);
      parties = Components.orEmpty(parties);
    }

    @Override
    public String claim() {
      return "Almost stable: of all pairs of people, " + blocking
          + " would both rather have each other than whom they got; at least " + unavoidable
          + (unavoidable == 1 ? " is" : " are") + " unavoidable.";
    }
  }

  /**
   * No pairs of one pool have more points in total, where every pair counts its score and a bonus.
   *
   * <p>Prices are in half points. The prices of two people and of the groups that hold both cover what their pair counts. A
   * group of 2k + 1 people has room for k pairs. So no pairs count more than all prices of people plus k times that of each
   * group.
   *
   * @param bonus points that every pair counts besides its score, 0 or more
   * @param prices a price for each person, in half points
   * @param groups groups of an odd number of people that have a price
   */
  record PeersBestTotal(long bonus, ImmutableList<Price> prices, ImmutableList<OddGroup> groups)
      implements OnePool {
    /**
     * Reads missing lists as empty.
     *
     * @param bonus points that every pair counts besides its score
     * @param prices a price for each person
     * @param groups groups that have a price
     */
    public PeersBestTotal {
      prices = Components.orEmpty(prices);
      groups = Components.orEmpty(groups);
    }

    @Override
    public String claim() {
      return "Best total: no other pairs have a higher sum of scores.";
    }
  }

  /**
   * In one pool no more people could be paired, and no pairs of as many people have more points in total.
   *
   * @param total proves the best total, with a bonus so large that one more pair counts more than any loss of points
   */
  record PeersMostPeopleThenBestTotal(PeersBestTotal total) implements OnePool {
    /**
     * Checks that nothing is missing.
     *
     * @param total proves the best total
     */
    public PeersMostPeopleThenBestTotal {
      Components.required(total, "PeersMostPeopleThenBestTotal.total");
    }

    @Override
    public String claim() {
      return "Most people, then best total: nobody else could be paired, and no other pairs of as many people have a "
          + "higher sum of scores.";
    }
  }
}
