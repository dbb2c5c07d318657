package org.weft.samples.house.violation.matching.kernel;

/** A type of a package that is not exported. */
public class Hidden {
  Hidden() {}

  protected Hidden(int size) {}
}
