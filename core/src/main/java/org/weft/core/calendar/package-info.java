/**
 * When people work, when they share hours, and on which days things happen.
 *
 * <p>{@link org.weft.core.calendar.WorkingHours} are weekly {@link org.weft.core.calendar.TimeBlock blocks} in a time zone.
 * Put on real dates they become an {@link org.weft.core.calendar.Availability}: instants, with every change of the clock
 * already in them. Overlap is counted there, in minutes, and never by comparing offsets. A {@link
 * org.weft.core.calendar.Cadence} turns "every second week" into dates.
 *
 * <pre>{@code
 * WorkingHours berlin = WorkingHours.weekdays(ZoneId.of("Europe/Berlin"), LocalTime.of(9, 0), LocalTime.of(17, 0));
 * WorkingHours newYork = WorkingHours.weekdays(ZoneId.of("America/New_York"), LocalTime.of(9, 0), LocalTime.of(17, 0));
 * berlin.overlapMinutes(newYork, LocalDate.of(2026, 3, 6));  // 120
 * berlin.overlapMinutes(newYork, LocalDate.of(2026, 3, 13)); // 180: New York changed its clocks, Berlin did not yet
 * }</pre>
 *
 * <p>Dates, instants and zones are always arguments; nothing here reads a clock. Public holidays belong to the host, and
 * the choice of a fair hour among many is in the meeting types of this package.
 */
@NullMarked
@DomainStyle
package org.weft.core.calendar;

import org.jspecify.annotations.NullMarked;
import org.weft.core.style.DomainStyle;
