package org.weft.samples.benchmarks;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.MaximumWeightBipartiteMatching;
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
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.OptimalStrategies;

/**
 * The heaviest one-to-one matching: ours, with its certificate, beside JGraphT's.
 *
 * <p>The peer's graph is built outside the measurement; ours starts from the same problem that every strategy gets. Setup
 * refuses to go on if the two totals differ by more than the rounding to millionths allows.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AssignmentBenchmark {
  /** Mentees, and as many mentors. */
  @Param({"200", "500"})
  public int people;

  /** Candidates of each mentee. */
  @Param({"20", "100"})
  public int degree;

  private Instances instances;
  private Graph<Integer, DefaultWeightedEdge> graph;
  private Set<Integer> menteeSide;
  private Set<Integer> mentorSide;

  /** Draws the instance and compares the two answers once. */
  @Setup(Level.Trial)
  public void draw() {
    instances = Instances.of(people, degree);
    graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    menteeSide = new LinkedHashSet<>(IntStream.range(0, people).boxed().toList());
    mentorSide = new LinkedHashSet<>(IntStream.range(people, 2 * people).boxed().toList());
    menteeSide.forEach(graph::addVertex);
    mentorSide.forEach(graph::addVertex);
    for (Instances.Candidate each : instances.candidates()) {
      DefaultWeightedEdge edge = graph.addEdge(each.mentee(), people + each.mentor());
      graph.setEdgeWeight(edge, each.score());
    }
    double ours = weft().pairs().stream()
        .mapToInt(
            pair -> instances.problem().candidate(pair.mentee(), pair.mentor()).orElseThrow())
        .mapToDouble(candidate -> instances.problem().points(candidate) / 1e6)
        .sum();
    if (Math.abs(ours - jgrapht()) > people * 1e-6) {
      throw new IllegalStateException("totals differ: ours " + ours + ", JGraphT " + jgrapht());
    }
  }

  /**
   * Ours.
   *
   * @return the solution
   */
  @Benchmark
  public Solution weft() {
    return OptimalStrategies.bestTotal().solve(instances.problem(), TieBreak.byId());
  }

  /**
   * The peer.
   *
   * @return the total weight
   */
  @Benchmark
  public double jgrapht() {
    return new MaximumWeightBipartiteMatching<>(graph, menteeSide, mentorSide)
        .getMatching()
        .getWeight();
  }
}
