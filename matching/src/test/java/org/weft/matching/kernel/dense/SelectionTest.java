package org.weft.matching.kernel.dense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SelectionTest {
  @Property(tries = 500)
  void theNumberOfARankParts(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int size = 1 + random.nextInt(60);
    long[] a = random.longs(size + 3, 0, 1L << random.nextInt(1, 40)).toArray();
    long[] sorted = Arrays.copyOf(a, size);
    Arrays.sort(sorted);
    long[] behind = Arrays.copyOfRange(a, size, size + 3);
    int rank = random.nextInt(size);
    Selection.select(a, size, rank);
    assertThat(a[rank]).isEqualTo(sorted[rank]);
    assertThat(Arrays.stream(a, 0, rank)).allMatch(x -> x <= sorted[rank]);
    assertThat(Arrays.stream(a, rank, size)).allMatch(x -> x >= sorted[rank]);
    assertThat(Arrays.copyOfRange(a, size, size + 3)).isEqualTo(behind);
    long[] all = Arrays.copyOf(a, size);
    Arrays.sort(all);
    assertThat(all).isEqualTo(sorted);
  }
}
