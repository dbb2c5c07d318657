package org.weft.samples.cohorts.ingredient;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;

/**
 * How long people have worked in their profession, and where that has brought them.
 *
 * <p>Worked example: with the ladder 2, 5, 10, 17 and no blur, somebody with 4 years is intermediate and somebody with 10 is
 * senior. A blur of 2 moves each person's own ladder up or down by up to 2 years.
 *
 * @param years years in the profession, 0 to 60
 * @param ladder years at which people become intermediate, senior, staff and principal; four rising numbers
 * @param blurYears by how many years a person's own ladder may differ, 0 to 20
 */
public record Experience(Spread years, ImmutableList<Integer> ladder, int blurYears) {
  /**
   * Checks the ranges.
   *
   * @param years years in the profession, 0 to 60
   * @param ladder years at which people become intermediate, senior, staff and principal
   * @param blurYears by how many years a person's own ladder may differ, 0 to 20
   * @throws IllegalArgumentException if a number lies outside its range, or the ladder is not four rising numbers
   */
  public Experience {
    Bounds.spread(years, 0, 60, "Experience.years");
    Bounds.required(ladder, "Experience.ladder");
    checkArgument(
        ladder.size() == 4 && Ordering.natural().isOrdered(ladder),
        "the ladder must be four rising numbers of years but was %s; use 2, 5, 10, 17",
        ladder);
    Bounds.within(blurYears, 0, 20, "Experience.blurYears");
  }

  /**
   * Gives the default ladder and blur.
   *
   * @param years years in the profession, 0 to 60
   * @return experience with the ladder 2, 5, 10, 17 and a blur of 2 years
   */
  public static Experience of(Spread years) {
    return new Experience(years, ImmutableList.of(2, 5, 10, 17), 2);
  }

  /**
   * Gives the experience of the people in the surveys that the defaults were compared with.
   *
   * @return half have up to 7 years, a twentieth 26 or more
   */
  public static Experience ofDevelopers() {
    return of(
        Spread.quantiles(0, 1, 2, 3, 4, 4, 5, 5, 6, 7, 7, 8, 9, 10, 12, 14, 16, 19, 22, 26, 42));
  }

  /**
   * Puts everybody on the same ladder.
   *
   * @return experience that differs in its blur only, which is 0
   */
  public Experience withoutBlur() {
    return new Experience(years, ladder, 0);
  }
}
