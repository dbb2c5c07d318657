package org.weft.samples.house.violation.matching;

import java.util.Optional;
import org.weft.samples.house.violation.matching.kernel.Hidden;

public final class LeaksThroughGenerics {
  private LeaksThroughGenerics() {}

  public static Optional<Hidden> find() {
    return Optional.empty();
  }
}
