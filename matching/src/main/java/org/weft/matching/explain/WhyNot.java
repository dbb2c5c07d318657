package org.weft.matching.explain;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.weft.core.style.Components;
import org.weft.matching.UnmatchedPerson.Part;
import org.weft.matching.eligibility.Ineligibility;

/** Why two people are not a pair. */
public sealed interface WhyNot {
  /**
   * Gives who would learn.
   *
   * @return the mentee
   */
  Person mentee();

  /**
   * Gives who would mentor.
   *
   * @return the mentor
   */
  Person mentor();

  /**
   * Says it in a sentence.
   *
   * @return the reason
   */
  String inEnglish();

  /**
   * One of the two does not look for this part.
   *
   * @param mentee who would learn
   * @param mentor who would mentor
   * @param part the part that is not looked for
   */
  record NotInThatPart(Person mentee, Person mentor, Part part) implements WhyNot {
    /**
     * Checks that nothing is missing.
     *
     * @param mentee who would learn
     * @param mentor who would mentor
     * @param part the part that is not looked for
     */
    public NotInThatPart {
      Components.required(mentee, "NotInThatPart.mentee");
      Components.required(mentor, "NotInThatPart.mentor");
      Components.required(part, "NotInThatPart.part");
    }

    @Override
    public String inEnglish() {
      return part == Part.MENTEE
          ? mentee.inEnglish() + " does not look for a mentor."
          : mentor.inEnglish() + " does not mentor.";
    }
  }

  /**
   * The rules keep the two apart.
   *
   * @param mentee who would learn
   * @param mentor who would mentor
   * @param objections every objection with its way out; none unless the reader is a coordinator
   */
  record ByRules(Person mentee, Person mentor, ImmutableList<Ineligibility> objections)
      implements WhyNot {
    /**
     * Reads a missing list as empty.
     *
     * @param mentee who would learn
     * @param mentor who would mentor
     * @param objections every objection
     */
    public ByRules {
      Components.required(mentee, "ByRules.mentee");
      Components.required(mentor, "ByRules.mentor");
      objections = Components.orEmpty(objections);
    }

    @Override
    public String inEnglish() {
      String what = "The rules of the program keep " + both(this) + " apart";
      return objections.isEmpty()
          ? what + "."
          : what + ": "
              + objections.stream().map(Ineligibility::toString).collect(joining("; also ")) + ".";
    }
  }

  /**
   * The two are no candidates of each other in the problem that was solved.
   *
   * @param mentee who would learn
   * @param mentor who would mentor
   * @param cut whether the rules allow the pair and the round kept better ones only; if not, the problem was stated without
   *     this pair
   */
  record NotListed(Person mentee, Person mentor, boolean cut) implements WhyNot {
    /**
     * Checks that nothing is missing.
     *
     * @param mentee who would learn
     * @param mentor who would mentor
     * @param cut whether the round kept better ones only
     */
    public NotListed {
      Components.required(mentee, "NotListed.mentee");
      Components.required(mentor, "NotListed.mentor");
    }

    @Override
    public String inEnglish() {
      return cut
          ? both(this)
              + " could meet, and only the best candidates of each person were kept to choose from."
          : both(this) + " are not listed as candidates of each other.";
    }
  }

  /**
   * The mentor has no place at all.
   *
   * @param mentee who would learn
   * @param mentor who would mentor
   */
  record NoPlace(Person mentee, Person mentor) implements WhyNot {
    /**
     * Checks that nothing is missing.
     *
     * @param mentee who would learn
     * @param mentor who would mentor
     */
    public NoPlace {
      Components.required(mentee, "NoPlace.mentee");
      Components.required(mentor, "NoPlace.mentor");
    }

    @Override
    public String inEnglish() {
      return mentor.inEnglish() + " has no place.";
    }
  }

  /**
   * Pairs that were settled beforehand leave no room for this one.
   *
   * @param mentee who would learn
   * @param mentor who would mentor
   * @param mentees who is settled: the mentee, or those who have all places of the mentor
   */
  record Settled(Person mentee, Person mentor, People mentees) implements WhyNot {
    /**
     * Checks that nothing is missing.
     *
     * @param mentee who would learn
     * @param mentor who would mentor
     * @param mentees who is settled
     */
    public Settled {
      Components.required(mentee, "Settled.mentee");
      Components.required(mentor, "Settled.mentor");
      Components.required(mentees, "Settled.mentees");
    }

