package org.weft.matching.strategy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.PeerCertificate;
import org.weft.matching.certificate.PeerCertificate.OddGroup;
import org.weft.matching.certificate.Price;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Objective;
import org.weft.matching.kernel.blossom.HeaviestPairs;
import org.weft.matching.kernel.blossom.OddSets;
import org.weft.matching.kernel.blossom.PairGraph;
import org.weft.matching.kernel.blossom.PricedPairs;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.ProblemFeature;
import org.weft.matching.problem.TieBreak;

/** Exact matching in one pool; see {@link PeerStrategies#bestTotal()}. */
record HeaviestPeers(String name, Objective objective) implements PeerStrategy {
  static final HeaviestPeers MOST_PEOPLE_THEN_BEST_TOTAL =
      new HeaviestPeers("most peers, then best total", Objective.LARGEST_THEN_HEAVIEST);
  static final HeaviestPeers BEST_TOTAL =
      new HeaviestPeers("best total of peers", Objective.HEAVIEST);

  private static final ImmutableSet<ProblemFeature> HEEDED = ImmutableSet.<ProblemFeature>builder()
      .addAll(PeerStrategy.POOLS)
      .add(ProblemFeature.ROWS_ON_DEMAND)
      .build();

  @Override
  public ImmutableSet<ProblemFeature> heeds() {
    return HEEDED;
  }

  @Override
  public Answer answer(MatchingProblem rest, TieBreak tieBreak) {
    return answer(new CanonicalProblem(rest.listed(), tieBreak));
  }

  @Override
  public Answer answer(CanonicalProblem canonical) {
    return answer(HeaviestPairs.solve(graph(canonical), objective), canonical.mentees());
  }

  /** People are numbered as {@code order} lists them. */
  private Answer answer(PricedPairs found, ImmutableList<ParticipantId> order) {
    PeerCertificate.PeersBestTotal total = new PeerCertificate.PeersBestTotal(
        found.offset(), prices(found.price(), order), groups(found.sets(), order));
    return new Answer(
        PeerStrategy.pairs(order, found.partner()),
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

  private static ImmutableList<Price> prices(long[] prices, ImmutableList<ParticipantId> order) {
    return IntStream.range(0, prices.length)
        .mapToObj(i -> new Price(order.get(i), prices[i]))
        .sorted(Comparator.comparing(Price::person))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<OddGroup> groups(OddSets sets, ImmutableList<ParticipantId> order) {
    int[] around = sets.around();
    int[] innermost = sets.innermost();
    long[] price = sets.price();
    List<List<ParticipantId>> people = Stream.generate(
            () -> (List<ParticipantId>) new ArrayList<ParticipantId>())
        .limit(around.length)
        .toList();
    for (int i = 0; i < innermost.length; i++) {
      for (int s = innermost[i]; s >= 0; s = around[s]) {
        people.get(s).add(order.get(i));
      }
    }
    return IntStream.range(0, around.length)
        .mapToObj(s -> new OddGroup(ImmutableList.copyOf(people.get(s)), price[s]))
        .collect(ImmutableList.toImmutableList());
  }
}
