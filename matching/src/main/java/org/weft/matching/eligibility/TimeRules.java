package org.weft.matching.eligibility;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.weft.core.cohort.Participant;
import org.weft.matching.eligibility.Ineligibility.Concerns;

/** Rules about hours, capacity and load. */
final class TimeRules {
  private static final String CAPACITY = "within capacity";
  private static final String COOLING = "cooling off";

  static final EligibilityRule WITHIN_CAPACITY =
      new Rule(CAPACITY, pair -> pair.places() > 0, TimeRules::noPlace);

  static final EligibilityRule COOLING_OFF = new Rule(
      COOLING,
      pair -> !overloaded(pair) && free(pair, pair.mentee()) && free(pair, pair.mentor()),
      TimeRules::strained);

  private TimeRules() {}

  static EligibilityRule sharedHours(int least) {
    String name = "shared hours";
    return new Rule(name, pair -> pair.sharedMinutesPerWeek() >= least, pair -> {
      long shared = pair.sharedMinutesPerWeek();
      return new Ineligibility(
          name,
          Concerns.PAIR,
          "they share " + shared + " working minutes a week and " + least + " are needed",
          "move the working hours of one by " + (least - shared)
              + " minutes a week, or write to each other instead",
          ImmutableMap.of("shared", Long.toString(shared), "needed", Integer.toString(least)));
    });
  }

  private static Ineligibility noPlace(PossiblePair pair) {
    Participant mentor = pair.mentor();
    int needed = pair.cycle().format().minutesPerFourWeeks();
    return new Ineligibility(
        CAPACITY,
        Concerns.MENTOR,
        mentor.id() + " has room for " + mentor.asMentor().pairs() + " pairs in "
            + mentor.asMentor().hoursPerMonth() + " hours a month, and one pair takes " + needed
            + " minutes",
        "a lighter format, or more protected time for " + mentor.id(),
        ImmutableMap.of(
            "pairs", Integer.toString(mentor.asMentor().pairs()),
            "hours", Integer.toString(mentor.asMentor().hoursPerMonth()),
            "minutesNeeded", Integer.toString(needed)));
  }

  private static boolean overloaded(PossiblePair pair) {
    return pair.mentor().workload().percent() > pair.guardrails().highestLoadPercent();
  }

  private static boolean free(PossiblePair pair, Participant person) {
    return person.workload().peaks().isEmpty() || strainedUntil(pair, person).isEmpty();
  }

  private static Optional<LocalDate> strainedUntil(PossiblePair pair, Participant person) {
    return person
        .workload()
        .strainedUntil(pair.cycle().start(), pair.guardrails().coolingOffDays());
  }

  /** The mentor first: their strain closes every pair, and it is the one that a coordinator can lift. */
  private static Ineligibility strained(PossiblePair pair) {
    if (overloaded(pair)) {
      return overload(pair);
    }
    boolean mentorFree = free(pair, pair.mentor());
    Participant person = mentorFree ? pair.mentee() : pair.mentor();
    LocalDate free = strainedUntil(pair, person).orElse(pair.cycle().start());
    return new Ineligibility(
        COOLING,
        mentorFree ? Concerns.MENTEE : Concerns.MENTOR,
        person.id() + " is in a peak of work, or just out of one, until " + free,
        "start on " + free + " or later",
        ImmutableMap.of("person", person.id().value(), "free", free.toString()));
  }

  private static Ineligibility overload(PossiblePair pair) {
    int load = pair.mentor().workload().percent();
    int highest = pair.guardrails().highestLoadPercent();
    return new Ineligibility(
        COOLING,
        Concerns.MENTOR,
        pair.mentor().id() + " carries " + load + "% of a full load and " + highest
            + "% is the limit",
        "take " + (load - highest) + "% off " + pair.mentor().id() + " first",
        ImmutableMap.of("load", Integer.toString(load), "highest", Integer.toString(highest)));
  }
}
