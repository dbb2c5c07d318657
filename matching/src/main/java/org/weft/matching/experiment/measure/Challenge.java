package org.weft.matching.experiment.measure;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Objective;
import org.weft.matching.kernel.SparseAssignment;
import org.weft.matching.kernel.blossom.HeaviestPairs;
import org.weft.matching.kernel.blossom.PairGraph;

/** The heaviest matching under weights of candidates; candidates of weight 0 or less are left out. */
final class Challenge {
  private final Market market;
  private final IntToLongFunction weight;
  /** The candidates that count, one for each pair. */
  private final int[] counting;

  private Challenge(Market market, IntToLongFunction weight) {
    this.market = market;
    this.weight = weight;
    this.counting = IntStream.range(0, market.paired.length)
        .filter(c -> market.isPrimary(c) && weight.applyAsLong(c) > 0)
        .toArray();
  }

  /** The candidates of a heaviest matching, rising. */
  static int[] heaviest(Market market, IntToLongFunction weight) {
    Challenge challenge = new Challenge(market, weight);
    return market.isOnePool() ? challenge.inPool() : challenge.inSides();
  }

  private int[] inSides() {
    int[] start = new int[market.choosers.size() + 1];
    int at = 0;
    for (int i = 0; i < market.choosers.size(); i++) {
      while (at < counting.length && market.menteeOf[counting[at]] == i) {
        at++;
      }
      start[i + 1] = at;
    }
    CandidateGraph graph = CandidateGraph.of(
        market.choosers.size(),
        market.chosen.size(),
        start,
        Arrays.stream(counting).map(market.problem::mentorOf).toArray());
    int[] matched = SparseAssignment.solve(
            graph,
            market.chosen.places,
            Arrays.stream(counting).mapToLong(weight).toArray(),
            Objective.HEAVIEST)
        .matchedEdge();
    return Arrays.stream(matched).filter(e -> e >= 0).map(e -> counting[e]).toArray();
  }

  private int[] inPool() {
    int[] partner = HeaviestPairs.solve(
            PairGraph.of(
                market.choosers.size(),
                Arrays.stream(counting).map(c -> market.menteeOf[c]).toArray(),
                Arrays.stream(counting).map(market.problem::mentorOf).toArray(),
                Arrays.stream(counting).mapToLong(weight).toArray()),
            Objective.HEAVIEST)
        .partner();
    return Arrays.stream(counting)
        .filter(c -> partner[market.menteeOf[c]] == market.problem.mentorOf(c))
        .toArray();
  }
}
