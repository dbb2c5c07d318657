package org.weft.core.profile;

import org.weft.core.style.Components;

/**
 * Four habits of work, each on a scale from 1 to 5 between two good ends.
 *
 * <p>Two scales say how a conversation feels ({@code pace}, {@code reflection}); there, people who are alike have it
 * easier. Two say how problems are approached ({@code structure}, {@code focus}); there, people who differ learn from each
 * other.
 *
 * @param pace 1 deliberate, 5 quick
 * @param reflection 1 thinks aloud, 5 thinks first
 * @param structure 1 explores, 5 plans
 * @param focus 1 sees the big picture, 5 sees the details
 */
public record WorkingStyle(int pace, int reflection, int structure, int focus) {
  /** Width of each scale: the largest difference between two people. */
  public static final int WIDEST_DIFFERENCE = 4;

  private static final String MIDDLE = "3 is the middle";

  /**
   * Checks the scales.
   *
   * @param pace 1 to 5
   * @param reflection 1 to 5
   * @param structure 1 to 5
   * @param focus 1 to 5
   * @throws IllegalArgumentException if a value lies outside 1 to 5
   */
  public WorkingStyle {
    Components.within(pace, 1, 5, "WorkingStyle.pace", MIDDLE);
    Components.within(reflection, 1, 5, "WorkingStyle.reflection", MIDDLE);
    Components.within(structure, 1, 5, "WorkingStyle.structure", MIDDLE);
    Components.within(focus, 1, 5, "WorkingStyle.focus", MIDDLE);
  }

  /**
   * Gives the middle of every scale, for people who did not say.
   *
   * @return 3 on each scale
   */
  public static WorkingStyle balanced() {
    return new WorkingStyle(3, 3, 3, 3);
  }
}
