/**
 * What two people promise each other before they start, and who has signed which version of it.
 *
 * <p>An {@link org.weft.core.agreement.AgreementTemplate} takes people in their {@link org.weft.core.agreement.Seat seats},
 * the charter and the cycle, and drafts an {@link org.weft.core.agreement.Agreement}: typed clauses ({@code
 * core.agreement.clause}), a term and a version. People change what they like, clause by clause; every change is a new
 * version that nobody has signed. A {@link org.weft.core.agreement.Signature} is for one version only, and signing answers
 * with a {@link org.weft.core.agreement.SigningOutcome}. {@code review(charter)} lists all {@link
 * org.weft.core.agreement.AgreementFinding findings} at once: missing topics, a rhythm the charter does not carry, terms and
 * dates that do not fit, signatures still awaited. {@link org.weft.core.agreement.AgreementMarkdown} writes the agreement as
 * people would read it, in the words of an {@link org.weft.core.agreement.AgreementWording}.
 *
 * <pre>{@code
 * Agreement draft = AgreementTemplates.oneToOne()
 *     .draft(ImmutableList.of(Seat.mentor(ben), Seat.mentee(ana)), charter, cycle);
 * String page = AgreementMarkdown.of(draft);
 * SigningOutcome outcome = draft.sign(ana.id(), draft.version(), LocalDate.of(2026, 1, 5));
 * }</pre>
 *
 * <p>Accommodations enter only as what was consented to for the care of the pair, and the agreement never says whose they
 * are. Not here: the meetings themselves ({@code core.calendar}) and what happens to the pair afterward ({@code
 * core.mentorship}).
 */
@NullMarked
@DomainStyle
package org.weft.core.agreement;

import org.jspecify.annotations.NullMarked;
import org.weft.core.style.DomainStyle;
