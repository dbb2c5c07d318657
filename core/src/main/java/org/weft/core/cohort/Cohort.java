package org.weft.core.cohort;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.weft.core.consent.Consented;
import org.weft.core.consent.Disclosures;
import org.weft.core.consent.Purpose;
import org.weft.core.style.Components;

/**
 * The people of a program, checked as a whole.
 *
 * <p>Every id resolves, no reporting line runs in a circle, everybody's hours are possible. People are listed in the order
 * of their ids and teams in the order of theirs, so two rosters that list the same people in another order give equal
 * cohorts, and nothing that is computed from a cohort can depend on the listing.
 *
 * <p>Immutable and safe to share between threads. Building one is linear in the roster but for the sorting.
 */
public final class Cohort {
  private final Roster roster;
  private final ImmutableMap<ParticipantId, Participant> participants;
  private final ImmutableMap<TeamId, Team> teams;
  private final ImmutableListMultimap<TeamId, Participant> members;
  private final ReportingLines lines;
  private final ImmutableMap<ParticipantId, Disclosures> confidential;
  private final ImmutableMap<ImmutableSet<ParticipantId>, PastPair> lastPairs;

  private Cohort(Roster sorted) {
    roster = sorted;
    participants = sorted.participants().stream()
        .collect(ImmutableMap.toImmutableMap(Participant::id, p -> p));
    teams = sorted.teams().stream().collect(ImmutableMap.toImmutableMap(Team::id, t -> t));
    members = Multimaps.index(sorted.participants(), Participant::team);
    lines = ReportingLines.of(sorted);
    confidential = sorted.confidential().stream()
        .collect(ImmutableMap.toImmutableMap(
            ConfidentialProfile::person, ConfidentialProfile::disclosures));
    lastPairs = lastPairs(sorted.history());
  }

  /**
   * Checks a roster as a whole.
   *
   * @param roster the people as the host has them
   * @return a cohort with notes, or every problem at once
   */
  public static CohortReview review(Roster roster) {
    ImmutableList<RosterFinding> findings = RosterCheck.of(Components.required(roster, "roster"));
    return findings.stream().anyMatch(RosterFinding::blocks)
        ? new CohortReview.Refused(findings)
        : new CohortReview.Accepted(new Cohort(sorted(roster)), findings);
  }

  /**
   * Turns a roster that is known to be right into a cohort.
   *
   * @param roster the people
   * @return the cohort
   * @throws RosterException if the roster has problems; its message lists them all
   */
  public static Cohort of(Roster roster) {
    return review(roster).orThrow();
  }

  private static Roster sorted(Roster roster) {
    return new Roster(
        ImmutableList.sortedCopyOf(Comparator.comparing(Team::id), roster.teams()),
        ImmutableList.sortedCopyOf(Comparator.comparing(Participant::id), roster.participants()),
        ImmutableList.sortedCopyOf(Comparator.comparing(Outsider::id), roster.outsiders()),
        ImmutableList.sortedCopyOf(
            Comparator.comparing(ConfidentialProfile::person), roster.confidential()),
        new PairHistory(ImmutableList.sortedCopyOf(
            PairHistory.LATER.thenComparing(PastPair::mentee), roster.history().pairs())));
  }

  private static ImmutableMap<ImmutableSet<ParticipantId>, PastPair> lastPairs(
      PairHistory history) {
    Map<ImmutableSet<ParticipantId>, PastPair> last = new HashMap<>();
    for (PastPair pair : history.pairs()) {
      last.merge(
          ImmutableSet.of(pair.mentor(), pair.mentee()),
          pair,
          (known, next) -> PairHistory.LATER.compare(known, next) < 0 ? next : known);
    }
    return ImmutableMap.copyOf(last);
  }

  /**
   * Gives the roster in the cohort's order, for storing.
   *
   * @return a roster that gives an equal cohort
   */
  public Roster roster() {
    return roster;
  }

  /**
   * Lists everybody.
   *
   * @return participants in the order of their ids
   */
  public ImmutableList<Participant> participants() {
    return roster.participants();
  }

  /**
   * Lists the teams.
   *
   * @return teams in the order of their ids
   */
  public ImmutableList<Team> teams() {
    return roster.teams();
  }

  /**
   * Lists those who have room to mentor.
   *
   * @return mentors in the order of their ids
   */
  public ImmutableList<Participant> mentors() {
    return participants().stream()
        .filter(Participant::mentors)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Lists those who look for a mentor.
   *
   * @return mentees in the order of their ids
   */
  public ImmutableList<Participant> mentees() {
    return participants().stream()
        .filter(Participant::learns)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Lists the members of a team.
   *
   * @param team the team
   * @return its members in the order of their ids; empty for a team that nobody in the program belongs to
   */
  public ImmutableList<Participant> membersOf(TeamId team) {
    return members.get(team);
  }

  /**
   * Looks a person up.
   *
   * @param id the id
   * @return the person, or nothing
   */
  public Optional<Participant> find(ParticipantId id) {
    return Optional.ofNullable(participants.get(id));
  }

  /**
   * Looks up a person who must be there.
   *
   * @param id the id
   * @return the person
   * @throws IllegalArgumentException if nobody has this id
   */
  public Participant participant(ParticipantId id) {
    Participant participant = participants.get(id);
    checkArgument(
        participant != null,
        "nobody in this cohort of %s has the id %s; use find(id) if that may be",
        size(),
        id);
    return Components.required(participant, "participant");
  }

  /**
   * Looks up a team that must be there.
   *
   * @param id the id
   * @return the team
   * @throws IllegalArgumentException if no team has this id
   */
  public Team team(TeamId id) {
    Team team = teams.get(id);
    checkArgument(
        team != null,
        "none of the %s teams of this cohort has the id %s; see teams()",
        teams.size(),
        id);
    return Components.required(team, "team");
  }

  /**
   * Counts the people.
   *
   * @return number of participants
   */
  public int size() {
    return roster.participants().size();
  }

  /**
   * Lists the managers above a person, inside and outside the program.
   *
   * @param person the person
   * @return managers, nearest first; empty at the top
   */
  public ImmutableList<ParticipantId> managersAbove(ParticipantId person) {
    return lines.above(person);
  }

  /**
   * Tells whether one of two people is above the other, directly or further up. Symmetric; false for one and the same.
   *
   * @param one one person
   * @param other the other
   * @return true if they are in one reporting line
   */
  public boolean inOneReportingLine(ParticipantId one, ParticipantId other) {
    return lines.isAbove(one, other) || lines.isAbove(other, one);
  }

  /**
   * Gives what a person's confidential profile allows to be read for a purpose.
   *
   * @param person the person
   * @param purpose what it would be used for
   * @return what they consented to; empty for people without a profile
   */
  public Consented consented(ParticipantId person, Purpose purpose) {
    return confidential.getOrDefault(person, Disclosures.none()).readFor(purpose);
  }

  /**
   * Gives the history of pairs.
   *
   * @return who met whom
   */
  public PairHistory history() {
    return roster.history();
  }

  /**
   * Finds the pair of two people, in either role, that ended last. Constant time.
   *
   * @param one one person
   * @param other the other
   * @return the pair that ended last, or nothing if they never met
   */
  public Optional<PastPair> lastPairing(ParticipantId one, ParticipantId other) {
    return lastPairs.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(lastPairs.get(ImmutableSet.of(one, other)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cohort that && roster.equals(that.roster);
  }

  @Override
  public int hashCode() {
    return roster.hashCode();
  }

  @Override
  public String toString() {
    return "Cohort[" + size() + " people, " + teams.size() + " teams]";
  }
}
