package org.weft.matching.kernel.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The smallest of the largest few is the one that sorting finds. */
class LargestTest {
  @Property(tries = 2000)
  void theLastOfTheLargestFewIsThatOfSorting(
      @ForAll @IntRange(min = 1, max = 80) int size,
      @ForAll @IntRange(min = 0) int rank,
      @ForAll @IntRange(min = 0, max = 3) int kind,
      @ForAll long seed) {
    Random random = new Random(seed);
    long[] numbers = new long[size + 3];
    for (int e = 0; e < size; e++) {
      long rising = kind == 0 ? random.nextInt(1000) : kind == 1 ? e : kind == 2 ? size - e : 7;
      numbers[e] = rising << 31 | (kind == 3 ? (long) e * 7919 % 8191 : e);
    }
    Arrays.fill(numbers, size, numbers.length, Long.MAX_VALUE);
    long[] sorted = Arrays.copyOf(numbers, size);
    Arrays.sort(sorted);
    int few = 1 + rank % size;
    assertThat(Largest.last(numbers, size, few)).isEqualTo(sorted[size - few]);
    assertThat(numbers).endsWith(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);
    long[] after = Arrays.copyOf(numbers, size);
    Arrays.sort(after);
    assertThat(after).isEqualTo(sorted);
  }
}
