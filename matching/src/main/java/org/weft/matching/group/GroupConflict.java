package org.weft.matching.group;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/**
 * Why there can be no groups: the smallest set of rules that cannot be kept together with the sizes, and what would help.
 *
 * <p>Smallest means that without any one of the rules this conflict is gone. Other conflicts may be left then. For up to 18
 * people this is proved by looking at every split; for more, by counting, so that some conflicts of many people are not seen
 * ({@link GroupOutcome.Unsettled}).
 */
public sealed interface GroupConflict {
  /**
   * Lists the rules in conflict.
   *
   * @return the rules, in their order; none where the sizes alone are the conflict
   */
  ImmutableList<GroupRule> rules();

  /**
   * Says what clashes. For coordinators, as it may name people.
   *
   * @return a sentence
   */
  String inEnglish();

  /**
   * Lists what to change, the gentlest first. Lifting a rule ends this conflict for certain; other changes are where to look.
   *
   * @return one change or more; never to lift what protects somebody's wish
   */
  ImmutableList<WayOut> waysOut();

  /** Loosens or lifts each rule that may give way. */
  private static ImmutableList<WayOut> lifting(ImmutableList<GroupRule> rules) {
    return rules.stream()
        .filter(rule -> !(rule instanceof GroupRule.Apart apart && apart.firm()))
        .map(LiftRule::new)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The sizes cannot hold exactly so many people, or there are fewer than two.
   *
   * @param people how many people there are
   * @param sizes what was asked for
   */
  record SizesDoNotDivide(int people, GroupSizes sizes) implements GroupConflict {
    /**
     * Checks that nothing is missing.
     *
     * @param people how many people there are
     * @param sizes what was asked for
     */
    public SizesDoNotDivide {
      Components.within(people, 0, Integer.MAX_VALUE, "SizesDoNotDivide.people");
      Components.required(sizes, "SizesDoNotDivide.sizes");
    }

    @Override
    public ImmutableList<GroupRule> rules() {
      return ImmutableList.of();
    }

    @Override
    public String inEnglish() {
      return people == 0
          ? "There is nobody to sit together."
          : people + (people == 1 ? " person" : " people") + " cannot be split into " + sizes + ".";
    }

    @Override
    public ImmutableList<WayOut> waysOut() {
      ImmutableList.Builder<WayOut> ways = ImmutableList.builder();
      sizes.nearestFor(people).forEach(near -> ways.add(new Resize(near)));
      int more = people;
      while (sizes.groupsFor(more).isEmpty() && more < people + sizes.most()) {
        more++;
      }
      int needed = sizes.groups().orElse(1) * sizes.least();
      int missing = sizes.groupsFor(more).isPresent() ? more - people : needed - people;
      return missing > 0 ? ways.add(new BringPeople(missing)).build() : ways.build();
    }
  }

  /**
   * There are too few of something for every group.
   *
   * @param rule what each group should have
   * @param have how many there are, counting each kind once a group where kinds are wanted
   * @param needed how many the groups need together
   */
  record TooFew(GroupRule rule, long have, long needed) implements GroupConflict {
    /**
     * Checks that nothing is missing.
     *
     * @param rule what each group should have
     * @param have how many there are
     * @param needed how many are needed
     */
    public TooFew {
      Components.required(rule, "TooFew.rule");
    }

    @Override
    public ImmutableList<GroupRule> rules() {
      return ImmutableList.of(rule);
    }

    @Override
    public String inEnglish() {
      return rule.inEnglish() + " That takes " + needed + " and there are " + have + ".";
    }

    @Override
    public ImmutableList<WayOut> waysOut() {
      return ImmutableList.of(
          new BringPeople((int) Math.min(Integer.MAX_VALUE, needed - have)),
          new FewerGroups(),
          new LiftRule(rule));
    }
  }

  /**
   * There are too many of something for the groups.
   *
   * @param rule what bounds them
   * @param type what there is too much of
   * @param have how many there are
   * @param room how many the groups take together
   */
  record TooMany(GroupRule rule, GroupType type, long have, long room) implements GroupConflict {
    /**
     * Checks that nothing is missing.
     *
     * @param rule what bounds them
     * @param type what there is too much of
     * @param have how many there are
     * @param room how many the groups take
     */
    public TooMany {
      Components.required(rule, "TooMany.rule");
      Components.required(type, "TooMany.type");
    }

    @Override
    public ImmutableList<GroupRule> rules() {
      return ImmutableList.of(rule);
    }

    @Override
    public String inEnglish() {
      return rule.inEnglish() + " That has room for " + room + " of " + type + " and there are "
          + have + ".";
    }

    @Override
    public ImmutableList<WayOut> waysOut() {
      return ImmutableList.of(new MoreGroups(), new LiftRule(rule));
    }
  }

  /**
   * Somebody has too few people to sit with.
   *
   * @param person the person
   * @param rules the rules that close the others
   * @param companions how many they could sit with
   * @param needed how many others the smallest group has
   */
  record Isolated(ParticipantId person, ImmutableList<GroupRule> rules, int companions, int needed)
      implements GroupConflict {
    /**
     * Checks that nothing is missing.
     *
     * @param person the person
     * @param rules the rules that close the others
     * @param companions how many they could sit with
     * @param needed how many they need
     */
    public Isolated {
      Components.required(person, "Isolated.person");
      rules = Components.orEmpty(rules);
    }

    @Override
    public String inEnglish() {
      return person + " could sit with " + companions + " of the others and the smallest group has "
          + needed + " others: " + sentences(rules);
    }

    @Override
    public ImmutableList<WayOut> waysOut() {
      return ImmutableList.<WayOut>builder()
          .addAll(lifting(rules))
          .add(new LeaveOut(person))
          .build();
    }
  }

  /**
   * More people than there are groups who must all be kept apart from each other.
   *
   * @param people the people
   * @param rules the rules that keep them apart
   * @param groups how many groups there are
   */
  record TooManyApart(
      ImmutableList<ParticipantId> people, ImmutableList<GroupRule> rules, int groups)
      implements GroupConflict {
    /**
     * Checks that nothing is missing.
     *
     * @param people the people
     * @param rules the rules that keep them apart
     * @param groups how many groups there are
     */
    public TooManyApart {
      people = Components.orEmpty(people);
      rules = Components.orEmpty(rules);
    }

    @Override
    public String inEnglish() {
      return people.stream().map(ParticipantId::value).collect(joining(", "))
          + " must all sit in different groups and there are " + groups + ": " + sentences(rules);
    }

    @Override
    public ImmutableList<WayOut> waysOut() {
      return ImmutableList.<WayOut>builder()
          .add(new MoreGroups())
          .addAll(lifting(rules))
          .build();
    }
  }

  /**
   * Rules that cannot be kept together; every split was looked at.
   *
   * @param rules the rules
   */
  record Clash(ImmutableList<GroupRule> rules) implements GroupConflict {
    /**
     * Checks that nothing is missing.
     *
     * @param rules the rules
     */
    public Clash {
      rules = Components.orEmpty(rules);
    }

    @Override
    public String inEnglish() {
      return "No way of forming the groups keeps all of these: " + sentences(rules);
    }

    @Override
    public ImmutableList<WayOut> waysOut() {
      ImmutableList<WayOut> lifting = lifting(rules);
      return lifting.isEmpty() ? ImmutableList.of(new MoreGroups()) : lifting;
    }
  }

  private static String sentences(ImmutableList<GroupRule> rules) {
    return rules.stream().map(GroupRule::inEnglish).collect(joining(" "));
  }

  /** A change that would end a conflict. */
  sealed interface WayOut {
    /**
     * Says what to change.
     *
     * @return a sentence
     */
    String inEnglish();
  }

  /**
   * Other sizes.
   *
   * @param sizes sizes that hold exactly so many people
   */
  record Resize(GroupSizes sizes) implements WayOut {
    /**
     * Checks that nothing is missing.
     *
     * @param sizes sizes that hold exactly so many people
     */
    public Resize {
      Components.required(sizes, "Resize.sizes");
    }

    @Override
    public String inEnglish() {
      return "Form " + sizes + ".";
    }
  }

  /**
   * More people.
   *
   * @param people how many more, at least
   */
  record BringPeople(int people) implements WayOut {
    @Override
    public String inEnglish() {
      return "Win " + people + " more for the program.";
    }
  }

  /**
   * Larger groups, and so fewer of them.
   */
  record FewerGroups() implements WayOut {
    @Override
    public String inEnglish() {
      return "Form fewer and larger groups.";
    }
  }

  /**
   * Smaller groups, and so more of them.
   */
  record MoreGroups() implements WayOut {
    @Override
    public String inEnglish() {
      return "Form more and smaller groups.";
    }
  }

  /**
   * A rule less.
   *
   * @param rule the rule to loosen or lift
   */
  record LiftRule(GroupRule rule) implements WayOut {
    /**
     * Checks that nothing is missing.
     *
     * @param rule the rule to loosen or lift
     */
    public LiftRule {
      Components.required(rule, "LiftRule.rule");
    }

    @Override
    public String inEnglish() {
      return "Loosen or lift this rule: " + rule.inEnglish();
    }
  }

  /**
   * Somebody takes no part this time.
   *
   * @param person the person
   */
  record LeaveOut(ParticipantId person) implements WayOut {
    /**
     * Checks that nothing is missing.
     *
     * @param person the person
     */
    public LeaveOut {
      Components.required(person, "LeaveOut.person");
    }

    @Override
    public String inEnglish() {
      return "Find " + person + " a place elsewhere this time.";
    }
  }
}
