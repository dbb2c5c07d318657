package org.weft.core.testing;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.weft.core.calendar.TimeBlock;
import org.weft.core.calendar.WorkingHours;
import org.weft.core.capacity.Capacity;
import org.weft.core.cohort.ConfidentialProfile;
import org.weft.core.cohort.Outsider;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.cohort.Roster;
import org.weft.core.cohort.Team;
import org.weft.core.cohort.TeamId;
import org.weft.core.consent.Disclosures;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillLevel;
import org.weft.core.skill.SkillOffer;

/** One way in which a roster goes wrong. Damage that needs a person leaves a roster without people as it is. */
enum RosterDamage {
  PERSON_TWICE {
    @Override
    Roster done(Roster roster, int victim) {
      return roster.participants().isEmpty()
          ? roster
          : Roster.builder()
              .from(roster)
              .addParticipants(person(roster, victim).withName("The other one"))
              .build();
    }
  },
  TEAM_TWICE {
    @Override
    Roster done(Roster roster, int victim) {
      return Roster.builder()
          .from(roster)
          .addTeams(Team.of("t-twice", "One"), Team.of("t-twice", "Two"))
          .build();
    }
  },
  TEAM_UNKNOWN {
    @Override
    Roster done(Roster roster, int victim) {
      return change(roster, victim, person -> person.withTeam(TeamId.of("t-ghost")));
    }
  },
  MANAGER_UNKNOWN {
    @Override
    Roster done(Roster roster, int victim) {
      return change(roster, victim, person -> person.withManager(ParticipantId.of("p-ghost")));
    }
  },
  OWN_MANAGER {
    @Override
    Roster done(Roster roster, int victim) {
      return change(roster, victim, person -> person.withManager(person.id()));
    }
  },
  CIRCLE_OUTSIDE {
    @Override
    Roster done(Roster roster, int victim) {
      ParticipantId one = ParticipantId.of("o-round");
      ParticipantId other = ParticipantId.of("o-about");
      return Roster.builder()
          .from(roster)
          .addOutsiders(
              new Outsider(one, Optional.of(other)), new Outsider(other, Optional.of(one)))
          .build();
    }
  },
  HOURS_CLASH {
    @Override
    Roster done(Roster roster, int victim) {
      return change(
          roster,
          victim,
          person -> person.withHours(WorkingHours.of(
              person.hours().zone(),
              TimeBlock.of(DayOfWeek.SUNDAY, LocalTime.of(22, 0), LocalTime.of(6, 0)),
              TimeBlock.of(DayOfWeek.MONDAY, LocalTime.of(5, 0), LocalTime.of(9, 0)))));
    }
  },
  HOURS_PROMISED_TWICE {
    @Override
    Roster done(Roster roster, int victim) {
      return change(
          roster,
          victim,
          person -> person
              .withHours(new WorkingHours(person.hours().zone(), ImmutableList.of()))
              .withAsMentor(Capacity.of(100, 160)));
    }
  },
  SKILL_TWICE {
    @Override
    Roster done(Roster roster, int victim) {
      SkillOffer offer = SkillOffer.of(Skill.of("java"), SkillLevel.EXPERT);
      return change(roster, victim, person -> person.withOffers(offer, offer));
    }
  },
  CONFIDENTIAL_STRAY {
    @Override
    Roster done(Roster roster, int victim) {
      return Roster.builder()
          .from(roster)
          .addConfidential(new ConfidentialProfile(ParticipantId.of("p-ghost"), Disclosures.none()))
          .build();
    }
  };

  /** Damages a roster. */
  abstract Roster done(Roster roster, int victim);

  private static Participant person(Roster roster, int victim) {
    return roster.participants().get(victim % roster.participants().size());
  }

  private static Roster change(Roster roster, int victim, UnaryOperator<Participant> change) {
    if (roster.participants().isEmpty()) {
      return roster;
    }
    Participant person = person(roster, victim);
    return roster.withParticipants(roster.participants().stream()
        .map(other -> other.equals(person) ? change.apply(other) : other)
        .toList());
  }
}
