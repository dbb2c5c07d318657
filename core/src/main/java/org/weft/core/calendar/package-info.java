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
 * <p>A {@link org.weft.core.calendar.MeetingPlan} says who meets how often; each {@link org.weft.core.calendar.Attendee} has
 * hours, an {@link org.weft.core.calendar.Inconvenience} says what other hours ask of a person. The plan becomes a {@link
 * org.weft.core.calendar.MeetingSeries}: one {@link org.weft.core.calendar.MeetingTurn} a date, live at an hour that spares
 * whoever has carried most, or written where no hour is humane. Its {@link org.weft.core.calendar.BurdenBound} proves how
 * little the worst-off person could carry under any timetable.
 *
 * <pre>{@code
 * MeetingSeries series = MeetingPlan.builder()
 *     .addAttendees(Attendee.of(berlin), Attendee.of(newYork))
 *     .cadence(Cadence.biweekly())
 *     .first(LocalDate.of(2026, 1, 13)).end(LocalDate.of(2026, 4, 7)).zone(berlin.zone())
 *     .build()
 *     .schedule();
 * series.totals(); // [0, 0]: six meetings at 15:00 in Berlin
 * series.gap();    // 0: no timetable is fairer
 * }</pre>
 *
 * <p>Dates, instants and zones are always arguments; nothing here reads a clock. Public holidays belong to the host.
 */
@NullMarked
@DomainStyle
package org.weft.core.calendar;

import org.jspecify.annotations.NullMarked;
import org.weft.core.style.DomainStyle;
