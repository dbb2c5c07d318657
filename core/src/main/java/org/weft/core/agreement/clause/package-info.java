/**
 * What people can agree on: one closed family of clauses with typed terms.
 *
 * <p>Every {@link org.weft.core.agreement.clause.Clause} has one {@link org.weft.core.agreement.clause.ClauseTopic topic}
 * and can say itself in English. Read the family in three parts. A {@link org.weft.core.agreement.clause.GrowthClause} says
 * what the time together is for: goals, what each gives and learns, how progress is celebrated. A {@link
 * org.weft.core.agreement.clause.WorkingClause} says how it runs: rhythm, communication, accessibility, review dates. A
 * {@link org.weft.core.agreement.clause.TrustClause} says what makes it safe: boundaries, confidentiality, feedback,
 * understanding, conflict, and an exit without blame.
 *
 * <pre>{@code
 * Clause rhythm = new WorkingClause.Rhythm(Cadence.biweekly(), 60, 24);
 * rhythm.topic();              // RHYTHM
 * rhythm.sentences(parties);   // We meet every second week for 60 minutes. ...
 * }</pre>
 *
 * <p>All clauses are records, so that a host stores them as they are; a JSON mapper only has to be told the names of the
 * members of {@code Clause}. Goals, contributions and arrangements are personal and never show in {@code toString()}. Not
 * here: who signs, and when a clause changes ({@code core.agreement}).
 */
@NullMarked
@DomainStyle
package org.weft.core.agreement.clause;

import org.jspecify.annotations.NullMarked;
import org.weft.core.style.DomainStyle;
