package org.weft.core.program;

import org.immutables.value.Value;
import org.weft.core.style.Components;

/**
 * The limits that keep mentoring light: nobody's own wish and no objective overrides them.
 *
 * <p>A charter's selection rules put them to work; {@link Charter#review()} says which limit no rule watches. The days of
 * rest and the highest load are watched by {@link SelectionRule#COOLING_OFF}.
 *
 * @param mostPairsPerMentor most active pairs of one mentor, 1 to 50
 * @param mostPairsPerMentee most active pairs of one mentee, 1 to 50
 * @param coolingOffDays days after a peak of work during which nobody is newly paired, 0 to 365
 * @param protectedHoursPerMonth hours a month that the organization keeps free for each mentor, 0 to 40
 * @param noRepeatMonths months before the same two people are paired again, 0 to 120
 * @param leastSharedMinutesPerWeek working minutes a week that a pair must share, 0 to 2400
 * @param highestLoadPercent workload above which nobody is asked to mentor, 1 to 200
 */
@Value.Builder
public record Guardrails(
    int mostPairsPerMentor,
    int mostPairsPerMentee,
    int coolingOffDays,
    int protectedHoursPerMonth,
    int noRepeatMonths,
    int leastSharedMinutesPerWeek,
    int highestLoadPercent)
    implements WithGuardrails {
  private static final Guardrails STANDARD = new Guardrails(2, 1, 14, 4, 12, 120, 100);

  /**
   * Checks the ranges.
   *
   * @param mostPairsPerMentor 1 to 50
   * @param mostPairsPerMentee 1 to 50
   * @param coolingOffDays 0 to 365
   * @param protectedHoursPerMonth 0 to 40
   * @param noRepeatMonths 0 to 120
   * @param leastSharedMinutesPerWeek 0 to 2400
   * @param highestLoadPercent 1 to 200
   * @throws IllegalArgumentException if a number lies outside its range
   */
  public Guardrails {
    Components.within(
        mostPairsPerMentor,
        1,
        50,
        "Guardrails.mostPairsPerMentor",
        "use Capacity.none() for people who do not mentor");
    Components.within(
        mostPairsPerMentee,
        1,
        50,
        "Guardrails.mostPairsPerMentee",
        "use Capacity.none() for people who do not learn");
    Components.within(coolingOffDays, 0, 365, "Guardrails.coolingOffDays", "use 0 for no rest");
    Components.within(protectedHoursPerMonth, 0, 40, "Guardrails.protectedHoursPerMonth");
    Components.within(
        noRepeatMonths, 0, 120, "Guardrails.noRepeatMonths", "use 0 to allow repeats");
    Components.within(leastSharedMinutesPerWeek, 0, 2400, "Guardrails.leastSharedMinutesPerWeek");
    Components.within(
        highestLoadPercent, 1, 200, "Guardrails.highestLoadPercent", "100 is a full week");
  }

  /**
   * Gives limits that suit most programs: two pairs a mentor, one a mentee, two weeks of cooling-off, four protected hours
   * a month, a year without repeats, two shared hours a week, nobody above full load.
   *
   * @return the usual limits; change them with the {@code with} methods
   */
  public static Guardrails standard() {
    return STANDARD;
  }

  /**
   * Starts guardrails from nothing; {@link #standard()} with changes is usually shorter.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Guardrails}. */
  public static final class Builder extends GuardrailsBuilder {
    Builder() {}
  }
}
