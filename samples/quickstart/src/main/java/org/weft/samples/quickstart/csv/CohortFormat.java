package org.weft.samples.quickstart.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weft.core.calendar.TimeBlock;
import org.weft.core.calendar.WorkingHours;
import org.weft.core.capacity.Capacity;
import org.weft.core.capacity.Workload;
import org.weft.core.cohort.Outsider;
import org.weft.core.cohort.PairHistory;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.cohort.PastPair;
import org.weft.core.cohort.Roster;
import org.weft.core.cohort.Team;
import org.weft.core.cohort.TeamId;
import org.weft.core.profile.CareerStage;
import org.weft.core.profile.CommunicationMode;
import org.weft.core.profile.CommunicationPreferences;
import org.weft.core.profile.Language;
import org.weft.core.profile.Seniority;
import org.weft.core.profile.WorkingStyle;
import org.weft.core.program.FormatKind;
import org.weft.core.skill.GoalTheme;

/**
 * Reads a cohort file: one row a person. The README of this sample lists the columns.
 *
 * <p>A row with problems becomes nobody, but its id stays known, so that people who report to it are not reported, too.
 */
public final class CohortFormat {
  private static final int DEFAULT_ANSWER_HOURS = 48;
  private static final int HOURS_A_PAIR = 4;

  private final Problems problems;
  private final OutsideLine outside = new OutsideLine();
  private final Map<ParticipantId, Integer> lines = new LinkedHashMap<>();
  private final Map<TeamId, String> teamNames = new LinkedHashMap<>();
  private final List<Participant> people = new ArrayList<>();
  private final List<Outsider> broken = new ArrayList<>();
  private final List<PastPair> past = new ArrayList<>();
  private final ImmutableListMultimap.Builder<TeamId, Integer> answers =
      ImmutableListMultimap.builder();
  private final Map<String, ZoneId> zones = new HashMap<>();

