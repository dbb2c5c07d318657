package org.weft.matching.kernel.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A guess is the tenth best of what was seen, and guesses of the mentees' bars end at 0. */
class FirstGlanceTest {
  @Property(tries = 300)
  void theBarIsThatOfTheTenthBestRow(
      @ForAll @IntRange(min = 0, max = 30) int rows,
      @ForAll @IntRange(min = 1, max = 70) int mentors,
      @ForAll long seed) {
    Random random = new Random(seed);
    FirstGlance glance = new FirstGlance(mentors);
    int[][] seen = new int[mentors][rows];
    for (int i = 0; i < rows; i++) {
      int[] row = random.ints(mentors, 0, 1_680_000_001).toArray();
      for (int j = 0; j < mentors; j++) {
        row[j] |= random.nextInt(4) == 0 ? RowLoops.CLOSED : 0;
        seen[j][i] = Math.max(0, row[j]);
      }
      int[] before = row.clone();
      glance.take(row);
      assertThat(row).isEqualTo(before);
    }
    for (int j = 0; j < mentors; j++) {
      Arrays.sort(seen[j]);
      int tenth = rows < 10 ? 0 : seen[j][rows - 10];
      int bar = glance.bar(j);
      assertThat(bar).isLessThanOrEqualTo(tenth);
      assertThat(Points.of(bar)).isEqualTo(Points.of(tenth));
      assertThat(bar == 0 || Points.of(bar - 1) < Points.of(tenth)).isTrue();
    }
  }

  @Property(tries = 300)
  void guessesFallToNothingInFewSteps(
      @ForAll @IntRange(min = 1, max = 50) int most, @ForAll long seed) {
    Random random = new Random(seed);
    BarGuess guess = new BarGuess(most);
    assertThat(guess.next()).isZero();
    guess.learn(0, 0);
    assertThat(guess.next()).isZero();
    for (int row = 0; row < 200; row++) {
      int found = 1 + random.nextInt(1_680_000_000);
      guess.learn(random.nextInt(10 * most), found);
      int bar = guess.next();
      assertThat(bar).isBetween(0, found);
      for (int step = 0; random.nextBoolean() && step < 20; step++) {
        int lower = guess.lower();
        assertThat(lower).isLessThanOrEqualTo(bar).isNotNegative();
        assertThat(bar == 0 || lower < bar).isTrue();
        bar = lower;
      }
    }
    guess.learn(most, 1_680_000_000);
    int bar = guess.next();
    int steps = 0;
    while (bar > 0) {
      bar = guess.lower();
      steps++;
    }
    assertThat(steps).isLessThan(25);
  }

  @Property(tries = 100)
  void theMarginFollowsHowManyReachTheGuess(@ForAll @IntRange(min = 1, max = 50) int most) {
    BarGuess guess = new BarGuess(most);
    int found = 1_000_000_000;
    guess.learn(most, found);
    guess.next();
    for (int each = 0; each < 30; each++) {
      guess.lower();
    }
    guess.learn(2 * most, found);
    int usual = guess.next();
    assertThat(usual).isLessThan(found);
    guess.learn(3 * most, found);
    assertThat(guess.next()).isEqualTo(usual);
    guess.learn(3 * most + 1, found);
    int nearer = guess.next();
    assertThat(nearer).isGreaterThan(usual);
    guess.learn(2 * most - 1, found);
    assertThat(guess.next()).isLessThan(nearer);
    guess.learn(2 * most, 0);
    assertThat(guess.next()).isGreaterThan(0);
  }
}
