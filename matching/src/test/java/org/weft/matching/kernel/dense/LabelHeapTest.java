package org.weft.matching.kernel.dense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LabelHeapTest {
  @Property(tries = 300)
  void theSmallestKeyComesFirstAlsoAfterKeysFell(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int size = 1 + random.nextInt(80);
    long[] key = random.longs(size, 0, 50).toArray();
    LabelHeap heap = new LabelHeap(key);
    TreeSet<Integer> in = new TreeSet<>();
    for (int step = 0; step < 400; step++) {
      int index = random.nextInt(size);
      int action = random.nextInt(100);
      if (action < 60) {
        key[index] -= in.contains(index) ? random.nextInt(5) : 0;
        heap.update(index);
        in.add(index);
      } else if (action < 99) {
        assertThat(heap.isEmpty()).isEqualTo(in.isEmpty());
        if (!in.isEmpty()) {
          int top = heap.pop();
          assertThat(key[top])
              .isEqualTo(in.stream().mapToLong(i -> key[i]).min().orElseThrow());
          assertThat(in.remove(top)).isTrue();
        }
      } else {
        heap.clear();
        in.clear();
      }
      assertThat(heap.contains(index)).isEqualTo(in.contains(index));
    }
  }
}
