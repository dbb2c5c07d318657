package org.weft.matching.kernel.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class NodeHeapTest {
  @Property(tries = 200)
  void theSmallestKeyComesFirstAndOfEqualOnesTheSmallestNumber(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int size = 1 + random.nextInt(40);
    long[] key = new long[size];
    NodeHeap heap = new NodeHeap(key);
    TreeSet<Integer> twin = new TreeSet<>(
        Comparator.<Integer>comparingLong(node -> key[node]).thenComparingInt(node -> node));
    for (int round = 0; round < 3; round++) {
      for (int step = 0; step < 4 * size; step++) {
        int node = random.nextInt(size);
        if (random.nextInt(3) > 0) {
          key[node] = twin.remove(node) ? key[node] - random.nextInt(3) : random.nextInt(9);
          twin.add(node);
          heap.update(node);
        } else if (!twin.isEmpty()) {
          assertThat(heap.pop()).isEqualTo(twin.pollFirst());
        }
        assertThat(heap.isEmpty()).isEqualTo(twin.isEmpty());
      }
      if (round == 1) {
        for (int node : twin) {
          assertThat(heap.pop()).isEqualTo(node);
        }
        assertThat(heap.isEmpty()).isTrue();
      }
      heap.clear();
      twin.clear();
      assertThat(heap.isEmpty()).isTrue();
    }
  }
}
