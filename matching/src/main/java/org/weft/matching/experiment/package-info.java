/**
 * Which strategy is better, for what, and how sure is that: many problems, many strategies, one table.
 *
 * <p>A {@link org.weft.matching.experiment.StrategyComparison} takes problems, from a host's cohorts ({@link
 * org.weft.matching.experiment.ExperimentInstance}) or drawn by design, strategies ({@link
 * org.weft.matching.experiment.StrategyEntry}) and seeds. It splits into {@link org.weft.matching.experiment.ExperimentJob jobs},
 * small plain data that a host may store and run in any order, on any machine; each gives a {@link
 * org.weft.matching.experiment.JobResult}. Results combine to the same {@link org.weft.matching.experiment.ResultTable} whatever the
 * order: one {@link org.weft.matching.experiment.ResultRow} for each instance, strategy, seed and measure, ready for CSV or JSON.
 * {@link org.weft.matching.experiment.PairedComparison} then asks for a {@link org.weft.matching.experiment.MeasureKey} how two
 * strategies differ on the same instances: a {@link org.weft.matching.experiment.PairedDifference} with a {@link
 * org.weft.matching.experiment.ConfidenceInterval}.
 *
 * <pre>{@code
 * ResultTable table = StrategyComparison.of(MatchingStrategies.all())
 *     .overDrawn(InstanceDesign.square(100, new Culture.Mallows(60)), List.of(1L, 2L, 3L))
 *     .runAll();
 * PairedComparison.standard().of(table, MeasureKey.of(Measure.AVERAGE_RANK, Scope.MENTEES), "greedy", "leximin");
 * }</pre>
 *
 * <p>Nothing here reads a clock or starts a thread: a host that wants times passes a clock, one that wants speed spreads the jobs.
 * Not here: what is measured ({@code experiment.measure}) and how problems are drawn ({@code experiment.instance}).
 */
@NullMarked
@DomainStyle
package org.weft.matching.experiment;

import org.jspecify.annotations.NullMarked;
import org.weft.matching.style.DomainStyle;
