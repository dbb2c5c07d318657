package org.weft.samples.house.violation.core.outside;

import com.google.common.util.concurrent.MoreExecutors;
import java.util.*;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Does two things at once. */
@SuppressWarnings({"deprecation", "removal", "UnusedVariable"})
final class StartsThreads {
  Object[] touch() throws Exception {
    return new Object[] {
      new Thread(),
      new Timer(),
      Executors.newCachedThreadPool(),
      MoreExecutors.directExecutor(),
      List.of().parallelStream(),
      IntStream.range(0, 1).parallel()
    };
  }

  void sortAndTell(int[] values) {
    Arrays.parallelSort(values);
    this.notifyAll();
  }
}
