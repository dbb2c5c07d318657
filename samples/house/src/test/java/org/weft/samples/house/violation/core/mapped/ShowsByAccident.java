package org.weft.samples.house.violation.core.mapped;

public record ShowsByAccident(int copies) {
  public Boolean issued() {
    return copies > 0;
  }
}
