package org.weft.samples.benchmarks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.StableStrategies;

/**
 * Mentee-proposing deferred acceptance: ours beside the version that one writes with maps and lists.
 *
 * <p>Both sort the lists inside the measurement. Setup refuses to go on if the two match different numbers of people.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StableBenchmark {
  /** Mentees, and as many mentors. */
  @Param({"1000", "20000"})
  public int people;

  private Instances instances;

  /** Draws the instance and compares the two answers once. */
  @Setup(Level.Trial)
  public void draw() {
    instances = Instances.of(people, 20);
    int ours = weft().pairs().size();
    int peers = collections().size();
    if (ours != peers) {
      throw new IllegalStateException("sizes differ: ours " + ours + ", with collections " + peers);
    }
  }

  /**
   * Ours.
   *
   * @return the solution
   */
  @Benchmark
  public Solution weft() {
    return StableStrategies.menteeProposing().solve(instances.problem(), TieBreak.byId());
  }

  /**
   * Textbook deferred acceptance over maps and lists.
   *
   * @return the mentee of each mentor who has one
   */
  @Benchmark
  public Map<Integer, Instances.Candidate> collections() {
    Map<Integer, List<Instances.Candidate>> lists = new HashMap<>();
    for (Instances.Candidate each : instances.candidates()) {
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
}
