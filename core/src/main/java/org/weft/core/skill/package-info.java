/**
 * What people can give and what they want to learn.
 *
 * <p>Start with {@link org.weft.core.skill.Skill}, a name and nothing more. A {@link org.weft.core.skill.SkillOffer} says
 * how well a person knows a skill that they are glad to share; a {@link org.weft.core.skill.SkillNeed} says where a person
 * stands, where they want to get and how much it matters. Both speak in the five {@link
 * org.weft.core.skill.SkillLevel levels} of Dreyfus and Dreyfus. The question that matching asks again and again is
 * answered here and nowhere else: how much of this need can that offer meet?
 *
 * <pre>{@code
 * SkillNeed need = SkillNeed.of(Skill.of("Kotlin"), SkillLevel.NOVICE, SkillLevel.PROFICIENT);
 * need.coveredBy(SkillLevel.COMPETENT); // 2 of 3 steps: 0.67
 * }</pre>
 *
 * <p>A {@link org.weft.core.skill.LearningGoal} is wider than a skill: "lead my first project" has a {@link
 * org.weft.core.skill.GoalTheme theme} and may need several skills.
 *
 * <p>Not here: who the people are ({@code core.cohort}), how needs and offers become a score ({@code matching.scoring}),
 * and what a pair later agrees to work on ({@code core.agreement}).
 */
@NullMarked
@DomainStyle
package org.weft.core.skill;

import org.jspecify.annotations.NullMarked;
import org.weft.core.style.DomainStyle;
