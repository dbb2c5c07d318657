package org.weft.matching.eligibility;

import com.google.common.collect.ImmutableSet;
import org.weft.core.style.Components;

/**
 * The rules that most programs need.
 *
 * <p>Every rule names the values in its objection and the nearest change that would lift it.
 */
public final class EligibilityRules {
  private EligibilityRules() {}

  /**
   * The two work in different teams.
   *
   * @return the rule
   */
  public static EligibilityRule outsideOwnTeam() {
    return TeamRules.OUTSIDE_OWN_TEAM;
  }

  /**
   * Neither is above the other in the reporting line, directly or further up.
   *
   * @return the rule
   */
  public static EligibilityRule outsideReportingLine() {
    return TeamRules.OUTSIDE_REPORTING_LINE;
  }

  /**
   * They share enough working minutes in the first week of the cycle.
   *
   * @param minutesPerWeek fewest minutes, 0 to 10080
   * @return the rule
   * @throws IllegalArgumentException if the minutes lie outside 0 to 10080
   */
  public static EligibilityRule sharedHours(int minutesPerWeek) {
    return TimeRules.sharedHours(Components.within(
        minutesPerWeek, 0, 10080, "minutesPerWeek", "leave the rule out if hours do not matter"));
  }

  /**
   * They share a language, region aside. People who were not asked for their languages pass.
   *
   * @return the rule
   */
  public static EligibilityRule sharedLanguage() {
    return WishRules.SHARED_LANGUAGE;
  }

  /**
   * They were not paired, in either role, within some months before the cycle starts.
   *
   * @param months months since the last pair ended, 0 to 1200
   * @return the rule
   * @throws IllegalArgumentException if the months lie outside 0 to 1200
   */
  public static EligibilityRule notPairedWithin(int months) {
    return HistoryRules.notPairedWithin(
        Components.within(months, 0, 1200, "months", "leave the rule out to allow repeats"));
  }

  /**
   * Neither asked after an earlier pair not to meet again. The objection never says who asked.
   *
   * @return the rule
   */
  public static EligibilityRule nobodyAskedNotTo() {
    return HistoryRules.NOBODY_ASKED_NOT_TO;
  }

  /**
   * Never these two, in either role. The objection does not say why.
   *
   * @param couples the couples to keep apart
   * @return the rule
   */
  public static EligibilityRule neverThese(Iterable<Couple> couples) {
    return HistoryRules.neverThese(ImmutableSet.copyOf(Components.required(couples, "couples")));
  }

  /**
   * The mentor has a place for the cycle's format and the mentee has room for a mentor, both in pairs and in hours.
   *
   * @return the rule
   */
  public static EligibilityRule withinCapacity() {
    return TimeRules.WITHIN_CAPACITY;
  }

  /**
   * On the cycle's first day neither is in a peak of work or in the days of rest after one, and the mentor's load is not
   * above the guardrail.
   *
   * @return the rule; days and load come from the pair's guardrails
   */
  public static EligibilityRule coolingOff() {
    return TimeRules.COOLING_OFF;
  }

  /**
   * Both want the cycle's format, or have no preference.
   *
   * @return the rule
   */
  public static EligibilityRule formatWanted() {
    return WishRules.FORMAT_WANTED;
  }

  /**
   * The mentor can teach something of every skill that the mentee cannot do without.
   *
   * @return the rule
   */
  public static EligibilityRule coversMusts() {
    return WishRules.COVERS_MUSTS;
  }

  /**
   * The mentee is in one of the career stages that the cycle is for.
   *
   * @return the rule
   */
  public static EligibilityRule cycleIsForThem() {
    return WishRules.CYCLE_IS_FOR_THEM;
  }
}
