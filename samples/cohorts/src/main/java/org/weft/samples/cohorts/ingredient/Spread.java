package org.weft.samples.cohorts.ingredient;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.Collections;

/**
 * How a whole number is spread over people.
 *
 * <p>Worked example: {@code Spread.quantiles(0, 4, 20)} says that nobody has less than 0, half have at most 4, and nobody
 * has more than 20; between those points the numbers rise evenly. {@code Spread.oneOf(1, 1, 3)} gives 1 to two people of
 * three and 3 to the third, and nothing in between.
 *
 * @param values the quantiles, or the equally likely values, lowest first; at least one
 * @param smooth true to fill the gaps between the values evenly
 */
public record Spread(ImmutableList<Integer> values, boolean smooth) {
  /** Number of positions that {@link #at} tells apart. */
  public static final int POSITIONS = 1_000_000;

  /**
   * Checks the values.
   *
   * @param values at least one, lowest first
   * @param smooth true to fill the gaps
   * @throws IllegalArgumentException if there is no value, or a value is below the one before it
   */
  public Spread {
    Bounds.required(values, "Spread.values");
    checkArgument(
        !values.isEmpty(), "a spread needs a value but had none; use Spread.always(0) for nothing");
    ImmutableList<Integer> sorted = ImmutableList.sortedCopyOf(values);
    checkArgument(
        sorted.equals(values),
        "the values of a spread must rise but were %s; sort them to %s",
        values,
        sorted);
  }

  /**
   * Describes a spread by evenly spaced quantiles, from the lowest value to the highest.
   *
   * @param rising the quantiles, lowest first; three values are lowest, median and highest, eleven are deciles
   * @return the spread, with the gaps filled evenly
   * @throws IllegalArgumentException if there is no value, or a value is below the one before it
   */
  public static Spread quantiles(int... rising) {
    return new Spread(ImmutableList.copyOf(Ints.asList(rising)), true);
  }

  /**
   * Describes a spread by values of which each is equally likely; repeat a value to make it more likely.
   *
   * @param rising the values, lowest first
   * @return the spread
   * @throws IllegalArgumentException if there is no value, or a value is below the one before it
   */
  public static Spread oneOf(int... rising) {
    return new Spread(ImmutableList.copyOf(Ints.asList(rising)), false);
  }

  /**
   * Gives everybody the same.
   *
   * @param value the value
   * @return the spread
   */
  public static Spread always(int value) {
    return oneOf(value);
  }

  /**
   * Reads the value at a position among all people, ordered by their value.
   *
   * @param position 0 to {@link #POSITIONS} - 1
   * @return the value there, rounded to the nearest whole number; never falls as the position rises
   * @throws IllegalArgumentException if the position lies outside
   */
  public int at(int position) {
    Bounds.within(position, 0, POSITIONS - 1, "position");
    int gaps = smooth ? values.size() - 1 : values.size();
    long reached = (long) position * gaps;
    int below = (int) (reached / POSITIONS);
    if (!smooth || gaps == 0) {
      return values.get(below);
    }
    long step = (long) values.get(below + 1) - values.get(below);
    long rest = reached % POSITIONS;
    return (int) (values.get(below) + (step * rest + POSITIONS / 2) / POSITIONS);
  }

  /**
   * Gives the lowest value.
   *
   * @return the lowest value
   */
  public int smallest() {
    return Collections.min(values);
  }

  /**
   * Gives the highest value.
   *
   * @return the highest value
   */
  public int largest() {
    return Collections.max(values);
  }
}
