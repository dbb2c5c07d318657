package org.weft.metrics.catalog;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Locale;
import org.immutables.value.Value;
import org.weft.core.cohort.TeamId;
import org.weft.core.style.Components;
import org.weft.metrics.privacy.CoarseShare;
import org.weft.metrics.privacy.Figure;
import org.weft.metrics.privacy.SizeBand;
import org.weft.metrics.statistic.Interval;
import org.weft.metrics.statistic.WilsonScore;

/**
 * A share of favorable answers in one team, as it may be shown.
 *
 * <p>Figures have no order, and no number to sort them by. In a simulation of twelve teams of seven with equal feelings
 * the best and the worst differ by more than a point on a scale of five in most quarters: a ranking would rank chance. The
 * one comparison is {@link #since}, with the same team's own past.
 *
 * @param team the team
 * @param metric id of the metric
 * @param closed last day of the wave
 * @param share the share in coarse steps, with the number of answers as a band
 * @param score how the interval is built
 */
@Value.Builder
public record TeamFigure(
    TeamId team, String metric, LocalDate closed, CoarseShare share, WilsonScore score)
    implements Figure, WithTeamFigure {
  /**
   * Checks that nothing is missing.
   *
   * @param team the team
   * @param metric id of the metric, not blank
   * @param closed last day of the wave
   * @param share the share in coarse steps
   * @param score how the interval is built
   * @throws IllegalArgumentException if the metric is blank
   */
  public TeamFigure {
    Components.required(team, "TeamFigure.team");
    metric = Components.text(metric, "TeamFigure.metric");
    Components.required(closed, "TeamFigure.closed");
    Components.required(share, "TeamFigure.share");
    Components.required(score, "TeamFigure.score");
  }

  /**
   * Starts a figure.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public SizeBand answers() {
    return share.answers();
  }

  @Override
  public Interval interval() {
    return share.interval(score);
  }

  @Override
  public String sentence() {
    return String.format(
            Locale.ROOT,
            "In %s, %s of %s answers were favorable in the wave that closed on %s, with %s",
            team,
            share.inWords(),
            share.answers(),
            closed,
            interval().inPercent())
        + ": this shows roughly where the team stood,"
        + " and does not show who answered what, why, or how the team compares with any other.";
  }

  /**
   * Compares with an earlier figure of the same team.
   *
   * <p>Only intervals that do not touch count as a change. That is stricter than a test of the difference, and uses
   * nothing but what both figures show already. Below 20 answers it nearly always says {@link Trend#CANNOT_TELL}.
   *
   * @param earlier the same team's figure of the same metric from an earlier wave
   * @return whether the share rose or fell, or that this cannot be told
   * @throws IllegalArgumentException if the other figure is of another team, metric or confidence, or not earlier
   */
  public Trend since(TeamFigure earlier) {
    checkArgument(
        team.equals(earlier.team),
        "figures of %s and %s do not compare; compare a team with its own past only",
        team,
        earlier.team);
    checkArgument(
        metric.equals(earlier.metric) && score.equals(earlier.score),
        "figures of %s at confidence %s and %s at confidence %s do not compare; measure both the same way",
        metric,
        score.confidence(),
        earlier.metric,
        earlier.score.confidence());
    checkArgument(
        earlier.closed.isBefore(closed),
        "the earlier wave must close before %s but closed on %s; swap the figures",
        closed,
        earlier.closed);
    return trend(earlier.interval(), interval());
  }

  private static Trend trend(Interval before, Interval after) {
    if (after.low() > before.high()) {
      return Trend.ROSE;
    }
    return after.high() < before.low() ? Trend.FELL : Trend.CANNOT_TELL;
  }

  /** Collects the parts of a figure; all are needed. */
  public static final class Builder extends TeamFigureBuilder {
    Builder() {}
  }
}
