package org.weft.matching.certificate;

import com.google.common.collect.ImmutableList;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.problem.Pairing;

/**
 * There is no answer, and this is why. A solution with such a certificate has no pairs.
 */
public sealed interface Impossible extends Certificate {
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
   * No pairs of one pool are stable, on strict lists as {@link PeerCertificate.PeersStable} reads them. The proof is a stable partition with
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
   * One step of the proof that no strongly stable, or no super-stable, matching exists: some mentors give up all mentees whom
   * they like least among those that they have left. No such matching contains any of these pairs.
   *
   * <p>Call the candidates that a mentee likes best among those it has left its heads. A mentor who has a mentee for a head must
   * take that mentee or be full of others who are as good, or better for super-stability.
   *
   * <ul>
   *   <li>One mentor and no pairs: as many mentees as it has places have it for a head and come before those it gives up. For
   *       super-stability, mentees who are just as good count too, but not the one given up.
   *   <li>Several mentors, and pairs that form a forest: all heads of its mentees lead to these mentors, who like these mentees
   *       least. Each mentor is in one pair more than places are left after the heads that come before. So any of these mentors
   *       together are wanted by more of these mentees than they could take: none of them can take any mentee it likes least.
   * </ul>
   *
   * <p>After the last step, mentors must take or make up for more mentees than have candidates left. Sources: R. W. Irving, D. F.
   * Manlove and S. Scott, "The Hospitals/Residents Problem with Ties" (2000) and "Strong Stability in the Hospitals/Residents
   * Problem" (2003).
   *
   * @param mentors who gives up those they like least
   * @param forest the pairs of the forest; none if the step rests on one mentor's own list
   */
  record GivenUp(ImmutableList<ParticipantId> mentors, ImmutableList<Pairing> forest) {
    /**
     * Reads missing lists as empty.
     *
     * @param mentors who gives up those they like least
     * @param forest the pairs of the forest
     */
    public GivenUp {
      mentors = Components.orEmpty(mentors);
      forest = Components.orEmpty(forest);
    }
  }
}
