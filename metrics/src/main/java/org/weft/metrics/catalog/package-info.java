/**
 * Which figures help a mentoring program, and what is each of them not for?
 *
 * <p>A {@link org.weft.metrics.catalog.MetricDefinition} holds the words that belong beside a figure: formula, minimum,
 * method, guardrails, source and misuse. The metric itself is a small stateless procedure. {@link
 * org.weft.metrics.catalog.MoralePulse} reads a {@link org.weft.metrics.catalog.PulseWave}, which holds answers without
 * people, and gives a {@link org.weft.metrics.catalog.TeamFigure} or the reason why there is none. The only comparison
 * is a team with its own past: a {@link org.weft.metrics.catalog.Trend}.
 *
 * <pre>{@code
 * MoralePulse pulse = MoralePulse.of(DisclosurePolicy.standard());
 * PulseWave march =
 *     PulseWave.of(
 *         TeamId.of("t-search"),
 *         LocalDate.of(2026, 3, 16),
 *         LocalDate.of(2026, 3, 20),
 *         4, 5, 3, 4, 5, 4, 4, 5);
 * Guarded<TeamFigure> figure = pulse.measure(march, LocalDate.of(2026, 3, 21));
 * figure.fold(TeamFigure::sentence, Withheld::whatWouldHelp);
 * // In t-search, at least 50% of 5-9 answers were favorable in the wave that closed on 2026-03-20,
 * // with a 90% interval from 20% to 100%: this shows roughly where the team stood, and ...
 * }</pre>
 *
 * <p>Not here: figures about one person, ratings of mentors, and any order among teams. They are missing on purpose.
 * Dates come from the caller; nothing here reads a clock.
 */
@DomainStyle
@NullMarked
package org.weft.metrics.catalog;

import org.jspecify.annotations.NullMarked;
import org.weft.core.style.DomainStyle;
