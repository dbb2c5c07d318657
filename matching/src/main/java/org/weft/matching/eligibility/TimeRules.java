package org.weft.matching.eligibility;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.weft.core.capacity.Capacity;
import org.weft.core.cohort.Participant;
import org.weft.core.program.Cycle;
import org.weft.core.program.Guardrails;
import org.weft.matching.eligibility.Ineligibility.Concerns;

/** Rules about hours, capacity and load. */
final class TimeRules {
  private static final String CAPACITY = "within capacity";
  private static final String COOLING = "cooling off";
  private static final int MINUTES_AN_HOUR = 60;

  static final EligibilityRule WITHIN_CAPACITY =
      new Rule(CAPACITY, TimeRules::hasPlace, TimeRules::noPlace, (people, closings) -> {
        closings.mentees(person -> !fits(people.cycle(), person.asMentee()));
        closings.mentors(person -> !fits(people.cycle(), person.asMentor()));
      });

  static final EligibilityRule COOLING_OFF = new Rule(
      COOLING,
      pair -> !overloaded(pair) && free(pair, pair.mentee()) && free(pair, pair.mentor()),
      TimeRules::strained,
      (people, closings) -> {
        closings.mentees(person -> !free(people.cycle(), people.guardrails(), person));
        closings.mentors(person -> overloaded(people.guardrails(), person)
            || !free(people.cycle(), people.guardrails(), person));
      });

  private TimeRules() {}

  static EligibilityRule sharedHours(int least) {
    String name = "shared hours";
    return new Rule(
        name,
        pair -> pair.sharedMinutesPerWeek() >= least,
        pair -> {
          long shared = pair.sharedMinutesPerWeek();
          return new Ineligibility(
              name,
              Concerns.PAIR,
              "they share " + shared + " working minutes a week and " + least + " are needed",
              "find " + (least - shared) + " more minutes a week in which both work",
              ImmutableMap.of("shared", Long.toString(shared), "needed", Integer.toString(least)));
        },
        (people, closings) -> closings.add(
            people.weeks().closing((mentee, mentor) -> mentee.overlapMinutes(mentor) < least)));
  }

  /** Guardrails allow at least one pair, so each one's own room decides, whatever the charter asks of places. */
  private static boolean hasPlace(PossiblePair pair) {
    return fits(pair, pair.mentor().asMentor()) && fits(pair, pair.mentee().asMentee());
  }

  private static boolean fits(PossiblePair pair, Capacity capacity) {
    return fits(pair.cycle(), capacity);
  }

  private static boolean fits(Cycle cycle, Capacity capacity) {
    return capacity.placesFor(cycle.format()) > 0;
  }

  /** Names everybody who is short of room, the mentor first. */
  private static Ineligibility noPlace(PossiblePair pair) {
    ImmutableList<Room> tight = Stream.of(
            new Room(pair.mentor(), pair.mentor().asMentor()),
            new Room(pair.mentee(), pair.mentee().asMentee()))
        .filter(room -> !fits(pair, room.capacity()))
        .collect(ImmutableList.toImmutableList());
    int minutes = pair.cycle().format().minutesPerFourWeeks();
    int hours = (minutes + MINUTES_AN_HOUR - 1) / MINUTES_AN_HOUR;
    return new Ineligibility(
        CAPACITY,
        tight.size() > 1
            ? Concerns.PAIR
            : tight.get(0).person().equals(pair.mentor()) ? Concerns.MENTOR : Concerns.MENTEE,
        each(tight, Room::words, ", ") + ", and one pair takes " + minutes + " minutes",
        "room for a pair in " + hours + " hours a month with "
            + each(tight, room -> room.person().id(), " and with ") + ", or a lighter format",
        ImmutableMap.of(
            "person", each(tight, room -> room.person().id(), ", "),
            "pairs", each(tight, room -> room.capacity().pairs(), ", "),
            "hours", each(tight, room -> room.capacity().hoursPerMonth(), ", "),
            "minutesNeeded", Integer.toString(minutes)));
  }

  private static String each(ImmutableList<Room> rooms, Function<Room, Object> part, String join) {
    return rooms.stream().map(part).map(Object::toString).collect(joining(join));
  }

  /** What one of the two has room for in the part they would take. */
  private record Room(Participant person, Capacity capacity) {
    String words() {
      return person.id() + " has room for " + capacity.pairs() + " pairs in "
          + capacity.hoursPerMonth() + " hours a month";
    }
  }

  private static boolean overloaded(PossiblePair pair) {
    return overloaded(pair.guardrails(), pair.mentor());
  }

  private static boolean overloaded(Guardrails guardrails, Participant mentor) {
    return mentor.workload().percent() > guardrails.highestLoadPercent();
  }

  private static boolean free(PossiblePair pair, Participant person) {
    return free(pair.cycle(), pair.guardrails(), person);
  }

  private static boolean free(Cycle cycle, Guardrails guardrails, Participant person) {
    return person.workload().peaks().isEmpty()
        || person
            .workload()
            .strainedUntil(cycle.start(), guardrails.coolingOffDays())
            .isEmpty();
  }

  private static LocalDate freeFrom(PossiblePair pair, Participant person, LocalDate date) {
    return person
        .workload()
        .strainedUntil(date, pair.guardrails().coolingOffDays())
        .orElse(date);
  }

  /** The first day on which both are free: one's rest may reach into the other's next peak, so it takes turns. */
  private static LocalDate bothFreeFrom(PossiblePair pair) {
    LocalDate date = pair.cycle().start();
    LocalDate later = date;
    do {
      date = later;
      later = freeFrom(pair, pair.mentor(), freeFrom(pair, pair.mentee(), date));
    } while (later.isAfter(date));
    return date;
  }

  /** Every strain at once. Those of the mentor come first: they close every pair, and a coordinator can lift them. */
  private static Ineligibility strained(PossiblePair pair) {
    ImmutableList.Builder<String> reasons = ImmutableList.builder();
    ImmutableList.Builder<String> waysOut = ImmutableList.builder();
    ImmutableMap.Builder<String, String> details = ImmutableMap.builder();
    if (overloaded(pair)) {
      int load = pair.mentor().workload().percent();
      int highest = pair.guardrails().highestLoadPercent();
      reasons.add(pair.mentor().id() + " carries " + load + "% of a full load and " + highest
          + "% is the limit");
      waysOut.add("take " + (load - highest) + "% off " + pair.mentor().id() + " first");
      details.put("load", Integer.toString(load)).put("highest", Integer.toString(highest));
    }
    ImmutableList<Participant> busy = Stream.of(pair.mentor(), pair.mentee())
        .filter(person -> !free(pair, person))
        .collect(ImmutableList.toImmutableList());
    for (Participant person : busy) {
      reasons.add(person.id() + " is in a peak of work, or just out of one, until "
          + freeFrom(pair, person, pair.cycle().start()));
    }
    if (!busy.isEmpty()) {
      LocalDate free = bothFreeFrom(pair);
      waysOut.add("start on " + free + " or later");
      details.put("person", ids(busy)).put("free", free.toString());
    }
    return new Ineligibility(
        COOLING,
        overloaded(pair) || busy.contains(pair.mentor()) ? Concerns.MENTOR : Concerns.MENTEE,
        String.join(", and ", reasons.build()),
        String.join(", and ", waysOut.build()),
        details.buildOrThrow());
  }

  private static String ids(ImmutableList<Participant> people) {
    return people.stream().map(person -> person.id().value()).collect(joining(", "));
  }
}
