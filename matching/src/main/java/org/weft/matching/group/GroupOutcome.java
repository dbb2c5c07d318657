package org.weft.matching.group;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.weft.core.style.Components;

/** What becomes of a {@link GroupProblem}: groups, groups that break a rule, or why there are none. */
public sealed interface GroupOutcome {
  /**
   * Gives the groups, if there are any.
   *
   * @return the groups, or nothing if there can be none
   */
  Optional<Grouping> found();

  /**
   * Everybody is in a group and every rule is kept.
   *
   * @param grouping the groups
   */
  record Grouped(Grouping grouping) implements GroupOutcome {
    /**
     * Checks that nothing is missing.
     *
     * @param grouping the groups
     */
    public Grouped {
      Components.required(grouping, "Grouped.grouping");
    }

    @Override
    public Optional<Grouping> found() {
      return Optional.of(grouping);
    }
  }

  /**
   * Everybody is in a group but some rules are broken: the search found no way to keep them all, and there is no proof that
   * there is none. More effort, another seed, or a looser rule may help.
   *
   * @param grouping the groups
   * @param broken which rule each group breaks, in the order of the groups, then of the rules
   */
  record Unsettled(Grouping grouping, ImmutableList<BrokenRule> broken) implements GroupOutcome {
    /**
     * Checks that nothing is missing.
     *
     * @param grouping the groups
     * @param broken which rule each group breaks
     */
    public Unsettled {
      Components.required(grouping, "Unsettled.grouping");
      broken = Components.orEmpty(broken);
    }

    @Override
    public Optional<Grouping> found() {
      return Optional.of(grouping);
    }
  }

  /**
   * No split keeps the sizes and all rules.
   *
   * @param conflict what clashes, and what would help
   */
  record Infeasible(GroupConflict conflict) implements GroupOutcome {
    /**
     * Checks that nothing is missing.
     *
     * @param conflict what clashes
     */
    public Infeasible {
      Components.required(conflict, "Infeasible.conflict");
    }

    @Override
    public Optional<Grouping> found() {
      return Optional.empty();
    }
  }

  /**
   * A rule that a group breaks.
   *
   * @param group place of the group in {@link Grouping#groups()}
   * @param rule the rule
   */
  record BrokenRule(int group, GroupRule rule) {
    /**
     * Checks that nothing is missing.
     *
     * @param group place of the group
     * @param rule the rule
     */
    public BrokenRule {
      Components.within(group, 0, Integer.MAX_VALUE, "BrokenRule.group");
      Components.required(rule, "BrokenRule.rule");
    }
  }
}
