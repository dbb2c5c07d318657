package org.weft.samples.house.violation.metrics;

import org.weft.samples.house.violation.samples.Sample;

final class KnowsSamples {
  Class<?> known = Sample.class;
}
