package org.weft.matching.group;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/** Something that every group must keep. Hosts translate by the type of the rule and its parameters. */
public sealed interface GroupRule {
  /** Bounds first, then what concerns all members, then pairs; within a kind by their parameters. */
  Comparator<GroupRule> ORDER =
      Comparator.comparingInt(GroupRule::place).thenComparing(GroupRule::toString);

  /**
   * Says what the rule asks for.
   *
   * @return a sentence
   */
  String inEnglish();

  /** Where this kind of rule stands among the kinds. */
  private static int place(GroupRule rule) {
    if (rule instanceof AtLeast) {
      return 0;
    }
    if (rule instanceof AtMost) {
      return 1;
    }
    if (rule instanceof MostAlike) {
      return 2;
    }
    if (rule instanceof Kinds) {
      return 3;
    }
    if (rule instanceof SharedMinutes) {
      return 4;
    }
    if (rule instanceof InCommon) {
      return 5;
    }
    return rule instanceof NoRepeat ? 6 : 7;
  }

  /**
   * Asks for people of a type in every group.
   *
   * @param type the type
   * @param least fewest in a group, 1 or more
   * @return the rule
   */
  static GroupRule atLeast(GroupType type, int least) {
    return new AtLeast(type, least);
  }

  /**
   * Bounds the people of a type in every group.
   *
   * @param type the type
   * @param most most in a group, 0 or more
   * @return the rule
   */
  static GroupRule atMost(GroupType type, int most) {
    return new AtMost(type, most);
  }

  /**
   * Bounds the people who are alike, whatever their value: at most one of any team, for instance.
   *
   * @param trait the trait
   * @param most most of one value in a group, 1 or more
   * @return the rule
   */
  static GroupRule mostAlike(String trait, int most) {
    return new MostAlike(trait, most);
  }

  /**
   * Asks for a mix: so many different values in every group.
   *
   * @param trait the trait
   * @param least fewest different values, 1 or more
   * @return the rule
   */
  static GroupRule kinds(String trait, int least) {
    return new Kinds(trait, least);
  }

  /**
   * Asks for time in which everybody in the group works.
   *
   * @param least fewest minutes a week, 0 to 10080
   * @return the rule
   */
  static GroupRule sharedMinutes(int least) {
    return new SharedMinutes(least);
  }

  /**
   * Asks for a value that everybody in the group has: one language for all, for instance. Who has no value was not asked, and
   * passes.
   *
   * @param trait the trait
   * @return the rule
   */
  static GroupRule inCommon(String trait) {
    return new InCommon(trait);
  }

  /**
   * Keeps those apart who sat together lately.
   *
   * @param rounds how many rounds back, 1 or more
   * @return the rule
   */
  static GroupRule noRepeat(int rounds) {
    return new NoRepeat(rounds);
  }

  /**
   * Keeps two people apart, unless a coordinator lifts that.
   *
   * @param one one of them
   * @param other the other
   * @param because why, in a word or two, such as {@code reporting line}
   * @return the rule, the same in either order
   */
  static GroupRule apart(ParticipantId one, ParticipantId other, String because) {
    return new Apart(one, other, because, false);
  }

  /**
   * Keeps two people apart whatever happens: it protects a wish, and is never proposed to be lifted.
   *
   * @param one one of them
   * @param other the other
   * @param because why, in a word or two that tell nothing about who wished it
   * @return the rule, the same in either order
   */
  static GroupRule never(ParticipantId one, ParticipantId other, String because) {
    return new Apart(one, other, because, true);
  }

  /**
   * At least so many of a type in each group.
   *
   * @param type the type
   * @param least fewest in a group, 1 or more
   */
  record AtLeast(GroupType type, int least) implements GroupRule {
    /**
     * Checks the number.
     *
     * @param type the type
     * @param least 1 or more
     */
    public AtLeast {
      Components.required(type, "AtLeast.type");
      Components.within(least, 1, Integer.MAX_VALUE, "AtLeast.least", "leave the rule out");
    }

    @Override
    public String inEnglish() {
      return "Every group has at least " + least + " of " + type + ".";
    }
  }