    @Override
    public String inEnglish() {
      return "Settled beforehand is the pair of " + mentees.inEnglish("mentee")
          + ", which leaves no room for " + both(this) + ".";
    }
  }

  /**
   * The mentor has a free place, and the mentee is elsewhere or without a mentor.
   *
   * @param mentee who would learn
   * @param mentor who would mentor
   * @param bothWouldGain whether both would like it better than what they have
   * @param cost what everyone together would lose
   */
  record PlaceFree(Person mentee, Person mentor, boolean bothWouldGain, Cost cost)
      implements WhyNot {
    /**
     * Checks that nothing is missing.
     *
     * @param mentee who would learn
     * @param mentor who would mentor
     * @param bothWouldGain whether both would like it better
     * @param cost what everyone together would lose
     */
    public PlaceFree {
      Components.required(mentee, "PlaceFree.mentee");
      Components.required(mentor, "PlaceFree.mentor");
      Components.required(cost, "PlaceFree.cost");
    }

    @Override
    public String inEnglish() {
      return mentor.inEnglish() + " has a free place" + gain(bothWouldGain) + "; "
          + cost.inEnglish() + ".";
    }
  }

  /**
   * All places of the mentor are taken.
   *
   * @param mentee who would learn
   * @param mentor who would mentor
   * @param holders who holds them and why, best fit first
   * @param bothWouldGain whether the mentee would like it better than what they have, and the mentor better than one of the
   *     holders
   * @param cost what everyone together would lose
   */
  record PlacesHeld(
      Person mentee, Person mentor, ImmutableList<Holder> holders, boolean bothWouldGain, Cost cost)
      implements WhyNot {
    /**
     * Checks that nothing is missing.
     *
     * @param mentee who would learn
     * @param mentor who would mentor
     * @param holders who holds the places
     * @param bothWouldGain whether both would like it better
     * @param cost what everyone together would lose
     */
    public PlacesHeld {
      Components.required(mentee, "PlacesHeld.mentee");
      Components.required(mentor, "PlacesHeld.mentor");
      holders = Components.orEmpty(holders);
      Components.required(cost, "PlacesHeld.cost");
    }

    @Override
    public String inEnglish() {
      return mentor.inEnglish() + " is with "
          + holders.stream().map(Holder::inEnglish).collect(joining(" and "))
          + gain(bothWouldGain) + "; " + cost.inEnglish() + ".";
    }
  }

  /**
   * The pairs are stable: one of the two likes what they have at least as well.
   *
   * @param mentee who would learn
   * @param mentor who would mentor
   * @param menteeIsContent whether the mentee likes their own mentor at least as well
   * @param mentorIsContent whether the mentor has no free place and likes all their mentees at least as well
   * @param holders who holds the mentor's places, by the mentor's own scores, best first
   */
  record PrefersOwn(
      Person mentee,
      Person mentor,
      boolean menteeIsContent,
      boolean mentorIsContent,
      ImmutableList<Holder> holders)
      implements WhyNot {
    /**
     * Checks that nothing is missing.
     *
     * @param mentee who would learn
     * @param mentor who would mentor
     * @param menteeIsContent whether the mentee likes their own at least as well
     * @param mentorIsContent whether the mentor likes their own at least as well
     * @param holders who holds the mentor's places
     */
    public PrefersOwn {
      Components.required(mentee, "PrefersOwn.mentee");
      Components.required(mentor, "PrefersOwn.mentor");
      holders = Components.orEmpty(holders);
    }

    @Override
    public String inEnglish() {
      String who = menteeIsContent && mentorIsContent
          ? both(this) + " both like"
          : (menteeIsContent ? mentee : mentor).inEnglish() + " likes";
      return who + " what they have at least as well.";
    }
  }

  private static String both(WhyNot why) {
    return why.mentee().inEnglish() + " and " + why.mentor().inEnglish();
  }

  private static String gain(boolean both) {
    return both ? "; both would rather have each other" : "";
  }
}
