package org.weft.matching.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.weft.core.style.Components;

/**
 * Why two people fit: every criterion with its weight, its number and its words.
 *
 * <p>Worked example: skill cover 0.9 with weight 3 and shared hours 0.5 with weight 1 give a total of 0.8.
 *
 * @param parts one entry a criterion, in the order of the scoring; never empty
 */
public record ScoreCard(ImmutableList<CriterionScore> parts) {
  /**
   * Checks that there is something to show.
   *
   * @param parts one entry a criterion
   * @throws IllegalArgumentException if there is none
   */
  public ScoreCard {
    parts = Components.orEmpty(parts);
    checkArgument(
        !parts.isEmpty(),
        "a score card needs at least one part but had %s; score by one criterion",
        0);
  }

  /**
   * Gives the weighted mean of the parts.
   *
   * @return 0 to 1
   */
  public double total() {
    double weighted = 0;
    double weights = 0;
    for (CriterionScore part : parts) {
      weighted += part.weight() * part.score();
      weights += part.weight();
    }
    return Math.min(weighted / weights, 1);
  }

  /**
   * Lists what speaks most for the pair.
   *
   * @param most how many parts at most, 0 or more
   * @return parts by weight times score, highest first; equal ones in the order of the card
   */
  public ImmutableList<CriterionScore> strongest(int most) {
    checkArgument(most >= 0, "most must be 0 or more but was %s; use 0 for none", most);
    Comparator<CriterionScore> byShare =
        Comparator.comparingDouble(part -> -part.weight() * part.score());
    return parts.stream().sorted(byShare).limit(most).collect(ImmutableList.toImmutableList());
  }
}
