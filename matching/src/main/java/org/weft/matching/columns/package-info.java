/**
 * How do people become columns? Rules and criteria talk about a mentee and a mentor; {@code kernel.columns} knows arrays
 * alone. This package stands between the two; no host sees it.
 *
 * <p>{@link org.weft.matching.columns.People} numbers mentees and mentors in the order of their ids and makes the
 * columns that several criteria share: {@link org.weft.matching.columns.Classes} of people with equal hours or
 * languages, {@link org.weft.matching.columns.Skills} and who offers them, reporting {@link
 * org.weft.matching.columns.Lines} as intervals. A rule that can answer for all pairs at once is a {@link
 * org.weft.matching.columns.ColumnRule} and adds to the {@link org.weft.matching.columns.Closings}; a criterion
 * that can is a {@link org.weft.matching.columns.ColumnCriterion} and gives a term that adds grains to rows.
 *
 * <pre>{@code
 * People people = People.of(cohort, cycle, guardrails, week);
 * Closings closings = Closings.of(people);
 * rule.close(people, closings);
 * RowTerm term = criterion.term(people, 840_000_000); // half of a perfect score
 * }</pre>
 *
 * <p>Both promise the same answers as the object they stand for, pair by pair; the tests hold the two against each other.
 * Not here: which rules and criteria can do this (they say so themselves), and which pairs are kept.
 */
@NullMarked
package org.weft.matching.columns;

import org.jspecify.annotations.NullMarked;
