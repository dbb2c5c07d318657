package org.weft.samples.benchmarks;

import com.google.ortools.Loader;
import com.google.ortools.graph.LinearSumAssignment;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
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
import org.weft.matching.kernel.dense.CostRows;
import org.weft.matching.kernel.dense.DenseAssignment;
import org.weft.matching.kernel.dense.DenseCheck;
import org.weft.matching.kernel.dense.DenseSolution;

/**
 * Everybody could get anybody: ours, from the raw matrix on and with prices, beside OR-Tools' linear sum assignment and
 * JGraphT's Kuhn-Munkres.
 *
 * <p>The peers' arcs and graphs are built outside the measurement. Setup checks our prices, and refuses to go on if a peer
 * finds another total. JGraphT gets the small ones only; it takes minutes for more.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx4g"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DenseBenchmark {
  /** The matrix. */
  @State(Scope.Benchmark)
  public static class Matrix {
    /** Kind of costs. */
    @Param({"UNI", "INT", "GEO", "MEN"})
    public Cases.Kind kind;

    /** Rows, and as many columns. */
    @Param({"200", "500", "1000", "2000", "5000"})
    public int n;

    private int[][] cost;

    /** Draws the costs and checks our answer once. */
    @Setup(Level.Trial)
    public void draw() {
      cost = checked(kind, n);
    }
  }

  /** The matrix as OR-Tools takes it. */
  @State(Scope.Benchmark)
  public static class Arcs {
    /** Kind of costs. */
    @Param({"UNI", "INT", "GEO", "MEN"})
    public Cases.Kind kind;

    /** Rows, and as many columns. */
    @Param({"200", "500", "1000", "2000", "5000"})
    public int n;

    private LinearSumAssignment solver;

    /** Draws the costs and compares the two answers once. */
    @Setup(Level.Trial)
    public void draw() {
      Loader.loadNativeLibraries();
      int[][] cost = checked(kind, n);
      solver = new LinearSumAssignment();
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          solver.addArcWithCost(i, j, cost[i][j]);
        }
      }
      Agreement.require(solve(cost).totalCost(), "OR-Tools", total());
    }

    private long total() {
      LinearSumAssignment.Status status = solver.solve();
      if (status != LinearSumAssignment.Status.OPTIMAL) {
        throw new IllegalStateException("OR-Tools answers " + status);
      }
      return solver.getOptimalCost();
    }
  }

  /** The matrix as JGraphT takes it. */
  @State(Scope.Benchmark)
  public static class Edges {
    /** Kind of costs. */
    @Param({"UNI", "INT", "GEO", "MEN"})
    public Cases.Kind kind;

    /** Rows, and as many columns. */
    @Param({"200", "500"})
    public int n;

    private final Graph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    private Set<Integer> rows;
    private Set<Integer> columns;

    /** Draws the costs and compares the two answers once. */
    @Setup(Level.Trial)
    public void draw() {
      int[][] cost = checked(kind, n);
      rows = new LinkedHashSet<>(IntStream.range(0, n).boxed().toList());
      columns = new LinkedHashSet<>(IntStream.range(n, 2 * n).boxed().toList());
      rows.forEach(graph::addVertex);
      columns.forEach(graph::addVertex);
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          graph.setEdgeWeight(graph.addEdge(i, n + j), cost[i][j]);
        }
      }
      Agreement.require(solve(cost).totalCost(), "JGraphT", Math.round(total()));
    }

    private double total() {
      return new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(graph, rows, columns)
          .getMatching()
          .getWeight();
    }
  }

  private static int[][] checked(Cases.Kind kind, int n) {
    int[][] cost = Cases.dense(kind, n, n);
    Agreement.require(DenseCheck.check(CostRows.of(cost), solve(cost)));
    return cost;
  }

  private static DenseSolution solve(int[][] cost) {
    return (DenseSolution) DenseAssignment.solve(CostRows.of(cost));
  }

  /**
   * Ours.
   *
   * @param matrix the instance
   * @return the assignment with prices
   */
  @Benchmark
  public DenseSolution weft(Matrix matrix) {
    return solve(matrix.cost);
  }

  /**
   * The native peer.
   *
   * @param arcs the instance
   * @return the total cost
   */
  @Benchmark
  public long ortools(Arcs arcs) {
    return arcs.total();
  }

  /**
   * The peer on the JVM.
   *
   * @param edges the instance
   * @return the total cost
   */
  @Benchmark
  public double jgrapht(Edges edges) {
    return edges.total();
  }
}
