package org.weft.matching.kernel.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PeerGraphTest {
  @Test
  void aOneSidedWishIsDroppedAndReported() {
    PeerGraph pool = PeerGraph.ofLists(new int[][] {{1, 2}, {0}, {}});
    assertThat(pool.people()).isEqualTo(3);
    assertThat(pool.edges()).isEqualTo(2);
    assertThat(pool.droppedFrom()).containsExactly(0);
    assertThat(pool.droppedTo()).containsExactly(2);
    assertThat(pool.lists()).isDeepEqualTo(new int[][] {{1}, {0}, {}});
  }

  @Property(tries = 500)
  void exactlyTheMutualWishesAreKeptInTheirOrder(@ForAll long seed) {
    int[][] lists = Pools.oneSided(9, seed);
    PeerGraph pool = PeerGraph.ofLists(lists);
    List<List<Integer>> dropped = new ArrayList<>();
    int[][] kept = new int[lists.length][];
    for (int i = 0; i < lists.length; i++) {
      int owner = i;
      kept[i] = Arrays.stream(lists[i]).filter(j -> names(lists[j], owner)).toArray();
      Arrays.stream(lists[i])
          .filter(j -> !names(lists[j], owner))
          .forEach(j -> dropped.add(List.of(owner, j)));
    }
    assertThat(pool.lists()).isDeepEqualTo(kept);
    List<List<Integer>> reported = new ArrayList<>();
    for (int k = 0; k < pool.droppedFrom().length; k++) {
      reported.add(List.of(pool.droppedFrom()[k], pool.droppedTo()[k]));
    }
    assertThat(reported).isEqualTo(dropped);
  }

  @Property(tries = 500)
  void everyEdgeHasATwinOfTheSameTwoPeople(@ForAll long seed) {
    PeerGraph pool = PeerGraph.ofLists(Pools.oneSided(9, seed));
    for (int i = 0; i < pool.people(); i++) {
      for (int e = pool.firstEdge(i); e < pool.endEdge(i); e++) {
        int twin = pool.twinOf(e);
        int j = pool.peerOf(e);
        assertThat(pool.peerOf(twin)).isEqualTo(i);
        assertThat(twin).isBetween(pool.firstEdge(j), pool.endEdge(j) - 1);
        assertThat(pool.twinOf(twin)).isEqualTo(e);
      }
    }
  }

  @Test
  void rowsMeanTheSameAsLists() {
    PeerGraph pool = PeerGraph.of(new int[] {0, 2, 3, 5}, new int[] {1, 2, 0, 1, 0});
    assertThat(pool.lists()).isDeepEqualTo(new int[][] {{1, 2}, {0}, {0}});
    assertThat(pool.droppedFrom()).containsExactly(2);
    assertThat(pool.firstEdge(1)).isEqualTo(2);
    assertThat(pool.endEdge(1)).isEqualTo(3);
    assertThat(pool.peerOf(2)).isZero();
    assertThat(pool.twinOf(2)).isZero();
  }

  @Test
  void theGraphKeepsItsOwnCopy() {
    int[] start = {0, 1, 2};
    int[] peer = {1, 0};
    PeerGraph pool = PeerGraph.of(start, peer);
    start[1] = 2;
    peer[0] = 0;
    pool.lists()[0][0] = 0;
    assertThat(pool.lists()).isDeepEqualTo(new int[][] {{1}, {0}});
  }

  @Test
  void refusalsNameTheValueAndTheWayOut() {
    refused("person 0 names 2, who does not exist", new int[][] {{2}, {}});
    refused(
        "person 1 names -1, who does not exist; number the people 0 to 1", new int[][] {{}, {-1}});
    refused("person 1 names 1, its owner", new int[][] {{}, {1}});
    refused(
        "person 0 names 1, for the second time; name each peer once", new int[][] {{1, 1}, {0}});
    assertThatThrownBy(() -> PeerGraph.of(new int[0], new int[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("use {0}");
    assertThatThrownBy(() -> PeerGraph.of(new int[] {1, 2}, new int[2]))
        .hasMessageContaining("start[0] must be 0 but was 1");
    assertThatThrownBy(() -> PeerGraph.of(new int[] {0, 2, 1}, new int[1]))
        .hasMessageContaining("start[2] was 1 after 2");
    assertThatThrownBy(() -> PeerGraph.of(new int[] {0, 0, 1}, new int[2]))
        .hasMessageContaining("number of entries, 2, but was 1");
  }

  private static void refused(String message, int[][] lists) {
    assertThatThrownBy(() -> PeerGraph.ofLists(lists))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  private static boolean names(int[] list, int person) {
    return Arrays.stream(list).anyMatch(k -> k == person);
  }
}
