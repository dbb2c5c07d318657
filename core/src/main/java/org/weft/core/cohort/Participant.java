package org.weft.core.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.weft.core.calendar.TimeBlock;
import org.weft.core.calendar.WorkingHours;
import org.weft.core.capacity.Capacity;
import org.weft.core.capacity.Workload;
import org.weft.core.profile.CareerStage;
import org.weft.core.profile.CommunicationPreferences;
import org.weft.core.profile.Language;
import org.weft.core.profile.Seniority;
import org.weft.core.profile.WorkingStyle;
import org.weft.core.program.FormatKind;
import org.weft.core.skill.GoalTheme;
import org.weft.core.skill.LearningGoal;
import org.weft.core.skill.SkillNeed;
import org.weft.core.skill.SkillOffer;
import org.weft.core.style.Components;

/**
 * One person in a program: mentor, mentee, or both.
 *
 * <p>Everything here may be read by rules and criteria. What needs consent lives in a {@link ConfidentialProfile}. {@link
 * #toString()} shows the id and the team, never the name.
 *
 * @param id the host's key
 * @param name how the person likes to be called; not blank
 * @param team the team they belong to
 * @param manager the person they report to, if any
 * @param role what they do, such as {@code back-end developer}; may be empty
 * @param seniority their position on the ladder
 * @param careerStage what they are going through at work
 * @param offers skills they are glad to share, at most one entry a skill
 * @param needs skills they want to learn, at most one entry a skill
 * @param goals what they want to be able to do
 * @param themes kinds of goals that they are glad to support as a mentor
 * @param hours when they work
 * @param languages languages they can talk in; empty means not asked
 * @param style how they work
 * @param communication how they like to talk
 * @param formats formats they want; empty means any
 * @param workload what they carry besides
 * @param asMentor room for people they mentor
 * @param asMentee room for mentors of their own
 * @param protectedMentorTime weekly blocks, in the zone of their hours, that nothing but mentoring may take
 */
@Value.Builder
public record Participant(
    ParticipantId id,
    String name,
    TeamId team,
    Optional<ParticipantId> manager,
    String role,
    Seniority seniority,
    CareerStage careerStage,
    ImmutableList<SkillOffer> offers,
    ImmutableList<SkillNeed> needs,
    ImmutableList<LearningGoal> goals,
    ImmutableSet<GoalTheme> themes,
    WorkingHours hours,
    ImmutableSet<Language> languages,
    WorkingStyle style,
    CommunicationPreferences communication,
    ImmutableSet<FormatKind> formats,
    Workload workload,
    Capacity asMentor,
    Capacity asMentee,
    ImmutableList<TimeBlock> protectedMentorTime)
    implements WithParticipant {
  /**
   * Checks what must be there.
   *
   * @param id the host's key
   * @param name how the person likes to be called
   * @param team the team
   * @param manager the manager
   * @param role what they do
   * @param seniority position
   * @param careerStage stage
   * @param offers skills offered
   * @param needs skills sought
   * @param goals learning goals
   * @param themes themes supported as a mentor
   * @param hours working hours
   * @param languages languages
   * @param style working style
   * @param communication communication preferences
   * @param formats formats wanted
   * @param workload present load
   * @param asMentor capacity as mentor
   * @param asMentee capacity as mentee
   * @param protectedMentorTime protected weekly blocks
   * @throws NullPointerException if a required part is missing; the message names it
   * @throws IllegalArgumentException if the name is blank
   */
  public Participant {
    Components.required(id, "Participant.id");
    name = Components.text(name, "Participant.name");
    Components.required(team, "Participant.team");
    manager = Components.orNone(manager);
    role = Components.required(role, "Participant.role").strip();
    Components.required(seniority, "Participant.seniority");
    Components.required(careerStage, "Participant.careerStage");
    offers = Components.orEmpty(offers);
    needs = Components.orEmpty(needs);
    goals = Components.orEmpty(goals);
    themes = Components.orEmpty(themes);
    Components.required(hours, "Participant.hours");
    languages = Components.orEmpty(languages);
    Components.required(style, "Participant.style");
    Components.required(communication, "Participant.communication");
    formats = Components.orEmpty(formats);
    Components.required(workload, "Participant.workload");
    Components.required(asMentor, "Participant.asMentor");
    Components.required(asMentee, "Participant.asMentee");
    protectedMentorTime = Components.orEmpty(protectedMentorTime);
  }

  /**
   * Starts a person. Needed are id, name, team and hours; the rest begins as: intermediate, mid-career, balanced style, no
   * preference, no load, no capacity in either role.
   *
   * @return a builder with those defaults
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Tells whether the person has room to mentor.
   *
   * @return true if {@code asMentor} allows a pair
   */
  public boolean mentors() {
    return asMentor.pairs() > 0;
  }

  /**
   * Tells whether the person looks for a mentor.
   *
   * @return true if {@code asMentee} allows a pair
   */
  public boolean learns() {
    return asMentee.pairs() > 0;
  }

  /**
   * Tells whether the person would take part in a format.
   *
   * @param format the format
   * @return true if they want it, or have no preference
   */
  public boolean wants(FormatKind format) {
    return formats.isEmpty() || formats.contains(format);
  }

  @Override
  public String toString() {
    return "Participant[" + id + ", " + team + "]";
  }

  /** Builds a {@link Participant}. */
  public static final class Builder extends ParticipantBuilder {
    Builder() {
      role("");
      seniority(Seniority.INTERMEDIATE);
      careerStage(CareerStage.MID_CAREER);
      style(WorkingStyle.balanced());
      communication(CommunicationPreferences.unstated());
      workload(Workload.of(0));
      asMentor(Capacity.none());
      asMentee(Capacity.none());
    }
  }
}
