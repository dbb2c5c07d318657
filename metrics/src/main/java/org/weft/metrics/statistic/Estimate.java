package org.weft.metrics.statistic;

/**
 * A number that was estimated from answers: it has an interval, and it says in words what it is worth.
 *
 * <p>There is no method for the bare number here. Code that shows any estimate shows its interval and its sentence.
 */
public interface Estimate {
  /**
   * Where the estimated quantity plausibly lies.
   *
   * @return the interval, with its confidence
   */
  Interval interval();

  /**
   * What the estimate shows and what it does not show.
   *
   * @return one English sentence that names the interval
   */
  String sentence();
}
