package org.weft.samples.cohorts.ingredient;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.weft.core.skill.Skill;

/**
 * A role that people have, and the skills that it is at home in.
 *
 * <p>A role may be listed several times with different home skills, once for each usual stack; people then share the name of
 * the role and differ in what they know.
 *
 * @param name what the role is called; not blank
 * @param weight how common it is among the roles of a recipe, 1 to 1000000
 * @param home skills that people in this role know more often than others do
 */
public record RoleProfile(String name, int weight, ImmutableList<Skill> home) {
  /**
   * Checks the ranges.
   *
   * @param name what the role is called
   * @param weight how common it is among the roles of a recipe, 1 to 1000000
   * @param home skills that people in this role know more often than others do
   * @throws IllegalArgumentException if the name is blank, or the weight lies outside its range
   */
  public RoleProfile {
    name = Bounds.required(name, "RoleProfile.name").strip();
    checkArgument(
        !name.isEmpty(), "RoleProfile.name must not be blank; give the role at least one letter");
    Bounds.within(weight, 1, 1_000_000, "RoleProfile.weight");
    Bounds.required(home, "RoleProfile.home");
  }

  /**
   * Describes a role.
   *
   * @param name what it is called; not blank
   * @param weight how common it is, 1 to 1000000
   * @param home names of its home skills
   * @return the role
   * @throws IllegalArgumentException if a text is blank, or the weight lies outside its range
   */
  public static RoleProfile of(String name, int weight, String... home) {
    return new RoleProfile(
        name, weight, Arrays.stream(home).map(Skill::of).collect(ImmutableList.toImmutableList()));
  }
}
