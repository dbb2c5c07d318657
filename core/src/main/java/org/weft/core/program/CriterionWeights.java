package org.weft.core.program;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.weft.core.style.Components;

/**
 * How much each criterion of a scoring counts beside the others, as plain data.
 *
 * <p>This is how learning comes back into matching: somebody proposes other weights, a person accepts them, and the next
 * round is scored with them. Matching takes weights as input and never changes them itself.
 *
 * <p>Worked example: skills 4 and hours 2 mean that skills decide two thirds of a score. With skills 4 and hours 0 the hours
 * are still named, and do not count.
 *
 * <p>Only the ratios matter, but they are kept as stated: 4 and 2 are not equal to 2 and 1.
 *
 * @param weights for each criterion, by name, 0 to a million; in the order in which they are listed; at least one is above 0
 */
public record CriterionWeights(ImmutableMap<String, Double> weights) {
  private static final double MOST = 1_000_000;

  /**
   * Checks the weights.
   *
   * @param weights for each criterion 0 to a million
   * @throws IllegalArgumentException if a name is blank, a weight is out of range, or none is above 0
   */
  public CriterionWeights {
    Components.required(weights, "CriterionWeights.weights");
    weights.forEach(CriterionWeights::checked);
    checkArgument(
        weights.values().stream().anyMatch(weight -> weight > 0),
        "at least one weight must be above 0 but they were %s; give the criterion that matters most 1",
        weights);
  }

  private static void checked(String criterion, double weight) {
    Components.text(criterion, "CriterionWeights.weights");
    checkArgument(
        weight >= 0 && weight <= MOST,
        "weight of %s must be 0 to a million but was %s; use 0 for what does not count",
        criterion,
        weight);
  }

  /**
   * Takes weights by name.
   *
   * @param weights for each criterion 0 to a million; the order is kept
   * @return the weights
   * @throws IllegalArgumentException if a name is blank, a weight is out of range, or none is above 0
   */
  public static CriterionWeights of(Map<String, Double> weights) {
    return new CriterionWeights(ImmutableMap.copyOf(weights));
  }

  /**
   * Tells how much one criterion counts.
   *
   * @param criterion name of the criterion
   * @return 0 to a million
   * @throws IllegalArgumentException if no criterion of that name is listed
   */
  public double weight(String criterion) {
    return Components.required(weights.get(known(criterion)), criterion);
  }

  /**
   * Tells what part of a score one criterion decides.
   *
   * @param criterion name of the criterion
   * @return 0 to 1; all parts add up to 1
   * @throws IllegalArgumentException if no criterion of that name is listed
   */
  public double share(String criterion) {
    return weight(criterion)
        / weights.values().stream().mapToDouble(weight -> weight).sum();
  }

  /**
   * Changes one weight.
   *
   * @param criterion name of a criterion that is listed
   * @param weight 0 to a million
   * @return weights that differ in this one only
   * @throws IllegalArgumentException if no criterion of that name is listed, the weight is out of range, or none would be
   *     above 0
   */
  public CriterionWeights with(String criterion, double weight) {
    known(criterion);
    ImmutableMap.Builder<String, Double> changed =
        ImmutableMap.builderWithExpectedSize(weights.size());
    weights.forEach((name, was) -> changed.put(name, name.equals(criterion) ? weight : was));
    return new CriterionWeights(changed.buildOrThrow());
  }

  private String known(String criterion) {
    checkArgument(
        weights.containsKey(Components.required(criterion, "criterion")),
        "no weight has the name '%s'; there are %s",
        criterion,
        weights.keySet());
    return criterion;
  }
}
