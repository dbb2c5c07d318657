package org.weft.matching.group;

import java.util.Comparator;
import org.weft.core.style.Components;

/**
 * Something by which people in a group are counted: a trait and its value, such as team and {@code billing}.
 *
 * <p>A person may have several types of one trait, such as languages. Types are ordered by trait, then by value, character by
 * character.
 *
 * @param trait what kind of thing it is, such as {@code team}; not blank
 * @param value which one, such as {@code billing}; not blank
 */
public record GroupType(String trait, String value) implements Comparable<GroupType> {
  private static final Comparator<GroupType> ORDER =
      Comparator.comparing(GroupType::trait).thenComparing(GroupType::value);

  private static final GroupType LEAD = new GroupType("part", "lead");

  /**
   * Checks the texts.
   *
   * @param trait what kind of thing it is
   * @param value which one
   * @throws IllegalArgumentException if one of them is blank
   */
  public GroupType {
    trait = Components.text(trait, "GroupType.trait");
    value = Components.text(value, "GroupType.value");
  }

  /**
   * Names a type.
   *
   * @param trait what kind of thing it is
   * @param value which one
   * @return the type
   * @throws IllegalArgumentException if one of them is blank
   */
  public static GroupType of(String trait, String value) {
    return new GroupType(trait, value);
  }

  /**
   * Gives the type of those who may lead a group: mentors in a circle. Bound it with {@link GroupRule#atLeast} and {@link
   * GroupRule#atMost}; each group that has such people names one of them as its lead.
   *
   * @return part: lead
   */
  public static GroupType lead() {
    return LEAD;
  }

  @Override
  public int compareTo(GroupType other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return trait + " " + value;
  }
}
