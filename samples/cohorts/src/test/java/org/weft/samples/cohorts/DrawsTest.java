package org.weft.samples.cohorts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DrawsTest {
  @Property
  void everyStreamIsTheSplitMixOfItsState(@ForAll long state) {
    Draws draws = new Draws(state);
    SplittableRandom peer = new SplittableRandom(state);
    for (int i = 0; i < 10; i++) {
      assertThat(draws.next()).isEqualTo(peer.nextLong());
    }
  }

  @Property
  void everyDrawLiesBelowItsBound(
      @ForAll long state, @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long bound) {
    assertThat(new Draws(state).below(bound)).isBetween(0L, bound - 1);
  }

  @Test
  void allValuesBelowABoundAreAboutEquallyLikely() {
    Draws draws = new Draws(1);
    int[] counts = new int[7];
    for (int i = 0; i < 70_000; i++) {
      counts[draws.below(7)]++;
    }
    assertThat(Arrays.stream(counts)).allMatch(count -> Math.abs(count - 10_000) < 400);
  }

  @Test
  void aWeightedDrawFollowsTheWeightsAndSkipsZeros() {
    Draws draws = new Draws(2);
    int[] counts = new int[4];
    for (int i = 0; i < 40_000; i++) {
      counts[draws.weighted(new long[] {0, 1, 3, 0})]++;
    }
    assertThat(counts[0] + counts[3]).isZero();
    assertThat(counts[2]).isBetween(29_500, 30_500);
  }

  @Test
  void aWeightedDrawFromNothingFindsNothing() {
    assertThat(new Draws(3).weighted(new long[] {0, 0})).isEqualTo(-1);
    assertThat(new Draws(3).weighted(new long[0])).isEqualTo(-1);
  }

  @Property
  void shufflingLosesNobody(@ForAll long state, @ForAll @IntRange(max = 50) int size) {
    int[] values = IntStream.range(0, size).toArray();
    new Draws(state).shuffle(values);
    Arrays.sort(values);
    assertThat(values).isEqualTo(IntStream.range(0, size).toArray());
  }

  @Property
  void runsOfOneSeedDiffer(@ForAll long seed, @ForAll @Size(2) java.util.Set<Short> runs) {
    assertThat(runs.stream().map(run -> Seed.of(seed).forRun(run)).distinct()).hasSize(2);
  }

  @Test
  void noTwoAspectsShareAStream() {
    assertThat(
            Arrays.stream(Aspect.values()).map(a -> Draws.of(Seed.of(5), a, 0).next()))
        .doesNotHaveDuplicates();
  }

  @Test
  void aBoundOfZeroIsRefusedWithTheWayOut() {
    assertThatThrownBy(() -> new Draws(1).below(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("was 0; skip the draw");
  }
}
