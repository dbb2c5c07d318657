/**
 * How well two people fit, in numbers that can be explained.
 *
 * <p>A {@link org.weft.matching.scoring.Criterion} looks at a possible pair from one side and answers with a number from 0
 * (nothing speaks for it) to 1 (as good as it gets), and with a sentence. {@link org.weft.matching.scoring.Scoring} weighs
 * several criteria. Its answer is a {@link org.weft.matching.scoring.ScoreCard}: every part with its weight, so that a
 * coordinator sees why, and the weighted mean.
 *
 * <pre>{@code
 * Scoring scoring = Scoring.builder()
 *     .add(Criteria.skillCover(), 4)
 *     .add(Criteria.hoursOverlap(300), 1)
 *     .build();
 * ScoreCard card = scoring.card(pool.pair(ana, ben));
 * card.total();             // 0.87
 * card.parts().get(0);      // skill cover 0.83: "covers Kotlin to 100%, SQL to 67%"
 * }</pre>
 *
 * <p>Where a person said nothing, a criterion answers ½: silence neither helps nor hurts. Strategies see totals rounded to
 * millionths, so that two scores are either equal or clearly apart. Not here: what rules a pair out ({@code
 * matching.eligibility}).
 */
@NullMarked
package org.weft.matching.scoring;

import org.jspecify.annotations.NullMarked;
