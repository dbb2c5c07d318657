package org.weft.samples.house.violation.core;

import org.assertj.core.api.Assertions;

final class KnowsAssertJ {
  Class<?> known = Assertions.class;
}
