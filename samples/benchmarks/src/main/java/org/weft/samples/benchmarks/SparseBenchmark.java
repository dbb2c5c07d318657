package org.weft.samples.benchmarks;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
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
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Objective;
import org.weft.matching.kernel.SparseAssignment;

/**
 * Most people, then best total, with places: ours, from the raw rows on and with prices, beside OR-Tools' minimum-cost flow.
 *
 * <p>The peer's network is built outside the measurement; it is asked for the largest flow first and the cost second, which is
 * quicker for it than a bonus on every pair. Setup refuses to go on if sizes or totals differ.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx6g"})
@Warmup(iterations = 4)
@Measurement(iterations = 5)
public class SparseBenchmark {
  /** Kind of scores. */
  @Param({"UNI", "MEN"})
  public Cases.Kind kind;

  /** Mentees, mentors, candidates of each mentee. */
  @Param({"10000x2000x20", "100000x20000x20", "90000x20000x20"})
  public String size;

  private int mentees;
  private int mentors;
  private Cases.Sparse sparse;
  private MinCostFlow flow;

  /** Draws the instance, builds the peer's network, and compares the two answers once. */
  @Setup(Level.Trial)
  public void draw() {
    String[] numbers = size.split("x", -1);
    mentees = Integer.parseInt(numbers[0]);
    mentors = Integer.parseInt(numbers[1]);
    sparse = Cases.sparse(kind, mentees, mentors, Integer.parseInt(numbers[2]));
    Loader.loadNativeLibraries();
    flow = network();
    int[] ours = weft();
    long total = Arrays.stream(ours)
        .filter(edge -> edge >= 0)
        .mapToLong(e -> sparse.points()[e])
        .sum();
    long pairs = Arrays.stream(ours).filter(edge -> edge >= 0).count();
    long peers = -ortools();
    if (total != peers || pairs != flow.getMaximumFlow()) {
      throw new IllegalStateException("answers differ: ours " + pairs + " pairs worth " + total
          + ", OR-Tools " + flow.getMaximumFlow() + " worth " + peers);
    }
  }

  private MinCostFlow network() {
    MinCostFlow network = new MinCostFlow();
    int source = mentees + mentors;
    int sink = source + 1;
    for (int i = 0; i < mentees; i++) {
      network.addArcWithCapacityAndUnitCost(source, i, 1, 0);
      for (int e = sparse.start()[i]; e < sparse.start()[i + 1]; e++) {
        network.addArcWithCapacityAndUnitCost(
            i, mentees + sparse.mentor()[e], 1, -sparse.points()[e]);
      }
    }
    for (int j = 0; j < mentors; j++) {
      network.addArcWithCapacityAndUnitCost(mentees + j, sink, sparse.places()[j], 0);
    }
    int most =
        (int) Math.min(mentees, Arrays.stream(sparse.places()).asLongStream().sum());
    network.setNodeSupply(source, most);
    network.setNodeSupply(sink, -most);
    return network;
  }

  /**
   * Ours.
   *
   * @return the edge of each mentee
   */
  @Benchmark
  public int[] weft() {
    CandidateGraph graph = CandidateGraph.of(mentees, mentors, sparse.start(), sparse.mentor());
    return SparseAssignment.solve(
            graph, sparse.places(), sparse.points(), Objective.LARGEST_THEN_HEAVIEST)
        .matchedEdge();
  }

  /**
   * The peer.
   *
   * @return the cost
   */
  @Benchmark
  public long ortools() {
    MinCostFlowBase.Status status = flow.solveMaxFlowWithMinCost();
    if (status != MinCostFlowBase.Status.OPTIMAL) {
      throw new IllegalStateException("OR-Tools answers " + status);
    }
    return flow.getOptimalCost();
  }
}
