/**
 * What a mentoring program is for, and what it never does.
 *
 * <p>A {@link org.weft.core.program.Charter} holds the {@link org.weft.core.program.Objective objectives}, the {@link
 * org.weft.core.program.MentoringFormat formats} on offer, the {@link org.weft.core.program.SelectionRule rules} by which
 * people may meet, the {@link org.weft.core.program.Guardrails guardrails} that protect their time, and the way learning is
 * shared. Matching, agreements and metrics are derived from it and checked against it. A {@link
 * org.weft.core.program.Cycle} is one run of the program: a format, a theme and two dates. {@link
 * org.weft.core.program.CriterionWeights} say how much each criterion of a match counts; a person accepts changes to them.
 *
 * <pre>{@code
 * Charter charter = Charter.builder()
 *     .name("Across teams")
 *     .purpose("Knowledge travels between teams, and nobody grows alone.")
 *     .addObjective(Objective.of(ObjectiveKind.CROSS_FUNCTIONAL, "Every team learns from two others a year"))
 *     .addFormat(MentoringFormat.standard(FormatKind.ONE_TO_ONE))
 *     .build();
 * charter.review(); // findings, empty when the charter holds together
 * }</pre>
 *
 * <p>A charter never throws for contradictions in what it says: {@code review()} lists them all, each with a way out, so
 * that a person can decide. Not here: the people ({@code core.cohort}) and how rules are evaluated ({@code
 * matching.eligibility}).
 */
@NullMarked
@DomainStyle
package org.weft.core.program;

import org.jspecify.annotations.NullMarked;
import org.weft.core.style.DomainStyle;
