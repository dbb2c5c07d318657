package org.weft.samples.house.violation.metrics;

import org.weft.samples.house.violation.matching.base.Behaved;

final class KnowsMatching {
  Class<?> known = Behaved.class;
}
