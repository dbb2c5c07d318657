package org.weft.matching.kernel.onesided;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Matchings;

/**
 * Kesten's procedure with interrupters, step by step as in his paper of 2010: all free mentees propose at once; whoever was held
 * while somebody else was turned away, and is turned away later, is an interrupter. The mentor of the last consenting
 * interrupters is taken off their lists, and everything starts again.
 */
final class InterruptersTwin {
  private final CandidateGraph graph;
  private final int[] capacity;
  private final int[] menteeRank;
  private final int[] mentorRank;
  private final List<List<Integer>> lists = new ArrayList<>();

  private InterruptersTwin(
      CandidateGraph graph, int[] capacity, int[] menteeRank, int[] mentorRank) {
    this.graph = graph;
    this.capacity = capacity;
    this.menteeRank = menteeRank;
    this.mentorRank = mentorRank;
  }

  static int[] solve(
      CandidateGraph graph,
      int[] capacity,
      int[] menteeRank,
      int[] mentorRank,
      boolean[] consents) {
    InterruptersTwin twin = new InterruptersTwin(graph, capacity, menteeRank, mentorRank);
    for (int i = 0; i < graph.mentees(); i++) {
      List<Integer> list = new ArrayList<>();
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        list.add(e);
      }
      list.sort(Comparator.comparing(e -> menteeRank[e]));
      twin.lists.add(list);
    }
    return twin.run(consents);
  }

  private record Turned(int step, int mentee, int edge) {}

  private int[] run(boolean[] consents) {
    while (true) {
      List<Turned> turned = new ArrayList<>();
      List<Turned> held = new ArrayList<>();
      int[] matched = deferredAcceptance(turned, held);
      List<Turned> interrupters = turned.stream()
          .filter(t -> consents[t.mentee()] && isInterrupter(t, turned, held))
          .toList();
      int last = interrupters.stream().mapToInt(Turned::step).max().orElse(-1);
      if (last < 0) {
        return matched;
      }
      for (Turned out : interrupters) {
        if (out.step() == last) {
          lists.get(out.mentee()).remove((Integer) out.edge());
        }
      }
    }
  }

  private boolean isInterrupter(Turned out, List<Turned> turned, List<Turned> held) {
    int since = held.stream()
        .filter(h -> h.edge() == out.edge())
        .mapToInt(Turned::step)
        .min()
        .orElse(Integer.MAX_VALUE);
    return turned.stream()
        .anyMatch(t -> t.mentee() != out.mentee()
            && graph.mentorOf(t.edge()) == graph.mentorOf(out.edge())
            && t.step() >= since
            && t.step() < out.step());
  }

  private int[] deferredAcceptance(List<Turned> turned, List<Turned> heldSince) {
    int n = graph.mentees();
    int[] next = new int[n];
    int[] matched = new int[n];
    Arrays.fill(matched, -1);
    for (int step = 0; true; step++) {
      Set<Integer> proposals = new LinkedHashSet<>();
      for (int i = 0; i < n; i++) {
        if (matched[i] < 0 && next[i] < lists.get(i).size()) {
          proposals.add(lists.get(i).get(next[i]++));
        }
      }
      if (proposals.isEmpty()) {
        return matched;
      }
      for (int j = 0; j < graph.mentors(); j++) {
        choose(j, step, proposals, matched, turned, heldSince);
      }
    }
  }

  private void choose(
      int mentor,
      int step,
      Set<Integer> proposals,
      int[] matched,
      List<Turned> turned,
      List<Turned> heldSince) {
    List<Integer> pool = new ArrayList<>();
    for (int e = 0; e < graph.edges(); e++) {
      if (graph.mentorOf(e) == mentor && (proposals.contains(e) || matched[menteeOf(e)] == e)) {
        pool.add(e);
      }
    }
    pool.sort(Comparator.comparing(e -> mentorRank[e]));
    for (int k = 0; k < pool.size(); k++) {
      int e = pool.get(k);
      if (k < capacity[mentor]) {
        matched[menteeOf(e)] = e;
        heldSince.add(new Turned(step, menteeOf(e), e));
      } else {
        matched[menteeOf(e)] = -1;
        turned.add(new Turned(step, menteeOf(e), e));
      }
    }
  }

  private int menteeOf(int edge) {
    return Matchings.menteeOf(graph, edge);
  }
}
