package org.weft.samples.benchmarks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
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
import org.weft.matching.kernel.DeferredAcceptance;
import org.weft.matching.kernel.Rankings;

/**
 * Deferred acceptance with places at the size of a country, from lists on: ours beside maps, lists and priority queues.
 *
 * <p>Preparing and solving are measured apart; the peer's lists and ranks are built outside its measurement. Setup refuses to go
 * on if somebody gets another mentor.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx8g"})
@Warmup(iterations = 4)
@Measurement(iterations = 5)
public class ListsBenchmark {
  private static final int LENGTH = 10;

  /** Mentees; a tenth as many mentors, with ten places each. */
  @Param({"10000", "1000000"})
  public int mentees;

  private Cases.Lists lists;
  private int[] places;
  private Rankings rankings;
  private List<List<Integer>> choices;
  private List<Map<Integer, Integer>> ranks;

  /** Draws the instance and compares the two answers once. */
  @Setup(Level.Trial)
  public void draw() {
    int mentors = mentees / 10;
    lists = Cases.lists(mentees, mentors, LENGTH);
    places = new int[mentors];
    Arrays.fill(places, 10);
    rankings = weftPrepare();
    choices = new ArrayList<>();
    ranks = new ArrayList<>();
    for (int j = 0; j < mentors; j++) {
      ranks.add(new HashMap<>());
    }
    for (int i = 0; i < mentees; i++) {
      List<Integer> own = new ArrayList<>();
      for (int e = lists.start()[i]; e < lists.start()[i + 1]; e++) {
        own.add(lists.mentor()[e]);
        ranks.get(lists.mentor()[e]).put(i, lists.mentorRank()[e]);
      }
      choices.add(own);
    }
    int[] ours = weftSolve();
    Map<Integer, Integer> peers = collectionsSolve();
    for (int i = 0; i < mentees; i++) {
      int mentor = ours[i] < 0 ? -1 : lists.mentor()[ours[i]];
      if (mentor != peers.getOrDefault(i, -1)) {
        throw new IllegalStateException("mentee " + i + " gets another mentor");
      }
    }
  }

  /**
   * Ours, from rows and ranks to lists that can be solved.
   *
   * @return the lists
   */
  @Benchmark
  public Rankings weftPrepare() {
    return Rankings.of(
        CandidateGraph.of(mentees, mentees / 10, lists.start(), lists.mentor()),
        lists.menteeRank(),
        lists.mentorRank());
  }

  /**
   * Ours.
   *
   * @return the edge of each mentee
   */
  @Benchmark
  public int[] weftSolve() {
    return DeferredAcceptance.menteesPropose(rankings, places);
  }

  /**
   * The version that one writes with collections.
   *
   * @return the mentor of each mentee who has one
   */
  @Benchmark
  public Map<Integer, Integer> collectionsSolve() {
    Map<Integer, Integer> mentorOf = new HashMap<>();
    List<PriorityQueue<Integer>> held = new ArrayList<>();
    for (Map<Integer, Integer> rank : ranks) {
      held.add(new PriorityQueue<>(Comparator.comparing((Integer i) -> -rank.get(i))));
    }
    Deque<Integer> free = new ArrayDeque<>();
    int[] next = new int[mentees];
    for (int i = 0; i < mentees; i++) {
      free.add(i);
    }
    while (!free.isEmpty()) {
      int i = free.pop();
      if (next[i] == choices.get(i).size()) {
        continue;
      }
      int j = choices.get(i).get(next[i]++);
      held.get(j).add(i);
      mentorOf.put(i, j);
      if (held.get(j).size() > places[j]) {
        int out = held.get(j).remove();
        mentorOf.remove(out);
        free.push(out);
      }
    }
    return mentorOf;
  }
}
