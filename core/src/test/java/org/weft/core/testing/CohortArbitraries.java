package org.weft.core.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.weft.core.calendar.WorkingHours;
import org.weft.core.capacity.Capacity;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.CohortReview;
import org.weft.core.cohort.ConfidentialProfile;
import org.weft.core.cohort.Outsider;
import org.weft.core.cohort.PairEnding;
import org.weft.core.cohort.PairHistory;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.cohort.PastPair;
import org.weft.core.cohort.Roster;
import org.weft.core.cohort.RosterFinding;
import org.weft.core.cohort.Team;
import org.weft.core.cohort.TeamId;
import org.weft.core.consent.Disclosures;
import org.weft.core.program.FormatKind;

/**
 * Whole cohorts: valid, small and awkward.
 *
 * <p>Half of them are mixed. In the others everybody is in one team, everybody mentors, everybody learns, each reports to
 * the one before, or all live at the two ends of the date line. The empty cohort and the cohort of one come up in every
 * property.
 */
public final class CohortArbitraries {
  private static final int MOST_PEOPLE = 12;
  private static final ParticipantId LEFT_LONG_AGO = ParticipantId.of("p-former");
  private static final ParticipantId HEAD = ParticipantId.of("o-head");
  private static final ParticipantId DIRECTOR = ParticipantId.of("o-director");

  private CohortArbitraries() {}

  /** How the people of a cohort are alike. */
  private enum Kind {
    MIXED,
    ONE_TEAM,
    ALL_MENTORS,
    ALL_MENTEES,
    CHAIN_OF_MANAGERS,
    DATE_LINE
  }

  /** One person before ids are given: numbers become a team and a manager. */
  private record Draft(
      Participant person, int team, int manager, Optional<Disclosures> disclosures) {}

  /** A past pair before ids are given. */
  private record PastDraft(
      int mentor, int mentee, FormatKind format, LocalDate start, int days, PairEnding ending) {}

  /**
   * Gives cohorts of up to twelve people.
   *
   * @return a valid cohort
   */
  public static Arbitrary<Cohort> cohorts() {
    return rosters().map(Cohort::of);
  }

  /**
   * Gives cohorts of a size.
   *
   * @param fewest fewest people
   * @param most most people
   * @return a valid cohort
   */
  public static Arbitrary<Cohort> cohorts(int fewest, int most) {
    return rosters(fewest, most).map(Cohort::of);
  }

  /**
   * Gives rosters of up to twelve people that a cohort accepts.
   *
   * @return a valid roster; ids need not be in order
   */
  public static Arbitrary<Roster> rosters() {
    return rosters(0, MOST_PEOPLE);
  }

  /**
   * Gives rosters of a size that a cohort accepts.
   *
   * @param fewest fewest people
   * @param most most people
   * @return a valid roster; ids need not be in order
   */
  public static Arbitrary<Roster> rosters(int fewest, int most) {
    Arbitrary<Kind> kinds = Arbitraries.frequency(
        Tuple.of(5, Kind.MIXED),
        Tuple.of(1, Kind.ONE_TEAM),
        Tuple.of(1, Kind.ALL_MENTORS),
        Tuple.of(1, Kind.ALL_MENTEES),
        Tuple.of(1, Kind.CHAIN_OF_MANAGERS),
        Tuple.of(1, Kind.DATE_LINE));
    Arbitrary<Roster> rosters = Combinators.combine(
            kinds,
            drafts().list().ofMinSize(fewest).ofMaxSize(most),
            Numbers.between(1, 4),
            pastDrafts().list().ofMaxSize(8))
        .as(CohortArbitraries::assemble);
    List<Tuple2<Integer, Arbitrary<Roster>>> kindsOfSize = new ArrayList<>();
    kindsOfSize.add(Tuple.of(30, rosters.withoutEdgeCases()));
    if (fewest == 0) {
      kindsOfSize.add(Tuple.of(1, Arbitraries.just(Roster.builder().build())));
    }
    if (fewest <= 1 && most >= 1) {
      kindsOfSize.add(Tuple.of(1, Arbitraries.just(alone())));
    }
    return Arbitraries.frequencyOf(kindsOfSize);
  }

  private static Roster alone() {
    Participant ana = Participant.builder()
        .id(ParticipantId.of("p-1"))
        .name("Ana")
        .team(TeamId.of("t-1"))
        .hours(WorkingHours.weekdays(
            ZoneId.of("Pacific/Kiritimati"), LocalTime.of(9, 0), LocalTime.of(17, 0)))
        .asMentor(Capacity.pairs(1))
        .asMentee(Capacity.pairs(1))
        .build();
    return Roster.of(ImmutableList.of(Team.of("t-1", "Team 1")), ImmutableList.of(ana));
  }

