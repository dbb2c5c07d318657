package org.weft.matching.fairness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.weft.core.style.Components;
import org.weft.matching.fairness.AccessOutcome.TargetReach;
import org.weft.matching.fairness.AccessOutcome.WayOut;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.ProblemFeature;
import org.weft.matching.problem.TieBreak;

/**
 * Matches people so that all access targets are met; among such matchings, as many people as can be, and then the best total.
 *
 * <p>Targets never cost anybody a place: mentees who can be matched together form a matroid, so those who meet the targets can
 * always be joined by others until the matching is as large as any. Targets decide who, not how many.
 *
 * <p>Worked example: Ana and Ben could meet Mo, who has one place; Ana for 0.9, Ben for 0.8. Ben works nights. With "at least 1 of
 * nights" Mo meets Ben. With "at least 1 of days" as well, for Ana, the two targets are the conflict, and either may give way.
 *
 * <p>Guarantee: exact unless stopped, and the outcome says which; {@link AccessCheck} follows the proof. Types that do not overlap
 * need one look. Where they do, ranges of how many of each profile are matched are cut in two, see {@link AccessProof}; the number
 * of ranges may grow fast with the number of overlapping types and people, so it is limited. Where hundreds of people are of several
 * types, expect the targets met, most people matched, and a bound for the total that leaves a gap. A conflict is found by leaving out
 * targets one by one. Ties between equally good matchings are settled by the tie-break. Each look costs as {@link
 * org.weft.matching.strategy.OptimalStrategies#inOrder} with three aims.
 *
 * <p>Heeds forced pairs. Refuses other features by name.
 */
public final class AccessSearch {
  private static final int STANDARD = 100;
  private static final ImmutableSet<ProblemFeature> HEEDED =
      ImmutableSet.of(ProblemFeature.FORCED_PAIRS);

  private final int mostRanges;

  private AccessSearch(int mostRanges) {
    this.mostRanges = mostRanges;
  }

  /**
   * Gives a search that looks at 100 ranges at most for each set of targets.
   *
   * @return the search
   */
  public static AccessSearch standard() {
    return new AccessSearch(STANDARD);
  }

  /**
   * Gives a search of a given length.
   *
   * @param mostRanges how many ranges to look at for one set of targets, 1 or more
   * @return the search
   */
  public static AccessSearch ofAtMost(int mostRanges) {
    return new AccessSearch(
        Components.within(mostRanges, 1, Integer.MAX_VALUE, "mostRanges", "look once at least"));
  }

  /**
   * Matches people within targets.
   *
   * @param problem the problem, with two sides
   * @param targets the targets
   * @param tieBreak who goes first among equals
   * @return a matching that meets them, the smallest conflict among them, or that the search was too short
   * @throws IllegalArgumentException if the problem asks for more than forced pairs
   */
  public AccessOutcome solve(MatchingProblem problem, AccessTargets targets, TieBreak tieBreak) {
    heeded(problem);
    Components.required(targets, "targets");
    Components.required(tieBreak, "tieBreak");
    AccessTree.Result result = new AccessTree(problem, targets, tieBreak).search(mostRanges);
    if (result.best().isPresent()) {
      return reached(problem, targets, result);
    }
    return result.decided()
        ? conflict(problem, targets, tieBreak)
        : new AccessOutcome.Undecided(result.looked());
  }

  private static void heeded(MatchingProblem problem) {
    Sets.SetView<ProblemFeature> unheeded =
        Sets.difference(Components.required(problem, "problem").features(), HEEDED);
    checkArgument(
        unheeded.isEmpty(),
        "access targets do not heed %s; leave it out of the problem, or list the candidates by problem.listed()",
        unheeded.stream().map(ProblemFeature::inWords).collect(Collectors.joining(", ")));
  }

  private static AccessOutcome reached(
      MatchingProblem problem, AccessTargets targets, AccessTree.Result result) {
    AccessTree.Answer best = result.best().orElseThrow();
    return AccessOutcome.Reached.builder()
        .pairs(best.pairs())
        .points(best.points())
        .mostPoints(result.mostPoints())
        .reached(targets.targets().stream()
            .map(target -> reach(problem, targets, target, best))
            .toList())
        .proof(result.proof())
        .build();
  }

  private static TargetReach reach(
      MatchingProblem problem, AccessTargets targets, AccessTarget target, AccessTree.Answer best) {
    return TargetReach.builder()
        .target(target)
        .people(targets.people(problem, target))
        .least(targets.least(problem, target))
        .matched((int) best.pairs().stream()
            .filter(pair -> targets.hasType(pair.mentee(), target))
            .count())
        .build();
  }

  /** Leaves out what is not needed for the conflict; what is left is smallest, as fewer targets are never harder to meet. */
  private AccessOutcome conflict(
      MatchingProblem problem, AccessTargets targets, TieBreak tieBreak) {
    List<AccessTarget> kept = new ArrayList<>(targets.targets());
    for (AccessTarget target : targets.targets()) {
      List<AccessTarget> others = new ArrayList<>(kept);
      others.remove(target);
      AccessTree.Result result =
          new AccessTree(problem, targets.with(others), tieBreak).search(mostRanges);
      if (!result.decided() && result.best().isEmpty()) {
        return new AccessOutcome.Undecided(result.looked());
      }
      if (result.best().isEmpty()) {
        kept = others;
      }
    }
    ImmutableList<AccessTarget> conflict = ImmutableList.copyOf(kept);
    AccessTree.Result whole =
        new AccessTree(problem, targets.with(conflict), tieBreak).search(mostRanges);
    return whole.decided()
        ? new AccessOutcome.Conflict(
            conflict,
            conflict.stream()
                .map(target -> wayOut(problem, targets.with(conflict), target, tieBreak))
                .collect(ImmutableList.toImmutableList()),
            whole.proof())
        : new AccessOutcome.Undecided(whole.looked());
  }

  /** Halves between none, which can be reached, and the target, which cannot. */
  private WayOut wayOut(
      MatchingProblem problem, AccessTargets conflict, AccessTarget target, TieBreak tieBreak) {
    int below = -1;
    int above = conflict.least(problem, target);
    WayOut best = new WayOut(target, 0, ImmutableList.of());
    while (above - below > 1) {
      int people = below < 0 ? 0 : below + (above - below) / 2;
      AccessTree.Result result = new AccessTree(
              problem, conflict.with(changed(conflict, target, people)), tieBreak)
          .search(mostRanges);
      if (result.best().isPresent()) {
        below = people;
        best = new WayOut(target, people, result.best().orElseThrow().pairs());
      } else {
        above = people;
      }
    }
    return best;
  }

  private static List<AccessTarget> changed(
      AccessTargets conflict, AccessTarget target, int people) {
    List<AccessTarget> changed = new ArrayList<>(conflict.targets());
    changed.remove(target);
    if (people > 0) {
      changed.add(AccessTarget.people(target.type(), people));
    }
    return changed;
  }

  @Override
  public String toString() {
    return "AccessSearch[" + mostRanges + " ranges]";
  }
}
