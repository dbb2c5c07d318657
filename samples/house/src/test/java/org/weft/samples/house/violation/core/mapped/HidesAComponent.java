package org.weft.samples.house.violation.core.mapped;

public record HidesAComponent(boolean kept) {
  public boolean isKept() {
    return !kept;
  }
}
