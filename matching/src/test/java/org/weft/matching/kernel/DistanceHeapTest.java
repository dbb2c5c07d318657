package org.weft.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DistanceHeapTest {
  /** Keys are all different, so the order of the heap is the only one. */
  @Property(tries = 200)
  void theSmallestKeyComesFirstWhileKeysFall(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int size = 1 + random.nextInt(40);
    long[] key = new long[size];
    Arrays.setAll(key, index -> index);
    DistanceHeap heap = new DistanceHeap(key);
    TreeSet<Integer> twin = new TreeSet<>((a, b) -> Long.compare(key[a], key[b]));
    for (int round = 0; round < 3; round++) {
      for (int step = 0; step < 4 * size; step++) {
        int index = random.nextInt(size);
        if (random.nextInt(3) > 0) {
          boolean isIn = twin.remove(index);
          long floor = isIn ? key[index] - 1 - random.nextInt(1000) : random.nextInt(1000);
          key[index] = Math.floorDiv(floor, size) * size - size + index;
          twin.add(index);
          heap.update(index);
        } else if (!twin.isEmpty()) {
          assertThat(heap.pop()).isEqualTo(twin.pollFirst());
        }
        assertThat(heap.isEmpty()).isEqualTo(twin.isEmpty());
        assertThat(heap.contains(index)).isEqualTo(twin.contains(index));
      }
      if (round == 1) {
        List<Integer> rest = new ArrayList<>();
        while (!heap.isEmpty()) {
          rest.add(heap.pop());
        }
        assertThat(rest).containsExactlyElementsOf(twin);
      }
      heap.clear();
      twin.clear();
      assertThat(heap.isEmpty()).isTrue();
      for (int index = 0; index < size; index++) {
        assertThat(heap.contains(index)).isFalse();
      }
    }
  }
}