  /**
   * At most so many of a type in each group.
   *
   * @param type the type
   * @param most most in a group, 0 or more
   */
  record AtMost(GroupType type, int most) implements GroupRule {
    /**
     * Checks the number.
     *
     * @param type the type
     * @param most 0 or more
     */
    public AtMost {
      Components.required(type, "AtMost.type");
      Components.within(most, 0, Integer.MAX_VALUE, "AtMost.most");
    }

    @Override
    public String inEnglish() {
      return "No group has more than " + most + " of " + type + ".";
    }
  }

  /**
   * At most so many with the same value in each group.
   *
   * @param trait the trait
   * @param most most of one value, 1 or more
   */
  record MostAlike(String trait, int most) implements GroupRule {
    /**
     * Checks the number.
     *
     * @param trait the trait
     * @param most 1 or more
     */
    public MostAlike {
      trait = Components.text(trait, "MostAlike.trait");
      Components.within(most, 1, Integer.MAX_VALUE, "MostAlike.most");
    }

    @Override
    public String inEnglish() {
      return "No group has more than " + most + " with the same " + trait + ".";
    }
  }

  /**
   * At least so many different values in each group.
   *
   * @param trait the trait
   * @param least fewest different values, 1 or more
   */
  record Kinds(String trait, int least) implements GroupRule {
    /**
     * Checks the number.
     *
     * @param trait the trait
     * @param least 1 or more
     */
    public Kinds {
      trait = Components.text(trait, "Kinds.trait");
      Components.within(least, 1, Integer.MAX_VALUE, "Kinds.least", "leave the rule out");
    }

    @Override
    public String inEnglish() {
      return "Every group has at least " + least + " different kinds of " + trait + ".";
    }
  }

  /**
   * At least so many minutes a week in which everybody in the group works.
   *
   * @param least fewest minutes, 0 to 10080
   */
  record SharedMinutes(int least) implements GroupRule {
    /**
     * Checks the number.
     *
     * @param least 0 to 10080
     */
    public SharedMinutes {
      Components.within(
          least, 0, 10080, "SharedMinutes.least", "leave the rule out if hours do not matter");
    }

    @Override
    public String inEnglish() {
      return "Everybody in a group works at the same time for at least " + least
          + " minutes a week.";
    }
  }

  /**
   * Everybody in a group has one value in common.
   *
   * @param trait the trait
   */
  record InCommon(String trait) implements GroupRule {
    /**
     * Checks the text.
     *
     * @param trait the trait
     */
    public InCommon {
      trait = Components.text(trait, "InCommon.trait");
    }

    @Override
    public String inEnglish() {
      return "Everybody in a group has one " + trait + " in common.";
    }
  }

  /**
   * Nobody sits again with those of the last rounds.
   *
   * @param rounds how many rounds back, 1 or more
   */
  record NoRepeat(int rounds) implements GroupRule {
    /**
     * Checks the number.
     *
     * @param rounds 1 or more
     */
    public NoRepeat {
      Components.within(rounds, 1, Integer.MAX_VALUE, "NoRepeat.rounds", "leave the rule out");
    }

    @Override
    public String inEnglish() {
      return "Nobody sits with anybody they sat with in the last "
          + (rounds == 1 ? "round." : rounds + " rounds.");
    }
  }

  /**
   * Two people never sit together. The reason may be personal; {@link #inEnglish()} is for coordinators.
   *
   * @param one the one with the lower id
   * @param other the other
   * @param because why, in a word or two
   * @param firm whether it protects a wish and is never proposed to be lifted
   */
  record Apart(ParticipantId one, ParticipantId other, String because, boolean firm)
      implements GroupRule {
    /**
     * Puts the two in order.
     *
     * @param one one of them
     * @param other the other
     * @param because why; not blank
     * @param firm whether it is never proposed to be lifted
     * @throws IllegalArgumentException if both are the same person
     */
    public Apart {
      Components.required(one, "Apart.one");
      Components.required(other, "Apart.other");
      because = Components.text(because, "Apart.because");
      checkArgument(
          !one.equals(other), "nobody is kept apart from themselves but both were %s", one);
      if (one.compareTo(other) > 0) {
        ParticipantId first = other;
        other = one;
        one = first;
      }
    }

    @Override
    public String inEnglish() {
      return one + " and " + other + " do not sit together (" + because + ").";
    }
  }
}
