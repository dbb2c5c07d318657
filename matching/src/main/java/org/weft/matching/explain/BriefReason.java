package org.weft.matching.explain;

import java.util.OptionalLong;
import org.weft.core.style.Components;
import org.weft.matching.UnmatchedPerson.Part;

/** The reason of one person in one part, in numbers: what can be said about everybody in one sweep. */
public sealed interface BriefReason {
  /**
   * Gives whose reason it is.
   *
   * @return the person
   */
  Person person();

  /**
   * Gives the part that it is about.
   *
   * @return to learn, to mentor, or neither
   */
  Part part();

  /**
   * Says it in a sentence.
   *
   * @return the reason
   */
  String inEnglish();

  /**
   * Somebody who learns, with a mentor.
   *
   * @param person the mentee
   * @param mentor their mentor
   * @param points what the pair is worth to the program, in points
   * @param rank 1 plus the number of mentors with places that the mentee would like better
   * @param candidates how many mentors with places they could meet
   * @param another what another mentor would cost everyone: a bound, {@link Cost.NotPossible} if there is none, or unknown
   */
  record Learns(Person person, Person mentor, long points, int rank, int candidates, Cost another)
      implements BriefReason {
    /**
     * Checks that nothing is missing.
     *
     * @param person the mentee
     * @param mentor their mentor
     * @param points what the pair is worth
     * @param rank 1 or more
     * @param candidates 1 or more
     * @param another what another mentor would cost
     */
    public Learns {
      Components.required(person, "Learns.person");
      Components.required(mentor, "Learns.mentor");
      Components.within(rank, 1, candidates, "Learns.rank");
      Components.required(another, "Learns.another");
    }

    @Override
    public Part part() {
      return Part.MENTEE;
    }

    @Override
    public String inEnglish() {
      return person.inEnglish() + " has " + mentor.inEnglish() + ", choice " + rank + " of "
          + candidates + " (fit " + InWords.fit(points) + ")"
          + (another instanceof Cost.AtLeast ? "; for another mentor " + another.inEnglish() : "")
          + ".";
    }
  }

  /**
   * Somebody who mentors, with at least one mentee.
   *
   * @param person the mentor
   * @param mentees how many mentees they have
   * @param places how many places they have
   * @param worstRank 1 plus the number of candidates they would like better than the mentee they like least
   * @param candidates how many mentees they could meet
   */
  record Mentors(Person person, int mentees, int places, int worstRank, int candidates)
      implements BriefReason {
    /**
     * Checks the numbers.
     *
     * @param person the mentor
     * @param mentees 1 or more
     * @param places as many at least
     * @param worstRank 1 or more
     * @param candidates as many at least
     */
    public Mentors {
      Components.required(person, "Mentors.person");
      Components.within(mentees, 1, places, "Mentors.mentees");
      Components.within(worstRank, 1, candidates, "Mentors.worstRank");
    }

    @Override
    public Part part() {
      return Part.MENTOR;
    }

    @Override
    public String inEnglish() {
      return person.inEnglish() + " has " + InWords.count(mentees, "mentee") + " on "
          + InWords.count(places, "place") + ", the last of them choice " + worstRank + " of "
          + candidates + ".";
    }
  }

  /**
   * Somebody who learns, without a mentor.
   *
   * @param person the mentee
   * @param why why, in a word
   * @param candidates how many mentors they could meet
   * @param mentors how many mentors are in reach if others moved
   * @param places how many places these have; all of them are taken, by one mentee fewer than depend on them
   * @param leastScore the least score with which somebody has a place with a mentor they could meet, in points; nothing if a
   *     place is free or there is none
   */
  record Waits(
      Person person, Why why, int candidates, int mentors, long places, OptionalLong leastScore)
      implements BriefReason {
    /**
     * Checks that nothing is missing.
     *
     * @param person the mentee
     * @param why why, in a word
     * @param candidates how many mentors they could meet
     * @param mentors how many mentors are in reach
     * @param places how many places these have
     * @param leastScore the least score with which somebody has a place
     */
    public Waits {
      Components.required(person, "Waits.person");
      Components.required(why, "Waits.why");
      Components.required(leastScore, "Waits.leastScore");
    }

    @Override
    public Part part() {
      return Part.MENTEE;
    }

    @Override
    public String inEnglish() {
      return person.inEnglish() + " has no mentor: "
          + switch (why) {
            case NOBODY_TO_MEET -> "there is nobody to meet.";
            case TOO_FEW_PLACES ->
              InWords.count(places + 1, "mentee") + " depend on " + InWords.count(mentors, "mentor")
                  + " with " + InWords.count(places, "place") + " together.";
            case CHOSEN_OTHERWISE ->
              "there would be room, if others moved where need be, and the strategy chose otherwise.";
          };
    }

    /** Why somebody waits. */
    public enum Why {
      /** There is no candidate. */
      NOBODY_TO_MEET,
      /** Too many people depend on too few places. */
      TOO_FEW_PLACES,
      /** There would be room, perhaps after others move. */
      CHOSEN_OTHERWISE
    }
  }

  /**
   * Somebody who mentors, without a mentee.
   *
   * @param person the mentor
   * @param places how many places they have
   * @param candidates how many mentees they could meet
   * @param waiting how many of these have no mentor
   */
  record StaysFree(Person person, int places, int candidates, int waiting) implements BriefReason {
    /**
     * Checks the numbers.
     *
     * @param person the mentor
     * @param places 0 or more
     * @param candidates 0 or more
     * @param waiting at most the candidates
     */
    public StaysFree {
      Components.required(person, "StaysFree.person");
      Components.within(waiting, 0, candidates, "StaysFree.waiting");
    }

    @Override
    public Part part() {
      return Part.MENTOR;
    }

    @Override
    public String inEnglish() {
      String who = person.inEnglish();
      if (places == 0) {
        return who + " has no place.";
      }
      return candidates == 0
          ? who + " has nobody to meet."
          : who + " could mentor " + InWords.count(candidates, "mentee") + ", of whom " + waiting
              + (waiting == 1 ? " has" : " have") + " no mentor.";
    }
  }

  /**
   * Somebody in the cohort who takes no part.
   *
   * @param person the person
   */
  record TakesNoPart(Person person) implements BriefReason {
    /**
     * Checks that nothing is missing.
     *
     * @param person the person
     */
    public TakesNoPart {
      Components.required(person, "TakesNoPart.person");
    }

    @Override
    public Part part() {
      return Part.NEITHER;
    }

    @Override
    public String inEnglish() {
      return person.inEnglish() + " takes no part.";
    }
  }
}
