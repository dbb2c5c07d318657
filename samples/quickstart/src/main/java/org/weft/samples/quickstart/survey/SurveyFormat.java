package org.weft.samples.quickstart.survey;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.weft.core.calendar.WorkingHours;
import org.weft.core.capacity.Capacity;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.cohort.Roster;
import org.weft.core.cohort.Team;
import org.weft.core.cohort.TeamId;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillLevel;
import org.weft.core.skill.SkillNeed;
import org.weft.core.skill.SkillOffer;
import org.weft.samples.quickstart.csv.Enrollment;
import org.weft.samples.quickstart.csv.Problem;
import org.weft.samples.quickstart.csv.Problems;
import org.weft.samples.quickstart.csv.RowReader;
import org.weft.samples.quickstart.csv.Table;

/** Reads a survey file as a program; the README of this sample lists the mapping. */
public final class SurveyFormat {
  private static final LocalTime USUAL_START = LocalTime.of(9, 0);
  private static final int HOURS_A_DAY = 8;
  private static final int PAIRS_A_MENTOR = 2;
  private static final String NO_ROLE = "Developer";

  private final SurveyYear year;
  private final Problems problems;
  private final Problems leftOut = new Problems();
  private final Squads squads = new Squads();
  private final Map<ParticipantId, Integer> lines = new LinkedHashMap<>();
  private final Map<ParticipantId, Participant.Builder> drafts = new TreeMap<>();
  private final Map<ParticipantId, Integer> satisfied = new TreeMap<>();

  private SurveyFormat(SurveyYear year, Problems problems) {
    this.year = year;
    this.problems = problems;
  }

  /**
   * Reads people.
   *
   * @param table the file
   * @param year which survey it is
   * @param problems collects what is wrong
   * @return the people of all rows that could be mapped, and the rows that could not
   */
  public static Enrollment read(Table table, SurveyYear year, Problems problems) {
    SurveyFormat format = new SurveyFormat(year, problems);
    if (table.has(year.columns(), problems)) {
      table.rows().forEach(row -> format.read(new RowReader(row, problems)));
      if (format.drafts.isEmpty() && problems.count() == 0) {
        problems.add(
            0,
            "",
            "has nobody who can be mapped; " + format.leftOut.count() + " rows were left out",
            "give each person an id, years, a zone and a skill");
      }
    }
    return format.enrollment();
  }

  private void read(RowReader row) {
    String id = row.needed(SurveyColumns.ID);
    if (id.isEmpty()) {
      return;
    }
    ParticipantId person = ParticipantId.of(id);
    Integer first = lines.putIfAbsent(person, row.line());
    if (first != null) {
      row.report(
          SurveyColumns.ID,
          "'" + id + "' is the id of line " + first + ", too",
          "keep one of the two");
      return;
    }
    int before = problems.count();
    Optional<Integer> years = row.number(SurveyColumns.YEARS, 0, 80);
    Optional<ZoneId> zone = row.one(SurveyColumns.ZONE, ZoneId::of, "an IANA time zone");
    LocalTime start = row.one(SurveyColumns.WORK_START, LocalTime::parse, "a time such as 09:00")
        .orElse(USUAL_START);
    Optional<Integer> satisfaction = row.number(SurveyColumns.SATISFACTION, 0, 10);
    if (problems.count() == before && answered(row)) {
      WorkingHours hours =
          WorkingHours.weekdays(zone.orElseThrow(), start, start.plusHours(HOURS_A_DAY));
      add(row, person, years.orElseThrow(), hours);
      satisfaction.ifPresent(points -> satisfied.put(person, Ladder.pulse(points)));
    }
  }

  private boolean answered(RowReader row) {
    int before = leftOut.count();
    for (String column :
        ImmutableList.of(SurveyColumns.YEARS, SurveyColumns.ZONE, SurveyColumns.HAVE)) {
      if (row.text(column).isEmpty()) {
        leftOut.add(
            row.line(),
            column,
            "was not answered, so " + row.text(SurveyColumns.ID) + " cannot be mapped",
            "fill it in to include them");
      }
    }
    return leftOut.count() == before;
  }

  private void add(RowReader row, ParticipantId id, int years, WorkingHours hours) {
    String role =
        row.each(SurveyColumns.ROLE, text -> text, "roles").stream().findFirst().orElse(NO_ROLE);
    squads.add(id, role, hours.zone().getId());
    boolean mentors = Ladder.mentors(years);
    ImmutableSet<Skill> have = skills(row, SurveyColumns.HAVE);
    ImmutableSet<Skill> fresh =
        Sets.difference(skills(row, SurveyColumns.WANT), have).immutableCopy();
    drafts.put(
        id,
        Participant.builder()
            .id(id)
            .name(id.value())
            .role(role)
            .seniority(Ladder.seniority(years))
            .careerStage(Ladder.stage(years))
            .hours(hours)
            .offers(have.stream()
                .map(skill -> SkillOffer.of(skill, Ladder.level(years)))
                .toList())
            .needs(mentors ? ImmutableList.of() : needs(fresh))
            .asMentor(mentors ? Capacity.pairs(PAIRS_A_MENTOR) : Capacity.none())
            .asMentee(mentors ? Capacity.none() : Capacity.pairs(1)));
  }

  private static ImmutableSet<Skill> skills(RowReader row, String column) {
    return ImmutableSet.copyOf(row.each(column, Skill::of, "skills with ; between them"));
  }

  private static ImmutableList<SkillNeed> needs(ImmutableSet<Skill> fresh) {
    return fresh.stream()
        .map(skill -> SkillNeed.of(skill, SkillLevel.NOVICE, SkillLevel.COMPETENT))
        .collect(ImmutableList.toImmutableList());
  }

  private Enrollment enrollment() {
    ImmutableMap<ParticipantId, Team> teams = squads.teams();
    ImmutableListMultimap.Builder<TeamId, Integer> answers = ImmutableListMultimap.builder();
    Map<TeamId, Team> named = new TreeMap<>();
    Roster.Builder roster = Roster.builder();
    for (Map.Entry<ParticipantId, Participant.Builder> draft : drafts.entrySet()) {
      Team team = Optional.ofNullable(teams.get(draft.getKey())).orElseThrow();
      named.put(team.id(), team);
      roster.addParticipant(draft.getValue().team(team.id()).build());
      Integer points = year == SurveyYear.Y2017 ? satisfied.get(draft.getKey()) : null;
      if (points != null) {
        answers.put(team.id(), points);
      }
    }
    ImmutableList<Problem> gaps = leftOut.list();
    return new Enrollment(
        roster.addAllTeams(named.values()).build(),
        ImmutableMap.copyOf(lines),
        answers.build(),
        gaps);
  }
}
