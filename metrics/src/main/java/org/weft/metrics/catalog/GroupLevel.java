package org.weft.metrics.catalog;

/**
 * Whom a metric describes. There is no level for one person.
 */
public enum GroupLevel {
  /** One team. */
  TEAM,
  /** Everybody in one mentoring program. */
  PROGRAM,
  /** The whole organization. */
  ORGANIZATION
}
