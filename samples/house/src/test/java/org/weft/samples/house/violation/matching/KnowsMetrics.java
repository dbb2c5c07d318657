package org.weft.samples.house.violation.matching;

import org.weft.samples.house.violation.metrics.base.Behaved;

final class KnowsMetrics {
  Class<?> known = Behaved.class;
}
