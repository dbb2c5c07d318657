package org.weft.matching.eligibility;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.weft.core.cohort.PairEnding;
import org.weft.core.cohort.PastPair;
import org.weft.core.program.Cycle;
import org.weft.matching.eligibility.Ineligibility.Concerns;

/** Rules about what was. */
final class HistoryRules {
  private static final String NOT_AGAIN = "nobody asked not to";

  static final EligibilityRule NOBODY_ASKED_NOT_TO = Rule.firm(
      NOT_AGAIN,
      pair -> !pair.askedNotToMeetAgain(),
      pair -> Ineligibility.of(
          NOT_AGAIN,
          Concerns.PAIR,
          "after an earlier pair it was asked that they are not paired again",
          "look for somebody else; there is no need to ask why"),
      (people, closings) -> people.cohort().history().pairs().stream()
          .filter(past -> past.ending() == PairEnding.NOT_AGAIN)
          .forEach(past -> closings.couple(past.mentor(), past.mentee())));

  private HistoryRules() {}

  static EligibilityRule notPairedWithin(int months) {
    String name = "no recent repeat";
    return new Rule(
        name,
        pair -> tooSoon(pair, months).isEmpty(),
        pair -> {
          LocalDate ended =
              tooSoon(pair, months).map(PastPair::end).orElse(pair.cycle().start());
          return new Ineligibility(
              name,
              Concerns.PAIR,
              "they were paired until " + ended + ", less than " + months + " months before "
                  + pair.cycle().start(),
              "pair them again on " + ended.plusMonths(months) + " or later",
              ImmutableMap.of("ended", ended.toString(), "months", Integer.toString(months)));
        },
        (people, closings) -> people.cohort().history().pairs().stream()
            .filter(past -> isTooSoon(past, people.cycle(), months))
            .forEach(past -> closings.couple(past.mentor(), past.mentee())));
  }

  private static Optional<PastPair> tooSoon(PossiblePair pair, int months) {
    return pair.lastPairing().filter(last -> isTooSoon(last, pair.cycle(), months));
  }

  /** If any pair of two people is too recent, the one that ended last is. */
  private static boolean isTooSoon(PastPair past, Cycle cycle, int months) {
    return cycle.start().isBefore(past.end().plusMonths(months));
  }

  static EligibilityRule neverThese(ImmutableSet<Couple> couples) {
    String name = "never these two";
    return Rule.firm(
        name,
        pair -> couples.isEmpty()
            || !couples.contains(Couple.of(pair.mentee().id(), pair.mentor().id())),
        pair -> Ineligibility.of(
            name,
            Concerns.PAIR,
            pair.mentee().id() + " and " + pair.mentor().id()
                + " are on the list of people to keep apart",
            "look for somebody else, or take them off the list"),
        (people, closings) ->
            couples.forEach(couple -> closings.couple(couple.one(), couple.other())));
  }
}
