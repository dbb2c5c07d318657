package org.weft.metrics.privacy;

import org.weft.metrics.statistic.Estimate;

/**
 * An estimate in the form in which it may be shown: its number of answers is a band.
 *
 * <p>Only figures can be released. A bare number, or an estimate that rests on exact counts, does not fit the type.
 */
public interface Figure extends Estimate {
  /**
   * How many people answered, as a band.
   *
   * @return the band
   */
  SizeBand answers();
}