  private static Arbitrary<Draft> drafts() {
    return Combinators.combine(
            PersonArbitraries.participants(),
            Numbers.between(0, 11),
            Numbers.between(0, 59),
            ConsentArbitraries.disclosures().optional(0.3))
        .as(Draft::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<PastDraft> pastDrafts() {
    return Combinators.combine(
            Numbers.between(0, 11),
            Numbers.between(0, 11),
            Arbitraries.of(FormatKind.class),
            CalendarArbitraries.dates().map(date -> date.minusYears(2)),
            Arbitraries.of(0, 1, 28, 84, 182),
            Arbitraries.of(PairEnding.class))
        .as(PastDraft::new)
        .withoutEdgeCases();
  }

  private static Roster assemble(Kind kind, List<Draft> drafts, int teams, List<PastDraft> past) {
    Roster.Builder roster = Roster.builder()
        .addOutsiders(
            new Outsider(DIRECTOR, Optional.of(HEAD)), new Outsider(HEAD, Optional.empty()));
    IntStream.rangeClosed(1, teams).forEach(n -> roster.addTeams(Team.of("t-" + n, "Team " + n)));
    List<ParticipantId> ids = new ArrayList<>();
    for (Draft draft : drafts) {
      int team = kind == Kind.ONE_TEAM ? 1 : draft.team() % teams + 1;
      ParticipantId id = ParticipantId.of("p-" + (ids.size() + 1));
      Participant person = draft
          .person()
          .withId(id)
          .withTeam(TeamId.of("t-" + team))
          .withManager(manager(kind, draft, ids));
      roster.addParticipants(shaped(person, kind, ids.size()));
      draft.disclosures().ifPresent(d -> roster.addConfidential(new ConfidentialProfile(id, d)));
      ids.add(id);
    }
    return roster.history(history(past, ids)).build();
  }

  /** Somebody listed earlier, somebody outside, or nobody; so no line runs in a circle. */
  private static Optional<ParticipantId> manager(
      Kind kind, Draft draft, List<ParticipantId> earlier) {
    if (kind == Kind.CHAIN_OF_MANAGERS) {
      return Optional.of(earlier.isEmpty() ? DIRECTOR : earlier.get(earlier.size() - 1));
    }
    List<ParticipantId> choices =
        Stream.concat(Stream.of(DIRECTOR, HEAD), earlier.stream()).toList();
    int choice = draft.manager() % (choices.size() + 1);
    return choice == 0 ? Optional.empty() : Optional.of(choices.get(choice - 1));
  }

  private static Participant shaped(Participant person, Kind kind, int index) {
    return switch (kind) {
      case MIXED, ONE_TEAM, CHAIN_OF_MANAGERS -> person;
      case ALL_MENTORS ->
        busyEnough(person)
            .withAsMentor(Capacity.of(1 + index % 3, 4))
            .withAsMentee(Capacity.none());
      case ALL_MENTEES ->
        busyEnough(person)
            .withAsMentor(Capacity.none())
            .withAsMentee(Capacity.of(1 + index % 3, 4))
            .withProtectedMentorTime();
      case DATE_LINE ->
        person.withHours(new WorkingHours(
            ZoneId.of(index % 2 == 0 ? "Pacific/Kiritimati" : "Pacific/Pago_Pago"),
            person.hours().blocks()));
    };
  }

  private static Participant busyEnough(Participant person) {
    return person.hours().weeklyMinutes() >= 60
        ? person
        : person
            .withProtectedMentorTime()
            .withHours(WorkingHours.weekdays(
                person.hours().zone(), LocalTime.of(9, 0), LocalTime.of(17, 0)));
  }

  private static PairHistory history(List<PastDraft> past, List<ParticipantId> ids) {
    List<ParticipantId> everybody = new ArrayList<>(ids);
    everybody.add(LEFT_LONG_AGO);
    ImmutableList.Builder<PastPair> pairs = ImmutableList.builder();
    for (PastDraft draft : past) {
      ParticipantId mentor = everybody.get(draft.mentor() % everybody.size());
      ParticipantId mentee = everybody.get(draft.mentee() % everybody.size());
      if (!mentor.equals(mentee)) {
        pairs.add(new PastPair(
            mentor,
            mentee,
            draft.format(),
            draft.start(),
            draft.start().plusDays(draft.days()),
            draft.ending()));
      }
    }
    return new PairHistory(pairs.build());
  }

  /**
   * Gives rosters as a host may have them on a bad day: with up to six kinds of damage at once, such as ids twice, circles
   * of managers and impossible hours.
   *
   * @return a roster that a cohort most likely refuses
   */
  public static Arbitrary<Roster> damagedRosters() {
    return Combinators.combine(
            rosters(),
            Arbitraries.of(RosterDamage.class).list().ofMinSize(1).ofMaxSize(6),
            Numbers.between(0, MOST_PEOPLE - 1))
        .as((roster, damages, victim) -> {
          Roster damaged = roster;
          for (RosterDamage damage : damages) {
            damaged = damage.done(damaged, victim);
          }
          return damaged;
        });
  }

  /**
   * Gives reviews of rosters, sound and damaged.
   *
   * @return a review that accepts or refuses
   */
  public static Arbitrary<CohortReview> reviews() {
    return Arbitraries.oneOf(rosters(), damagedRosters()).map(Cohort::review);
  }

  /**
   * Gives findings of every kind.
   *
   * @return a problem or a note
   */
  public static Arbitrary<RosterFinding> findings() {
    return Arbitraries.of(RosterFinding.Kind.class)
        .map(kind -> new RosterFinding(kind, "p-1", "something about p-1", "mend p-1"));
  }

  /**
   * Gives pairs of the past among twelve people.
   *
   * @return a pair that ended, after no time to half a year
   */
  public static Arbitrary<PastPair> pastPairs() {
    return histories()
        .filter(history -> !history.pairs().isEmpty())
        .map(history -> history.pairs().get(0));
  }

  /**
   * Gives histories in which some people met often.
   *
   * @return up to eight pairs among three people
   */
  public static Arbitrary<PairHistory> histories() {
    return pastDrafts()
        .list()
        .ofMaxSize(8)
        .map(past ->
            history(past, ImmutableList.of(ParticipantId.of("p-1"), ParticipantId.of("p-2"))));
  }

  /**
   * Gives confidential profiles.
   *
   * @return what one of twelve people disclosed
   */
  public static Arbitrary<ConfidentialProfile> confidentialProfiles() {
    return Combinators.combine(PersonArbitraries.participantIds(), ConsentArbitraries.disclosures())
        .as(ConfidentialProfile::new);
  }
}
