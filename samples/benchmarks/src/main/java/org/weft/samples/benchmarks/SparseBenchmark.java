package org.weft.samples.benchmarks;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
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
 * <p>The peer's network is built outside the measurement. Setup refuses to go on if sizes or totals differ.
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
  /** Beyond every score, so that one pair more beats every total. */
  private static final long PAIR = 1L << 38;

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
    long ours = worth(weft());
    long peers = -ortools();
    if (ours != peers) {
      throw new IllegalStateException("answers differ: ours " + ours + ", OR-Tools " + peers);
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
            i, mentees + sparse.mentor()[e], 1, -PAIR - sparse.points()[e]);
      }
    }
    for (int j = 0; j < mentors; j++) {
      network.addArcWithCapacityAndUnitCost(mentees + j, sink, sparse.places()[j], 0);
    }
    // Whoever finds no place goes straight to the sink, which costs nothing.
    network.addArcWithCapacityAndUnitCost(source, sink, mentees, 0);
    network.setNodeSupply(source, mentees);
    network.setNodeSupply(sink, -mentees);
    return network;
  }

  private long worth(int[] matchedEdge) {
    long worth = 0;
    for (int edge : matchedEdge) {
      worth += edge < 0 ? 0 : PAIR + sparse.points()[edge];
    }
    return worth;
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
    MinCostFlowBase.Status status = flow.solve();
    if (status != MinCostFlowBase.Status.OPTIMAL) {
      throw new IllegalStateException("OR-Tools answers " + status);
    }
    return flow.getOptimalCost();
  }
}
