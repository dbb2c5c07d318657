package org.weft.samples.cohorts.ingredient;

import org.immutables.value.Value;

/**
 * How an organization is built: teams, who is in them, and who reports to whom.
 *
 * <p>The most senior member leads a team. When a team has more members than one person can lead, its next most senior members
 * lead the rest. Above the leads are layers of managers who are not in the program, each with as many reports as the span
 * allows, until one is left or the layers are used up.
 *
 * @param teamSizes people in a team, 1 or more; the last team takes who is left
 * @param span most people who report to one manager, 1 to 1000
 * @param layersAbove layers of managers above the team leads, 0 to 20
 * @param homeRolePercent chance that a member has the main role of the team, 0 to 100; the rest is drawn from everybody
 * @param homePlacePercent chance that a member works at the main place of the team, 0 to 100; the rest is drawn from everybody
 */
@Value.Builder
public record OrgShape(
    Spread teamSizes, int span, int layersAbove, int homeRolePercent, int homePlacePercent)
    implements WithOrgShape {
  /**
   * Checks the ranges.
   *
   * @param teamSizes people in a team, 1 or more
   * @param span most people who report to one manager, 1 to 1000
   * @param layersAbove layers of managers above the team leads, 0 to 20
   * @param homeRolePercent chance that a member has the main role of the team, 0 to 100
   * @param homePlacePercent chance that a member works at the main place of the team, 0 to 100
   * @throws IllegalArgumentException if a number lies outside its range
   */
  public OrgShape {
    Bounds.spread(teamSizes, 1, 1_000_000, "OrgShape.teamSizes");
    Bounds.within(span, 1, 1000, "OrgShape.span");
    Bounds.within(layersAbove, 0, 20, "OrgShape.layersAbove");
    Bounds.percent(homeRolePercent, "OrgShape.homeRolePercent");
    Bounds.percent(homePlacePercent, "OrgShape.homePlacePercent");
  }

  /**
   * Starts from the defaults, which were compared with real people (see the README of the sample).
   *
   * @return a builder in which everything is set
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link OrgShape}. */
  public static final class Builder extends OrgShapeBuilder {
    Builder() {
      teamSizes(Spread.quantiles(3, 6, 8, 10, 16));
      span(8);
      layersAbove(6);
      homeRolePercent(45);
      homePlacePercent(60);
    }
  }
}
