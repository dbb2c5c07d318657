package org.weft.core.agreement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.weft.core.calendar.WorkingHours;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.cohort.TeamId;
import org.weft.core.consent.Accommodation;
import org.weft.core.consent.Disclosed;
import org.weft.core.consent.Disclosures;
import org.weft.core.consent.Purpose;
import org.weft.core.profile.CommunicationMode;
import org.weft.core.profile.CommunicationPreferences;
import org.weft.core.profile.Language;
import org.weft.core.program.Charter;
import org.weft.core.program.Cycle;
import org.weft.core.program.FormatKind;
import org.weft.core.program.FormatShape;
import org.weft.core.program.LearningShare;
import org.weft.core.program.MentoringFormat;
import org.weft.core.skill.GoalTheme;
import org.weft.core.skill.LearningGoal;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillLevel;
import org.weft.core.skill.SkillNeed;
import org.weft.core.skill.SkillOffer;

/** Ana, who learns, Ben, who mentors, and the formats they may use. */
final class Pairs {
  static final LocalDate START = LocalDate.of(2026, 1, 5);

  private Pairs() {}

  static Participant.Builder person(String id, String name) {
    return Participant.builder()
        .id(ParticipantId.of(id))
        .name(name)
        .team(TeamId.of("team-of-" + id))
        .hours(WorkingHours.weekdays(
            ZoneId.of("Europe/Lisbon"), LocalTime.of(9, 0), LocalTime.of(17, 0)));
  }

  static Participant ana() {
    return person("p-1", "Ana")
        .addGoal(LearningGoal.of("lead my first project", GoalTheme.LEADERSHIP))
        .addNeed(SkillNeed.of(Skill.of("Kotlin"), SkillLevel.NOVICE, SkillLevel.PROFICIENT))
        .addOffer(SkillOffer.of(Skill.of("SQL"), SkillLevel.EXPERT))
        .addLanguages(Language.of("pt-BR"), Language.of("en"))
        .communication(
            CommunicationPreferences.of(24, CommunicationMode.WRITTEN, CommunicationMode.VIDEO))
        .build();
  }

  static Participant ben() {
    return person("p-2", "Ben")
        .addOffer(SkillOffer.of(Skill.of("Kotlin"), SkillLevel.EXPERT))
        .addNeed(SkillNeed.of(Skill.of("SQL"), SkillLevel.COMPETENT, SkillLevel.EXPERT))
        .addLanguages(Language.of("en"))
        .communication(CommunicationPreferences.of(72, CommunicationMode.VIDEO))
        .build();
  }

  static Charter charter() {
    return charter(FormatKind.ONE_TO_ONE);
  }

  static Charter charter(FormatKind kind) {
    return Charter.builder()
        .name("Across teams")
        .purpose("Knowledge travels.")
        .addFormat(MentoringFormat.standard(kind))
        .addLearningShare(LearningShare.STORIES)
        .version(3)
        .build();
  }

  static Cycle cycle() {
    return Cycle.starting("Spring", MentoringFormat.standard(FormatKind.ONE_TO_ONE), START);
  }

  static Agreement draft() {
    return AgreementTemplates.oneToOne()
        .draft(ImmutableList.of(Seat.mentor(ben()), Seat.mentee(ana())), charter(), cycle());
  }

  static Disclosures needs(Accommodation accommodation, Purpose... purposes) {
    return Disclosures.none()
        .withAccommodations(Disclosed.of(ImmutableSet.of(accommodation), purposes));
  }

  static Agreement signed(SigningOutcome outcome) {
    if (outcome instanceof SigningOutcome.Signed signed) {
      return signed.agreement();
    }
    throw new AssertionError("not signed: " + outcome);
  }

  static Arbitrary<FormatKind> kindsForTwo() {
    return Arbitraries.of(FormatKind.class).filter(kind -> {
      FormatShape shape = MentoringFormat.standard(kind).shape();
      return shape == FormatShape.MENTOR_AND_MENTEE || shape == FormatShape.JUNIOR_AND_SENIOR;
    });
  }
}
