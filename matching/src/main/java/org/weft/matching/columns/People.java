package org.weft.matching.columns;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.weft.core.calendar.Availability;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.profile.Language;
import org.weft.core.program.Cycle;
import org.weft.core.program.Guardrails;
import org.weft.core.style.Components;
import org.weft.matching.kernel.columns.RowTerm;

/**
 * The mentees and mentors of a round by number, in the order of their ids, and the columns that criteria and rules share.
 *
 * <p>Columns are made when they are first asked for, linear in the people.
 */
public final class People {
  private final Cohort cohort;
  private final Cycle cycle;
  private final Guardrails guardrails;
  private final ImmutableList<Participant> mentees;
  private final ImmutableList<Participant> mentors;
  private final ImmutableMap<ParticipantId, Integer> menteeIndex;
  private final ImmutableMap<ParticipantId, Integer> mentorIndex;
  private final Supplier<Classes<Availability>> weeks;
  private final Supplier<Classes<ImmutableSet<Language>>> languages;
  private final Supplier<Skills> skills;
  private final Supplier<Lines> lines;

  private People(
      Cohort cohort, Cycle cycle, Guardrails guardrails, Function<Participant, Availability> week) {
    this.cohort = cohort;
    this.cycle = cycle;
    this.guardrails = guardrails;
    mentees = cohort.mentees();
    mentors = cohort.mentors();
    menteeIndex = index(mentees);
    mentorIndex = index(mentors);
    weeks = Suppliers.memoize(() -> Classes.of(mentees, mentors, week));
    languages = Suppliers.memoize(() -> Classes.of(mentees, mentors, Participant::languages));
    skills = Suppliers.memoize(() -> Skills.of(mentees, mentors));
    lines = Suppliers.memoize(() -> Lines.of(this));
  }

  /**
   * Numbers people.
   *
   * @param cohort the people
   * @param cycle the run of the program
   * @param guardrails its limits
   * @param week when each of them works in the first week
   * @return the people
   */
  public static People of(
      Cohort cohort, Cycle cycle, Guardrails guardrails, Function<Participant, Availability> week) {
    return new People(cohort, cycle, guardrails, week);
  }

  private static ImmutableMap<ParticipantId, Integer> index(ImmutableList<Participant> people) {
    return IntStream.range(0, people.size())
        .boxed()
        .collect(ImmutableMap.toImmutableMap(at -> people.get(at).id(), at -> at));
  }

  /**
   * Orders the mentees so that those who work alike come together, then those who speak alike, then those on the same step.
   *
   * @return every index once
   */
  public int[] order() {
    return IntStream.range(0, mentees.size())
        .boxed()
        .sorted(Comparator.comparingInt((Integer mentee) -> weeks().ofMentee(mentee))
            .thenComparingInt(mentee -> languages().ofMentee(mentee))
            .thenComparing(mentee -> mentees.get(mentee).seniority())
            .thenComparingInt(mentee -> mentee))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /**
   * Gives the cohort.
   *
   * @return the people as they are
   */
  public Cohort cohort() {
    return cohort;
  }

  /**
   * Gives the run of the program.
   *
   * @return the cycle
   */
  public Cycle cycle() {
    return cycle;
  }

  /**
   * Gives the limits.
   *
   * @return the guardrails
   */
  public Guardrails guardrails() {
    return guardrails;
  }

  /**
   * Lists the mentees.
   *
   * @return in the order of their numbers
   */
  public ImmutableList<Participant> mentees() {
    return mentees;
  }

  /**
   * Lists the mentors.
   *
   * @return in the order of their numbers
   */
  public ImmutableList<Participant> mentors() {
    return mentors;
  }

  /**
   * Makes a column.
   *
   * @param value value of a mentor
   * @return one entry a mentor
   */
  public int[] ofMentors(ToIntFunction<Participant> value) {
    return mentors.stream().mapToInt(value).toArray();
  }

  /**
   * Makes a column.
   *
   * @param value value of a mentee
   * @return one entry a mentee
   */
  public int[] ofMentees(ToIntFunction<Participant> value) {
    return mentees.stream().mapToInt(value).toArray();
  }

  /**
   * Sorts people into classes.
   *
   * @param value what makes two people alike
   * @return the classes
   * @param <T> the value
   */
  public <T> Classes<T> classes(Function<Participant, T> value) {
    return Classes.of(mentees, mentors, value);
  }

  /**
   * Gives the classes of people who work at the same instants.
   *
   * @return the classes
   */
  public Classes<Availability> weeks() {
    return Components.required(weeks.get(), "weeks");
  }

  /**
   * Gives the classes of people who named the same languages.
   *
   * @return the classes
   */
  public Classes<ImmutableSet<Language>> languages() {
    return Components.required(languages.get(), "languages");
  }

  /**
   * Gives who offers what.
   *
   * @return the skills by number
   */
  public Skills skills() {
    return Components.required(skills.get(), "skills");
  }

  /**
   * Closes the pairs of people in one team.
   *
   * @return a term that closes
   */
  public RowTerm teams() {
    return classes(Participant::team).closingEquals();
  }

  /**
   * Gives who is above whom.
   *
   * @return the reporting lines by number
   */
  public Lines lines() {
    return Components.required(lines.get(), "lines");
  }

  /**
   * Numbers the mentees by their ids.
   *
   * @return the place of each in {@link #mentees()}
   */
  public ImmutableMap<ParticipantId, Integer> menteeIndex() {
    return menteeIndex;
  }

  /**
   * Numbers the mentors by their ids.
   *
   * @return the place of each in {@link #mentors()}
   */
  public ImmutableMap<ParticipantId, Integer> mentorIndex() {
    return mentorIndex;
  }
}
