package org.weft.samples.benchmarks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.OptimalStrategies;
import org.weft.matching.strategy.StableStrategies;

/**
 * What a host calls: a problem with ids in, a solution with its certificate out; the other classes measure kernels.
 *
 * <p>The best total stands beside JGraphT's heaviest bipartite matching, whose graph is built outside the measurement, and
 * mentees proposing beside the version that one writes with maps and lists; those two sort the lists inside the measurement.
 * Setup refuses to go on if totals differ by more than the rounding to millionths allows, or if somebody gets another mentor.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class StrategyBenchmark {
  /** An instance for the best total. */
  @State(Scope.Benchmark)
  public static class BestTotal {
    /** Tells the rows of the table apart. */
    @Param("best total")
    public String strategy;

    /** Mentees, as many mentors, and candidates of each mentee. */
    @Param({"200x20", "200x100", "500x20", "500x100"})
    public String market;

    private Instances instances;
    private Graph<Integer, DefaultWeightedEdge> graph;
    private Set<Integer> menteeSide;
    private Set<Integer> mentorSide;

    /** Draws the instance and compares the two answers once. */
    @Setup(Level.Trial)
    public void draw() {
      instances = drawn(market);
      int people = instances.mentees();
      graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
      menteeSide = new LinkedHashSet<>(IntStream.range(0, people).boxed().toList());
      mentorSide =
          new LinkedHashSet<>(IntStream.range(people, 2 * people).boxed().toList());
      menteeSide.forEach(graph::addVertex);
      mentorSide.forEach(graph::addVertex);
      for (Instances.Candidate each : instances.candidates()) {
        graph.setEdgeWeight(graph.addEdge(each.mentee(), people + each.mentor()), each.score());
      }
      double ours = ours();
      double peers = total();
      if (!(Math.abs(ours - peers) <= people * 1e-6)) {
        throw new IllegalStateException("totals differ: ours " + ours + ", JGraphT " + peers);
      }
    }

    private double ours() {
      MatchingProblem problem = instances.problem();
      return OptimalStrategies.bestTotal().solve(problem, TieBreak.byId()).pairs().stream()
          .mapToInt(pair -> problem.candidate(pair.mentee(), pair.mentor()).orElseThrow())
          .mapToDouble(candidate -> problem.points(candidate) / 1e6)
          .sum();
    }

    private double total() {
      return new MaximumWeightBipartiteMatching<>(graph, menteeSide, mentorSide)
          .getMatching()
          .getWeight();
    }
  }

  /** An instance for mentees proposing. */
  @State(Scope.Benchmark)
  public static class Proposing {
    /** Tells the rows of the table apart. */
    @Param("mentees propose")
    public String strategy;

    /** Mentees, as many mentors, and candidates of each mentee. */
    @Param({"500x20", "1000x20", "20000x20"})
    public String market;

    private Instances instances;

    /** Draws the instance and compares the two answers once. */
    @Setup(Level.Trial)
    public void draw() {
      instances = drawn(market);
      MatchingProblem problem = instances.problem();
      Map<Integer, Instances.Candidate> peers = propose(instances.candidates());
      Set<Pairing> pairs = new LinkedHashSet<>();
      peers
          .values()
          .forEach(each -> pairs.add(Pairing.of(
              problem.mentees().get(each.mentee()), problem.mentors().get(each.mentor()))));
      Set<Pairing> ours = new LinkedHashSet<>(
          StableStrategies.menteeProposing().solve(problem, TieBreak.byId()).pairs());
      if (!ours.equals(pairs)) {
        throw new IllegalStateException(
            "pairs differ: ours " + ours.size() + ", with collections " + pairs.size());
      }
    }
  }

  private static Instances drawn(String market) {
    String[] numbers = market.split("x", -1);
    return Instances.of(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
  }

  /** Textbook deferred acceptance: who each mentor holds. */
  private static Map<Integer, Instances.Candidate> propose(List<Instances.Candidate> candidates) {
    Map<Integer, List<Instances.Candidate>> lists = new HashMap<>();
    for (Instances.Candidate each : candidates) {
      lists.computeIfAbsent(each.mentee(), mentee -> new ArrayList<>()).add(each);
    }
    Comparator<Instances.Candidate> best = Comparator.comparingDouble(each -> -each.menteeScore());
    lists.values().forEach(list -> list.sort(best));
    Map<Integer, Integer> next = new HashMap<>();
    Map<Integer, Instances.Candidate> held = new HashMap<>();
    Deque<Integer> free = new ArrayDeque<>(lists.keySet());
    while (!free.isEmpty()) {
      int mentee = free.pop();
      int place = next.merge(mentee, 1, Integer::sum) - 1;
      if (place < lists.get(mentee).size()) {
        Instances.Candidate offer = lists.get(mentee).get(place);
        Instances.Candidate holder = held.get(offer.mentor());
        if (holder == null || offer.mentorScore() > holder.mentorScore()) {
          held.put(offer.mentor(), offer);
          if (holder != null) {
            free.push(holder.mentee());
          }
        } else {
          free.push(mentee);
        }
      }
    }
    return held;
  }

  /**
   * Ours, best total.
   *
   * @param market the instance
   * @return the solution
   */
  @Benchmark
  public Solution weftBestTotal(BestTotal market) {
    return OptimalStrategies.bestTotal().solve(market.instances.problem(), TieBreak.byId());
  }

  /**
   * The peer, best total.
   *
   * @param market the instance
   * @return the total weight
   */
  @Benchmark
  public double jgrapht(BestTotal market) {
    return market.total();
  }

  /**
   * Ours, mentees proposing.
   *
   * @param market the instance
   * @return the solution
   */
  @Benchmark
  public Solution weftProposing(Proposing market) {
    return StableStrategies.menteeProposing().solve(market.instances.problem(), TieBreak.byId());
  }

  /**
   * The peer, mentees proposing.
   *
   * @param market the instance
   * @return the mentee of each mentor who has one
   */
  @Benchmark
  public Map<Integer, Instances.Candidate> collections(Proposing market) {
    return propose(market.instances.candidates());
  }
}
