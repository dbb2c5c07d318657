package org.weft.matching.group;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.weft.core.style.Components;
import org.weft.matching.kernel.group.ExchangeSearch;
import org.weft.matching.kernel.group.FitCache;
import org.weft.matching.kernel.group.FitTable;
import org.weft.matching.kernel.group.GroupRules;
import org.weft.matching.kernel.group.GroupShape;
import org.weft.matching.kernel.group.PairFits;
import org.weft.matching.kernel.group.Split;
import org.weft.matching.kernel.group.SplitAim;
import org.weft.matching.kernel.group.SubsetSearch;
import org.weft.matching.problem.TieBreak;

/**
 * How groups are looked for: by looking at every split where there are few people, else by seating everybody and exchanging
 * places.
 *
 * <p>Splitting people into triads, or larger groups, so that the total is best is NP-hard; so for many people the answer is good,
 * with a bound that says how far from the best it is at most. E. McKay and D. Manlove, "The Three-Dimensional Stable Roommates
 * Problem with Additively Separable Preferences" (arXiv 2107.04368, abstract), show that stable triads exist and are found in
 * polynomial time where fits are symmetric and either 0 or 1, that the stable triads of the highest total are NP-hard to find
 * then, and give a 2-approximation for those. Stability is not sought here.
 *
 * <p>Equal splits are settled by the tie-break; the same problem, tie-break and search give the same groups, however people are
 * listed. Time: up to {@code exactUpTo} people O(3^people), which is tens of milliseconds for 15; beyond, every pair is asked
 * once and then {@code triesPerPerson} exchanges of O(size) are tried for each person. Memory O(people · size), and 2 · people²
 * bytes for up to 4,096 people.
 *
 * @param exactUpTo up to how many people every split is looked at, 0 to 18
 * @param triesPerPerson exchanges that are tried for each person otherwise, 0 or more; 0 only seats everybody
 * @param seed where chance comes from
 */
public record GroupSearch(int exactUpTo, int triesPerPerson, long seed) {
  private static final int TABLE_UP_TO = 4096;
  private static final GroupSearch STANDARD = new GroupSearch(15, 1000, 0);

  /**
   * Checks the ranges.
   *
   * @param exactUpTo 0 to 18
   * @param triesPerPerson 0 or more
   * @param seed any number
   * @throws IllegalArgumentException if a number lies outside its range
   */
  public GroupSearch {
    Components.within(exactUpTo, 0, SubsetSearch.MOST_PEOPLE, "GroupSearch.exactUpTo");
    Components.within(triesPerPerson, 0, Integer.MAX_VALUE, "GroupSearch.triesPerPerson");
  }

  /**
   * Gives a search that suits most programs: every split for up to 15 people, else a thousand exchanges for each person with
   * the seed 0.
   *
   * @return the usual search
   */
  public static GroupSearch standard() {
    return STANDARD;
  }

  /**
   * Changes the seed.
   *
   * @param other any number
   * @return a search that differs in its seed only
   */
  public GroupSearch withSeed(long other) {
    return new GroupSearch(exactUpTo, triesPerPerson, other);
  }

  /**
   * Changes the effort for many people.
   *
   * @param tries exchanges for each person, 0 or more
   * @return a search that differs in its effort only
   * @throws IllegalArgumentException if the tries are negative
   */
  public GroupSearch withTriesPerPerson(int tries) {
    return new GroupSearch(exactUpTo, tries, seed);
  }

  /**
   * Changes up to how many people every split is looked at.
   *
   * @param people 0 to 18; 18 take a second at most
   * @return a search that differs in this only
   * @throws IllegalArgumentException if the number lies outside 0 to 18
   */
  public GroupSearch withExactUpTo(int people) {
    return new GroupSearch(people, triesPerPerson, seed);
  }

  /**
   * Forms groups.
   *
   * @param problem who should sit together
   * @param tieBreak settles ties
   * @return groups, groups that break a rule, or why there are none
   */
  public GroupOutcome solve(GroupProblem problem, TieBreak tieBreak) {
    Components.required(problem, "problem");
    CanonicalGroups canonical =
        CanonicalGroups.of(problem, Components.required(tieBreak, "tieBreak"));
    Optional<GroupShape> shape = CanonicalGroups.shape(problem);
    if (shape.isEmpty()) {
      return new GroupOutcome.Infeasible(
          new GroupConflict.SizesDoNotDivide(problem.people().size(), problem.sizes()));
    }
    return problem.people().size() <= exactUpTo
        ? exact(problem, canonical, shape.get())
        : searched(problem, canonical, shape.get());
  }

  private static GroupOutcome exact(
      GroupProblem problem, CanonicalGroups canonical, GroupShape shape) {
    PairFits fits = FitTable.of(canonical);
    GroupRules rules = canonical.rules(problem.rules());
    Optional<Split> best = SubsetSearch.best(shape, fits, rules, kernelAim(problem.aim()));
    return best.isEmpty()
        ? new GroupOutcome.Infeasible(new ConflictSearch(problem, canonical, shape).smallest())
        : new GroupOutcome.Grouped(
            new Groups(problem, canonical).exhaustive(best.get().members()));
  }

  private GroupOutcome searched(GroupProblem problem, CanonicalGroups canonical, GroupShape shape) {
    Optional<GroupConflict> counted = new ConflictSearch(problem, canonical, shape).counted();
    if (counted.isPresent()) {
      return new GroupOutcome.Infeasible(counted.get());
    }
    ExchangeSearch.Found found = ExchangeSearch.run(
        shape,
        kept(problem, canonical),
        canonical.rules(problem.rules()),
        kernelAim(problem.aim()),
        (long) triesPerPerson * shape.people(),
        seed);
    Grouping grouping =
        new Groups(problem, canonical).within(found.split().members(), found.bound());
    ImmutableList<GroupOutcome.BrokenRule> broken =
        found.faults() == 0 ? ImmutableList.of() : new RuleReader(problem).broken(grouping);
    return broken.isEmpty()
        ? new GroupOutcome.Grouped(grouping)
        : new GroupOutcome.Unsettled(grouping, broken);
  }

  /** A table where there is room for one; else as they are, unless a function of ids would be asked again and again. */
  private static PairFits kept(GroupProblem problem, CanonicalGroups canonical) {
    if (problem.people().size() <= TABLE_UP_TO) {
      return FitTable.of(canonical);
    }
    return problem.asksIds() ? FitCache.of(canonical) : canonical;
  }

  private static SplitAim kernelAim(GroupAim aim) {
    return switch (aim) {
      case BEST_TOTAL -> SplitAim.TOTAL;
      case WORST_GROUP_FIRST -> SplitAim.LOWEST_MEAN;
    };
  }
}
