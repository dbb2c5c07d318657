package org.weft.samples.cohorts;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.weft.core.calendar.WorkingHours;
import org.weft.core.capacity.Capacity;
import org.weft.core.capacity.Workload;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.skill.Importance;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillLevel;
import org.weft.core.skill.SkillNeed;
import org.weft.core.skill.SkillOffer;
import org.weft.samples.cohorts.ingredient.MentoringMix;

/** Turns the draft into participants, one by one. */
final class People {
  private static final int PLANTED_LOAD = 50;

  private final Draft draft;
  private final Planting planting;
  private final Knowledge knowledge;
  private final Week week;

  People(Draft draft, Planting planting) {
    this.draft = draft;
    this.planting = planting;
    knowledge = new Knowledge(draft);
    week = new Week(draft);
  }

  Participant participant(int person, Optional<ParticipantId> manager) {
    Participant.Builder builder = Participant.builder();
    builder
        .id(draft.id(person))
        .name(Names.of(draft.draws(Aspect.NAMES, person)))
        .team(draft.teams().teams().get(draft.team(person)).id())
        .manager(manager)
        .role(draft.recipe().skills().roles().get(draft.role(person)).name())
        .seniority(draft.seniority(person))
        .careerStage(Voice.stage(draft.years(person)));
    if (planting.isPlanted(person)) {
      addPlanted(builder, person);
    } else {
      addFree(builder, person);
    }
    return builder.build();
  }

  /** Offers and needs of nothing but the pair's own skill; the rest keeps out of the way. */
  private void addPlanted(Participant.Builder builder, int person) {
    Skill skill = planting.skillOf(person);
    builder
        .hours(week.plainHours(planting.mentorOf(person)))
        .languages(week.withCommon(planting.mentorOf(person)))
        .workload(Workload.of(PLANTED_LOAD));
    if (planting.isMentor(person)) {
      builder.addOffer(SkillOffer.of(skill, SkillLevel.EXPERT)).asMentor(Capacity.pairs(1));
    } else {
      builder
          .addNeed(SkillNeed.of(skill, SkillLevel.NOVICE, SkillLevel.EXPERT)
              .withImportance(Importance.MUST))
          .asMentee(Capacity.pairs(1));
    }
  }

  private void addFree(Participant.Builder builder, int person) {
    int[] levels = knowledge.levels(person);
    WorkingHours hours = week.hours(person);
    ImmutableList<SkillNeed> needs =
        draft.learns(person) ? knowledge.needs(person, levels) : ImmutableList.of();
    builder
        .offers(knowledge.offers(levels))
        .needs(needs)
        .hours(hours)
        .languages(week.languages(person))
        .workload(week.load(person));
    addRoles(builder, person, hours);
    if (draft.draws(Aspect.STYLE, person).chance(draft.recipe().mentoring().statedPercent())) {
      addVoice(builder, person, needs);
    }
  }

  private void addRoles(Participant.Builder builder, int person, WorkingHours hours) {
    MentoringMix mix = draft.recipe().mentoring();
    Draws draws = draft.draws(Aspect.CAPACITY, person);
    Capacity asMentor = Capacity.pairs(draws.from(mix.mentorPairs()));
    Capacity asMentee = Capacity.pairs(draws.from(mix.menteePairs()));
    if (draft.learns(person)) {
      builder.asMentee(asMentee);
    }
    if (draft.mentors(person)) {
      builder.asMentor(asMentor);
      if (draws.chance(mix.protectedPercent())) {
        builder.protectedMentorTime(week.protectedHour(hours, draws));
      }
    }
    Draws formats = draft.draws(Aspect.FORMATS, person);
    if (formats.chance(mix.choosyPercent())) {
      builder.formats(Voice.formats(formats));
    }
  }

  private void addVoice(Participant.Builder builder, int person, ImmutableList<SkillNeed> needs) {
    Draws goals = draft.draws(Aspect.GOALS, person);
    builder
        .careerStage(Voice.stage(draft.years(person), draft.draws(Aspect.STAGE, person)))
        .style(Voice.style(draft.draws(Aspect.HABITS, person)))
        .communication(Voice.talk(draft.draws(Aspect.CHANNELS, person)));
    if (draft.learns(person)) {
      builder.goals(Voice.goals(needs, goals));
    }
    if (draft.mentors(person)) {
      builder.themes(Voice.themes(goals));
    }
  }
}
