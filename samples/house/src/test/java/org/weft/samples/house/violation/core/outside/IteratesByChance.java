package org.weft.samples.house.violation.core.outside;

import java.util.*;
import java.util.stream.Collectors;

/** Lets the run decide the order. */
@SuppressWarnings({"deprecation", "removal", "UnusedVariable"})
final class IteratesByChance {
  Object[] touch() throws Exception {
    return new Object[] {
      new IdentityHashMap<String, String>(),
      Set.of(1, 2),
      Map.copyOf(new HashMap<>()),
      Collectors.toUnmodifiableSet(),
      System.identityHashCode(this)
    };
  }
}
