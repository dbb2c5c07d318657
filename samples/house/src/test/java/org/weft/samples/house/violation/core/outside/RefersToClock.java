package org.weft.samples.house.violation.core.outside;

import java.time.Instant;
import java.util.function.Supplier;

/** Reads the clock by reference. */
@SuppressWarnings({"deprecation", "removal", "UnusedVariable"})
final class RefersToClock {
  final Supplier<Instant> now = Instant::now;
}
