/**
 * What is measured of one answer to one problem, each measure defined to the last case.
 *
 * <p>A {@link org.weft.matching.experiment.measure.Trial} is a problem and its solution, with what else the host knows: groups,
 * former pairs, how the solution was found. {@link org.weft.matching.experiment.measure.Measures} reads it and gives one {@link
 * org.weft.matching.experiment.measure.Measurement} for each {@link org.weft.matching.experiment.measure.Measure} and {@link
 * org.weft.matching.experiment.measure.Scope}; {@link org.weft.matching.experiment.measure.MeasureSettings} says which {@link
 * org.weft.matching.experiment.measure.MeasureFamily families} and how. A {@link
 * org.weft.matching.experiment.measure.Reading} is a number with the count behind it, or withheld, or absent with an {@link
 * org.weft.matching.experiment.measure.Absence}: never a 0 that means "does not apply".
 *
 * <pre>{@code
 * Solution solution = StableStrategies.menteeProposing().solve(problem, TieBreak.byId());
 * Measures.of(Trial.of(problem, solution), MeasureSettings.standard(), 7);
 * // ..., BLOCKING_PAIRS of EVERYBODY: 0, ..., AVERAGE_RANK of MENTEES: 1.5 (2), ...
 * }</pre>
 *
 * <p>Behind the numbers are witnesses: the {@link org.weft.matching.experiment.measure.BlockingPairs}, the best challenger of a
 * {@link org.weft.matching.experiment.measure.PopularityVote}, an {@link org.weft.matching.experiment.measure.Improvement} that
 * harms nobody, the {@link org.weft.matching.experiment.measure.BestResponse} of somebody who states other wishes by {@link
 * org.weft.matching.experiment.measure.Misreports}.
 *
 * <p>Not here: comparing strategies over many problems, which {@code matching.experiment} does; and figures for release about
 * people, which is the business of {@code metrics}: these are for a researcher's bench.
 */
@NullMarked
@DomainStyle
package org.weft.matching.experiment.measure;

import org.jspecify.annotations.NullMarked;
import org.weft.matching.style.DomainStyle;
