package org.weft.samples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedMatching;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedPerfectMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.util.SupplierUtil;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.weft.matching.kernel.Objective;
import org.weft.matching.kernel.blossom.HeaviestPairs;
import org.weft.matching.kernel.blossom.PairGraph;
import org.weft.matching.kernel.blossom.PairVerdict;
import org.weft.matching.kernel.blossom.PairWeights;
import org.weft.matching.kernel.blossom.PairsCheck;
import org.weft.matching.kernel.blossom.PricedPairs;

/**
 * The heaviest pairs in one pool: ours, the check of its proof included, beside JGraphT's Blossom V without a check.
 *
 * <p>First pools where anyone may be paired with anyone and nobody stays alone, then pools with few possible pairs. The
 * peer's graphs are built outside the measurement. Setup refuses to go on if the totals differ. The peer gets complete pools
 * of up to 1000 people; it takes minutes for more.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx4g"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PeersBenchmark {
  /** A complete pool. */
  @State(Scope.Benchmark)
  public static class Complete {
    /** Kind of weights. */
    @Param({"UNI", "MEN"})
    public Cases.Kind kind;

    /** People. */
    @Param({"500", "1000", "2000"})
    public int n;

    private PairWeights weights;

    /** Draws the weights. */
    @Setup(Level.Trial)
    public void draw() {
      weights = PairWeights.ofMatrix(Cases.pool(kind, n));
    }
  }

  /** A complete pool as JGraphT takes it. */
  @State(Scope.Benchmark)
  public static class CompleteGraph {
    /** Kind of weights. */
    @Param({"UNI", "MEN"})
    public Cases.Kind kind;

    /** People. */
    @Param({"500", "1000"})
    public int n;

    private Graph<Integer, DefaultWeightedEdge> graph;

    /** Draws the weights and compares the two answers once. */
    @Setup(Level.Trial)
    public void draw() {
      long[][] weight = Cases.pool(kind, n);
      graph = people(n);
      for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
          graph.setEdgeWeight(graph.addEdge(i, j), weight[i][j]);
        }
      }
      Agreement.require(
          solve(PairWeights.ofMatrix(weight)).totalWeight(), "JGraphT", Math.round(total()));
    }

    private double total() {
      return new KolmogorovWeightedPerfectMatching<>(graph, ObjectiveSense.MAXIMIZE)
          .getMatching()
          .getWeight();
    }
  }

  /** A pool with few possible pairs. */
  @State(Scope.Benchmark)
  public static class Few {
    /** People and possible pairs. */
    @Param("2000x10000")
    public String pairs;

    private Cases.Pairs drawn;
    private Graph<Integer, DefaultWeightedEdge> graph;

    /** Draws the pairs and compares the two answers once. */
    @Setup(Level.Trial)
    public void draw() {
      String[] numbers = pairs.split("x", -1);
      drawn = Cases.pairs(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
      graph = people(drawn.people());
      for (int p = 0; p < drawn.weight().length; p++) {
        graph.setEdgeWeight(
            graph.addEdge(drawn.left()[p], drawn.right()[p]), drawn.weight()[p]);
      }
      Agreement.require(solve(drawn).totalWeight(), "JGraphT", Math.round(total()));
    }

    private double total() {
      return new KolmogorovWeightedMatching<>(graph, ObjectiveSense.MAXIMIZE)
          .getMatching()
          .getWeight();
    }
  }

  /** The supplier is for the copies that JGraphT makes of people when some may stay alone. */
  private static Graph<Integer, DefaultWeightedEdge> people(int count) {
    SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    graph.setVertexSupplier(SupplierUtil.createIntegerSupplier(count));
    for (int i = 0; i < count; i++) {
      graph.addVertex(i);
    }
    return graph;
  }

  private static PricedPairs solve(PairWeights weights) {
    PricedPairs answer = HeaviestPairs.solve(weights, Objective.LARGEST_THEN_HEAVIEST);
    require(PairsCheck.check(weights, answer));
    return answer;
  }

  private static PricedPairs solve(Cases.Pairs pairs) {
    PairGraph graph = PairGraph.of(pairs.people(), pairs.left(), pairs.right(), pairs.weight());
    PricedPairs answer = HeaviestPairs.solve(graph, Objective.HEAVIEST);
    require(PairsCheck.check(graph, answer));
    return answer;
  }

  private static void require(PairVerdict verdict) {
    if (!(verdict instanceof PairVerdict.Holds)) {
      throw new IllegalStateException("our proof fails: " + verdict);
    }
  }

  /**
   * Ours with its check, complete pool.
   *
   * @param pool the instance
   * @return the pairs with their proof
   */
  @Benchmark
  public PricedPairs weftComplete(Complete pool) {
    return solve(pool.weights);
  }

  /**
   * The peer, complete pool.
   *
   * @param pool the instance
   * @return the total weight
   */
  @Benchmark
  public double jgraphtComplete(CompleteGraph pool) {
    return pool.total();
  }

  /**
   * Ours with its check, few pairs.
   *
   * @param pool the instance
   * @return the pairs with their proof
   */
  @Benchmark
  public PricedPairs weftFew(Few pool) {
    return solve(pool.drawn);
  }

  /**
   * The peer, few pairs.
   *
   * @param pool the instance
   * @return the total weight
   */
  @Benchmark
  public double jgraphtFew(Few pool) {
    return pool.total();
  }
}
