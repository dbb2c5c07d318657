package org.weft.matching.kernel.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Many lists side by side keep what sorting keeps of each. */
class BestListsTest {
  @Property(tries = 300)
  void everyListKeepsItsBestWithTheirNumbers(
      @ForAll @IntRange(min = 1, max = 150) int lists,
      @ForAll @IntRange(min = 1, max = 40) int most,
      @ForAll @IntRange(min = 0, max = 4000) int offers,
      @ForAll boolean hasValues,
      @ForAll long seed) {
    Random random = new Random(seed);
    BestLists best = new BestLists(new Pieces(lists), most, hasValues);
    List<List<Long>> all = new ArrayList<>();
    IntStream.range(0, lists).forEach(each -> all.add(new ArrayList<>()));
    for (int each = 0; each < offers; each++) {
      int list = random.nextInt(1 + random.nextInt(lists)); // lists of all lengths
      long key = (long) random.nextInt(1_000_001) << 31 | each;
      all.get(list).add(key);
      if (Points.fewestGrains(Turns.points(key)) >= best.bar(list)) {
        best.offer(list, key, ~key);
      }
    }
    for (int list = 0; list < lists; list++) {
      best.cut(list);
      List<Long> kept = new ArrayList<>();
      for (int at = 0; at < best.size(list); at++) {
        long key = best.key(list, at);
        int points = (int) (key >>> 31);
        kept.add(key);
        assertThat(best.value(list, at))
            .isEqualTo(hasValues ? ~key : Points.pack(points, points, points));
      }
      List<Long> expected = all.get(list);
      expected.sort(Collections.reverseOrder());
      assertThat(kept)
          .containsExactlyInAnyOrderElementsOf(
              expected.subList(0, Math.min(most, expected.size())));
      long last = expected.size() > most ? expected.get(most - 1) : 0;
      assertThat(best.bar(list)).isEqualTo(Points.fewestGrains(Turns.points(last)));
    }
  }

  @Test
  void memoryFollowsWhatIsOffered() {
    BestLists best = new BestLists(new Pieces(1000), 1000, false);
    long before = best.capacity();
    for (int each = 0; each < 100_000; each++) {
      best.offer(70, (long) each << 31, 0);
    }
    assertThat(before).isLessThanOrEqualTo(8 * 1024);
    assertThat(best.capacity() - before).isBetween(64L * 1000, 64L * 2008);
  }

  @Test
  void veryLongListsStandAlone() {
    BestLists best = new BestLists(new Pieces(3), 600_000, true);
    for (int each = 0; each < 50_000; each++) {
      best.offer(1, (long) each << 31, each);
      best.offer(2, (long) each << 31, -each);
    }
    assertThat(best.capacity()).isEqualTo(8 + 2 * 65_536);
    assertThat(best.key(1, 49_999)).isEqualTo(49_999L << 31);
    assertThat(best.value(1, 30_000)).isEqualTo(30_000);
    assertThat(best.value(2, 30_000)).isEqualTo(-30_000);
    assertThat(best.size(0)).isZero();
  }
}
