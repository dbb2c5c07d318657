package org.weft.matching.rematch;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.matching.certificate.Aim;
import org.weft.matching.certificate.Aim.Part;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.OptimalStrategies;

/**
 * Finds the choices that are best for some weighing of what stays and what is gained.
 *
 * <p>Details. The choices of most people span a polygon in the plane of worth kept and points; its upper right corners are
 * found by dichotomy (Y. Aneja and K. Nair, "Bicriteria Transportation Problem", Management Science 25 (1979)): between two
 * corners the weighing is tried for which both are equally good; a better one is a corner between them, otherwise there is none.
 * Two searches at most for each corner.
 */
final class TradeOffSearch {
  private static final Aim POINTS = new Aim.MostPoints(Aim.Whose.PROGRAM);

  private final MatchingProblem problem;
  private final Disturbance disturbance;
  private final TieBreak tieBreak;

  TradeOffSearch(MatchingProblem problem, Disturbance disturbance, TieBreak tieBreak) {
    this.problem = problem;
    this.disturbance = disturbance;
    this.tieBreak = tieBreak;
  }

  /** Two neighbors, and the corner between them if there is one. */
  private record Gap(
      TradeOff left, TradeOff right, @Nullable TradeOff between) {}

  ImmutableList<TradeOff> list(int most) {
    checkArgument(
        most >= 2, "a curve needs at least 2 choices but was asked for %s; both ends count", most);
    Blends blends = new Blends(problem, WaitingList.empty());
    TradeOff calm =
        choice(blends.keptThenWaitingThenPoints(disturbance.aim()).solve(problem, tieBreak));
    TradeOff best =
        choice(blends.waitingThenPointsThenKept(disturbance.aim()).solve(problem, tieBreak));
    if (calm.disturbance() == best.disturbance() && calm.totalPoints() == best.totalPoints()) {
      return ImmutableList.of(calm);
    }
    List<Gap> gaps = new ArrayList<>(List.of(gap(calm, best)));
    for (int steepest = steepest(gaps);
        steepest >= 0 && gaps.size() + 1 < most;
        steepest = steepest(gaps)) {
      Gap gap = gaps.get(steepest);
      TradeOff between = gap.between();
      if (between != null) {
        gaps.set(steepest, gap(gap.left(), between));
        gaps.add(steepest + 1, gap(between, gap.right()));
      }
    }
    ImmutableList.Builder<TradeOff> choices = ImmutableList.<TradeOff>builder().add(calm);
    gaps.forEach(gap -> choices.add(gap.right()));
    return choices.build();
  }

  /** The gap whose corner lies highest above the line between its ends; none if no gap has one. */
  private static int steepest(List<Gap> gaps) {
    int steepest = -1;
    BigInteger highest = BigInteger.ZERO;
    for (int k = 0; k < gaps.size(); k++) {
      Gap gap = gaps.get(k);
      TradeOff between = gap.between();
      if (between != null && above(gap.left(), gap.right(), between).compareTo(highest) > 0) {
        highest = above(gap.left(), gap.right(), between);
        steepest = k;
      }
    }
    return steepest;
  }

  /** Twice the area of the triangle; above 0 if the corner lies above the line. */
  private static BigInteger above(TradeOff left, TradeOff right, TradeOff between) {
    BigInteger width = BigInteger.valueOf(right.disturbance() - left.disturbance());
    BigInteger height = BigInteger.valueOf(right.totalPoints() - left.totalPoints());
    return width
        .multiply(BigInteger.valueOf(between.totalPoints() - left.totalPoints()))
        .subtract(height.multiply(BigInteger.valueOf(between.disturbance() - left.disturbance())));
  }

  private Gap gap(TradeOff left, TradeOff right) {
    long points = right.disturbance() - left.disturbance();
    long kept = right.totalPoints() - left.totalPoints();
    Aim weighed = new Aim.Blend(
        ImmutableList.of(new Part(kept, disturbance.aim()), new Part(points, POINTS)));
    TradeOff found = choice(OptimalStrategies.mostPeopleThen(weighed).solve(problem, tieBreak));
    return new Gap(left, right, above(left, right, found).signum() > 0 ? found : null);
  }

  private TradeOff choice(Solution solution) {
    long total = solution.pairs().stream()
        .mapToLong(pair ->
            problem.points(problem.candidate(pair.mentee(), pair.mentor()).getAsInt()))
        .sum();
    ImmutableList<Pairing> pairs = solution.pairs();
    return new TradeOff(disturbance.without(pairs), total, solution);
  }
}
