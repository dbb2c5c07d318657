package org.weft.metrics.catalog;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.weft.core.style.Components;
import org.weft.metrics.privacy.DisclosurePolicy;
import org.weft.metrics.privacy.Guarded;
import org.weft.metrics.privacy.Withheld;
import org.weft.metrics.privacy.WithheldReason;
import org.weft.metrics.statistic.WilsonScore;

/**
 * How large a share of a team answers a morale question with 4 or 5 out of 5.
 *
 * <p>A stateless procedure: options here, answers in {@link #measure}. Open waves and small teams give a {@link Withheld}.
 * Example: eight answers of which seven are 4 or 5 give "at least 50%" of 5-9 answers, with a 90 percent interval from 20
 * to 100 percent. Linear in the number of answers, after the wave was built.
 *
 * @param policy what may be shown
 * @param score how the interval is built
 */
public record MoralePulse(DisclosurePolicy policy, WilsonScore score) {
  private static final int FAVORABLE_FROM = 4;
  private static final MetricDefinition DEFINITION = MetricDefinition.builder()
      .id("morale-pulse")
      .title("Morale pulse")
      .unit(GroupLevel.TEAM)
      .formula("answers of 4 or 5 on one question with points 1 to 5, divided by all answers")
      .minimumAnswers(DisclosurePolicy.LOWEST_MINIMUM_GROUP)
      .statistic(
          "share in coarse steps, Wilson score interval over the step and its band, 90 percent unless chosen")
      .guardrail("closed waves only, at most one a month; act on a wave before you ask again")
      .source("single-item pulse as common in team surveys;"
          + " interval by E. B. Wilson, Journal of the American Statistical Association 22 (1927)")
      .notFor("comparing teams, judging a lead or a mentor, goals, bonuses or performance reviews")
      .build();

  /**
   * Checks that nothing is missing.
   *
   * @param policy what may be shown
   * @param score how the interval is built
   */
  public MoralePulse {
    Components.required(policy, "MoralePulse.policy");
    Components.required(score, "MoralePulse.score");
  }

  /**
   * The metric under a policy, with 90 percent intervals.
   *
   * @param policy what may be shown; one and the same for the whole program
   * @return the metric
   */
  public static MoralePulse of(DisclosurePolicy policy) {
    return new MoralePulse(policy, WilsonScore.standard());
  }

  /**
   * The same metric with intervals of another confidence.
   *
   * @param confidence strictly between 0 and 1
   * @return a new metric
   * @throws IllegalArgumentException if the confidence is no proper fraction
   */
  public MoralePulse withConfidence(double confidence) {
    return new MoralePulse(policy, WilsonScore.of(confidence));
  }

  /**
   * What the metric means and what it is not for.
   *
   * @return the definition, with the minimum of the policy
   */
  public MetricDefinition definition() {
    return DEFINITION.withMinimumAnswers(policy.minimumGroup());
  }

  /**
   * Measures a team's first wave.
   *
   * @param wave the answers of one team
   * @param asOf today, as the host sees it
   * @return the figure, or why there is none: the wave is ahead, still open, or has too few answers
   */
  public Guarded<TeamFigure> measure(PulseWave wave, LocalDate asOf) {
    Components.required(wave, "wave");
    Components.required(asOf, "asOf");
    if (asOf.isBefore(wave.opened())) {
      return Withheld.because(
          WithheldReason.WAVE_AHEAD, "Measure after the wave has closed on " + wave.closed() + ".");
    }
    if (!asOf.isAfter(wave.closed())) {
      return Withheld.because(
          WithheldReason.WAVE_OPEN,
          "The last day for answers is " + wave.closed() + "; measure on a later day.");
    }
    return policy.guard(wave.answers().size(), () -> figure(wave));
  }

  /**
   * Measures a wave that follows another one of the same team.
   *
   * @param previous the wave before; only its team and dates matter
   * @param wave the answers of one team
   * @param asOf today, as the host sees it
   * @return as {@link #measure}; also withheld if the wave opened less than a month after the previous one opened, or
   *     before that one had closed
   * @throws IllegalArgumentException if the waves are of different teams
   */
  public Guarded<TeamFigure> measureAfter(PulseWave previous, PulseWave wave, LocalDate asOf) {
    Components.required(previous, "previous");
    Components.required(wave, "wave");
    Components.required(asOf, "asOf");
    checkArgument(
        wave.team().equals(previous.team()),
        "the wave of %s cannot follow a wave of %s; pass the same team's previous wave",
        wave.team(),
        previous.team());
    LocalDate soonest = soonestAfter(previous);
    return wave.opened().isBefore(soonest)
        ? Withheld.because(
            WithheldReason.WAVES_TOO_CLOSE,
            "The next wave may open on "
                + soonest
                + ". Use the time to act on the last one, and say what you did.")
        : measure(wave, asOf);
  }

  private static LocalDate soonestAfter(PulseWave previous) {
    LocalDate monthLater = previous.opened().plusMonths(1);
    LocalDate dayAfter = previous.closed().plusDays(1);
    return monthLater.isAfter(dayAfter) ? monthLater : dayAfter;
  }

  private TeamFigure figure(PulseWave wave) {
    return TeamFigure.builder()
        .team(wave.team())
        .metric(DEFINITION.id())
        .closed(wave.closed())
        .share(policy.coarsen(wave.answersFrom(FAVORABLE_FROM), wave.answers().size()))
        .score(score)
        .build();
  }
}
