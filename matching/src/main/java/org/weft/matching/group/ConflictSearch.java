package org.weft.matching.group;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.weft.matching.kernel.group.GroupShape;
import org.weft.matching.kernel.group.SubsetSearch;

/**
 * Finds the smallest set of rules that cannot be kept together: rules are taken away as long as what is left still clashes.
 *
 * <p><b>Details.</b> Deletion filtering, by halves first and then one by one, so that a conflict of few among many rules takes
 * few trials. Few people: a trial looks at every split. Many people: {@link GroupCounts} alone, which names the rules it counted.
 */
final class ConflictSearch {
  private final GroupProblem problem;
  private final CanonicalGroups canonical;
  private final GroupShape shape;
  private final GroupCounts counts;

  ConflictSearch(GroupProblem problem, CanonicalGroups canonical, GroupShape shape) {
    this.problem = problem;
    this.canonical = canonical;
    this.shape = shape;
    counts = new GroupCounts(problem, canonical, shape);
  }

  /** The smallest conflict, where looking at every split has shown that there is one. */
  GroupConflict smallest() {
    return smallestOf(counts.of(problem.rules()).map(GroupConflict::rules).orElse(problem.rules()));
  }

  /** A conflict that counting shows, if there is one; the smallest where few people allow to look at every split. */
  Optional<GroupConflict> counted() {
    return counts
        .of(problem.rules())
        .map(found -> shape.people() <= SubsetSearch.MOST_PEOPLE
            ? smallestOf(found.rules())
            : counts
                .of(filtered(found.rules(), some -> counts.of(some).isPresent()))
                .orElse(found));
  }

  private GroupConflict smallestOf(ImmutableList<GroupRule> clashing) {
    ImmutableList<GroupRule> smallest =
        filtered(clashing, some -> !SubsetSearch.exists(shape, canonical.rules(some)));
    return counts.of(smallest).orElse(new GroupConflict.Clash(smallest));
  }

  private static ImmutableList<GroupRule> filtered(
      ImmutableList<GroupRule> rules, Predicate<List<GroupRule>> clash) {
    List<GroupRule> kept = new ArrayList<>(rules);
    for (int chunk = Math.max(1, kept.size() / 2); ; chunk = Math.max(1, chunk / 2)) {
      for (int from = 0; from < kept.size(); ) {
        List<GroupRule> fewer = new ArrayList<>(kept);
        fewer.subList(from, Math.min(kept.size(), from + chunk)).clear();
        if (clash.test(fewer)) {
          kept = fewer;
        } else {
          from += chunk;
        }
      }
      if (chunk == 1) {
        return ImmutableList.copyOf(kept);
      }
    }
  }
}
