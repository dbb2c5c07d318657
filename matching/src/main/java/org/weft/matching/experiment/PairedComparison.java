package org.weft.matching.experiment;

import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.weft.core.style.Components;
import org.weft.matching.experiment.measure.Reading;
import org.weft.matching.kernel.SeededRandom;

/**
 * Compares two strategies on the same instances.
 *
 * <p>An instance counts once: seeds of one instance are no independent trials, so their numbers are averaged first. An instance is
 * left out if one of the strategies has no number for it under any seed; a strategy that refuses hard instances looks better than it
 * is, so {@link PairedDifference#leftOut()} is to be looked at first. Instances are taken to be independent draws of one kind:
 * differences over the same few cohorts say nothing about other cohorts.
 *
 * <p>The mean has a percentile bootstrap interval: the instances are drawn anew with replacement, and the middle part of the means is
 * taken (B. Efron, "Bootstrap Methods", 1979). It is nearly right for twenty instances and too narrow for a few. The median has an
 * interval from the sorted differences themselves and the split has the sign test, both exact whatever the distribution (W. Conover,
 * "Practical Nonparametric Statistics", 1999); many measures are tested at once here, so a single small chance is no proof.
 *
 * @param confidence of the intervals, strictly between 0 and 1
 * @param resamples how many times instances are drawn anew, 100 to 1,000,000
 * @param seed draws them; the same seed gives the same interval
 */
public record PairedComparison(double confidence, int resamples, long seed) {
  /**
   * Checks the numbers.
   *
   * @param confidence of the intervals
   * @param resamples how many times instances are drawn anew
   * @param seed draws them
   * @throws IllegalArgumentException if a number lies outside its range
   */
  public PairedComparison {
    ConfidenceInterval.checkConfidence(confidence);
    Components.within(resamples, 100, 1_000_000, "PairedComparison.resamples");
  }

  /**
   * Gives the usual settings.
   *
   * @return confidence 0.95, 2000 resamples, seed 0
   */
  public static PairedComparison standard() {
    return new PairedComparison(0.95, 2000, 0);
  }

  /**
   * Compares.
   *
   * @param table the rows
   * @param key which number
   * @param first the name of a strategy
   * @param second the name of another
   * @return first less second; of no instances if no row has such numbers
   */
  public PairedDifference of(ResultTable table, MeasureKey key, String first, String second) {
    Map<String, SeedMean> ofFirst = means(table, key, first);
    Map<String, SeedMean> ofSecond = means(table, key, second);
    double[] differences = ofFirst.keySet().stream()
        .filter(ofSecond::containsKey)
        .mapToDouble(instance -> mean(ofFirst, instance) - mean(ofSecond, instance))
        .filter(Double::isFinite)
        .toArray();
    int instances = Sets.union(ofFirst.keySet(), ofSecond.keySet()).size();
    int larger =
        (int) Arrays.stream(differences).filter(difference -> difference > 0).count();
    int smaller =
        (int) Arrays.stream(differences).filter(difference -> difference < 0).count();
    return new PairedDifference(
        key,
        first,
        second,
        differences.length,
        instances - differences.length,
        differences.length == 0 ? 0 : mean(differences),
        meanInterval(differences),
        medianInterval(differences),
        larger,
        differences.length - larger - smaller,
        smaller,
        Signs.test(larger, smaller));
  }

  /** The numbers of one strategy for one instance under all seeds. */
  private static final class SeedMean {
    private double sum;
    private int count;
  }

  /** Instances come in the order of the table, so that sums do not depend on anything else. */
  private static Map<String, SeedMean> means(ResultTable table, MeasureKey key, String strategy) {
    Map<String, SeedMean> means = new LinkedHashMap<>();
    for (ResultRow row : table.rows(key)) {
      if (row.strategy().equals(strategy)) {
        SeedMean mean = means.computeIfAbsent(row.instance(), instance -> new SeedMean());
        if (row.reading() instanceof Reading.Figure figure) {
          mean.sum += figure.value();
          mean.count++;
        }
      }
    }
    return means;
  }

  /** Not a number if no seed has one. */
  private static double mean(Map<String, SeedMean> means, String instance) {
    SeedMean mean = Components.required(means.get(instance), "mean");
    return mean.sum / mean.count;
  }

  private static double mean(double[] numbers) {
    double sum = 0;
    for (double number : numbers) {
      sum += number;
    }
    return sum / numbers.length;
  }

  /** As many of the sorted means are dropped below as above, so that the interval turns with the sign. */
  private Optional<ConfidenceInterval> meanInterval(double[] differences) {
    if (differences.length < 2) {
      return Optional.empty();
    }
    Random random = SeededRandom.of(seed);
    double[] means = new double[resamples];
    double[] drawn = new double[differences.length];
    for (int r = 0; r < resamples; r++) {
      for (int k = 0; k < drawn.length; k++) {
        drawn[k] = differences[random.nextInt(drawn.length)];
      }
      means[r] = mean(drawn);
    }
    Arrays.sort(means);
    return Optional.of(middle(means, (int) Math.floor((1 - confidence) / 2 * resamples)));
  }

  private Optional<ConfidenceInterval> medianInterval(double[] differences) {
    int dropped = Signs.outside(differences.length, confidence);
    if (dropped < 0) {
      return Optional.empty();
    }
    double[] sorted = differences.clone();
    Arrays.sort(sorted);
    return Optional.of(middle(sorted, dropped));
  }

  private ConfidenceInterval middle(double[] sorted, int dropped) {
    return new ConfidenceInterval(
        0 + sorted[dropped], 0 + sorted[sorted.length - 1 - dropped], confidence);
  }
}
