package org.weft.samples.house.violation.core.outside;

import com.google.common.hash.Hashing;
import java.security.SecureRandom;
import java.util.*;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Uses chance without a seed. */
@SuppressWarnings({"deprecation", "removal", "UnusedVariable"})
final class RollsDice {
  Object[] touch() throws Exception {
    return new Object[] {
      new SecureRandom(),
      ThreadLocalRandom.current(),
      new Random(),
      new SplittableRandom(),
      Math.random(),
      UUID.randomUUID(),
      RandomGenerator.getDefault(),
      RandomGeneratorFactory.getDefault().create(),
      Hashing.goodFastHash(8)
    };
  }

  void shuffle(List<String> names) {
    Collections.shuffle(names);
  }
}
