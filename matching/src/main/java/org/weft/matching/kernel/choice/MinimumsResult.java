package org.weft.matching.kernel.choice;

/** What {@link EnvyFreeMinimums} found; {@link MinimumsCheck} verifies it. */
public final class MinimumsResult {
  private final EnvyFreeMinimums.Outcome outcome;
  private final int[] matchedEdge;

  MinimumsResult(EnvyFreeMinimums.Outcome outcome, int[] matchedEdge) {
    this.outcome = outcome;
    this.matchedEdge = matchedEdge;
  }

  /**
   * Tells what the matching is.
   *
   * @return one of three
   */
  public EnvyFreeMinimums.Outcome outcome() {
    return outcome;
  }

  /**
   * Gives the matching; if the minimums are impossible, the one that shows it.
   *
   * @return for each mentee its edge, or -1; a copy
   */
  public int[] matchedEdge() {
    return matchedEdge.clone();
  }
}
