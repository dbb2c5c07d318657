package org.weft.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The two kernels on bare arrays. */
class FairHourKernelsTest {
  private static final int[][][] ALL_FREE = {{{0, 0}}, {{0, 0}, {0, 0}, {0, 0}}};
  private static final int[][] NOBODY_PREFERS = {{0}, {0, 0, 0}};

  private static int second(int[][] preferring, int[][] minutes) {
    return FairHourRotation.choose(new long[2], ALL_FREE, preferring, minutes)[1];
  }

  @Test
  void clockIsRoundSoThatMidnightIsNearElevenAtNight() {
    assertThat(second(NOBODY_PREFERS, new int[][] {{23 * 60 + 30}, {30, 22 * 60, 12 * 60}}))
        .isZero();
    assertThat(second(NOBODY_PREFERS, new int[][] {{30}, {12 * 60, 2 * 60, 23 * 60 + 30}}))
        .isEqualTo(2);
  }

  @Test
  void preferenceComesBeforeSteadinessAndTheEarlierSlotWinsTies() {
    int[][] minutes = {{600}, {540, 600, 660}};
    assertThat(second(NOBODY_PREFERS, minutes)).isEqualTo(1);
    assertThat(second(new int[][] {{0}, {0, 0, 1}}, minutes)).isEqualTo(2);
    assertThat(second(new int[][] {{0}, {1, 0, 1}}, minutes)).isZero();
  }

  @Test
  void secondWorstOffDecidesWhenTheWorstOffCarriesTheSame() {
    int[][][] points = {{{3, 2, 0}, {0, 3, 1}}};
    assertThat(FairHourRotation.choose(new long[3], points, new int[1][2], new int[1][2]))
        .containsExactly(1);
  }

  @Test
  void dateWithoutSlotsChangesNothing() {
    int[][][] points = {{{5, 0}, {0, 5}}, {}, {{5, 0}, {0, 5}}};
    int[][] zeros = {{0, 0}, {}, {0, 0}};
    assertThat(FairHourRotation.choose(new long[2], points, zeros, zeros))
        .containsExactly(0, -1, 1);
    assertThat(FairHourGame.bound(new int[] {1, 1}, new long[2], points)).isEqualTo(5);
    assertThat(FairHourGame.bound(new int[] {2, 1}, new long[2], points)).isEqualTo(4); // 10 / 3
  }

  /** Rock, paper, scissors with pain 0, 1, 2: nobody can hold the worst-off below 1 a date on average. */
  @Test
  void gameValueOfACycleIsFoundByEqualWeights() {
    int[][] slots = {{0, 1, 2}, {1, 2, 0}, {2, 0, 1}};
    int[][][] points = {slots, slots, slots};
    int[] weights = FairHourGame.weights(new long[3], points);
    assertThat(FairHourGame.bound(weights, new long[3], points)).isEqualTo(3);
    assertThat(FairHourRotation.choose(new long[3], points, new int[3][3], new int[3][3]))
        .doesNotHaveDuplicates();
  }

  /** One person never suffers; equal weights would water the proof down. */
  @Test
  void weightsLeaveOutWhoeverIsNeverBurdened() {
    int[][] slots = {{10, 0, 0}, {0, 10, 0}};
    int[][][] points = {slots, slots, slots, slots};
    int[] weights = FairHourGame.weights(new long[3], points);
    assertThat(FairHourGame.bound(new int[] {1, 1, 1}, new long[3], points)).isEqualTo(14);
    assertThat(FairHourGame.bound(weights, new long[3], points)).isEqualTo(20);
  }

  @Property(tries = 200)
  void searchedWeightsProveAtLeastWhatEqualWeightsAndEachPersonAloneProve(@ForAll Random random) {
    int people = 2 + random.nextInt(4);
    long[] carried = random.longs(people, 0, 30).toArray();
    int[][][] points = new int[1 + random.nextInt(6)][1 + random.nextInt(5)][];
    for (int[][] date : points) {
      Arrays.setAll(date, slot -> random.ints(people, 0, 20).toArray());
    }
    long proved = FairHourGame.bound(FairHourGame.weights(carried, points), carried, points);
    int[] equal = new int[people];
    Arrays.fill(equal, 1);
    assertThat(proved).isGreaterThanOrEqualTo(FairHourGame.bound(equal, carried, points));
    for (int person = 0; person < people; person++) {
      int[] alone = new int[people];
      alone[person] = 1;
      assertThat(proved).isGreaterThanOrEqualTo(FairHourGame.bound(alone, carried, points));
    }
  }
}
