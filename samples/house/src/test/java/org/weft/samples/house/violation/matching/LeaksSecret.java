package org.weft.samples.house.violation.matching;

public final class LeaksSecret {
  private LeaksSecret() {}

  public static Secret secret() {
    return new Secret();
  }

  static final class Secret {}
}
