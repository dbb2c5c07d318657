/**
 * Who meets whom: from a cohort to pairs with reasons and a proof.
 *
 * <p>A {@link org.weft.matching.MatchingRound} brings a cohort, a charter and a cycle together. It asks the rules and the
 * criteria and states a {@link org.weft.matching.problem.MatchingProblem problem}: ids, places and scored candidates, nothing
 * else. A {@link org.weft.matching.strategy.MatchingStrategy}, taken from {@link
 * org.weft.matching.strategy.MatchingStrategies}, solves it; ties go to the {@link org.weft.matching.problem.TieBreak} that the caller passes and to nothing else. The round then turns the {@link
 * org.weft.matching.certificate.Solution} into a {@link org.weft.matching.Matching}: every pair with its score card,
 * everybody else with the reason and the nearest change that would help.
 *
 * <pre>{@code
 * MatchingRound round = MatchingRound.of(cohort, charter, cycle);
 * Matching matching = round.match(OptimalStrategies.mostPeopleThenBestTotal(), TieBreak.seeded(7));
 * matching.pairs().get(0).reason();             // "covers SQL to 100%; share 40 hours a week"
 * matching.unmatched().get(0).nearestChange();  // "one more place with mo (fit 0.58); ..."
 * CertificateCheck.of(round.problem(), matching.solution()).holds(); // true, and no solver was trusted
 * }</pre>
 *
 * <p>Researchers state a problem directly with {@code MatchingProblem.builder()} and need no cohort. Every result carries a
 * {@link org.weft.matching.certificate.Certificate}; {@link org.weft.matching.certificate.CertificateCheck} is small enough
 * to read in full.
 */
@NullMarked
@DomainStyle
package org.weft.matching;

import org.jspecify.annotations.NullMarked;
import org.weft.matching.style.DomainStyle;
