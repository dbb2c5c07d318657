package org.weft.matching.strategy;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.weft.matching.certificate.Aim;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.OptimalCertificate;
import org.weft.matching.kernel.objective.Leximin;
import org.weft.matching.kernel.objective.OrderedMatching;
import org.weft.matching.kernel.objective.OrderedResult;
import org.weft.matching.problem.ProblemFeature;

/** The worst pair as good as possible, then the second worst, and so on; see {@link OptimalStrategies#leximin()}. */
record LeximinStrategy(String name) implements CanonicalStrategy {
  @Override
  public ImmutableSet<ProblemFeature> heeds() {
    return OrderedStrategy.HEEDED;
  }

  @Override
  public Answer answer(CanonicalProblem canonical) {
    OrderedResult result = Leximin.solve(OrderedProof.bounds(canonical), canonical.points());
    return result instanceof OrderedMatching matching
        ? new Answer(canonical.pairs(matching.paired()), proof(canonical, matching))
        : OrderedProof.impossible(canonical, result);
  }

  /** After the first, levels come in twos: the scores since the last that no pair has, then one score. */
  private static Certificate proof(CanonicalProblem canonical, OrderedMatching matching) {
    long[] points = canonical.points();
    List<Aim> aims = new ArrayList<>();
    List<OrderedMatching.Level> levels = new ArrayList<>();
    aims.add(new Aim.MostPairs());
    levels.add(matching.levels().get(0));
    long reached = -1;
    for (int k = 1; k < matching.levels().size(); k += 2) {
      long score = scoreOf(matching.levels().get(k + 1).goal(), points);
      if (score > reached + 1) {
        aims.add(new Aim.FewestPairsWorth(reached + 1, score - 1));
        levels.add(matching.levels().get(k));
      }
      aims.add(new Aim.FewestPairsWorth(score, score));
      levels.add(matching.levels().get(k + 1));
      reached = score;
    }
    return new OptimalCertificate.Leximin(
        new OptimalCertificate.InOrder(OrderedProof.priced(canonical, aims, levels)));
  }

  private static long scoreOf(long[] goal, long[] points) {
    int e = 0;
    while (goal[e] == 0) {
      e++;
    }
    return points[e];
  }
}
