package org.weft.matching.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.weft.core.calendar.WorkingHours;
import org.weft.core.capacity.Capacity;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.PairHistory;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.cohort.Roster;
import org.weft.core.cohort.Team;
import org.weft.core.cohort.TeamId;
import org.weft.core.program.Charter;
import org.weft.core.program.Cycle;
import org.weft.core.program.FormatKind;
import org.weft.core.program.MentoringFormat;
import org.weft.matching.MatchingRound;
import org.weft.matching.eligibility.CandidatePool;
import org.weft.matching.eligibility.PossiblePair;

/**
 * A small office for examples: everybody has a team of their own, works from nine to five in Lisbon, and no rule objects
 * until an example gives it a reason to.
 */
public final class Office {
  /** First day of the cycle, a Monday. */
  public static final LocalDate START = LocalDate.of(2026, 9, 7);

  private Office() {}

  /**
   * Gives somebody who looks for a mentor.
   *
   * @param id id and name
   * @return a person alone in team {@code t-id}
   */
  public static Participant mentee(String id) {
    return person(id).asMentee(Capacity.pairs(1)).build();
  }

  /**
   * Gives somebody who has one place.
   *
   * @param id id and name
   * @return a person alone in team {@code t-id}
   */
  public static Participant mentor(String id) {
    return person(id).asMentor(Capacity.pairs(1)).build();
  }

  private static Participant.Builder person(String id) {
    return Participant.builder()
        .id(ParticipantId.of(id))
        .name(id)
        .team(TeamId.of("t-" + id))
        .hours(WorkingHours.weekdays(
            ZoneId.of("Europe/Lisbon"), LocalTime.of(9, 0), LocalTime.of(17, 0)));
  }

  /**
   * Gives a program of one-to-one mentoring, two hours in four weeks, with every selection rule.
   *
   * @return the charter
   */
  public static Charter charter() {
    return Charter.builder()
        .name("Across teams")
        .purpose("Knowledge travels between teams.")
        .addFormats(MentoringFormat.standard(FormatKind.ONE_TO_ONE))
        .build();
  }

  /**
   * Gives the cycle.
   *
   * @return one-to-one mentoring from {@link #START}
   */
  public static Cycle cycle() {
    return Cycle.starting("Autumn", MentoringFormat.standard(FormatKind.ONE_TO_ONE), START);
  }

  /**
   * Puts people into a cohort, with the teams that they name.
   *
   * @param history who met whom before
   * @param people the people
   * @return the cohort
   */
  public static Cohort cohort(PairHistory history, List<Participant> people) {
    ImmutableList<Team> teams = people.stream()
        .map(Participant::team)
        .distinct()
        .map(team -> Team.of(team.value(), team.value()))
        .collect(ImmutableList.toImmutableList());
    return Cohort.of(Roster.of(teams, people).withHistory(history));
  }

  /**
   * Prepares a round of people without a past.
   *
   * @param people the people
   * @return the round
   */
  public static MatchingRound round(Participant... people) {
    return MatchingRound.of(
        cohort(PairHistory.empty(), ImmutableList.copyOf(people)), charter(), cycle());
  }

  /**
   * Describes two people as a possible pair.
   *
   * @param mentee who would learn
   * @param mentor who would mentor
   * @return the pair in {@link #cycle()}
   */
  public static PossiblePair pair(Participant mentee, Participant mentor) {
    return pair(charter(), cycle(), PairHistory.empty(), mentee, mentor);
  }

  /**
   * Describes two people as a possible pair.
   *
   * @param charter the program
   * @param cycle the run of the program
   * @param history who met whom before
   * @param mentee who would learn
   * @param mentor who would mentor
   * @param others people around them
   * @return the pair
   */
  public static PossiblePair pair(
      Charter charter,
      Cycle cycle,
      PairHistory history,
      Participant mentee,
      Participant mentor,
      Participant... others) {
    ImmutableList<Participant> people = Stream.concat(Stream.of(mentee, mentor), Stream.of(others))
        .collect(ImmutableList.toImmutableList());
    return CandidatePool.of(cohort(history, people), charter, cycle).pair(mentee.id(), mentor.id());
  }
}
