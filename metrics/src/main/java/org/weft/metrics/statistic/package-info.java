/**
 * How sure can we be of a number that a few people's answers gave?
 *
 * <p>Five people are not a sample of thousands. A share of 60 percent among five may come from a group that leans either
 * way, and the honest figure says so. Everything here is an {@link org.weft.metrics.statistic.Estimate}: it comes with
 * an {@link org.weft.metrics.statistic.Interval} and with one sentence on what it shows and what it does not.
 *
 * <p>Read {@code Estimate} and {@code Interval} first. {@link org.weft.metrics.statistic.Proportion} is a share of
 * answers; {@link org.weft.metrics.statistic.WilsonScore} builds its interval, for exact counts or for a share of which
 * only a range is known.
 *
 * <pre>{@code
 * Proportion liked = Proportion.of(3, 5);
 * liked.interval().inPercent(); // a 90% interval from 27% to 86%
 * liked.atConfidence(0.95).interval().inPercent(); // a 95% interval from 23% to 89%
 * }</pre>
 *
 * <p>Where everybody in a group answered there is no larger population to speak of. The interval then describes how much
 * the share would move from one wave to the next without any change in what people feel.
 *
 * <p>Not here: whether a number may be shown at all. That is {@code org.weft.metrics.privacy}. Nothing here draws random
 * numbers, and the results are the same on every machine.
 */
@NullMarked
package org.weft.metrics.statistic;

import org.jspecify.annotations.NullMarked;
