package org.weft.matching.eligibility;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.weft.core.calendar.Availability;
import org.weft.core.calendar.WorkingHours;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.PairEnding;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.cohort.PastPair;
import org.weft.core.consent.Consented;
import org.weft.core.consent.Purpose;
import org.weft.core.program.Charter;
import org.weft.core.program.Cycle;
import org.weft.core.program.SelectionRule;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillLevel;
import org.weft.core.skill.SkillOffer;
import org.weft.core.style.Components;

/**
 * A cohort prepared for one cycle: everybody's hours are on real time and everybody's offers are indexed, so that many pairs
 * can be asked about.
 *
 * <p>Shared hours are counted in the <em>first week</em>: the seven days of UTC that begin on the first Monday on or after
 * the cycle's start. Later weeks may differ by an hour or so where clocks change on different dates.
 *
 * <p>Immutable. Building it is linear in the people; asking about a pair allocates one small object.
 */
public final class CandidatePool {
  private final Cohort cohort;
  private final Charter charter;
  private final Cycle cycle;
  private final ImmutableMap<ParticipantId, Prepared> people;
  private final ImmutableSet<Couple> notAgain;

  private CandidatePool(Cohort cohort, Charter charter, Cycle cycle) {
    this.cohort = Components.required(cohort, "cohort");
    this.charter = Components.required(charter, "charter");
    this.cycle = Components.required(cycle, "cycle");
    Instant monday = firstMonday(cycle).atStartOfDay(ZoneOffset.UTC).toInstant();
    Map<WorkingHours, Availability> weeks = new HashMap<>(); // many work alike
    people = cohort.participants().stream()
        .map(person -> Prepared.of(
            person,
            cohort,
            weeks.computeIfAbsent(
                person.hours(),
                hours -> hours.availability(monday, monday.plus(Duration.ofDays(7))))))
        .collect(ImmutableMap.toImmutableMap(Prepared::id, prepared -> prepared));
    notAgain = cohort.history().pairs().stream()
        .filter(past -> past.ending() == PairEnding.NOT_AGAIN)
        .map(past -> Couple.of(past.mentor(), past.mentee()))
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Prepares a cohort for a cycle.
   *
   * @param cohort the people
   * @param charter the program
   * @param cycle the run of the program
   * @return the pool
   */
  public static CandidatePool of(Cohort cohort, Charter charter, Cycle cycle) {
    return new CandidatePool(cohort, charter, cycle);
  }

  private static LocalDate firstMonday(Cycle cycle) {
    return cycle.start().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
  }

  /**
   * Describes two people as a possible pair.
   *
   * @param mentee who would learn
   * @param mentor who would mentor
   * @return all that rules and criteria may know about the two
   * @throws IllegalArgumentException if one of them is not in the cohort, or both are the same person
   */
  public PossiblePair pair(ParticipantId mentee, ParticipantId mentor) {
    Components.required(mentee, "mentee");
    Components.required(mentor, "mentor");
    checkArgument(
        !mentee.equals(mentor),
        "a pair needs two people but both were %s; ask about somebody else",
        mentee);
    return new PossiblePair(this, prepared(mentee), prepared(mentor));
  }

  /**
   * Tells when somebody works in the first week of the cycle.
   *
   * @param person the person
   * @return the instants of their working hours in the first week
   * @throws IllegalArgumentException if they are not in the cohort
   */
  public Availability firstWeek(ParticipantId person) {
    return prepared(Components.required(person, "person")).week();
  }

  /**
   * Gives the people.
   *
   * @return the cohort
   */
  public Cohort cohort() {
    return cohort;
  }

  private Prepared prepared(ParticipantId id) {
    Prepared prepared = people.get(id);
    checkArgument(
        prepared != null,
        "nobody in this pool of %s has the id %s; add them to the roster",
        people.size(),
        id);
    return Components.required(prepared, "person");
  }

  /**
   * Counts the mentees that a person can take in this cycle: no more than the guardrail allows and, where the charter
   * keeps people within their capacity, no more than they have room for.
   *
   * @param mentor the person
   * @return places, 0 or more; 0 for people who do not mentor
   */
  public int places(Participant mentor) {
    int most = mentor.mentors() ? charter.guardrails().mostPairsPerMentor() : 0;
    return charter.selectionRules().contains(SelectionRule.WITHIN_CAPACITY)
        ? Math.min(most, mentor.asMentor().placesFor(cycle.format()))
        : most;
  }

  /**
   * Lists those who look for a mentor.
   *
   * @return mentees in the order of their ids
   */
  public ImmutableList<Participant> mentees() {
    return cohort.mentees();
  }

  /**
   * Lists those who are willing to mentor, with or without a free place.
   *
   * @return mentors in the order of their ids
   */
  public ImmutableList<Participant> mentors() {
    return cohort.mentors();
  }

  /**
   * Lists everybody.
   *
   * @return participants in the order of their ids
   */
  public ImmutableList<Participant> participants() {
    return cohort.participants();
  }

  /**
   * Gives the program.
   *
   * @return the charter
   */
  public Charter charter() {
    return charter;
  }

  /**
   * Gives the run of the program.
   *
   * @return the cycle
   */
  public Cycle cycle() {
    return cycle;
  }

  Optional<PastPair> lastPairing(ParticipantId one, ParticipantId other) {
    return cohort.lastPairing(one, other);
  }

  boolean askedNotToMeetAgain(ParticipantId one, ParticipantId other) {
    return !notAgain.isEmpty() && notAgain.contains(Couple.of(one, other));
  }

  boolean inOneReportingLine(ParticipantId one, ParticipantId other) {
    return cohort.inOneReportingLine(one, other);
  }

  @Override
  public String toString() {
    return "CandidatePool[" + people.size() + " people, " + cycle.name() + "]";
  }

  /** One person with everything that is looked up again and again. */
  record Prepared(
      Participant person,
      Consented consented,
      Availability week,
      ImmutableMap<Skill, SkillLevel> offers) {
    static Prepared of(Participant person, Cohort cohort, Availability week) {
      return new Prepared(
          person,
          cohort.consented(person.id(), Purpose.MATCHING),
          week,
          ImmutableMap.copyOf(Maps.transformValues(
              Maps.uniqueIndex(person.offers(), SkillOffer::skill), SkillOffer::level)));
    }

    ParticipantId id() {
      return person.id();
    }
  }
}
