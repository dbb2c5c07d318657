/**
 * What is claimed of an answer, and how a stranger checks it.
 *
 * <p>A {@link org.weft.matching.certificate.Solution} is the bare answer of a strategy: pairs and a {@link
 * org.weft.matching.certificate.Certificate}. The certificate says what is claimed and holds what a proof needs: nothing for
 * stability, which the scores themselves prove; a {@link org.weft.matching.certificate.Price} for every person where a total
 * is the best; a {@link org.weft.matching.certificate.Shortage} where nobody else could be matched; the {@link
 * org.weft.matching.certificate.TieOrder} that broke ties where a claim is about strict lists; rotations, with a {@link
 * org.weft.matching.certificate.StableCertificate.RotationFlow} between some, where a stable matching has the best ranks; what was measured, by a
 * {@link org.weft.matching.certificate.StableCertificate.FairMeasure}, where both sides share the burden; rows of prices, a {@link
 * org.weft.matching.certificate.OneSidedCertificate.ProfileLevel} for each goal, where as many as possible have their first choice ({@link
 * org.weft.matching.certificate.OneSidedCertificate.ProfileAim}); an {@link org.weft.matching.certificate.Aim} with prices of its own for each thing
 * that counts, where several count in strict order; steps of {@link org.weft.matching.certificate.Impossible.GivenUp} pairs where ties
 * leave no strictly stable matching. {@link
 * org.weft.matching.certificate.CertificateCheck} reads problem and solution, trusts no solver, and answers with a {@link
 * org.weft.matching.certificate.CheckVerdict}.
 *
 * <pre>{@code
 * Solution solution = OptimalStrategies.mostPeopleThenBestTotal().solve(problem, TieBreak.byId());
 * CheckVerdict verdict = CertificateCheck.of(problem, solution);
 * verdict.holds();                     // true
 * solution.certificate().claim();      // "Most people, then best total: nobody else could be matched, ..."
 * }</pre>
 *
 * <p>A host that stores a matching can check it again years later with the problem and this package alone. Strategies of a
 * host that prove nothing say so with {@code Certificate.Unproven}; their pairs are still checked.
 */
@NullMarked
package org.weft.matching.certificate;

import org.jspecify.annotations.NullMarked;
