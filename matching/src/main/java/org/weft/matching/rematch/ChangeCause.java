package org.weft.matching.rematch;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.eligibility.Ineligibility;
import org.weft.matching.scoring.Scoring;

/** Why a pair ends or begins. */
public sealed interface ChangeCause {
  /**
   * Says it for a coordinator.
   *
   * @return an English clause without a full stop
   */
  String inEnglish();

  /**
   * Somebody of the pair takes this part no more: they left, or have no room for it.
   *
   * @param person who is gone
   */
  record Gone(ParticipantId person) implements ChangeCause {
    /**
     * Checks that nothing is missing.
     *
     * @param person who is gone
     */
    public Gone {
      Components.required(person, "Gone.person");
    }

    @Override
    public String inEnglish() {
      return person + " no longer takes part";
    }
  }

  /**
   * Rules or terms object to the pair now: it was declined, somebody is paused, a rule changed.
   *
   * @param objections every objection, one or more
   */
  record NotAllowed(ImmutableList<Ineligibility> objections) implements ChangeCause {
    /**
     * Reads a missing list as empty.
     *
     * @param objections every objection
     */
    public NotAllowed {
      objections = Components.orEmpty(objections);
    }

    @Override
    public String inEnglish() {
      return objections.stream().map(Ineligibility::reason).collect(joining(", and "));
    }
  }

  /**
   * A mentor has fewer places than announced pairs that may still be.
   *
   * @param mentor the mentor
   * @param announced pairs that could go on
   * @param places places there are now
   */
  record FewerPlaces(ParticipantId mentor, int announced, int places) implements ChangeCause {
    /**
     * Checks the numbers.
     *
     * @param mentor the mentor
     * @param announced pairs that could go on
     * @param places places there are now
     * @throws IllegalArgumentException if there are as many places as pairs
     */
    public FewerPlaces {
      Components.required(mentor, "FewerPlaces.mentor");
      Components.within(places, 0, announced - 1, "FewerPlaces.places");
    }

    @Override
    public String inEnglish() {
      return mentor + " has " + places + (places == 1 ? " place" : " places") + " for " + announced
          + " pairs";
    }
  }

  /**
   * A coordinator asked for the pair.
   *
   * @param mentee who learns
   */
  record Pinned(ParticipantId mentee) implements ChangeCause {
    /**
     * Checks that nothing is missing.
     *
     * @param mentee who learns
     */
    public Pinned {
      Components.required(mentee, "Pinned.mentee");
    }

    @Override
    public String inEnglish() {
      return "the pair of " + mentee + " was asked for by hand";
    }
  }

  /**
   * A mentee had no announced pair: they joined, or were left out before.
   *
   * @param mentee who had nobody
   */
  record HadNobody(ParticipantId mentee) implements ChangeCause {
    /**
     * Checks that nothing is missing.
     *
     * @param mentee who had nobody
     */
    public HadNobody {
      Components.required(mentee, "HadNobody.mentee");
    }

    @Override
    public String inEnglish() {
      return mentee + " had nobody";
    }
  }

  /**
   * Nothing forced the change: pairs were exchanged for better ones.
   *
   * @param points what all pairs that were exchanged for each other gain together, in points; below 0 if they lose for the
   *     sake of stability
   */
  record Exchanged(long points) implements ChangeCause {
    @Override
    public String inEnglish() {
      return String.format(
          Locale.ROOT,
          "pairs were exchanged, which changes the total by %+.2f",
          points / (double) Scoring.POINTS);
    }
  }
}
