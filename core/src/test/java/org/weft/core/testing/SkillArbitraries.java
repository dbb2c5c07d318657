package org.weft.core.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.weft.core.skill.GoalTheme;
import org.weft.core.skill.Importance;
import org.weft.core.skill.LearningGoal;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillLevel;
import org.weft.core.skill.SkillNeed;
import org.weft.core.skill.SkillOffer;

/** Skills, offers, needs and goals from a pool of eight skills, so that offers meet needs often. */
public final class SkillArbitraries {
  private static final ImmutableList<Skill> POOL = ImmutableList.of(
      Skill.of("Java"),
      Skill.of("Kotlin"),
      Skill.of("SQL"),
      Skill.of("Data modelling"),
      Skill.of("Code review"),
      Skill.of("Public speaking"),
      Skill.of("Giving feedback"),
      Skill.of("Hiring"));

  private SkillArbitraries() {}

  /**
   * Gives skills of the pool.
   *
   * @return one of eight skills
   */
  public static Arbitrary<Skill> skills() {
    return Arbitraries.of(POOL);
  }

  /**
   * Gives levels, all equally likely.
   *
   * @return one of five levels
   */
  public static Arbitrary<SkillLevel> levels() {
    return Arbitraries.of(SkillLevel.class);
  }

  /**
   * Gives offers.
   *
   * @return a skill of the pool at any level
   */
  public static Arbitrary<SkillOffer> offers() {
    return Combinators.combine(skills(), levels()).as(SkillOffer::of);
  }

  /**
   * Gives the offers of one person.
   *
   * @return up to four offers, each of another skill
   */
  public static Arbitrary<ImmutableList<SkillOffer>> offerLists() {
    return offers()
        .list()
        .uniqueElements(SkillOffer::skill)
        .ofMaxSize(4)
        .map(ImmutableList::copyOf);
  }

  /**
   * Gives needs; the target is always above the current level.
   *
   * @return a need for a skill of the pool
   */
  public static Arbitrary<SkillNeed> needs() {
    Arbitrary<SkillNeed> steps = Combinators.combine(
            skills(), levels(), levels(), Arbitraries.of(Importance.class))
        .filter((skill, one, other, importance) -> one != other)
        .as((skill, one, other, importance) -> one.stepsTo(other) > 0
            ? new SkillNeed(skill, one, other, importance)
            : new SkillNeed(skill, other, one, importance));
    return steps;
  }

  /**
   * Gives the needs of one person.
   *
   * @return up to three needs, each for another skill
   */
  public static Arbitrary<ImmutableList<SkillNeed>> needLists() {
    return needs().list().uniqueElements(SkillNeed::skill).ofMaxSize(3).map(ImmutableList::copyOf);
  }

  /**
   * Gives learning goals.
   *
   * @return a goal of any theme that rests on up to two skills
   */
  public static Arbitrary<LearningGoal> goals() {
    return Combinators.combine(
            Arbitraries.of("lead my first project", "speak at a meetup", "settle in"),
            Arbitraries.of(GoalTheme.class),
            skills().set().ofMaxSize(2))
        .as((title, theme, skills) -> new LearningGoal(title, theme, ImmutableSet.copyOf(skills)));
  }
}
