/**
 * How much room a person has for mentoring, and what they carry besides.
 *
 * <p>{@link org.weft.core.capacity.Capacity} is room in pairs and in hours, because five short pairs and one long one are
 * different loads. {@link org.weft.core.capacity.Workload} is what somebody carries today, and its {@link
 * org.weft.core.capacity.Peak peaks} are the weeks in which nobody should ask them for more. A guardrail adds days of rest
 * after a peak; the first free day is computed here and nowhere else.
 *
 * <pre>{@code
 * Capacity room = Capacity.of(2, 3);
 * room.placesFor(MentoringFormat.standard(FormatKind.ONE_TO_ONE)); // 1: three hours hold one pair of two hours
 *
 * Workload load = Workload.of(80, Peak.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 15)));
 * load.strainedUntil(LocalDate.of(2026, 3, 10), 14); // 2026-03-29
 * }</pre>
 *
 * <p>A capacity is a person's own word. The organization's limits are {@code core.program.Guardrails}. Matching takes
 * whichever is smaller, unless the charter leaves out the rule WITHIN_CAPACITY, which its review reports. Not here: when people work ({@code core.calendar}).
 */
@NullMarked
@DomainStyle
package org.weft.core.capacity;

import org.jspecify.annotations.NullMarked;
import org.weft.core.style.DomainStyle;
