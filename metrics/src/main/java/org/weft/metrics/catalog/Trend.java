package org.weft.metrics.catalog;

/**
 * How a team's figure relates to its own earlier one.
 *
 * <p>There is no "unchanged": so few answers can never show that nothing changed.
 */
public enum Trend {
  /** The later interval lies wholly above the earlier one. */
  ROSE,
  /** The later interval lies wholly below the earlier one. */
  FELL,
  /** The intervals overlap; this many answers cannot tell. Talk with the team instead. */
  CANNOT_TELL
}
