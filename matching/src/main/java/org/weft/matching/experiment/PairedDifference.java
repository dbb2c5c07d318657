package org.weft.matching.experiment;

import java.util.Optional;
import org.immutables.value.Value;
import org.weft.core.style.Components;

/**
 * How one number of two strategies differs over the same instances: first less second.
 *
 * @param key which number
 * @param first the name of one strategy
 * @param second the name of the other
 * @param instances how many instances both have numbers of
 * @param leftOut how many instances one of them has no number of
 * @param mean mean of the differences; 0 if there are no instances
 * @param meanInterval interval of that mean, nearly of its confidence; nothing for fewer than two instances
 * @param medianInterval interval of the median difference, of its confidence or more; nothing for too few instances
 * @param firstLarger on how many instances the first has the larger number
 * @param equal on how many instances they are equal
 * @param secondLarger on how many instances the second has the larger number
 * @param signTest how likely a split into larger and smaller as uneven as this, or more, would be if both were equally likely;
 *     equal instances aside; 1 if there are no others
 */
@Value.Builder
public record PairedDifference(
    MeasureKey key,
    String first,
    String second,
    int instances,
    int leftOut,
    double mean,
    Optional<ConfidenceInterval> meanInterval,
    Optional<ConfidenceInterval> medianInterval,
    int firstLarger,
    int equal,
    int secondLarger,
    double signTest)
    implements WithPairedDifference {
  /**
   * Checks that nothing is missing.
   *
   * @param key which number
   * @param first the name of one strategy
   * @param second the name of the other
   * @param instances how many instances
   * @param leftOut how many were left out
   * @param mean mean of the differences
   * @param meanInterval its interval
   * @param medianInterval interval of the median difference
   * @param firstLarger how often the first is larger
   * @param equal how often they are equal
   * @param secondLarger how often the second is larger
   * @param signTest chance of such a split
   */
  public PairedDifference {
    Components.required(key, "PairedDifference.key");
    Components.required(first, "PairedDifference.first");
    Components.required(second, "PairedDifference.second");
    meanInterval = Components.orNone(meanInterval);
    medianInterval = Components.orNone(medianInterval);
  }

  /**
   * Gives the difference the other way round: second less first.
   *
   * @return the same with every sign changed
   */
  public PairedDifference reversed() {
    return new PairedDifference(
        key,
        second,
        first,
        instances,
        leftOut,
        0 - mean,
        meanInterval.map(ConfidenceInterval::negated),
        medianInterval.map(ConfidenceInterval::negated),
        secondLarger,
        equal,
        firstLarger,
        signTest);
  }

  /**
   * Starts a difference from nothing.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PairedDifference}. */
  public static final class Builder extends PairedDifferenceBuilder {
    Builder() {}
  }
}
