package org.weft.samples.house.violation.core.mapped;

public record ShowsABean(String name) {
  public String getInitial() {
    return name.substring(0, 1);
  }
}
