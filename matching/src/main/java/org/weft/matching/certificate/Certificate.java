package org.weft.matching.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
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
   * The solution is stable on strict lists: more points are better, of equal ones the person who comes first in the order given
   * here. Then no two people would both rather have each other on the scores alone, either. The candidates, their scores and
   * this order are proof enough.
   *
   * @param order who comes first where scores are equal
   */
  record StableOnLists(TieOrder order) implements Certificate {
    /**
     * Checks that nothing is missing.
     *
     * @param order who comes first where scores are equal
     */
    public StableOnLists {
      Components.required(order, "StableOnLists.order");
    }

    @Override
    public String claim() {
      return "Stable, with ties broken: no mentee and mentor would both rather have each other than whom they got.";
    }
  }

  /**
   * Of all matchings that are stable on strict lists, none has a smaller sum of ranks over both sides. A rank is 1 plus the
   * number of candidates with strictly more points.
   *
   * <p>The proof: steps lead from the stable matching that is best for all mentees to the one that is best for all mentors, and
   * every stable matching takes some of them, none without those that must come before. Each step changes the sum of ranks by
   * an amount of its own. Amounts handed from steps to earlier steps show that no choice of steps lowers the sum further.
   *
   * @param order who comes first where scores are equal
   * @param steps for each step the pairs that it gives up, in a circle: each mentee goes to the mentor of the next pair
   * @param flows amounts that steps hand to earlier steps
   */
  record Egalitarian(
      TieOrder order,
      ImmutableList<ImmutableList<Pairing>> steps,
      ImmutableList<RotationFlow> flows)
      implements Certificate {
    /**
     * Reads missing lists as empty.
     *
     * @param order who comes first where scores are equal
     * @param steps for each step the pairs that it gives up
     * @param flows amounts that steps hand to earlier steps
     */
    public Egalitarian {
      Components.required(order, "Egalitarian.order");
      steps = Components.orEmpty(steps);
      flows = Components.orEmpty(flows);
    }

    @Override
    public String claim() {
      return "Egalitarian: stable, and no other stable matching has a smaller sum of ranks over both sides.";
    }
  }

  /**
   * Of all matchings that are stable on strict lists, none has a better worst rank over both sides. A rank is 1 plus the number
   * of candidates with strictly more points; who is unmatched is so in every stable matching and does not count. The
   * candidates, their scores and this order are proof enough.
   *
   * @param order who comes first where scores are equal
   */
  record MinimumRegret(TieOrder order) implements Certificate {
    /**
     * Checks that nothing is missing.
     *
     * @param order who comes first where scores are equal
     */
    public MinimumRegret {
      Components.required(order, "MinimumRegret.order");
    }

    @Override
    public String claim() {
      return "Minimum regret: stable, and in every other stable matching somebody has a rank as low as the lowest here.";
    }
  }

  /**
   * The solution is stable on strict lists, and both sides share the sums of ranks as stated. How near this is to the fairest
   * stable matching is reported as the search found it, and is not proved: the problem is NP-hard.
   *
   * @param order who comes first where scores are equal
   * @param measure what was made small
   * @param value the measure of this solution
   * @param lowerBound what no stable matching is below, by the word of the search; equal to the value if it was finished
   */
  record FairStable(TieOrder order, FairMeasure measure, long value, long lowerBound)
      implements Certificate {
    /**
     * Checks that nothing is missing.
     *
     * @param order who comes first where scores are equal
     * @param measure what was made small
     * @param value the measure of this solution
     * @param lowerBound what no stable matching is below
     */
    public FairStable {
      Components.required(order, "FairStable.order");
      Components.required(measure, "FairStable.measure");
    }

    /**
     * Tells whether the search was finished.
     *
     * @return false if it ran out of nodes and gave the best found
     */
    public boolean finished() {
      return value == lowerBound;
    }

    @Override
    public String claim() {
      String what = measure == FairMeasure.LARGER_SIDE
          ? "the side that is worse off has a sum of ranks of "
          : "the sums of ranks of both sides differ by ";
      return "Stable, and " + what + value + "; by a search whose word is not proved here, "
          + (finished()
              ? "no stable matching has less."
              : "no stable matching has less than " + lowerBound + ".");
    }
  }

  /**
   * The solution is stable on the scores alone; nothing is claimed about how it compares with other stable matchings.
   *
   * @param how how it was found, such as {@code genetic search}
   */
  record StableSearch(String how) implements Certificate {
    /**
     * Checks the text.
     *
     * @param how how it was found
     * @throws IllegalArgumentException if it is blank
     */
    public StableSearch {
      how = Components.text(how, "StableSearch.how");
    }

    @Override
    public String claim() {
      return "Stable: no mentee and mentor would both rather have each other. Found by " + how
          + "; there may be better stable matchings.";
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
   * No solution is better in strict order: the first aim counts alone, the second only among solutions that are best for the
   * first, and so on. Minimums of mentors come before all aims.
   *
   * <p>Prices for each aim prove it, see {@link PricedAim}. A person's prices for all aims are compared like words in a
   * dictionary; so are all sums of them.
   *
   * @param aims the aims with their prices, first aim first
   */
  record InOrder(ImmutableList<PricedAim> aims) implements Certificate {
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
      implements Certificate {
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
  record Leximin(InOrder best) implements Certificate {
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
  record BestProfile(ProfileAim aim, ImmutableList<ProfileLevel> levels) implements Certificate {
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
      implements Certificate {
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
      implements Certificate {
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
      implements Certificate {
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
  sealed interface Impossible extends Certificate
      permits MinimumConflict, NoStronglyStable, NoSuperStable, NoEnvyFree, NoStablePairs {}

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

  /**
   * The solution is stable, equal scores blocking nobody, and nobody else could be matched even without regard to wishes.
   *
   * @param shortage proves that nobody else could be matched; of nobody if everybody was
   */
  record LargestStable(Shortage shortage) implements Certificate {
    /**
     * Checks that nothing is missing.
     *
     * @param shortage proves that nobody else could be matched
     */
    public LargestStable {
      Components.required(shortage, "LargestStable.shortage");
    }

    @Override
    public String claim() {
      return "Stable and largest: no mentee and mentor would both rather have each other, and no matching at all has "
          + "more pairs.";
    }
  }

  /**
   * The solution is stable, equal scores blocking nobody. A search found no larger stable matching, and says how large one
   * could be at most.
   *
   * <p>Stability can be checked. The bound rests on the search: no short proof is known, as the problem is NP-hard.
   *
   * @param atMost the most pairs that a stable matching can have, by the search; if it is the number of pairs, the search was
   *     completed
   */
  record SearchedStable(int atMost) implements Certificate {
    @Override
    public String claim() {
      return "Stable: no mentee and mentor would both rather have each other. By search alone: no stable matching has more "
          + "than " + atMost + " pairs.";
    }
  }

  /** The solution is strongly stable: nobody could gain with a partner who would not lose. The scores are proof enough. */
  record StronglyStable() implements Certificate {
    @Override
    public String claim() {
      return "Strongly stable: no mentee and mentor could be paired so that one gains and the other does not lose.";
    }
  }

  /**
   * The solution is super-stable: no two people could be paired unless one would lose. It stays stable however ties are
   * broken. The scores are proof enough.
   */
  record SuperStable() implements Certificate {
    @Override
    public String claim() {
      return "Super-stable: no mentee and mentor could be paired without one of them losing.";
    }
  }

  /**
   * No strongly stable matching exists.
   *
   * @param steps pairs that none can contain, until too few are left; see {@link GivenUp}
   */
  record NoStronglyStable(ImmutableList<GivenUp> steps) implements Impossible {
    /**
     * Reads a missing list as empty.
     *
     * @param steps pairs that none can contain
     */
    public NoStronglyStable {
      steps = Components.orEmpty(steps);
    }

    @Override
    public String claim() {
      return "Impossible: in every matching somebody could gain with a partner who would not lose.";
    }
  }

  /**
   * No super-stable matching exists.
   *
   * @param steps pairs that none can contain, until too few are left; see {@link GivenUp}
   */
  record NoSuperStable(ImmutableList<GivenUp> steps) implements Impossible {
    /**
     * Reads a missing list as empty.
     *
     * @param steps pairs that none can contain
     */
    public NoSuperStable {
      steps = Components.orEmpty(steps);
    }

    @Override
    public String claim() {
      return "Impossible: in every matching two people could be paired without either losing.";
    }
  }

  /**
   * The solution is free of justified envy, and every mentor has the mentees it wants at least. Nobody would rather have a
   * mentor who would rather have them than a mentee of theirs. Somebody may want a place that stays free. The scores are
   * proof enough.
   */
  record EnvyFree() implements Certificate {
    @Override
    public String claim() {
      return "Free of justified envy, with all minimums met: nobody would rather have a mentor who would rather have them "
          + "than one of their mentees.";
    }
  }

  /**
   * On the lists with ties broken by these orders, no matching is free of justified envy and meets all minimums.
   *
   * <p>The proof is a matching that is stable if each mentor has as many places as it wants mentees at least, and leaves some
   * of these free: then every envy-free matching misses a minimum (Y. Yokoi, "Envy-Free Matchings with Lower Quotas", 2020).
   *
   * @param pairs that matching, sorted
   * @param menteeOrder every mentee once; who comes first is better where a mentor's scores are equal
   * @param mentorOrder every mentor once; who comes first is better where a mentee's scores are equal
   */
  record NoEnvyFree(
      ImmutableList<Pairing> pairs,
      ImmutableList<ParticipantId> menteeOrder,
      ImmutableList<ParticipantId> mentorOrder)
      implements Impossible {
    /**
     * Reads missing lists as empty and sorts the pairs.
     *
     * @param pairs the matching that shows it
     * @param menteeOrder every mentee once
     * @param mentorOrder every mentor once
     */
    public NoEnvyFree {
      pairs = ImmutableList.sortedCopyOf(Components.orEmpty(pairs));
      menteeOrder = Components.orEmpty(menteeOrder);
      mentorOrder = Components.orEmpty(mentorOrder);
    }

    @Override
    public String claim() {
      return "Impossible: whoever meets all minimums makes a mentee justly envious, with ties broken as stated.";
    }
  }

  /**
   * The solution is stable where mentors reserve places for types of mentees, or limit them: no mentee would rather have a
   * mentor who would take them, on top of their mentees or instead of some.
   *
   * <p>A mentor takes, of those who ask, first everyone who lets one more reserved place be used by its type, then whoever
   * still fits, in the order of points.
   *
   * @param menteeOrder every mentee once; who comes first is taken first where a mentor's scores are equal
   */
  record StableWithTypes(ImmutableList<ParticipantId> menteeOrder) implements Certificate {
    /**
     * Reads a missing list as empty.
     *
     * @param menteeOrder every mentee once
     */
    public StableWithTypes {
      menteeOrder = Components.orEmpty(menteeOrder);
    }

    @Override
    public String claim() {
      return "Stable with reserved places: no mentee would rather have a mentor who would take them.";
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
