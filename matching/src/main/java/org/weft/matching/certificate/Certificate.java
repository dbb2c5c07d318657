package org.weft.matching.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.problem.MatchingProblem;
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
   * The solution is stable with couples: no single mentee and mentor would both rather have each other, and no couple could name two
   * mentors of one group whom it would rather have and who would take its members. {@code StableStrategies.withCouples()} gives the
   * definition of E. McDermid and D. Manlove (2010) in full. The problem is proof enough.
   */
  record StableWithCouples() implements Certificate {
    @Override
    public String claim() {
      return "Stable with couples: no single mentee, and no couple together, could name mentors who would take them and "
          + "whom they would rather have.";
    }
  }

  /**
   * No matching is stable with couples, and this one is blocked by as few wishes as possible: a wish is a mentor for a single
   * mentee, or two mentors of one group for a couple.
   *
   * <p>To check it means to try all matchings, so it is claimed of small problems only: the choices of all mentees and couples,
   * each with none besides, multiply to {@value #MOST_CHOICES} at most. Beyond that the check refutes it as not to be checked.
   *
   * @param blocking how many wishes block this matching, and every other at least, 1 or more
   */
  record FewestBlockingWithCouples(int blocking) implements Certificate {
    /** The most choices that are tried. */
    public static final int MOST_CHOICES = 200_000;

    /**
     * Checks the number.
     *
     * @param blocking how many wishes block
     * @throws IllegalArgumentException if it is less than 1
     */
    public FewestBlockingWithCouples {
      checkArgument(
          blocking >= 1,
          "blocking must be 1 or more but was %s; use StableWithCouples if nothing blocks",
          blocking);
    }

    /**
     * Tells whether a problem is small enough to try all its matchings. Linear in the pairs of mentors that couples could have.
     *
     * @param problem a problem
     * @return whether the choices multiply to {@value #MOST_CHOICES} at most
     */
    public static boolean canBeChecked(MatchingProblem problem) {
      return new CouplesCheck(problem.afterForced()).isSmall();
    }

    @Override
    public String claim() {
      return "Fewest blocking wishes: with these couples no matching is stable, and this one is blocked by "
          + blocking + ", none by fewer.";
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
  sealed interface Impossible extends Certificate permits MinimumConflict {}

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
}
