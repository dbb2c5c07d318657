package org.weft.matching.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.problem.Pairing;

/**
 * Claims of strategies that follow the mentees' wishes: nobody could be served better without serving somebody worse, or by
 * the count of choices or votes.
 */
public sealed interface OneSidedCertificate extends Certificate {
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
  record ParetoEfficient(ImmutableList<ParticipantId> mentorOrder) implements OneSidedCertificate {
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
   * No matching has a better profile: the number of mentees who get their first choice, their second, and so on.
   *
   * <p>A choice is 1 plus the number of candidates with places whom the mentee gives more points; equal points share a choice.
   * Each goal counts the pairs of one choice, or all pairs. A person's price is a row of numbers, one for each goal; rows are
   * compared from the first goal on, like words in a dictionary. In that order the prices cover what every candidate brings to
   * the goals, and the pairs reach the bound.
   *
   * @param aim which profile is best
   * @param levels the goals in their order, with prices
   */
  record BestProfile(ProfileAim aim, ImmutableList<ProfileLevel> levels)
      implements OneSidedCertificate {
    /**
     * Reads a missing list as empty.
     *
     * @param aim which profile is best
     * @param levels the goals in their order
     */
    public BestProfile {
      Components.required(aim, "BestProfile.aim");
      levels = Components.orEmpty(levels);
    }

    @Override
    public String claim() {
      return "Best profile: " + aim.inWords() + ".";
    }
  }

  /**
   * The solution is popular: no other matching wins a vote against it, in which each mentee votes for the matching that gives
   * them more points and abstains at equal points. Being without a mentor is worse than any candidate.
   *
   * <p>A candidate counts 2, 1 or 0 if their mentee would vote for it, abstain, or vote against it, and 1 if the mentee has
   * nobody. Prices that cover every candidate bound what a challenger counts; here the bound is the number of pairs, which is
   * what the solution itself counts.
   *
   * @param menteePrices prices of mentees; who is not listed has price 0
   * @param mentorPrices prices of a place with mentors; who is not listed has price 0
   */
  record Popular(ImmutableList<Price> menteePrices, ImmutableList<Price> mentorPrices)
      implements OneSidedCertificate {
    /**
     * Reads missing lists as empty.
     *
     * @param menteePrices prices of mentees
     * @param mentorPrices prices of mentors
     */
    public Popular {
      menteePrices = Components.orEmpty(menteePrices);
      mentorPrices = Components.orEmpty(mentorPrices);
    }

    @Override
    public String claim() {
      return "Popular: in a vote of the mentees, no other matching would win against this one.";
    }
  }

  /**
   * No matching is popular; against this one the best challenger wins by exactly {@code margin} votes. With margin 1 none
   * loses by less. With a larger margin another matching might; that is not claimed.
   *
   * <p>The prices prove, as in {@link Popular}, that no challenger wins by more. Why nothing is popular (D. Abraham, R. Irving,
   * T. Kavitha and K. Mehlhorn, 2007): a popular matching has as many first choices as possible, and gives each mentee a first
   * choice or the best mentor whom first choices may leave a place. With these the mentees of the conflict need more places than
   * there are.
   *
   * @param margin by how many votes the challenger wins, 1 or more
   * @param challenger the pairs of a matching that wins by the margin
   * @param proof prices of mentees and mentors
   * @param firstChoices pairs that give as many mentees as possible a first choice
   * @param conflict mentees whose needs collide, and the mentors they need
   */
  record LeastUnpopular(
      int margin,
      ImmutableList<Pairing> challenger,
      Popular proof,
      ImmutableList<Pairing> firstChoices,
      Shortage conflict)
      implements OneSidedCertificate {
    /**
     * Reads missing lists as empty.
     *
     * @param margin by how many votes the challenger wins
     * @param challenger the pairs of a matching that wins by the margin
     * @param proof prices of mentees and mentors
     * @param firstChoices pairs of first choices
     * @param conflict mentees whose needs collide
     */
    public LeastUnpopular {
      challenger = ImmutableList.sortedCopyOf(Components.orEmpty(challenger));
      Components.required(proof, "LeastUnpopular.proof");
      firstChoices = ImmutableList.sortedCopyOf(Components.orEmpty(firstChoices));
      Components.required(conflict, "LeastUnpopular.conflict");
    }

    @Override
    public String claim() {
      return "No matching is popular: against this one, the best challenger wins by " + margin
          + (margin == 1 ? " vote, and none loses by less." : " votes.");
    }
  }

