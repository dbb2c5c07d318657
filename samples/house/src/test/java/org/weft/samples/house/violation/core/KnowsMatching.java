package org.weft.samples.house.violation.core;

import org.weft.samples.house.violation.matching.base.Behaved;

final class KnowsMatching {
  Class<?> known = Behaved.class;
}
