package org.weft.samples.quickstart.csv;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.weft.core.capacity.Capacity;
import org.weft.core.cohort.Outsider;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.cohort.PastPair;
import org.weft.core.cohort.Roster;
import org.weft.core.cohort.Team;
import org.weft.core.cohort.TeamId;

/** Writes a cohort file that {@link CohortFormat} reads. What people disclosed in confidence is not written. */
public final class CohortWriter {
  private final Roster roster;
  private final ImmutableMap<TeamId, String> teamNames;
  private final Map<ParticipantId, Optional<ParticipantId>> outside = new TreeMap<>();
  private final ImmutableSetMultimap<ParticipantId, PastPair> past;

  private CohortWriter(Roster roster) {
    this.roster = roster;
    this.teamNames =
        roster.teams().stream().collect(ImmutableMap.toImmutableMap(Team::id, Team::name));
    for (Outsider manager : roster.outsiders()) {
      outside.put(manager.id(), manager.manager());
    }
    this.past =
        ImmutableSetMultimap.copyOf(Multimaps.index(roster.history().pairs(), PastPair::mentee));
  }

  /**
   * Writes people.
   *
   * @param roster the people
   * @param pulse each person's answer to the morale question, 1 to 5, or nothing
   * @return the file, with LF at the end of each line
   */
  public static String write(Roster roster, Function<Participant, Optional<Integer>> pulse) {
    CohortWriter writer = new CohortWriter(roster);
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(CohortColumns.ALL);
      for (Participant person : writer.roster.participants()) {
        ImmutableMap<String, String> fields = writer.fields(person, pulse.apply(person));
        csv.writeRecord(CohortColumns.ALL.stream()
            .map(column -> fields.getOrDefault(column, ""))
            .collect(ImmutableList.toImmutableList()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail to be written", e);
    }
    return text.toString();
  }

  private ImmutableMap<String, String> fields(Participant person, Optional<Integer> pulse) {
    ImmutableMap.Builder<String, String> fields = ImmutableMap.builder();
    fields
        .put(CohortColumns.ID, person.id().value())
        .put(CohortColumns.NAME, person.name())
        .put(CohortColumns.TEAM, person.team().value())
        .put(
            CohortColumns.TEAM_NAME,
            teamNames.getOrDefault(person.team(), person.team().value()))
        .put(
            CohortColumns.MANAGER,
            person.manager().map(manager -> OutsideLine.of(manager, outside)).orElse(""))
        .put(CohortColumns.ROLE, person.role())
        .put(CohortColumns.SENIORITY, person.seniority().name())
        .put(CohortColumns.CAREER_STAGE, person.careerStage().name())
        .put(CohortColumns.PAST, list(past.get(person.id()), PersonText::of))
        .put(CohortColumns.PULSE, pulse.map(points -> Integer.toString(points)).orElse(""));
    wishes(person, fields);
    time(person, fields);
    return fields.buildOrThrow();
  }

  private static void wishes(Participant person, ImmutableMap.Builder<String, String> fields) {
    fields
        .put(CohortColumns.OFFERS, list(person.offers(), SkillText::of))
        .put(CohortColumns.NEEDS, list(person.needs(), SkillText::of))
        .put(CohortColumns.GOALS, list(person.goals(), SkillText::of))
        .put(CohortColumns.THEMES, list(person.themes(), Enum::name))
        .put(CohortColumns.LANGUAGES, list(person.languages(), language -> language.tag()))
        .put(CohortColumns.STYLE, PersonText.of(person.style()))
        .put(CohortColumns.MODES, list(person.communication().modes(), Enum::name))
        .put(
            CohortColumns.ANSWERS_WITHIN,
            Integer.toString(person.communication().answersWithinHours()))
        .put(CohortColumns.FORMATS, list(person.formats(), Enum::name));
  }

  private static void time(Participant person, ImmutableMap.Builder<String, String> fields) {
    fields
        .put(CohortColumns.ZONE, person.hours().zone().getId())
        .put(CohortColumns.HOURS, Weekly.format(person.hours().blocks()))
        .put(CohortColumns.LOAD, Integer.toString(person.workload().percent()))
        .put(CohortColumns.PEAKS, list(person.workload().peaks(), PersonText::of))
        .put(CohortColumns.MENTOR_PAIRS, pairs(person.asMentor()))
        .put(CohortColumns.MENTOR_HOURS, hours(person.asMentor()))
        .put(CohortColumns.MENTEE_PAIRS, pairs(person.asMentee()))
        .put(CohortColumns.MENTEE_HOURS, hours(person.asMentee()))
        .put(CohortColumns.PROTECTED, Weekly.format(person.protectedMentorTime()));
  }

  private static String pairs(Capacity capacity) {
    return Integer.toString(capacity.pairs());
  }

  private static String hours(Capacity capacity) {
    return Integer.toString(capacity.hoursPerMonth());
  }

  private static <T> String list(Collection<T> parts, Function<T, String> text) {
    return parts.stream().map(text).collect(joining(";"));
  }
}
