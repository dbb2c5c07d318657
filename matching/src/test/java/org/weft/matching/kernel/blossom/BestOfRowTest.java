package org.weft.matching.kernel.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BestOfRowTest {
  @Property(tries = 300)
  void theLargestNumbersStayWithTheirPeople(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int most = 1 + random.nextInt(12);
    BestOfRow best = new BestOfRow(most);
    for (int row = 0; row < 3; row++) {
      long[] number =
          random.longs(random.nextInt(60), 0, 1 + random.nextInt(50)).toArray();
      best.clear();
      for (int i = 0; i < number.length; i++) {
        if (number[i] > best.threshold()) {
          best.keep(number[i], i);
        }
      }
      int[] people = best.people();
      long[] largest =
          Arrays.stream(number).map(n -> -n).sorted().limit(most).map(n -> -n).toArray();
      assertThat(Arrays.stream(people).mapToLong(i -> -number[i]).sorted().map(n -> -n))
          .containsExactly(Arrays.stream(largest).boxed().toArray(Long[]::new));
      assertThat(best.count()).isEqualTo(people.length);
      assertThat(IntStream.of(people).distinct().count()).isEqualTo(people.length);
    }
  }

  @Property(tries = 100)
  void thereIsRoomUntilAsManyAreKeptAsMayBe(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int most = 1 + random.nextInt(8);
    long[] number = random.longs(20, -50, 50).toArray();
    BestOfRow best = new BestOfRow(most);
    for (int i = 0; i < number.length; i++) {
      assertThat(best.count()).isEqualTo(Math.min(i, most));
      long least = i < most
          ? Long.MIN_VALUE
          : Arrays.stream(number, 0, i).sorted().skip(i - most).findFirst().orElseThrow();
      assertThat(best.threshold()).isEqualTo(least);
      if (number[i] > best.threshold()) {
        best.keep(number[i], i);
      }
    }
  }
}
