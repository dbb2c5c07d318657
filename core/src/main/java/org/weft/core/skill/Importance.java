package org.weft.core.skill;

/** How much a wish matters to the person who has it, strongest first. */
public enum Importance {
  /** Without it a match makes no sense; a rule may insist on it. */
  MUST(4),
  /** Close to the heart of what the person wants. */
  HIGH(3),
  /** Welcome. */
  MEDIUM(2),
  /** A bonus. */
  LOW(1);

  private final int weight;

  Importance(int weight) {
    this.weight = weight;
  }

  /**
   * Gives the weight that scores use.
   *
   * @return 4 for a must down to 1 for a bonus
   */
  public int weight() {
    return weight;
  }
}
