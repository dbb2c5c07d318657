package org.weft.matching.explain;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalLong;
import org.weft.core.style.Components;
import org.weft.matching.RuleCount;
import org.weft.matching.UnmatchedPerson.Part;

/** Why somebody has nobody in a part they wanted, and what would help. */
public sealed interface WhyNobody {
  /**
   * Gives who has nobody.
   *
   * @return the person
   */
  Person person();

  /**
   * Gives the part that stayed empty.
   *
   * @return to learn, to mentor, or neither for people who take no part
   */
  Part part();

  /**
   * Says it in a sentence.
   *
   * @return the reason and what would help
   */
  String inEnglish();

  /**
   * The person takes no part.
   *
   * @param person the person
   */
  record TakesNoPart(Person person) implements WhyNobody {
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
      return person.inEnglish() + " has room neither to learn nor to mentor.";
    }
  }

  /**
   * The mentor has no place in this round.
   *
   * @param person the mentor
   */
  record NoPlace(Person person) implements WhyNobody {
    /**
     * Checks that nothing is missing.
     *
     * @param person the mentor
     */
    public NoPlace {
      Components.required(person, "NoPlace.person");
    }

    @Override
    public Part part() {
      return Part.MENTOR;
    }

    @Override
    public String inEnglish() {
      return person.inEnglish() + " has no place for this format.";
    }
  }

  /**
   * The rules leave nobody to meet.
   *
   * @param person the person
   * @param part the part that stayed empty
   * @param rules how many partners each rule closed; none unless the reader is a coordinator
   * @param nearestChange the nearest change that would open a door, in words; nothing unless the reader is a coordinator
   */
  record RulesCloseAll(
      Person person, Part part, ImmutableList<RuleCount> rules, Optional<String> nearestChange)
      implements WhyNobody {
    /**
     * Checks that nothing is missing.
     *
     * @param person the person
     * @param part the part that stayed empty
     * @param rules how many partners each rule closed
     * @param nearestChange the nearest change
     */
    public RulesCloseAll {
      Components.required(person, "RulesCloseAll.person");
      Components.required(part, "RulesCloseAll.part");
      rules = Components.orEmpty(rules);
      nearestChange = Components.orNone(nearestChange);
    }

    @Override
    public String inEnglish() {
      String closed = rules.isEmpty()
          ? ""
          : ": "
              + rules.stream()
                  .map(count -> count.rule() + " closes " + count.closed())
                  .collect(joining(", "));
      return "The rules of the program leave nobody for " + person.inEnglish() + closed
          + nearestChange.map(change -> ". What would help: " + change).orElse("") + ".";
    }
  }

  /**
   * The problem lists nobody for them.
   *
   * @param person the person
   * @param part the part that stayed empty
   */
  record NoCandidate(Person person, Part part) implements WhyNobody {
    /**
     * Checks that nothing is missing.
     *
     * @param person the person
     * @param part the part that stayed empty
     */
    public NoCandidate {
      Components.required(person, "NoCandidate.person");
      Components.required(part, "NoCandidate.part");
    }

    @Override
    public String inEnglish() {
      return "Nobody is listed as a candidate of " + person.inEnglish() + ".";
    }
  }

  /**
   * Too many people depend on too few places, and this person is one of them: the smallest such group around them (a Hall
   * violator). All mentees of the group can meet only these mentors, who have one place fewer than there are mentees.
   *
   * @param person the mentee
   * @param mentees everybody in the group, this person included
   * @param mentors every mentor that one of them could meet
   * @param places the places of these mentors, all of them taken; empty where one of the groups is not counted
   * @param lostTo who holds places with the mentors that this person could meet, best fit first; only those whom the reader
   *     may see with their mentor
   * @param nearest the place more that would help most; nothing if no mentor in reach may be shown
   */
  record TooFewPlaces(
      Person person,
      People mentees,
      People mentors,
      OptionalLong places,
      ImmutableList<Holder> lostTo,
      Optional<OneMorePlace> nearest)
      implements WhyNobody {
    /**
     * Checks that nothing is missing.
     *
     * @param person the mentee
     * @param mentees everybody in the group
     * @param mentors every mentor that one of them could meet
     * @param places the places of these mentors
     * @param lostTo who holds the places this person could have had
     * @param nearest the place more that would help most
     */
    public TooFewPlaces {
      Components.required(person, "TooFewPlaces.person");
      Components.required(mentees, "TooFewPlaces.mentees");
      Components.required(mentors, "TooFewPlaces.mentors");
      Components.required(places, "TooFewPlaces.places");
      lostTo = Components.orEmpty(lostTo);
      nearest = Components.orNone(nearest);
    }

    @Override
    public Part part() {
      return Part.MENTEE;
    }

    @Override
    public String inEnglish() {
      String group = mentees.count().isPresent() && mentees.count().getAsInt() == 1
          ? person.inEnglish() + " could meet only mentors without a place"
          : mentees.inEnglish("mentee") + ", " + person.inEnglish() + " among them, can meet only "
              + mentors.inEnglish("mentor")
              + (places.isPresent()
                  ? " with " + InWords.count(places.getAsLong(), "place") + " together"
                  : ", who have too few places");
      String lost = lostTo.isEmpty()
          ? ""
          : "; the places " + person.inEnglish() + " could have had are held by "
              + lostTo.stream().map(Holder::inEnglish).collect(joining(" and "));
      return group + lost + "."
          + nearest
              .map(change -> " What would help: " + change.inEnglish() + ".")
              .orElse("");
    }
  }

  /**
   * There would be room, and by the program's scores it is better for everyone together as it is.
   *
   * @param person the person
   * @param part the part that stayed empty
   * @param nearest the partner with whom it would cost least; nothing if none may be shown
   */
  record CostsEveryone(Person person, Part part, Optional<Alternative> nearest)
      implements WhyNobody {
    /**
     * Checks that nothing is missing.
     *
     * @param person the person
     * @param part the part that stayed empty
     * @param nearest the partner with whom it would cost least
     */
    public CostsEveryone {
      Components.required(person, "CostsEveryone.person");
      Components.required(part, "CostsEveryone.part");
      nearest = Components.orNone(nearest);
    }

    @Override
    public String inEnglish() {
      return "A pair with " + person.inEnglish()
          + " is possible, and everyone together is better off without."
          + nearest.map(each -> " Nearest is " + each.inEnglish()).orElse("");
    }
  }

  /**
   * There are partners to meet who are free as well, and the strategy chose otherwise.
   *
   * @param person the person
   * @param part the part that stayed empty
   * @param partner the free partner who would be the best fit
   */
  record NotChosen(Person person, Part part, Person partner) implements WhyNobody {
    /**
     * Checks that nothing is missing.
     *
     * @param person the person
     * @param part the part that stayed empty
     * @param partner the free partner who would be the best fit
     */
    public NotChosen {
      Components.required(person, "NotChosen.person");
      Components.required(part, "NotChosen.part");
      Components.required(partner, "NotChosen.partner");
    }

    @Override
    public String inEnglish() {
      return person.inEnglish() + " and " + partner.inEnglish()
          + " are free and could meet; the strategy chose otherwise.";
    }
  }

  /**
   * All places with mentors they could meet are taken. Others could move and make room; what that would cost is not known.
   *
   * @param person the mentee
   * @param lostTo who holds these places, best fit first; only those whom the reader may see with their mentor
   */
  record PlacesTaken(Person person, ImmutableList<Holder> lostTo) implements WhyNobody {
    /**
     * Checks that nothing is missing.
     *
     * @param person the mentee
     * @param lostTo who holds these places
     */
    public PlacesTaken {
      Components.required(person, "PlacesTaken.person");
      lostTo = Components.orEmpty(lostTo);
    }

    @Override
    public Part part() {
      return Part.MENTEE;
    }

    @Override
    public String inEnglish() {
      String held = lostTo.isEmpty()
          ? ""
          : ": they are held by "
              + lostTo.stream().map(Holder::inEnglish).collect(joining(" and "));
      return "All places with mentors whom " + person.inEnglish() + " could meet are taken" + held
          + "; if others moved, there would be room.";
    }
  }

  /**
   * Everybody the mentor could take has a mentor.
   *
   * @param person the mentor
   * @param candidates how many they could take
   */
  record NobodyWaiting(Person person, int candidates) implements WhyNobody {
    /**
     * Checks that nothing is missing.
     *
     * @param person the mentor
     * @param candidates 1 or more
     * @throws IllegalArgumentException if there are no candidates
     */
    public NobodyWaiting {
      Components.required(person, "NobodyWaiting.person");
      Components.within(candidates, 1, Integer.MAX_VALUE, "NobodyWaiting.candidates");
    }

    @Override
    public Part part() {
      return Part.MENTOR;
    }

    @Override
    public String inEnglish() {
      return person.inEnglish() + " could mentor " + InWords.count(candidates, "mentee")
          + (candidates == 1 ? ", who has a mentor." : ", who all have a mentor.");
    }
  }

  /**
   * One more place with a mentor, and what that would bring.
   *
   * @param mentor the mentor
   * @param people how many people more would have a mentor
   * @param points how much the sum of scores would rise, in points; below 0 if it would fall, as it may where more are matched
   * @param forThem whether the person asking has a mentor then in one of the best matchings; if not, somebody else is in line
   */
  record OneMorePlace(Person mentor, int people, long points, boolean forThem) {
    /**
     * Checks that nothing is missing.
     *
     * @param mentor the mentor
     * @param people how many people more would have a mentor
     * @param points how much the sum of scores would rise
     * @param forThem whether the person asking would have a mentor then
     */
    public OneMorePlace {
      Components.required(mentor, "OneMorePlace.mentor");
    }

    /**
     * Says it in a sentence part.
     *
     * @return words such as {@code one more place with mo (+1 person, +0.58)}
     */
    public String inEnglish() {
      return "one more place with " + mentor.inEnglish() + " (" + (people < 0 ? "" : "+")
          + InWords.people(people) + ", " + (points < 0 ? "" : "+") + InWords.fit(points) + ")"
          + (forThem ? "" : ", though somebody else is in line for it");
    }
  }
}
