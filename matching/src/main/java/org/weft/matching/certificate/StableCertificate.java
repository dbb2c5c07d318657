package org.weft.matching.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.Side;

/**
 * Claims of strategies that follow both sides' wishes: no mentee and mentor would both rather have each other, and what more is
 * said about the choice among such solutions.
 */
public sealed interface StableCertificate extends Certificate {
  /**
   * The solution is stable: no mentee and mentor would both rather have each other. Equal scores block nobody (weak
   * stability). The candidates and scores are proof enough.
   *
   * @param proposers whose wishes the strategy follows among stable matchings
   */
  record Stable(Side proposers) implements StableCertificate {
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
  record StableOnLists(TieOrder order) implements StableCertificate {
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
   * The solution is stable, equal scores blocking nobody, and nobody else could be matched even without regard to wishes.
   *
   * @param shortage proves that nobody else could be matched; of nobody if everybody was
   */
  record LargestStable(Shortage shortage) implements StableCertificate {
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
  record SearchedStable(int atMost) implements StableCertificate {
    @Override
    public String claim() {
      return "Stable: no mentee and mentor would both rather have each other. By search alone: no stable matching has more "
          + "than " + atMost + " pairs.";
    }
  }

  /** The solution is strongly stable: nobody could gain with a partner who would not lose. The scores are proof enough. */
  record StronglyStable() implements StableCertificate {
    @Override
    public String claim() {
      return "Strongly stable: no mentee and mentor could be paired so that one gains and the other does not lose.";
    }
  }

  /**
   * The solution is super-stable: no two people could be paired unless one would lose. It stays stable however ties are
   * broken. The scores are proof enough.
   */
  record SuperStable() implements StableCertificate {
    @Override
    public String claim() {
      return "Super-stable: no mentee and mentor could be paired without one of them losing.";
    }
  }

  /**
   * The solution is free of justified envy, and every mentor has the mentees it wants at least. Nobody would rather have a
   * mentor who would rather have them than a mentee of theirs. Somebody may want a place that stays free. The scores are
   * proof enough.
   */
  record EnvyFree() implements StableCertificate {
    @Override
    public String claim() {
      return "Free of justified envy, with all minimums met: nobody would rather have a mentor who would rather have them "
          + "than one of their mentees.";
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
  record StableWithTypes(ImmutableList<ParticipantId> menteeOrder) implements StableCertificate {
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

  /**
   * The solution is stable with couples: no single mentee and mentor would both rather have each other, and no couple could name two
   * mentors of one group whom it would rather have and who would take its members. {@code StableStrategies.withCouples()} gives the
   * definition of E. McDermid and D. Manlove (2010) in full. The problem is proof enough.
   */
  record StableWithCouples() implements StableCertificate {
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
  record FewestBlockingWithCouples(int blocking) implements StableCertificate {
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
      implements StableCertificate {
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
   * Of all matchings that are stable on strict lists, none reaches more of the aim. Steps and flows prove it as those of {@link
   * Egalitarian} do, with what is missed of the aim in place of ranks.
   *
   * @param aim what is to be as large as possible
   * @param order who comes first where scores are equal
   * @param steps for each step the pairs that it gives up, in a circle: each mentee goes to the mentor of the next pair
   * @param flows amounts that steps hand to earlier steps
   */
  record MostOfAim(
      Aim aim,
      TieOrder order,
      ImmutableList<ImmutableList<Pairing>> steps,
      ImmutableList<RotationFlow> flows)
      implements StableCertificate {
    /**
     * Reads missing lists as empty.
     *
     * @param aim what is to be as large as possible
     * @param order who comes first where scores are equal
     * @param steps for each step the pairs that it gives up
     * @param flows amounts that steps hand to earlier steps
     */
    public MostOfAim {
      Components.required(aim, "MostOfAim.aim");
      Components.required(order, "MostOfAim.order");
      steps = Components.orEmpty(steps);
      flows = Components.orEmpty(flows);
    }

    @Override
    public String claim() {
      return "Stable, and no other stable matching reaches more of this: " + aim.inWords() + ".";
    }
  }

  /**
   * Of all matchings that are stable on strict lists, none has a better worst rank over both sides. A rank is 1 plus the number
   * of candidates with strictly more points; who is unmatched is so in every stable matching and does not count. The
   * candidates, their scores and this order are proof enough.
   *
   * @param order who comes first where scores are equal
   */
  record MinimumRegret(TieOrder order) implements StableCertificate {
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
      implements StableCertificate {
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
  record StableSearch(String how) implements StableCertificate {
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
   * An amount of cost that a step hands to a step that must come before it, in a proof that a total is the least.
   *
   * @param later place of the step that hands over, from 0
   * @param earlier place of the step that receives; it must come before
   * @param amount ranks handed over, above 0
   */
  record RotationFlow(int later, int earlier, long amount) {}

  /** What is made small so that both sides share the burden: measured in sums of ranks. */
  enum FairMeasure {
    /** The sum of ranks of the side that is worse off: balanced. */
    LARGER_SIDE {
      @Override
      long value(long mentees, long mentors) {
        return Math.max(mentees, mentors);
      }
    },
    /** The difference between the sums of ranks of both sides: sex-equal. */
    DIFFERENCE {
      @Override
      long value(long mentees, long mentors) {
        return Math.abs(mentees - mentors);
      }
    };

    abstract long value(long mentees, long mentors);
  }
}
