/**
 * Why this pair, why not that person, why nobody, and what would have to change?
 *
 * <p>Start with {@link org.weft.matching.explain.Explanations}: it takes a round and its matching, or a bare problem and its
 * solution, and a {@link org.weft.matching.explain.Visibility} that says whom the reader may see. A {@link
 * org.weft.matching.explain.PairReason} tells what both sides have of their pair and what each gave up ({@link
 * org.weft.matching.explain.SideGain}); a {@link org.weft.matching.explain.WhyNot} what keeps two people apart, with every {@link
 * org.weft.matching.explain.Holder} of the place and the exact {@link org.weft.matching.explain.Cost} to everyone, down to each
 * {@link org.weft.matching.explain.Move}; a {@link org.weft.matching.explain.WhyNobody} why somebody has nobody, and the nearest
 * change. An {@link org.weft.matching.explain.Alternative} is somebody else at a cost, a {@link
 * org.weft.matching.explain.CutOff} the score that was enough, a {@link org.weft.matching.explain.BriefReason} what can be said
 * of everybody in one sweep. People appear as {@link org.weft.matching.explain.Person}, groups as {@link
 * org.weft.matching.explain.People}. Before a launch, a {@link org.weft.matching.explain.ProgramReview} says what the program can do
 * for the cohort: which skills lack mentors, which rule closes most doors, how long repeats can be avoided, whom to recruit.
 *
 * <pre>{@code
 * Explanations why = Explanations.of(round, matching, Visibility.coordinator());
 * why.not(ana, mo).inEnglish(); // "mo is with ben, who fits better (0.90); everyone together would lose a fit of 0.30; ..."
 * }</pre>
 *
 * <p>Reasons are values with parameters: hosts translate by their type and keep {@code inEnglish()} for English. Not here: changing
 * a matching.
 */
@NullMarked
@DomainStyle
package org.weft.matching.explain;

import org.jspecify.annotations.NullMarked;
import org.weft.matching.style.DomainStyle;
