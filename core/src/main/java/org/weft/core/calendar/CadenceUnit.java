package org.weft.core.calendar;

/** The unit in which a cadence counts. */
public enum CadenceUnit {
  /** Seven days; the weekday stays. */
  WEEKS,
  /** A calendar month; the weekday and its place in the month stay. */
  MONTHS
}
