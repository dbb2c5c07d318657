package org.weft.samples.cohorts.ingredient;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.weft.core.skill.Skill;

/**
 * Which skills there are and who has them.
 *
 * <p>The technologies are listed from the most common to the rarest. The one at rank k is drawn with a weight of {@code (k +
 * shift)} to the power of minus the exponent (the law of Zipf and Mandelbrot), multiplied by the home factor for people whose
 * role is at home in it. Nobody has a skill twice, so the shares of people who have the first ones are flatter than the
 * weights. Crafts, such as giving feedback, know no roles.
 *
 * <p>The level that a person offers follows their years (1, 3, 7 and 15 years lead to the levels two to five), plus or minus
 * the level blur.
 *
 * @param technologies technical skills, most common first; each once
 * @param crafts skills of working with people, most common first; each once, none of them a technology
 * @param roles roles; at least one
 * @param popularityExponent how steeply popularity falls, 0 (not at all) to 10
 * @param popularityShift how many ranks it takes before it falls steeply, 0 to 1000
 * @param homeFactor how many times likelier a home skill is, 1 to 1000
 * @param technologiesHad technologies that a person offers, 0 to the number there is
 * @param craftsHad crafts that a person offers, 0 to the number there is
 * @param levelBlur by how many steps a level may differ from what the years suggest, 0 to 4
 */
@Value.Builder
public record SkillMix(
    ImmutableList<Skill> technologies,
    ImmutableList<Skill> crafts,
    ImmutableList<RoleProfile> roles,
    double popularityExponent,
    int popularityShift,
    int homeFactor,
    Spread technologiesHad,
    Spread craftsHad,
    int levelBlur)
    implements WithSkillMix {
  /**
   * Checks the ranges.
   *
   * @param technologies technical skills, most common first
   * @param crafts skills of working with people, most common first
   * @param roles roles
   * @param popularityExponent how steeply popularity falls, 0
   * @param popularityShift how many ranks it takes before it falls steeply, 0 to 1000
   * @param homeFactor how many times likelier a home skill is, 1 to 1000
   * @param technologiesHad technologies that a person offers, 0 to the number there is
   * @param craftsHad crafts that a person offers, 0 to the number there is
   * @param levelBlur by how many steps a level may differ from what the years suggest, 0 to 4
   * @throws IllegalArgumentException if a number lies outside its range, a skill is listed twice, or there is no role
   */
  public SkillMix {
    Bounds.required(technologies, "SkillMix.technologies");
    Bounds.required(crafts, "SkillMix.crafts");
    ImmutableSet<Skill> all =
        ImmutableSet.<Skill>builder().addAll(technologies).addAll(crafts).build();
    checkArgument(
        all.size() == technologies.size() + crafts.size(),
        "each skill must be listed once but %s entries name %s skills; leave out the repetitions",
        technologies.size() + crafts.size(),
        all.size());
    Bounds.required(roles, "SkillMix.roles");
    checkArgument(
        !roles.isEmpty(),
        "a skill mix needs a role but had none; use RoleProfile.of(\"person\", 1)");
    Bounds.exponent(popularityExponent, "SkillMix.popularityExponent");
    Bounds.within(popularityShift, 0, 1000, "SkillMix.popularityShift");
    Bounds.within(homeFactor, 1, 1000, "SkillMix.homeFactor");
    Bounds.spread(technologiesHad, 0, technologies.size(), "SkillMix.technologiesHad");
    Bounds.spread(craftsHad, 0, crafts.size(), "SkillMix.craftsHad");
    Bounds.within(levelBlur, 0, 4, "SkillMix.levelBlur");
  }

  /**
   * Starts from the defaults, which were compared with real people (see the README of the sample).
   *
   * @return a builder in which everything is set
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SkillMix}. */
  public static final class Builder extends SkillMixBuilder {
    Builder() {
      technologies(DefaultCatalog.TECHNOLOGIES);
      crafts(DefaultCatalog.CRAFTS);
      roles(DefaultCatalog.ROLES);
      popularityExponent(2.0);
      popularityShift(10);
      homeFactor(8);
      technologiesHad(Spread.quantiles(1, 3, 4, 5, 6, 7, 8, 9, 11, 13, 26));
      craftsHad(Spread.oneOf(0, 1, 1, 2, 3));
      levelBlur(1);
    }
  }
}
