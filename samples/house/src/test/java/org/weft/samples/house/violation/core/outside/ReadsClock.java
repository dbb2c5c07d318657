package org.weft.samples.house.violation.core.outside;

import com.google.common.base.Stopwatch;
import java.time.*;
import java.util.*;

/** Reads the clock by calling. */
@SuppressWarnings({"deprecation", "removal", "UnusedVariable"})
final class ReadsClock {
  Object[] touch() throws Exception {
    return new Object[] {
      System.nanoTime(),
      Instant.now(),
      LocalDate.now(ZoneOffset.UTC),
      Clock.systemUTC(),
      new Date(),
      Calendar.getInstance(),
      Stopwatch.createUnstarted()
    };
  }
}