  /**
   * The solution follows deferred acceptance without the claims that bring their owners nothing: no mentee is worse off than in
   * a stable matching, which is given, and only mentees who agreed see a place they would rather have go to somebody with a
   * lesser claim. If all agreed, it is also Pareto-efficient for the mentees.
   *
   * <p>Better and worse are read on strict lists: more points first, of equal points whoever comes first in the order given.
   *
   * @param insisting mentees who did not agree to give up claims
   * @param stable the pairs of the stable matching
   * @param menteeOrder every mentee once
   * @param mentorOrder every mentor once
   */
  record EfficiencyAdjusted(
      ImmutableList<ParticipantId> insisting,
      ImmutableList<Pairing> stable,
      ImmutableList<ParticipantId> menteeOrder,
      ImmutableList<ParticipantId> mentorOrder)
      implements OneSidedCertificate {
    /**
     * Reads missing lists as empty.
     *
     * @param insisting mentees who did not agree to give up claims
     * @param stable the pairs of the stable matching
     * @param menteeOrder every mentee once
     * @param mentorOrder every mentor once
     */
    public EfficiencyAdjusted {
      insisting = Components.orEmpty(insisting);
      stable = ImmutableList.sortedCopyOf(Components.orEmpty(stable));
      menteeOrder = Components.orEmpty(menteeOrder);
      mentorOrder = Components.orEmpty(mentorOrder);
    }

    @Override
    public String claim() {
      return "Efficiency-adjusted: nobody is worse off than in a stable matching"
          + (insisting.isEmpty()
              ? ", and no mentees could trade so that nobody is worse off and somebody better off."
              : ", and the claims of those who insist on them are honored.");
    }
  }

  /** Which profile, the number of mentees at each choice, counts as the best. */
  enum ProfileAim {
    /** As many first choices as possible, then as many second choices, and so on. */
    RANK_MAXIMAL("as many first choices as possible, then as many second choices, and so on"),
    /** As many pairs as possible, then as many first choices, and so on. */
    GREEDY_MAXIMUM(
        "as many pairs as possible, then as many first choices, then as many second choices, and so on"),
    /** As many pairs as possible, then as few at the worst rank, then at the second worst, and so on. */
    GENEROUS_MAXIMUM(
        "as many pairs as possible, then as few at the worst choice, then at the second worst, and so on");

    private final String words;

    ProfileAim(String words) {
      this.words = words;
    }

    String inWords() {
      return words;
    }
  }

  /**
   * One goal of a {@link OneSidedCertificate.BestProfile}, with everybody's price at this goal. Who is not listed has price 0.
   *
   * @param rank the choice whose pairs are counted, 1 for first choices; 0 if all pairs are counted
   * @param menteePrices prices of mentees, whole numbers, possibly below 0 at a later goal
   * @param mentorPrices prices of a place with mentors
   */
  record ProfileLevel(
      int rank, ImmutableList<Price> menteePrices, ImmutableList<Price> mentorPrices) {
    /**
     * Reads missing lists as empty.
     *
     * @param rank the choice whose pairs are counted
     * @param menteePrices prices of mentees
     * @param mentorPrices prices of mentors
     * @throws IllegalArgumentException if the rank is below 0
     */
    public ProfileLevel {
      checkArgument(
          rank >= 0, "ProfileLevel.rank must be 0 or more but was %s; use 0 for all pairs", rank);
      menteePrices = Components.orEmpty(menteePrices);
      mentorPrices = Components.orEmpty(mentorPrices);
    }
  }
}
