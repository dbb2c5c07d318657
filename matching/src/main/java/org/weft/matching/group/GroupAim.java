package org.weft.matching.group;

/** What makes one way of forming groups better than another. */
public enum GroupAim {
  /**
   * The sum of the fits of all pairs who sit together is as high as can be. Simple to explain; a group of people whom nobody
   * fits well may be left with each other.
   */
  BEST_TOTAL,
  /**
   * The group with the lowest mean fit of its pairs has it as high as can be; among those splits the total. Choose it where
   * no group should be the one nobody wanted. A search over many people raises the second-lowest mean too, and so on, as long
   * as an exchange between two groups does that.
   */
  WORST_GROUP_FIRST
}
