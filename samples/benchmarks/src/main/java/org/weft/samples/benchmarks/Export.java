package org.weft.samples.benchmarks;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.weft.matching.kernel.Assignment;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Objective;
import org.weft.matching.kernel.SparseAssignment;
import org.weft.matching.kernel.dense.CostRows;
import org.weft.matching.kernel.dense.DenseAssignment;
import org.weft.matching.kernel.dense.DenseSolution;

/**
 * Writes instances with our answer and CPU time, for peers that live outside the JVM.
 *
 * <p>A file has a few lines of text, an empty line, then whole numbers of 32 or 64 bits, lowest byte first. A dense one holds
 * the costs row by row; a sparse one the start of each row, mentors, places, then points of 64 bits.
 */
final class Export {
  private static final long WARM_UP = 3_000_000_000L;
  private static final int RUNS = 7;

  private Export() {}

  /** Writes dense instances of all kinds in some sizes, and the small sparse ones. */
  static void write(Path directory, List<String> sizes) throws IOException {
    Files.createDirectories(directory);
    for (String size : sizes.isEmpty() ? List.of("500", "1000", "2000") : sizes) {
      for (Cases.Kind kind : Cases.Kind.values()) {
        dense(directory, kind, Integer.parseInt(size));
      }
    }
    sparse(directory, Cases.Kind.UNI);
    sparse(directory, Cases.Kind.MEN);
  }

  private static void dense(Path directory, Cases.Kind kind, int n) throws IOException {
    int[][] cost = Cases.dense(kind, n, n);
    LongSupplier solve =
        () -> ((DenseSolution) DenseAssignment.solve(CostRows.of(cost))).totalCost();
    String head = String.format(
        Locale.ROOT,
        "weft dense\nrows %d\ncolumns %d\ntotal %d\ncpu_ms %.3f\n\n",
        n,
        n,
        solve.getAsLong(),
        cpuMilliseconds(solve));
    try (DataOutputStream out = open(directory, "dense-" + kind + "-" + n, head)) {
      for (int[] row : cost) {
        ints(out, row);
      }
    }
  }

  private static void sparse(Path directory, Cases.Kind kind) throws IOException {
    int mentees = 10_000;
    int mentors = 2_000;
    Cases.Sparse sparse = Cases.sparse(kind, mentees, mentors, 20);
    Assignment answer = solve(sparse);
    String head = String.format(
        Locale.ROOT,
        "weft sparse\nmentees %d\nmentors %d\ncandidates %d\nmatched %d\ntotal %d\ncpu_ms %.3f\n\n",
        mentees,
        mentors,
        sparse.mentor().length,
        answer.size(),
        answer.totalWeight(),
        cpuMilliseconds(() -> solve(sparse).totalWeight()));
    try (DataOutputStream out = open(directory, "sparse-" + kind + "-" + mentees, head)) {
      ints(out, sparse.start());
      ints(out, sparse.mentor());
      ints(out, sparse.places());
      for (long points : sparse.points()) {
        out.writeLong(Long.reverseBytes(points));
      }
    }
  }

  private static Assignment solve(Cases.Sparse sparse) {
    CandidateGraph graph = CandidateGraph.of(
        sparse.start().length - 1, sparse.places().length, sparse.start(), sparse.mentor());
    return SparseAssignment.solve(
        graph, sparse.places(), sparse.points(), Objective.LARGEST_THEN_HEAVIEST);
  }

  /** The median CPU time of this thread, once the code is compiled. */
  private static double cpuMilliseconds(LongSupplier solve) {
    long expected = solve.getAsLong();
    long end = cpu() + WARM_UP;
    while (cpu() < end) {
      Agreement.require(expected, "the next run", solve.getAsLong());
    }
    long[] times = new long[RUNS];
    for (int run = 0; run < RUNS; run++) {
      long before = cpu();
      Agreement.require(expected, "the next run", solve.getAsLong());
      times[run] = cpu() - before;
    }
    Arrays.sort(times);
    return times[RUNS / 2] / 1e6;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static DataOutputStream open(Path directory, String name, String head)
      throws IOException {
    Path file = directory.resolve(name.toLowerCase(Locale.ROOT) + ".weft");
    System.out.println(file);
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    return new DataOutputStream(out);
  }

  private static void ints(DataOutputStream out, int[] values) throws IOException {
    for (int value : values) {
      out.writeInt(Integer.reverseBytes(value));
    }
  }
}