  private CohortFormat(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads people.
   *
   * @param table the file
   * @param problems collects what is wrong
   * @return the people of all rows without problems
   */
  public static Enrollment read(Table table, Problems problems) {
    table.refuseOthers(CohortColumns.ALL, problems);
    CohortFormat format = new CohortFormat(problems);
    if (table.has(CohortColumns.NEEDED, problems)) {
      table.rows().forEach(row -> format.read(new RowReader(row, problems)));
      if (table.rows().isEmpty() && problems.count() == 0) {
        problems.add(0, "", "has a header and no people", "add a line for each person");
      }
    }
    return format.enrollment();
  }

  private Enrollment enrollment() {
    ImmutableList<Outsider> managers = ImmutableList.<Outsider>builder()
        .addAll(outside.managers())
        .addAll(broken)
        .build();
    Roster roster = Roster.builder()
        .addAllTeams(teams())
        .addAllParticipants(people)
        .addAllOutsiders(managers)
        .history(new PairHistory(ImmutableList.copyOf(past)))
        .build();
    return new Enrollment(roster, ImmutableMap.copyOf(lines), answers.build(), ImmutableList.of());
  }

  private void read(RowReader row) {
    int before = problems.count();
    String id = row.needed(CohortColumns.ID);
    if (id.isEmpty()) {
      return;
    }
    ParticipantId person = ParticipantId.of(id);
    Integer first = lines.putIfAbsent(person, row.line());
    if (first != null) {
      row.report(
          CohortColumns.ID,
          "'" + id + "' is the id of line " + first + ", too",
          "give each person an id of their own");
      return;
    }
    Optional<Participant> read = person(row, person);
    if (problems.count() == before && read.isPresent()) {
      people.add(read.get());
    } else {
      broken.add(new Outsider(person, Optional.empty()));
    }
  }

  private Optional<Participant> person(RowReader row, ParticipantId id) {
    String name = row.needed(CohortColumns.NAME);
    Optional<TeamId> team = team(row);
    Optional<WorkingHours> hours = hours(row);
    Optional<ParticipantId> manager =
        row.one(CohortColumns.MANAGER, outside::read, OutsideLine.FORM).flatMap(nearest -> nearest);
    Participant.Builder person = Participant.builder().id(id).manager(manager);
    profile(row, person);
    skills(row, person);
    room(row, person);
    past.addAll(row.each(CohortColumns.PAST, text -> PersonText.past(text, id), PersonText.PAST));
    Optional<Integer> answer = row.number(CohortColumns.PULSE, 1, 5);
    if (name.isEmpty() || team.isEmpty() || hours.isEmpty()) {
      return Optional.empty();
    }
    answer.ifPresent(points -> answers.put(team.get(), points));
    return Optional.of(person.name(name).team(team.get()).hours(hours.get()).build());
  }

  private Optional<TeamId> team(RowReader row) {
    String id = row.needed(CohortColumns.TEAM);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    TeamId team = TeamId.of(id);
    String name = row.text(CohortColumns.TEAM_NAME);
    String known = teamNames.merge(team, name, (first, next) -> first.isEmpty() ? next : first);
    if (!name.isEmpty() && !known.equals(name)) {
      row.report(
          CohortColumns.TEAM_NAME,
          "team " + id + " is '" + name + "' here and '" + known + "' before",
          "use one name");
    }
    return Optional.of(team);
  }

  private ImmutableList<Team> teams() {
    return teamNames.entrySet().stream()
        .map(entry -> new Team(
            entry.getKey(), entry.getValue().isEmpty() ? entry.getKey().value() : entry.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<WorkingHours> hours(RowReader row) {
    row.needed(CohortColumns.ZONE);
    row.needed(CohortColumns.HOURS);
    Optional<ZoneId> zone = row.one(
        CohortColumns.ZONE, text -> zones.computeIfAbsent(text, PersonText::zone), PersonText.ZONE);
    ImmutableList<TimeBlock> blocks = blocks(row, CohortColumns.HOURS);
    return zone.filter(known -> !blocks.isEmpty()).map(known -> new WorkingHours(known, blocks));
  }

  private static ImmutableList<TimeBlock> blocks(RowReader row, String column) {
    return row.each(column, Weekly::parse, Weekly.FORM).stream()
        .flatMap(List::stream)
        .collect(ImmutableList.toImmutableList());
  }

  private static void profile(RowReader row, Participant.Builder person) {
    person
        .role(row.text(CohortColumns.ROLE))
        .seniority(
            constant(row, CohortColumns.SENIORITY, Seniority.class).orElse(Seniority.INTERMEDIATE))
        .careerStage(constant(row, CohortColumns.CAREER_STAGE, CareerStage.class)
            .orElse(CareerStage.MID_CAREER))
        .languages(ImmutableSet.copyOf(
            row.each(CohortColumns.LANGUAGES, Language::of, "language tags such as en;pt-BR")))
        .style(row.one(CohortColumns.STYLE, PersonText::style, PersonText.STYLE)
            .orElse(WorkingStyle.balanced()))
        .communication(new CommunicationPreferences(
            constants(row, CohortColumns.MODES, CommunicationMode.class),
            row.number(CohortColumns.ANSWERS_WITHIN, 1, 336).orElse(DEFAULT_ANSWER_HOURS)))
        .formats(constants(row, CohortColumns.FORMATS, FormatKind.class));
  }

  private static void skills(RowReader row, Participant.Builder person) {
    person
        .offers(row.each(CohortColumns.OFFERS, SkillText::offer, SkillText.OFFER))
        .needs(row.each(CohortColumns.NEEDS, SkillText::need, SkillText.NEED))
        .goals(row.each(CohortColumns.GOALS, SkillText::goal, SkillText.GOAL))
        .themes(constants(row, CohortColumns.THEMES, GoalTheme.class));
  }

  private static void room(RowReader row, Participant.Builder person) {
    person
        .workload(new Workload(
            row.number(CohortColumns.LOAD, 0, 300).orElse(0),
            row.each(CohortColumns.PEAKS, PersonText::peak, PersonText.PEAK)))
        .asMentor(capacity(row, CohortColumns.MENTOR_PAIRS, CohortColumns.MENTOR_HOURS))
        .asMentee(capacity(row, CohortColumns.MENTEE_PAIRS, CohortColumns.MENTEE_HOURS))
        .protectedMentorTime(blocks(row, CohortColumns.PROTECTED));
  }

  private static Capacity capacity(RowReader row, String pairs, String hours) {
    int most = row.number(pairs, 0, 40).orElse(0);
    return Capacity.of(most, row.number(hours, 0, 160).orElse(most * HOURS_A_PAIR));
  }

  private static <E extends Enum<E>> Optional<E> constant(
      RowReader row, String column, Class<E> kind) {
    return row.one(column, text -> RowReader.constant(kind, text), "one of these words");
  }

  private static <E extends Enum<E>> ImmutableSet<E> constants(
      RowReader row, String column, Class<E> kind) {
    ImmutableList<E> constants =
        row.each(column, text -> RowReader.constant(kind, text), "such words with ; between them");
    return Sets.immutableEnumSet(constants);
  }
}
