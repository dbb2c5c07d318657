package org.weft.matching.strategy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.PeerCertificate;
import org.weft.matching.certificate.PeerCertificate.OddGroup;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Objective;
import org.weft.matching.kernel.blossom.HeaviestPairs;
import org.weft.matching.kernel.blossom.OddSets;
import org.weft.matching.kernel.blossom.PairGraph;
import org.weft.matching.kernel.blossom.PricedPairs;

/** Exact matching in one pool; see {@link PeerStrategies#bestTotal()}. */
record HeaviestPeers(String name, Objective objective) implements PeerStrategy {
  static final HeaviestPeers MOST_PEOPLE_THEN_BEST_TOTAL =
      new HeaviestPeers("most peers, then best total", Objective.LARGEST_THEN_HEAVIEST);
  static final HeaviestPeers BEST_TOTAL =
      new HeaviestPeers("best total of peers", Objective.HEAVIEST);

  @Override
  public Answer answer(CanonicalProblem canonical) {
    PricedPairs found = HeaviestPairs.solve(graph(canonical), objective);
    PeerCertificate.PeersBestTotal total = new PeerCertificate.PeersBestTotal(
        found.offset(), canonical.menteePrices(found.price()), groups(canonical, found.sets()));
    return new Answer(
        PeerStrategy.pairs(canonical, found.partner()),
        objective == Objective.HEAVIEST
            ? total
            : new PeerCertificate.PeersMostPeopleThenBestTotal(total));
  }

  /** Every pair once, from the person who comes first in the tie-break. */
  private static PairGraph graph(CanonicalProblem canonical) {
    CandidateGraph graph = canonical.graph();
    long[] points = canonical.points();
    int[] left = new int[graph.edges() / 2];
    int[] right = new int[left.length];
    long[] weight = new long[left.length];
    int pair = 0;
    for (int i = 0; i < graph.mentees(); i++) {
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        if (i < graph.mentorOf(e)) {
          left[pair] = i;
          right[pair] = graph.mentorOf(e);
          weight[pair++] = points[e];
        }
      }
    }
    return PairGraph.of(graph.mentees(), left, right, weight);
  }

  private static ImmutableList<OddGroup> groups(CanonicalProblem canonical, OddSets sets) {
    int[] around = sets.around();
    int[] innermost = sets.innermost();
    long[] price = sets.price();
    List<List<ParticipantId>> people = Stream.generate(
            () -> (List<ParticipantId>) new ArrayList<ParticipantId>())
        .limit(around.length)
        .toList();
    for (int i = 0; i < innermost.length; i++) {
      for (int s = innermost[i]; s >= 0; s = around[s]) {
        people.get(s).add(canonical.mentee(i));
      }
    }
    return IntStream.range(0, around.length)
        .mapToObj(s -> new OddGroup(ImmutableList.copyOf(people.get(s)), price[s]))
        .collect(ImmutableList.toImmutableList());
  }
}
