package org.weft.matching.kernel.peers;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Pairs people of one pool so that few pairs of people would rather have each other, where none is not possible.
 *
 * <p>Where a stable matching exists, it is the answer. Else one person of each odd party stays out, so that the others have
 * nobody to leave for among themselves, and those who stayed out are paired with each other as far as they can be. Then all
 * pairings are searched for a better one, as far as the budget goes. Example, three who chase each other and one who is
 * everybody's last choice:
 *
 * <pre>{@code
 * PeerGraph pool = PeerGraph.ofLists(new int[][] {{1, 2, 3}, {2, 0, 3}, {0, 1, 3}, {0, 1, 2}});
 * AlmostStablePairs best = AlmostStableRoommates.solve(pool, 1000);
 * best.blockingPairs(); // 1: whoever is paired with 3 is wanted by one of the other two
 * best.isFewest(); // true
 * }</pre>
 *
 * <p>Finding the fewest is NP-hard, and so is coming near it within a factor of the square root of the people; so the
 * answer says what it knows. A budget of 200,000 is enough for nearly all random pools of
 * twenty people. O(people +
 * edges) before the search, O(people + edges) for each step of it at most, O(people + edges) memory.
 *
 * <p>Sources: J. J. M. Tan, "A Maximum Stable Matching for the Roommates Problem", BIT 30 (1990); D. J. Abraham, P. Biró and
 * D. F. Manlove, "'Almost Stable' Matchings in the Roommates Problem", WAOA 2005.
 *
 * <p><b>Details.</b> The search, in {@link FewestBlocking}, settles people in the order of their indices and counts the
 * blocking pairs among those settled; these stay whatever comes later. Nothing is recursive.
 */
public final class AlmostStableRoommates {
  private AlmostStableRoommates() {}

  /**
   * Finds pairs with few blocking pairs.
   *
   * @param graph the lists of one pool
   * @param budget the most steps of the search for fewer, 0 or more; each settles one person
   * @return the pairs, with a lower bound and whether they are known to be best
   * @throws IllegalArgumentException if the budget is negative
   */
  public static AlmostStablePairs solve(PeerGraph graph, long budget) {
    checkArgument(
        budget >= 0, "budget must not be negative but was %s; use 0 to search for nothing", budget);
    RoommatesResult result = StableRoommates.solve(graph);
    if (result instanceof StablePairs stable) {
      int[] partner = stable.partner();
      return new AlmostStablePairs(partner, 0, 0, true, circles(partner));
    }
    StablePartition partition = (StablePartition) result;
    int least = (partition.oddParties().length + 1) / 2;
    FewestBlocking search = new FewestBlocking(graph, paired(graph, partition));
    search.search(budget, least);
    return new AlmostStablePairs(
        search.best(),
        search.fewest(),
        least,
        search.isThrough() || search.fewest() == least,
        partition.successor());
  }

  private static int[] circles(int[] partner) {
    int[] successor = partner.clone();
    for (int i = 0; i < successor.length; i++) {
      successor[i] = partner[i] == -1 ? i : partner[i];
    }
    return successor;
  }

  /** One person of each odd party stays out; those who are out take the best of each other. */
  private static int[] paired(PeerGraph graph, StablePartition partition) {
    int[] partner = partition.almostStablePartners();
    for (int i = 0; i < partner.length; i++) {
      for (int e = graph.start[i]; e < graph.start[i + 1] && partner[i] == -1; e++) {
        if (partner[graph.peer[e]] == -1) {
          partner[i] = graph.peer[e];
          partner[graph.peer[e]] = i;
        }
      }
    }
    return partner;
  }
}
