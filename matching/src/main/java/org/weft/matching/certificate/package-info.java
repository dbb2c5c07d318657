/**
 * What is claimed of an answer, and how a stranger checks it.
 *
 * <p>A {@link org.weft.matching.certificate.Solution} is the bare answer of a strategy: pairs and a {@link
 * org.weft.matching.certificate.Certificate}. The certificate says what is claimed and holds what a proof needs, in one family
 * for each family of strategies: {@link org.weft.matching.certificate.OptimalCertificate} a {@link
 * org.weft.matching.certificate.Price} for everybody, or prices for each {@link org.weft.matching.certificate.Aim}, and a {@link
 * org.weft.matching.certificate.Shortage} where nobody else could be matched; {@link
 * org.weft.matching.certificate.StableCertificate} often nothing, as the scores prove stability, or the {@link
 * org.weft.matching.certificate.TieOrder} that broke ties; {@link org.weft.matching.certificate.OneSidedCertificate} orders, votes
 * and counts of choices; {@link org.weft.matching.certificate.PeerCertificate} prices of people and odd groups. {@link
 * org.weft.matching.certificate.Impossible} proves that there is no answer. A {@link org.weft.matching.certificate.ChanceClaim}
 * is about each {@link org.weft.matching.certificate.PairChance} where chance shares places out. {@link org.weft.matching.certificate.CertificateCheck}
 * reads problem and solution, trusts no solver, and answers with a {@link org.weft.matching.certificate.CheckVerdict}.
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
