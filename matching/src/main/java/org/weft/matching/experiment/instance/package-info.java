/**
 * Problems drawn by a seed, for comparisons that need many of them.
 *
 * <p>An {@link org.weft.matching.experiment.instance.InstanceDesign} says how many people there are, how many places, how long
 * the lists, which share of pairs is forbidden, and by which {@link org.weft.matching.experiment.instance.Culture} each side
 * forms its wishes. A seed then gives a {@link org.weft.matching.problem.MatchingProblem}, the same on every machine.
 *
 * <pre>{@code
 * InstanceDesign design = InstanceDesign.square(100, new Culture.Mallows(60)).withMentees(101);
 * MatchingProblem problem = design.problem(7);
 * problem.mentees().size(); // 101
 * design.inWords();         // "101 mentees (mallows 60%), 100 mentors (mallows 60%) of 1 place, ..."
 * }</pre>
 *
 * <p>No culture is like real people, and no single one is enough: strategies that are alike under one differ under another (N.
 * Boehmer, K. Heeger and S. Szufa, "A Map of Diverse Synthetic Stable Matching Instances", 2024). Vary the culture, the lack of
 * places, and the length of lists; then repeat on your own cohorts.
 *
 * <p>Not here: people with skills, teams and hours, which the generator of cohorts in the samples makes; and the strategies of
 * chance to compare with, which are {@code BaselineStrategies}.
 */
@NullMarked
@DomainStyle
package org.weft.matching.experiment.instance;

import org.jspecify.annotations.NullMarked;
import org.weft.matching.style.DomainStyle;
