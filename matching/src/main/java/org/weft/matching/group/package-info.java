/**
 * Who sits together? Triads, circles, co-mentor teams around a lead, and groups of peers.
 *
 * <p>A {@link org.weft.matching.group.GroupProblem} says who needs a group, in what {@link org.weft.matching.group.GroupSizes},
 * what two people in a group are worth to each other, and every {@link org.weft.matching.group.GroupRule} that a group must keep:
 * so many of a {@link org.weft.matching.group.GroupType}, a mix, hours for all, nobody again, these two never. A {@link
 * org.weft.matching.group.GroupSearch} looks for what the {@link org.weft.matching.group.GroupAim} calls best. The {@link
 * org.weft.matching.group.GroupOutcome} is a {@link org.weft.matching.group.Grouping} with a {@link
 * org.weft.matching.group.GroupBound} that none can pass, groups that break a rule and say which, or a {@link
 * org.weft.matching.group.GroupConflict} with ways out. {@link org.weft.matching.group.GroupCheck} trusts none of it.
 *
 * <pre>{@code
 * GroupProblem problem = GroupProblem.builder()
 *     .people(people)
 *     .sizes(GroupSizes.of(3, 4))
 *     .fits((one, other) -> host.fit(one, other))
 *     .rule(GroupRule.mostAlike("team", 1))
 *     .build();
 * GroupOutcome outcome = GroupSearch.standard().solve(problem, TieBreak.seeded(7));
 * GroupCheck.of(problem, outcome).holds(); // true
 * }</pre>
 *
 * <p>Not here: pairs, which have strategies of their own; partners that change from round to round by design, which the rotation
 * has; stability, as groups that nobody would leave need not exist.
 */
@NullMarked
@DomainStyle
package org.weft.matching.group;

import org.jspecify.annotations.NullMarked;
import org.weft.matching.style.DomainStyle;
