package org.weft.matching.certificate;

import com.google.common.collect.ImmutableList;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * Claims about the pairs of one pool, in which there are no two sides.
 */
public sealed interface PeerCertificate extends Certificate {
  /**
   * The pairs of one pool are stable: no two people would both rather have each other. Any partner is better than none.
   *
   * <p>Better and worse are read on strict lists: a partner with more points is better, of equal ones the one who comes first in
   * the order given here. So on the scores alone nobody blocks either. The candidates, their scores and this order are proof
   * enough.
   *
   * @param order everybody once; who comes first is better where a person's scores are equal
   */
  record PeersStable(ImmutableList<ParticipantId> order) implements PeerCertificate {
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
   * In these pairs of one pool only so many pairs of people would both rather have each other, and some number of them is
   * unavoidable: half of the odd parties of three or more in a stable partition, rounded up.
   *
   * @param blocking how many pairs of people would both rather have each other, on strict lists as {@link PeersStable} reads
   *     them
   * @param unavoidable how many there are at least, whatever the pairs
   * @param order everybody once; who comes first is better where a person's scores are equal
   * @param parties a stable partition, as in {@link Impossible.NoStablePairs}
   */
  record PeersAlmostStable(
      long blocking,
      long unavoidable,
      ImmutableList<ParticipantId> order,
      ImmutableList<ImmutableList<ParticipantId>> parties)
      implements PeerCertificate {
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
      implements PeerCertificate {
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
  record PeersMostPeopleThenBestTotal(PeersBestTotal total) implements PeerCertificate {
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

  /**
   * An odd number of people of one pool, of whom one must look for a partner outside or stay alone; with a price for that.
   *
   * @param people the people, in the order of their ids
   * @param halfPoints the price, in half points; a proof has none below 0
   */
  record OddGroup(ImmutableList<ParticipantId> people, long halfPoints) {
    /**
     * Sorts the people.
     *
     * @param people the people
     * @param halfPoints the price, in half points
     */
    public OddGroup {
      people = ImmutableList.sortedCopyOf(Components.orEmpty(people));
    }
  }
}
