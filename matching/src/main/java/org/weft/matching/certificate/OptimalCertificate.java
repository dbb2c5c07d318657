package org.weft.matching.certificate;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.weft.core.style.Components;

/**
 * Claims of strategies that follow the program's scores: no other solution is better by the scores. Prices prove it.
 */
public sealed interface OptimalCertificate extends Certificate {
  /**
   * No solution has more points in total, where every pair counts its score and a bonus.
   *
   * @param bonus points that every pair counts besides its score, 0 or more
   * @param menteePrices a price for each mentee
   * @param mentorPrices a price for a place with each mentor
   */
  record BestTotal(long bonus, ImmutableList<Price> menteePrices, ImmutableList<Price> mentorPrices)
      implements OptimalCertificate {
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
  record MostPeopleThenBestTotal(BestTotal total, Shortage shortage) implements OptimalCertificate {
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
   * No solution matches more people, and none that matches as many reaches more of the aim.
   *
   * @param aim what counts among the largest solutions
   * @param bonus points that every pair counts besides the aim, 0 or more
   * @param menteePrices a price for each mentee
   * @param mentorPrices a price for a place with each mentor
   * @param shortage proves that nobody else could be matched; of nobody if everybody was
   */
  record MostPeopleThenMost(
      Aim aim,
      long bonus,
      ImmutableList<Price> menteePrices,
      ImmutableList<Price> mentorPrices,
      Shortage shortage)
      implements OptimalCertificate {
    /**
     * Checks that nothing is missing.
     *
     * @param aim what counts among the largest solutions
     * @param bonus points that every pair counts besides the aim
     * @param menteePrices a price for each mentee
     * @param mentorPrices a price for a place with each mentor
     * @param shortage proves that nobody else could be matched
     */
    public MostPeopleThenMost {
      Components.required(aim, "MostPeopleThenMost.aim");
      menteePrices = Components.orEmpty(menteePrices);
      mentorPrices = Components.orEmpty(mentorPrices);
      Components.required(shortage, "MostPeopleThenMost.shortage");
    }

    @Override
    public String claim() {
      return "Most people, then " + aim.inWords()
          + ": nobody else could be matched, and no other matching of as many people reaches more.";
    }
  }

  /**
   * No solution is better in strict order: the first aim counts alone, the second only among solutions that are best for the
   * first, and so on. Minimums of mentors come before all aims.
   *
   * <p>Prices for each aim prove it, see {@link PricedAim}. A person's prices for all aims are compared like words in a
   * dictionary; so are all sums of them.
   *
   * @param aims the aims with their prices, first aim first
   */
  record InOrder(ImmutableList<PricedAim> aims) implements OptimalCertificate {
    /**
     * Reads a missing list as empty.
     *
     * @param aims the aims with their prices
     */
    public InOrder {
      aims = Components.orEmpty(aims);
    }

    @Override
    public String claim() {
      return "Best in strict order: "
          + aims.stream()
              .map(priced -> priced.aim().inWords())
              .collect(Collectors.joining(", then "))
          + ".";
    }
  }

  /**
   * Among the largest solutions none has a better worst pair, and none whose worst pair is as good has more points in total
   * (bottleneck).
   *
   * @param best proves most pairs, none below the worst, most points, in this order
   * @param oneStepHigher prices that bound the pairs and, among as many pairs, those up to the worst score: there is one
   */
  record BestWorstPair(InOrder best, ImmutableList<PricedAim> oneStepHigher)
      implements OptimalCertificate {
    /**
     * Reads a missing list as empty.
     *
     * @param best proves the order
     * @param oneStepHigher proves that the worst pair cannot be better
     */
    public BestWorstPair {
      Components.required(best, "BestWorstPair.best");
      oneStepHigher = Components.orEmpty(oneStepHigher);
    }

    @Override
    public String claim() {
      return "Best worst pair: no other matching of as many pairs has a better worst pair, or as good a one and a higher "
          + "sum of scores; none has more pairs.";
    }
  }

  /**
   * Among the largest solutions none has a better worst pair, none with an equal worst pair a better second worst, and so on.
   *
   * @param best proves most pairs, then fewest pairs in each range of points, rising; a range in which there are pairs has one
   *     number of points only
   */
  record Leximin(InOrder best) implements OptimalCertificate {
    /**
     * Checks that nothing is missing.
     *
     * @param best proves the order
     */
    public Leximin {
      Components.required(best, "Leximin.best");
    }

    @Override
    public String claim() {
      return "Leximin: no other matching of as many pairs has a better worst pair, or an equal worst and a better second "
          + "worst pair, and so on; none has more pairs.";
    }
  }

  /**
   * An aim with the prices that prove it. Prices may lie below 0 where earlier aims or minimums decided.
   *
   * @param aim the aim
   * @param menteePrices prices of mentees, each at most once; 0 for who is not listed
   * @param mentorPrices prices of places with mentors, each at most once; 0 for who is not listed
   */
  record PricedAim(Aim aim, ImmutableList<Price> menteePrices, ImmutableList<Price> mentorPrices) {
    /**
     * Reads missing lists as empty.
     *
     * @param aim the aim
     * @param menteePrices prices of mentees
     * @param mentorPrices prices of mentors
     */
    public PricedAim {
      Components.required(aim, "PricedAim.aim");
      menteePrices = Components.orEmpty(menteePrices);
      mentorPrices = Components.orEmpty(mentorPrices);
    }
  }
}
