package org.weft.matching;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.eligibility.Ineligibility;
import org.weft.matching.problem.Pairing;

/**
 * Terms of a round that cannot hold together. Each names the smallest set of terms in conflict: with any one of them gone,
 * the others can hold.
 */
public sealed interface TermConflict {
  /**
   * Lists the pairs in conflict.
   *
   * @return one or more pairs, sorted
   */
  ImmutableList<Pairing> pairs();

  /**
   * Says what is wrong, for a coordinator.
   *
   * @return an English sentence without a full stop
   */
  String inEnglish();

  /**
   * Says what would resolve it.
   *
   * @return a few English words
   */
  String wayOut();

  /**
   * A pair names somebody who does not take this part.
   *
   * @param pair the pair that is pinned or excepted
   * @param person who does not take part
   * @param part the part they would need to take
   */
  record TakesNoSuchPart(Pairing pair, ParticipantId person, UnmatchedPerson.Part part)
      implements TermConflict {
    /**
     * Checks that nothing is missing.
     *
     * @param pair the pair
     * @param person who does not take part
     * @param part the part they would need to take
     */
    public TakesNoSuchPart {
      Components.required(pair, "TakesNoSuchPart.pair");
      Components.required(person, "TakesNoSuchPart.person");
      Components.required(part, "TakesNoSuchPart.part");
    }

    @Override
    public ImmutableList<Pairing> pairs() {
      return ImmutableList.of(pair);
    }

    @Override
    public String inEnglish() {
      return pair + " is asked for, and nobody of the cohort " + verb() + " under the id " + person;
    }

    private String verb() {
      return part == UnmatchedPerson.Part.MENTEE ? "looks for a mentor" : "mentors";
    }

    @Override
    public String wayOut() {
      return "take the pair back, or give " + person + " room as "
          + (part == UnmatchedPerson.Part.MENTEE ? "a mentee" : "a mentor");
    }
  }

  /**
   * Rules object to a pair.
   *
   * @param pair the pair that is pinned or excepted
   * @param objections the rules that do not give way for it, one or more
   */
  record BreaksRules(Pairing pair, ImmutableList<Ineligibility> objections)
      implements TermConflict {
    /**
     * Checks that nothing is missing.
     *
     * @param pair the pair
     * @param objections the rules that do not give way for it
     */
    public BreaksRules {
      Components.required(pair, "BreaksRules.pair");
      objections = Components.orEmpty(objections);
    }

    @Override
    public ImmutableList<Pairing> pairs() {
      return ImmutableList.of(pair);
    }

    @Override
    public String inEnglish() {
      return pair + " is asked for, but "
          + objections.stream().map(Ineligibility::reason).collect(Collectors.joining(", and "));
    }

    @Override
    public String wayOut() {
      return "take the pair back, or "
          + objections.stream().map(Ineligibility::wayOut).collect(Collectors.joining(", and "));
    }
  }

  /**
   * More pairs are pinned to somebody than they have places.
   *
   * @param person the person
   * @param pairs one pinned pair more than there are places, sorted
   * @param places the places that running pairs have left
   */
  record TooManyPinned(ParticipantId person, ImmutableList<Pairing> pairs, int places)
      implements TermConflict {
    /**
     * Checks that nothing is missing.
     *
     * @param person the person
     * @param pairs one pinned pair more than there are places
     * @param places the places left
     * @throws IllegalArgumentException if the number of places is negative
     */
    public TooManyPinned {
      Components.required(person, "TooManyPinned.person");
      pairs = Components.orEmpty(pairs);
      Components.within(places, 0, Integer.MAX_VALUE, "TooManyPinned.places");
    }

    @Override
    public String inEnglish() {
      return person + " is pinned in " + pairs.size() + " pairs and has "
          + (places == 0 ? "no place" : places == 1 ? "1 place" : places + " places")
          + " left";
    }

    @Override
    public String wayOut() {
      return "take one of them back, or give " + person
          + " more places within their capacity and the guardrails";
    }
  }
}
