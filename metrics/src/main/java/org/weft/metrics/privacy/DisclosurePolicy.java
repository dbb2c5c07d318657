package org.weft.metrics.privacy;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.Supplier;
import org.weft.core.program.PrivacyRules;
import org.weft.core.style.Components;

/**
 * What may be shown about a group, by the number of people who answered.
 *
 * <p>A minimum alone is no anonymity: an exact share of five answers gives their count away, and a share of 100 percent
 * gives every answer away. So the policy says two things: <b>whether</b> a figure may be shown (from {@code
 * minimumGroup} answers) and <b>how finely</b> (in steps that depend on the band of sizes alone). The minimum can be
 * raised, never lowered below five.
 *
 * <table>
 * <caption>Display of a share under the standard policy</caption>
 * <tr><th>answers</th><th>shown as</th><th>steps</th></tr>
 * <tr><td>0-4</td><td>withheld</td><td></td></tr>
 * <tr><td>5-9</td><td>half or more, or less</td><td>2</td></tr>
 * <tr><td>10-19</td><td>quarters</td><td>4</td></tr>
 * <tr><td>20-49</td><td>fifths</td><td>5</td></tr>
 * <tr><td>50 and more</td><td>twentieths</td><td>20</td></tr>
 * </table>
 *
 * <p>The promise: whoever knows the policy, the exact number of answers and one of the answers still cannot tell how
 * many of the answers were favorable, nor that all the others agreed. It holds for one figure; several overlapping ones
 * have to be audited against each other. A second policy for the same answers is such an overlap: keep one per program.
 *
 * <p>Details: {@code m} equal steps over {@code n} answers hold at least {@code floor(n/m)} counts each, and the first and
 * last at least three once {@code n > 2m}: {@code ceil(n/m)} and {@code floor(n/m) + 1}. Three are needed there, because
 * a person who knows that their own answer was not favorable can strike out "all". In the middle two are enough. The
 * display always uses the largest allowed {@code m} for the smallest size of the band, so it never depends on whether
 * people agreed. Bands start at the minimum and end before 10, 20, 50, 100, 200, 500 and so on; the first is as wide as
 * its smallest size at least. A minimum of 7 buys a third step for small groups, a minimum of 9 a fourth.
 *
 * @param minimumGroup how many answers a figure needs, at least {@value #LOWEST_MINIMUM_GROUP}
 */
public record DisclosurePolicy(int minimumGroup) {
  /** The minimum of the standard policy; none may be lower. */
  public static final int LOWEST_MINIMUM_GROUP = PrivacyRules.FLOOR;

  private static final int[] STEPS_FINEST_FIRST = {20, 10, 5, 4, 3, 2};
  private static final int[] LEADING_DIGITS = {1, 2, 5};

  /**
   * Checks the minimum.
   *
   * @param minimumGroup at least {@value #LOWEST_MINIMUM_GROUP}
   * @throws IllegalArgumentException if it is lower
   */
  public DisclosurePolicy {
    checkArgument(
        minimumGroup >= LOWEST_MINIMUM_GROUP,
        "minimumGroup must be at least %s but was %s;"
            + " keep DisclosurePolicy.standard() and ask small teams together with their neighbors",
        LOWEST_MINIMUM_GROUP,
        minimumGroup);
    checkArgument(
        minimumGroup <= PrivacyRules.CEILING,
        "minimumGroup must be at most %s but was %s; leave the metric out if nothing may be shown",
        PrivacyRules.CEILING,
        minimumGroup);
  }

  /**
   * The policy with the lowest minimum, five.
   *
   * @return the policy
   */
  public static DisclosurePolicy standard() {
    return new DisclosurePolicy(LOWEST_MINIMUM_GROUP);
  }

  /**
   * The policy that a charter promises: {@code DisclosurePolicy.of(charter.privacy())}.
   *
   * @param rules what the program promises about figures
   * @return the policy with the smallest group of the rules as its minimum
   */
  public static DisclosurePolicy of(PrivacyRules rules) {
    return new DisclosurePolicy(Components.required(rules, "rules").smallestGroup());
  }

  /**
   * A policy that asks for more answers.
   *
   * @param minimumGroup from {@value #LOWEST_MINIMUM_GROUP} to a million
   * @return the policy
   * @throws IllegalArgumentException if it is lower or higher
   */
  public static DisclosurePolicy ofMinimumGroup(int minimumGroup) {
    return new DisclosurePolicy(minimumGroup);
  }

  /**
   * Whether a group of this size may have figures at all.
   *
   * @param answers how many people answered
   * @return whether they reach the minimum
   */
  public boolean allows(int answers) {
    return answers >= minimumGroup;
  }

  /**
   * Releases a figure if enough people answered, and withholds it otherwise. The figure is computed only if it may be
   * shown.
   *
   * @param <T> kind of figure
   * @param answers how many people answered; negative is treated as none
   * @param figure computes the figure
   * @return the figure, or why there is none
   */
  public <T extends Figure> Guarded<T> guard(int answers, Supplier<T> figure) {
    Components.required(figure, "figure");
    return allows(answers)
        ? new Released<>(figure.get())
        : Withheld.because(
            WithheldReason.TOO_FEW_ANSWERS,
            "A figure needs at least "
                + minimumGroup
                + " answers. Ask a larger group together, or talk with each other instead of counting.");
  }

  /**
   * The band that hides the size of a group.
   *
   * @param answers how many people answered, at least {@code minimumGroup}
   * @return the band that holds it
   * @throws IllegalArgumentException if they are too few for any figure
   */
  public SizeBand bandOf(int answers) {
    checkArgument(
        allows(answers),
        "answers must be at least %s (minimumGroup) but was %s; call guard, which withholds such a figure",
        minimumGroup,
        answers);
    long fewest = minimumGroup;
    long next = boundaryFrom(2 * fewest);
    while (next <= answers) {
      fewest = next;
      next = boundaryFrom(2 * fewest);
    }
    return SizeBand.of((int) fewest, (int) Math.min(next - 1, Integer.MAX_VALUE));
  }

  /**
   * A share of answers, coarsened for display. Constant time but for the search of the band, which is logarithmic.
   *
   * @param favorable how many answers count, from 0 to {@code answers}
   * @param answers how many people answered, at least {@code minimumGroup}
   * @return the share as it may be shown
   * @throws IllegalArgumentException if they are too few for any figure, or the counts do not fit
   */
  public CoarseShare coarsen(int favorable, int answers) {
    SizeBand band = bandOf(answers);
    checkArgument(
        favorable >= 0 && favorable <= answers,
        "favorable must lie in 0 to %s (answers) but was %s; count each answer once",
        answers,
        favorable);
    int steps = stepsFor(band);
    int step = (int) ((long) favorable * steps / answers);
    return new CoarseShare(Math.min(step, steps - 1), steps, band);
  }

  private static int stepsFor(SizeBand band) {
    for (int steps : STEPS_FINEST_FIRST) {
      if (band.fewest() > 2 * steps) {
        return steps;
      }
    }
    throw new AssertionError("no steps for " + band);
  }

  /** The first of 10, 20, 50, 100, 200, ... that is at least {@code atLeast}. */
  private static long boundaryFrom(long atLeast) {
    for (long power = 10; ; power *= 10) {
      for (int digit : LEADING_DIGITS) {
        if (digit * power >= atLeast) {
          return digit * power;
        }
      }
    }
  }
}
