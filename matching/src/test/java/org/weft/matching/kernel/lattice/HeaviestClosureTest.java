package org.weft.matching.kernel.lattice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HeaviestClosureTest {
  @Property(tries = 500)
  void noClosedSetWeighsMoreAndNoneOfTheSameWeightIsInside(@ForAll long seed) {
    Needs needs = Needs.random(seed);
    ClosedSet found = HeaviestClosure.solve(needs.start, needs.need, needs.weight);
    int set = 0;
    for (int r = 0; r < needs.weight.length; r++) {
      set |= found.taken()[r] ? 1 << r : 0;
    }
    assertThat(needs.isClosed(set)).isTrue();
    assertThat(needs.weight(set)).isEqualTo(found.weight());
    for (int other = 0; other < 1 << needs.weight.length; other++) {
      if (needs.isClosed(other)) {
        assertThat(needs.weight(other)).isLessThanOrEqualTo(found.weight());
        if (needs.weight(other) == found.weight()) {
          assertThat(other & set).isEqualTo(set);
        }
      }
    }
    assertThat(ClosureBound.of(needs.start, needs.need, needs.weight, found.flow()))
        .isEqualTo(found.weight());
  }

  @Property(tries = 300)
  void boundsHoldForAnyFlow(@ForAll long seed) {
    Needs needs = Needs.random(seed);
    long[] flow = new SplittableRandom(seed).longs(needs.need.length, 0, 5).toArray();
    long bound = ClosureBound.of(needs.start, needs.need, needs.weight, flow);
    for (int set = 0; set < 1 << needs.weight.length; set++) {
      if (needs.isClosed(set)) {
        assertThat(needs.weight(set)).isLessThanOrEqualTo(bound);
      }
    }
  }

  @Test
  void weightsMayBeLargeButNotTooLarge() {
    int[] start = {0, 1, 1};
    int[] need = {1};
    long large = 1L << 60;
    assertThat(
            HeaviestClosure.solve(start, need, new long[] {large, -large + 1}).weight())
        .isEqualTo(1);
    assertThat(HeaviestClosure.solve(start, need, new long[] {large, -large}).taken())
        .containsExactly(false, false);
    for (long[] weight :
        new long[][] {{large, -large - 1}, {large + 1, large}, {0, Long.MIN_VALUE}}) {
      assertThatThrownBy(() -> HeaviestClosure.solve(start, need, weight))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("2^61")
          .hasMessageContaining(Long.toString(weight[1]));
    }
  }

  @Test
  void flowsThatAreNoneAreRefused() {
    int[] start = {0, 1, 1};
    int[] need = {1};
    long[] weight = {3, -2};
    assertThat(ClosureBound.of(start, need, weight, new long[] {0})).isEqualTo(3);
    assertThat(ClosureBound.of(start, need, weight, new long[] {2})).isEqualTo(1);
    assertThatThrownBy(() -> ClosureBound.of(start, need, weight, new long[] {-1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("flow 0 must not be negative but was -1");
    assertThatThrownBy(() -> ClosureBound.of(start, need, weight, new long[0]))
        .hasMessageContaining("had 0");
    assertThatThrownBy(() -> ClosureBound.of(start, need, weight, new long[] {Long.MAX_VALUE, 1}))
        .hasMessageContaining("had 2");
    assertThatThrownBy(
            () -> ClosureBound.of(start, need, new long[] {-3, 1}, new long[] {Long.MAX_VALUE}))
        .isInstanceOf(ArithmeticException.class);
  }

  /** A chain of many things, each of which needs the next: no recursion. */
  @Test
  void longChainsAreNoTrouble() {
    int things = 20_000;
    int[] start = new int[things + 1];
    int[] need = new int[things - 1];
    for (int r = 0; r < things; r++) {
      start[r + 1] = Math.min(r + 1, things - 1);
      if (r < things - 1) {
        need[r] = r + 1;
      }
    }
    long[] weight = new long[things];
    weight[0] = 5;
    weight[things - 1] = -4;
    ClosedSet found = HeaviestClosure.solve(start, need, weight);
    assertThat(found.weight()).isEqualTo(1);
    assertThat(found.taken()).doesNotContain(false);
    assertThat(found.flow()).containsOnly(4);
  }

  /** Up to eleven things with needs in any direction, circles included. */
  private record Needs(int[] start, int[] need, long[] weight) {
    static Needs random(long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      int things = random.nextInt(12);
      double density = random.nextDouble() * random.nextDouble();
      int[] start = new int[things + 1];
      int[] need = new int[things * things];
      int size = 0;
      for (int r = 0; r < things; r++) {
        for (int s = 0; s < things; s++) {
          if (r != s && random.nextDouble() < density) {
            need[size++] = s;
          }
        }
        start[r + 1] = size;
      }
      long most = 1L << random.nextInt(20);
      long[] weight = random.longs(things, -most, most + 1).toArray();
      return new Needs(start, Arrays.copyOf(need, size), weight);
    }

    boolean isClosed(int set) {
      for (int r = 0; r < weight.length; r++) {
        for (int a = start[r]; a < start[r + 1]; a++) {
          if ((set >> r & 1) == 1 && (set >> need[a] & 1) == 0) {
            return false;
          }
        }
      }
      return true;
    }

    long weight(int set) {
      long sum = 0;
      for (int r = 0; r < weight.length; r++) {
        sum += (set >> r & 1) * weight[r];
      }
      return sum;
    }
  }
}
