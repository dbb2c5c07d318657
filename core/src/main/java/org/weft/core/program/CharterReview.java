package org.weft.core.program;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.time.LocalDate;

/** Looks for contradictions in a charter; each check reads like its sentence. */
final class CharterReview {
  private static final int MINUTES_AN_HOUR = 60;

  /** A first Monday like any other; months of five Mondays may shift a monthly meeting by a week. */
  private static final LocalDate DAY_ONE = LocalDate.of(2026, 1, 5);

  private final Charter charter;
  private final ImmutableList.Builder<CharterFinding> findings = ImmutableList.builder();

  private CharterReview(Charter charter) {
    this.charter = charter;
  }

  static ImmutableList<CharterFinding> of(Charter charter) {
    CharterReview review = new CharterReview(charter);
    review.checkObjectives();
    review.checkFormats();
    review.checkRules();
    review.checkProtectedTime();
    return review.findings.build();
  }

  private void checkObjectives() {
    if (charter.objectives().isEmpty()) {
      report(
          "objectives",
          "the charter states no objective",
          "add at least one, so that success can be noticed");
    }
  }

  private void checkFormats() {
    if (charter.formats().isEmpty()) {
      report(
          "formats",
          "the charter offers no format",
          "add one, such as MentoringFormat.standard(ONE_TO_ONE)");
    }
    Multiset<FormatKind> kinds = HashMultiset.create();
    for (MentoringFormat format : charter.formats()) {
      if (kinds.add(format.kind(), 1) == 1) {
        report(
            "formats",
            format.kind() + " is offered in more than one form",
            "keep one form of each kind");
      }
      if (format.cadence().dates(DAY_ONE, DAY_ONE.plusWeeks(format.termWeeks())).size() < 2) {
        report(
            "formats",
            format.kind() + " meets only once in its " + format.termWeeks() + " weeks",
            "lengthen the term or meet more often");
      }
    }
  }

  private void checkRules() {
    Guardrails rails = charter.guardrails();
    if (!charter.selectionRules().contains(SelectionRule.WITHIN_CAPACITY)) {
      report(
          "selectionRules",
          "WITHIN_CAPACITY is missing, so a mentor could be given more pairs than they offered",
          "add it; the guardrail of " + rails.mostPairsPerMentor()
              + " pairs alone does not know a person's own limit");
    }
    unusedLimit(
        SelectionRule.SHARED_HOURS, "leastSharedMinutesPerWeek", rails.leastSharedMinutesPerWeek());
    unusedLimit(SelectionRule.NO_RECENT_REPEAT, "noRepeatMonths", rails.noRepeatMonths());
    if (!charter.selectionRules().contains(SelectionRule.COOLING_OFF)) {
      report(
          "selectionRules",
          "COOLING_OFF is missing, so people in a peak of work, and mentors above "
              + rails.highestLoadPercent() + "% of a full load, could be paired",
          "add it; with coolingOffDays of 0 it still waits for the end of a peak");
    }
  }

  private void unusedLimit(SelectionRule rule, String limit, int value) {
    boolean listed = charter.selectionRules().contains(rule);
    if (listed && value == 0) {
      report(
          "guardrails." + limit,
          rule + " is a rule but " + limit + " is 0",
          "raise the limit or drop the rule");
    } else if (!listed && value > 0) {
      report(
          "selectionRules",
          limit + " is " + value + " but " + rule + " is no rule",
          "add the rule or set 0");
    }
  }

  /** A guardrail that promises two pairs and protects time for one overloads the kindest mentors. */
  private void checkProtectedTime() {
    Guardrails rails = charter.guardrails();
    for (MentoringFormat format : charter.formats()) {
      int needed = rails.mostPairsPerMentor() * format.minutesPerFourWeeks();
      if (needed > rails.protectedHoursPerMonth() * MINUTES_AN_HOUR) {
        report(
            "guardrails.protectedHoursPerMonth",
            rails.mostPairsPerMentor() + " pairs in " + format.kind() + " take " + needed
                + " minutes in four weeks, but " + rails.protectedHoursPerMonth()
                + " hours are protected",
            "protect " + (needed + MINUTES_AN_HOUR - 1) / MINUTES_AN_HOUR
                + " hours or allow fewer pairs");
      }
    }
  }

  private void report(String topic, String problem, String wayOut) {
    findings.add(new CharterFinding(topic, problem, wayOut));
  }
}
