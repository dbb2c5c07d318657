package org.weft.matching.scoring;

/** What every criterion answers where people did not say: silence neither helps nor hurts. */
final class Unknown {
  static final double SCORE = 0.5;

  private Unknown() {}
}
