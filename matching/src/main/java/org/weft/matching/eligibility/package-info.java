/**
 * Who may meet whom, and every reason why not.
 *
 * <p>A {@link org.weft.matching.eligibility.CandidatePool} is a cohort prepared for one cycle. It hands out {@link
 * org.weft.matching.eligibility.PossiblePair possible pairs}: all that a rule or a criterion may know about two people,
 * consent already applied. An {@link org.weft.matching.eligibility.EligibilityRule} either has nothing to say about a pair
 * or states an {@link org.weft.matching.eligibility.Ineligibility} with the values and a way out. {@link
 * org.weft.matching.eligibility.Eligibility} is the list of rules in force, and answers with all objections, not the first.
 *
 * <pre>{@code
 * CandidatePool pool = CandidatePool.of(cohort, charter, cycle);
 * Eligibility eligibility = Eligibility.of(charter)
 *     .and(EligibilityRules.neverThese(List.of(Couple.of(ana, ben))));
 * eligibility.objections(pool.pair(ana, ben)); // why Ana cannot be mentored by Ben, or empty
 * }</pre>
 *
 * <p>Rules come from the charter through {@code Eligibility.of}, from {@link
 * org.weft.matching.eligibility.EligibilityRules}, or from the host, which implements the interface. A rule is a pure
 * function: the same pair gets the same answer. Not here: how well two people fit ({@code matching.scoring}).
 */
@NullMarked
@DomainStyle
package org.weft.matching.eligibility;

import org.jspecify.annotations.NullMarked;
import org.weft.matching.style.DomainStyle;
