package org.weft.matching.strategy;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.IntStream;
import org.weft.matching.certificate.Aim;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.OptimalCertificate;
import org.weft.matching.kernel.objective.Bottleneck;
import org.weft.matching.kernel.objective.OrderedMatching;
import org.weft.matching.kernel.objective.OrderedResult;
import org.weft.matching.kernel.objective.PlaceBounds;
import org.weft.matching.problem.ProblemFeature;

/** The worst pair as good as possible; see {@link OptimalStrategies#bottleneck()}. */
record BottleneckStrategy(String name) implements CanonicalStrategy {
  @Override
  public ImmutableSet<ProblemFeature> heeds() {
    return OrderedStrategy.HEEDED;
  }

  @Override
  public Answer answer(CanonicalProblem canonical) {
    OrderedResult result = Bottleneck.solve(OrderedProof.bounds(canonical), canonical.points());
    return result instanceof OrderedMatching matching
        ? new Answer(canonical.pairs(matching.paired()), proof(canonical, matching))
        : OrderedProof.impossible(canonical, result);
  }

  private static Certificate proof(CanonicalProblem canonical, OrderedMatching matching) {
    PlaceBounds bounds = OrderedProof.bounds(canonical);
    long[] points = canonical.points();
    boolean[] paired = matching.paired();
    long worst = IntStream.range(0, points.length)
        .filter(e -> paired[e])
        .mapToLong(e -> points[e])
        .min()
        .orElse(0);
    OrderedMatching higher = Bottleneck.oneStepHigher(bounds, points, worst);
    List<Aim> best = List.of(
        new Aim.MostPairs(),
        new Aim.FewestPairsWorth(-1, worst - 1),
        new Aim.MostPoints(Aim.Whose.PROGRAM));
    List<Aim> upToWorst = List.of(new Aim.MostPairs(), new Aim.FewestPairsWorth(0, worst));
    return new OptimalCertificate.BestWorstPair(
        new OptimalCertificate.InOrder(OrderedProof.priced(canonical, best, matching.levels())),
        OrderedProof.priced(canonical, upToWorst, higher.levels()));
  }
}
