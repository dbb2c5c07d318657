package org.weft.samples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * CPU time of the threads that run a benchmark, in milliseconds for each call.
 *
 * <p>A shared machine disturbs it less than wall time. It counts native code that runs in the same thread, as that of
 * OR-Tools does; it does not count the threads that collect garbage or compile. Setup runs in the first iteration, so there
 * must be at least one for warming up.
 */
public final class CpuTime implements InternalProfiler {
  static final String LABEL = "cpu";

  private static final String WORKER = "-jmh-worker-";

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private long before;

  /** Called by JMH. */
  public CpuTime() {}

  @Override
  public String getDescription() {
    return "CPU time of the benchmark's threads";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = workers();
  }

  @Override
  public Collection<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double milliseconds = (workers() - before) / 1e6;
    return List.of(new ScalarResult(
        LABEL, milliseconds / result.getMetadata().getAllOps(), "ms/op", AggregationPolicy.AVG));
  }

  private long workers() {
    long total = 0;
    for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
      if (thread != null && thread.getThreadName().contains(WORKER)) {
        total += Math.max(0, threads.getThreadCpuTime(thread.getThreadId()));
      }
    }
    return total;
  }
}
