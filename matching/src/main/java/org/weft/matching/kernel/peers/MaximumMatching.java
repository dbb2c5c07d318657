package org.weft.matching.kernel.peers;

import java.util.Arrays;

/**
 * Pairs as many people of one pool as possible; the order of the lists does not count.
 *
 * <p>The {@link LargestMatching} carries the proof that no matching has more pairs. Example: a person in the middle whom
 * three others depend on:
 *
 * <pre>{@code
 * PeerGraph star = PeerGraph.ofLists(new int[][] {{1, 2, 3}, {0}, {0}, {0}});
 * LargestMatching best = MaximumMatching.solve(star);
 * best.size(); // 1
 * best.barrier(); // [0]: without 0, three people have nobody
 * }</pre>
 *
 * <p>Which of several largest matchings is found depends on the order of the indices and of the lists; its size and the
 * barrier do not. O(people * edges * log people) time at worst and much less as a rule, O(people + edges) memory.
 *
 * <p>Sources: J. Edmonds, "Paths, Trees, and Flowers", Canadian Journal of Mathematics 17 (1965); H. N. Gabow, "An
 * Efficient Implementation of Edmonds' Algorithm for Maximum Matching on Graphs", Journal of the ACM 23 (1976).
 *
 * <p><b>Details.</b> Everybody first takes the first free peer on the list. Then {@link BlossomSearch} looks for an
 * augmenting path from each unmatched person. A search that fails leaves its tree aside for good: no augmenting path
 * meets it later. At the end the inner people of the trees left aside are the barrier, and each outer blossom is an odd
 * component.
 */
public final class MaximumMatching {
  private MaximumMatching() {}

  /**
   * Finds a largest matching.
   *
   * @param graph who may be paired with whom
   * @return the pairs and their proof
   */
  public static LargestMatching solve(PeerGraph graph) {
    BlossomSearch search = new BlossomSearch(graph, firstFree(graph));
    for (int i = 0; i < graph.people(); i++) {
      if (search.isUnmatched(i)) {
        search.growFrom(i);
      }
    }
    return search.result();
  }

  private static int[] firstFree(PeerGraph graph) {
    int[] partner = new int[graph.people()];
    Arrays.fill(partner, -1);
    for (int i = 0; i < partner.length; i++) {
      for (int e = graph.start[i]; e < graph.start[i + 1] && partner[i] == -1; e++) {
        int j = graph.peer[e];
        if (partner[j] == -1) {
          partner[i] = j;
          partner[j] = i;
        }
      }
    }
    return partner;
  }
}
