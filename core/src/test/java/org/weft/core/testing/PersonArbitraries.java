package org.weft.core.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.weft.core.calendar.TimeBlock;
import org.weft.core.calendar.WorkingHours;
import org.weft.core.capacity.Capacity;
import org.weft.core.capacity.Peak;
import org.weft.core.capacity.Workload;
import org.weft.core.cohort.Outsider;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.cohort.Team;
import org.weft.core.cohort.TeamId;
import org.weft.core.profile.CareerStage;
import org.weft.core.profile.Seniority;
import org.weft.core.program.FormatKind;
import org.weft.core.skill.GoalTheme;

/** Single people and what surrounds them: ids, teams, loads, capacities. */
public final class PersonArbitraries {
  private static final ImmutableList<String> NAMES =
      ImmutableList.of("Ana", "Björn", "Chidi", "Đorđe", "Eun-ji", "Zoë O'Neil", "李雷");

  private PersonArbitraries() {}

  /**
   * Gives ids of people.
   *
   * @return {@code p-1} to {@code p-12}; {@code p-10} comes before {@code p-2}
   */
  public static Arbitrary<ParticipantId> participantIds() {
    return Numbers.between(1, 12).map(n -> ParticipantId.of("p-" + n));
  }

  /**
   * Gives ids of teams.
   *
   * @return {@code t-1} to {@code t-4}
   */
  public static Arbitrary<TeamId> teamIds() {
    return Numbers.between(1, 4).map(n -> TeamId.of("t-" + n));
  }

  /**
   * Gives teams.
   *
   * @return one of four teams
   */
  public static Arbitrary<Team> teams() {
    return teamIds().map(id -> new Team(id, "Team " + id));
  }

  /**
   * Gives managers outside a program.
   *
   * @return {@code o-1} or {@code o-2}, at the top or below a third
   */
  public static Arbitrary<Outsider> outsiders() {
    return Combinators.combine(
            Arbitraries.of("o-1", "o-2"),
            Arbitraries.just(ParticipantId.of("o-3")).optional())
        .as((id, manager) -> new Outsider(ParticipantId.of(id), manager));
  }

  /**
   * Gives capacities: none, or up to four pairs with one to six hours for each.
   *
   * @return a capacity that allows both pairs and hours, or neither
   */
  public static Arbitrary<Capacity> capacities() {
    return Combinators.combine(Numbers.between(0, 4), Numbers.between(1, 6))
        .as((pairs, hours) -> Capacity.of(pairs, pairs * hours));
  }

  /**
   * Gives peaks that start in 2026 or 2027.
   *
   * @return a peak of a day to five weeks
   */
  public static Arbitrary<Peak> peaks() {
    return Combinators.combine(CalendarArbitraries.dates(), Numbers.between(1, 35))
        .as((start, days) -> Peak.of(start, start.plusDays(days)));
  }

  /**
   * Gives loads from none to three full weeks.
   *
   * @return a load with up to three peaks, which may overlap
   */
  public static Arbitrary<Workload> workloads() {
    return Combinators.combine(Numbers.between(0, 300), peaks().list().ofMaxSize(3))
        .as((percent, peaks) -> new Workload(percent, ImmutableList.copyOf(peaks)));
  }

  /**
   * Gives people that a cohort accepts as soon as their team is listed: no skill twice, no more promised than worked,
   * protected time within the hours. Nobody has a manager.
   *
   * @return a person
   */
  public static Arbitrary<Participant> participants() {
    return Builders.withBuilder(Participant::builder)
        .use(participantIds())
        .in(Participant.Builder::id)
        .use(Arbitraries.of(NAMES))
        .in(Participant.Builder::name)
        .use(teamIds())
        .in(Participant.Builder::team)
        .use(Arbitraries.of("", "designer", "back-end developer"))
        .in(Participant.Builder::role)
        .use(Arbitraries.of(Seniority.class))
        .in(Participant.Builder::seniority)
        .use(Arbitraries.of(CareerStage.class))
        .in(Participant.Builder::careerStage)
        .use(SkillArbitraries.offerLists())
        .in(Participant.Builder::addAllOffers)
        .use(SkillArbitraries.needLists())
        .in(Participant.Builder::addAllNeeds)
        .use(SkillArbitraries.goals().list().ofMaxSize(2))
        .in(Participant.Builder::addAllGoals)
        .use(Arbitraries.of(GoalTheme.class).set().ofMaxSize(3))
        .in(Participant.Builder::addAllThemes)
        .use(ProfileArbitraries.languageSets())
        .in(Participant.Builder::addAllLanguages)
        .use(ProfileArbitraries.styles())
        .in(Participant.Builder::style)
        .use(ProfileArbitraries.communicationPreferences())
        .in(Participant.Builder::communication)
        .use(Arbitraries.of(FormatKind.class).set().ofMaxSize(3))
        .in(Participant.Builder::addAllFormats)
        .use(workloads())
        .in(Participant.Builder::workload)
        .use(times())
        .in((builder, times) -> times.applyTo(builder))
        .build(Participant.Builder::build)
        .withoutEdgeCases();
  }

  private static Arbitrary<Times> times() {
    return Combinators.combine(
            CalendarArbitraries.workingHours(),
            capacities(),
            capacities(),
            Arbitraries.of(true, false))
        .as(Times::new);
  }

  /** Hours and promises belong together: nobody promises more than they work. */
  private record Times(
      WorkingHours hours, Capacity asMentor, Capacity asMentee, boolean isProtected) {
    Participant.Builder applyTo(Participant.Builder builder) {
      Capacity mentor = within(hours, asMentor);
      builder.hours(hours).asMentor(mentor).asMentee(within(hours, asMentee));
      if (isProtected && mentor.pairs() > 0) {
        builder.addProtectedMentorTime(partOf(hours.blocks().get(0)));
      }
      return builder;
    }
  }

  /** Cuts a capacity down to what the hours allow. */
  static Capacity within(WorkingHours hours, Capacity wish) {
    int monthly = hours.weeklyMinutes() * 4 / 60;
    int promised = Math.min(wish.hoursPerMonth(), monthly);
    return promised == 0 ? Capacity.none() : Capacity.of(wish.pairs(), promised);
  }

  /** The first hour of a block, or all of a shorter one. */
  private static TimeBlock partOf(TimeBlock block) {
    LocalTime end = block.minutes() > 60 ? block.start().plusHours(1) : block.end();
    return TimeBlock.of(block.day(), block.start(), end);
  }
}
