package org.weft.metrics.privacy;

/**
 * Why a figure is not shown. Each reason follows from dates, membership or counts alone, never from answers.
 */
public enum WithheldReason {
  /** Fewer people answered than the policy asks for. Nobody at all and just too few look alike. */
  TOO_FEW_ANSWERS,
  /** The wave has not opened yet. */
  WAVE_AHEAD,
  /** The wave still takes answers; a figure that moves with each answer gives the answers away. */
  WAVE_OPEN,
  /** The wave follows the one before too soon, or overlaps it. */
  WAVES_TOO_CLOSE
}
