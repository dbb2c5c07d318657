package org.weft.matching.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * What is claimed about chances of pairs; {@link CertificateCheck#ofChances} sees for itself.
 *
 * <p>Mentees are served by their lists alone, and lists are strict: a mentor with more points is better, of equal ones the
 * mentor who comes first in the order given here, and any candidate is better than none. A mentee is served at least as well as
 * by other chances if, for every k, one of their first k mentors is at least as likely.
 */
public sealed interface ChanceClaim {
  /**
   * Gives the order that breaks ties.
   *
   * @return every mentor once; who comes first is better where a mentee's scores are equal
   */
  ImmutableList<ParticipantId> mentorOrder();

  /**
   * Says what is claimed, in words for a coordinator.
   *
   * @return a sentence
   */
  String claim();

  /**
   * These are the chances of probabilistic serial: everybody eats places at the same speed, best mentors first.
   *
   * <p>No other chances are ordinally fair and waste nothing: whoever has a chance of a mentor is at most as likely to get that
   * mentor or a better one as anybody else who lists that mentor, and who could do with more of a mentor finds nothing left.
   * They are ordinally efficient and free of envy as well. Source: T. Hashimoto, D. Hirata, O. Kesten, M. Kurino and M. U.
   * Ünver, "Two Axiomatic Approaches to the Probabilistic Serial Mechanism", Theoretical Economics 9 (2014).
   *
   * @param mentorOrder every mentor once
   */
  record EqualSpeed(ImmutableList<ParticipantId> mentorOrder) implements ChanceClaim {
    /**
     * Reads a missing list as empty.
     *
     * @param mentorOrder every mentor once
     */
    public EqualSpeed {
      mentorOrder = Components.orEmpty(mentorOrder);
    }

    @Override
    public String claim() {
      return "Probabilistic serial: whoever has a chance of a mentor is no likelier to get one as good than anybody else who "
          + "lists that mentor, and nothing is left that anybody could use.";
    }
  }

  /**
   * No other chances serve everybody as well and somebody better.
   *
   * <p>Equivalent, and what is checked: nothing is left that a mentee could use instead of something worse, and no circle of
   * mentees could each trade some chance of a mentor for one of the next mentor, whom they like better. Source: A. Bogomolnaia
   * and H. Moulin, "A New Solution to the Random Assignment Problem", Journal of Economic Theory 100 (2001).
   *
   * @param mentorOrder every mentor once
   */
  record OrdinallyEfficient(ImmutableList<ParticipantId> mentorOrder) implements ChanceClaim {
    /**
     * Reads a missing list as empty.
     *
     * @param mentorOrder every mentor once
     */
    public OrdinallyEfficient {
      mentorOrder = Components.orEmpty(mentorOrder);
    }

    @Override
    public String claim() {
      return "Ordinally efficient: nobody could use what is left, and no circle of mentees could trade chances so that each "
          + "gets more of a better mentor.";
    }
  }

  /**
   * Everybody is served at least as well by their own chances as by anybody else's.
   *
   * @param mentorOrder every mentor once
   */
  record EnvyFree(ImmutableList<ParticipantId> mentorOrder) implements ChanceClaim {
    /**
     * Reads a missing list as empty.
     *
     * @param mentorOrder every mentor once
     */
    public EnvyFree {
      mentorOrder = Components.orEmpty(mentorOrder);
    }

    @Override
    public String claim() {
      return "Free of envy: for every k, each mentee is at least as likely to get one of their first k mentors as with "
          + "anybody else's chances.";
    }
  }

  /**
   * These are the chances of random serial dictatorship: mentees choose one after the other, all orders equally likely.
   *
   * <p>No short proof is known: exact chances are hard to count. All orders are counted anew, so only as many as {@link
   * CertificateCheck#ofChances} tells can be checked.
   *
   * @param mentorOrder every mentor once
   */
  record AllOrders(ImmutableList<ParticipantId> mentorOrder) implements ChanceClaim {
    /**
     * Reads a missing list as empty.
     *
     * @param mentorOrder every mentor once
     */
    public AllOrders {
      mentorOrder = Components.orEmpty(mentorOrder);
    }

    @Override
    public String claim() {
      return "Random serial dictatorship: in this share of all orders of choosing the pair comes about.";
    }
  }

  /**
   * The chances of random serial dictatorship, estimated: each is the share of draws in which the pair came about.
   *
   * <p>The check draws as many orders on its own, and accepts what lies within six standard errors of both estimates; chances
   * that are right fail about once in 10<sup>8</sup> pairs.
   *
   * @param mentorOrder every mentor once
   * @param draws how many orders were drawn, 1 or more
   */
  record DrawnOrders(ImmutableList<ParticipantId> mentorOrder, int draws) implements ChanceClaim {
    /**
     * Reads a missing list as empty.
     *
     * @param mentorOrder every mentor once
     * @param draws how many orders were drawn
     * @throws IllegalArgumentException if there are no draws
     */
    public DrawnOrders {
      mentorOrder = Components.orEmpty(mentorOrder);
      checkArgument(
          draws >= 1,
          "DrawnOrders.draws must be at least 1 but was %s; use AllOrders for exact chances",
          draws);
    }

    @Override
    public String claim() {
      return "Random serial dictatorship, estimated: in this share of " + draws
          + " drawn orders of choosing the pair came about.";
    }
  }
}
