package org.weft.matching.kernel.columns;

/**
 * Guesses the bar of a mentee from the rows before: a margin below the last one.
 *
 * <p>The margin shrinks when many more entries reached the guess than are kept, and grows when few more or fewer did.
 */
final class BarGuess {
  private static final int LARGEST_STEP = 1 << 29;

  private final int most;
  private int last;
  private int margin;
  private int bar;
  private int step;

  BarGuess(int most) {
    this.most = most;
  }

  /** The guess for the next row. */
  int next() {
    bar = Math.max(0, last - margin);
    step = Math.max(Points.GRAINS, Math.max(margin, bar >> 6));
    return bar;
  }

  /** After too few entries reached the guess: a lower one; 0 after some steps. */
  int lower() {
    margin = Math.min(LARGEST_STEP, margin + (margin >> 2) + Points.GRAINS);
    bar = Math.max(0, bar - step);
    step = Math.min(LARGEST_STEP, 2 * step);
    return bar;
  }

  /** Learns how many entries reached the first guess, and the bar in the end, which is 0 where all are kept. */
  void learn(int reached, int found) {
    if (reached > 3L * most) {
      margin -= margin >> 3;
    } else if (reached < 2L * most) {
      margin += margin >> 4;
    }
    margin = Math.min(LARGEST_STEP, margin);
    last = found > 0 ? found : last;
  }
}
