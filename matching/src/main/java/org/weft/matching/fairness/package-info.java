/**
 * Is the program open to everybody alike, and what can a matching do about it?
 *
 * <p>{@link org.weft.matching.fairness.AccessGaps} looks: which share of each group could meet anybody, which share has a mentor,
 * and how good a one. Groups of few people are withheld. {@link org.weft.matching.fairness.AccessTargets} asks: at least so many,
 * or such a share, of a type of mentees are matched, where one mentee may be of several types. {@link
 * org.weft.matching.fairness.AccessSearch} finds a matching that meets all of them, or the smallest conflict among them with ways
 * out; its {@link org.weft.matching.fairness.AccessOutcome} carries a proof that {@link
 * org.weft.matching.fairness.AccessCheck} follows. {@link org.weft.matching.fairness.RareSkills} keeps mentors of a skill that few
 * offer for those who need it, and {@link org.weft.matching.fairness.EvenLoad} spreads mentees evenly over mentors.
 *
 * <pre>{@code
 * AccessTargets targets = AccessTargets.of(types, AccessTarget.percent("night shift", 50));
 * AccessOutcome outcome = AccessSearch.standard().solve(round.problem(), targets, TieBreak.seeded(7));
 * outcome.inEnglish(); // "All targets are met: 12 people are matched, ..."
 * }</pre>
 *
 * <p>None of these costs anybody their place: targets, rare skills and even load choose among matchings of most people. Not here:
 * places of one mentor for a type, which {@link org.weft.matching.problem.TypeQuota} states; whether a gap is unjust, which no
 * number tells; attributes without consent, which a host must not pass as types.
 */
@NullMarked
@DomainStyle
package org.weft.matching.fairness;

import org.jspecify.annotations.NullMarked;
import org.weft.matching.style.DomainStyle;
