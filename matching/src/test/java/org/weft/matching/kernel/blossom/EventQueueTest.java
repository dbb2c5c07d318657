package org.weft.matching.kernel.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EventQueueTest {
  @Property(tries = 300)
  void eventsComeInTheOrderOfTheirTimesEachOnce(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    EventQueue queue = new EventQueue();
    TreeMap<Integer, Long> waiting = new TreeMap<>();
    long spread = 1 + random.nextInt(30);
    for (int step = 0; step < 300; step++) {
      if (random.nextInt(200) == 0) {
        queue.clear();
        waiting.clear();
        assertThat(queue.now()).isZero();
      }
      if (random.nextInt(5) < 3) {
        long due = queue.now() + random.nextLong(spread);
        queue.add(due, step);
        waiting.put(step, due);
        continue;
      }
      long before = queue.now();
      long bound = before + random.nextLong(2 * spread);
      long first = waiting.values().stream().mapToLong(t -> t).min().orElse(Long.MAX_VALUE);
      int taken = queue.takeBefore(bound);
      if (first < bound) {
        assertThat(waiting.remove(taken)).isEqualTo(first).isEqualTo(queue.now());
      } else {
        assertThat(taken).isEqualTo(-1);
        assertThat(queue.now()).isEqualTo(before);
      }
    }
  }

  @Test
  void manyEventsOfOneTimeAreAllKept() {
    EventQueue queue = new EventQueue();
    for (int k = 0; k < 100; k++) {
      queue.add(0, k);
      queue.add(7, 100 + k);
    }
    boolean[] seen = new boolean[200];
    for (int k = 0; k < 200; k++) {
      int event = queue.takeBefore(8);
      assertThat(event >= 100).isEqualTo(k >= 100);
      seen[event] = true;
    }
    assertThat(seen).containsOnly(true);
    assertThat(queue.takeBefore(Long.MAX_VALUE)).isEqualTo(-1);
  }
}
