package org.weft.matching.kernel.group;

/** What makes one split better than another. */
public enum SplitAim {
  /** The sum of the fits of all pairs in groups. */
  TOTAL,
  /** The lowest mean fit of a group; among equals the total. */
  LOWEST_MEAN
}
