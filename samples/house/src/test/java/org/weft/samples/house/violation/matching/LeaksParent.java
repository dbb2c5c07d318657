package org.weft.samples.house.violation.matching;

import org.weft.samples.house.violation.matching.kernel.Hidden;

public final class LeaksParent extends Hidden {
  LeaksParent() {
    super(1);
  }
}
