package org.weft.samples.house.violation.metrics;

import org.weft.samples.house.violation.matching.Behaved;

final class KnowsMatching {
  Class<?> known = Behaved.class;
}
