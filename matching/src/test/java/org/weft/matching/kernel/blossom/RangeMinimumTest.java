package org.weft.matching.kernel.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RangeMinimumTest {
  @Property(tries = 300)
  void theLeastOfEveryRangeIsKnownWhileKeysFall(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int people = 2 + random.nextInt(40);
    long[] key = random.longs(people, 0, 1000).toArray();
    RangeMinimum minimum = new RangeMinimum(key);
    for (int again = 0; again < 2; again++) {
      int[] order = PairPools.shuffled(people, random);
      int cut = 1 + random.nextInt(people - 1);
      int[] left = Arrays.copyOf(order, cut);
      int[] right = Arrays.copyOfRange(order, cut, people);
      int first = minimum.open(left, left.length);
      int second = minimum.open(right, right.length);
      for (int step = 0; step < 50; step++) {
        boolean isLeft = random.nextBoolean();
        int[] row = isLeft ? left : right;
        int begin = isLeft ? first : second;
        int place = random.nextInt(row.length);
        key[row[place]] -= random.nextInt(300);
        minimum.fell(begin, row.length, place, row[place]);
        int low = random.nextInt(row.length);
        int high = low + 1 + random.nextInt(row.length - low);
        int least = minimum.least(begin, row.length, low, high);
        assertThat(IntStream.range(low, high).map(k -> row[k]).toArray()).contains(least);
        assertThat(key[least])
            .isEqualTo(
                IntStream.range(low, high).mapToLong(k -> key[row[k]]).min().orElseThrow());
      }
      minimum.clear();
    }
  }
}
