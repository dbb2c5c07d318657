package org.weft.matching.experiment.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class KeyOrderTest {
  @Property(tries = 300)
  void peopleComeByTheirKeysAndEqualsAsGiven(
      @ForAll @Size(max = 40) List<@IntRange(max = 8) Integer> numbers, @ForAll boolean turned) {
    double[] keys = numbers.stream().mapToDouble(number -> number).toArray();
    List<Integer> people = IntStream.range(0, keys.length)
        .map(p -> turned ? keys.length - 1 - p : p)
        .filter(p -> p % 5 > 0)
        .boxed()
        .toList();
    assertThat(KeyOrder.sorted(people.stream().mapToInt(p -> p).toArray(), keys))
        .containsExactly(people.stream()
            .sorted(Comparator.comparingDouble(p -> keys[p]))
            .mapToInt(p -> p)
            .toArray());
  }
}
