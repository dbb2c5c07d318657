package org.weft.core.profile;

/** A person's position on the organization's ladder, lowest first. */
public enum Seniority {
  /** Learning the trade. */
  JUNIOR(1),
  /** Works on their own. */
  INTERMEDIATE(2),
  /** Guides others in a team. */
  SENIOR(3),
  /** Guides several teams. */
  STAFF(4),
  /** Guides the organization. */
  PRINCIPAL(5);

  private final int rank;

  Seniority(int rank) {
    this.rank = rank;
  }

  /**
   * Gives the place on the scale.
   *
   * @return 1 for the lowest to 5 for the highest
   */
  public int rank() {
    return rank;
  }

  /**
   * Counts the steps up to another position.
   *
   * @param other the other position
   * @return steps from this position to the other; negative if the other is lower
   */
  public int stepsTo(Seniority other) {
    return other.rank - rank;
  }
}
