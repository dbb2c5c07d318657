/**
 * What does a coordinator want to see of a round, and in which words?
 *
 * <p>A {@link org.weft.samples.quickstart.report.RoundResult} is everything that a round decided, checked once more by the
 * certificate's checker. A {@link org.weft.samples.quickstart.report.Report} turns it into one page that needs nothing from
 * anywhere: no script, no picture, no font. In between stands {@link org.weft.samples.quickstart.report.View}: the page as
 * plain text and numbers, which the template only sets.
 *
 * <pre>{@code
 * RoundResult result =
 *     RoundResult.of(cohort, charter, cycle, steps, strategy, TieBreak.seeded(7), OptionalInt.empty());
 * String html = new Report(result, answers, notes, leftOut, "From people.csv, seed 7.").html();
 * }</pre>
 *
 * <p>Everything a person wrote is escaped by the template engine. People and teams are listed by id, never by a score, and
 * a figure about a team appears only as the metrics module released it. Long lists fold after their first entries, so that
 * the page stays readable for thousands of people.
 */
@NullMarked
package org.weft.samples.quickstart.report;

import org.jspecify.annotations.NullMarked;
