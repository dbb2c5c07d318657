package org.weft.samples.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs the benchmarks and prints a table of ratios: how many times as long each peer takes on the same instance.
 *
 * <p>Takes the options of JMH; without any, it runs everything. Methods whose name begins with {@code weft} are ours, the others
 * are peers; rows are classes with their parameters.
 */
public final class RatioTable {
  private static final String OURS = "weft";

  private RatioTable() {}

  /**
   * Runs and prints.
   *
   * @param arguments options of JMH, such as {@code Sparse -p kind=UNI}
   * @throws RunnerException if a benchmark fails
   * @throws CommandLineOptionException if an option is unknown
   */
  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    Collection<RunResult> results = new Runner(new CommandLineOptions(arguments)).run();
    System.out.println();
    table(results).forEach(System.out::println);
  }

  private static List<String> table(Collection<RunResult> results) {
    Map<String, Map<String, Double>> rows = new TreeMap<>();
    for (RunResult result : results) {
      rows.computeIfAbsent(instance(result.getParams()), row -> new TreeMap<>())
          .put(
              method(result.getParams()),
              result.getPrimaryResult().getStatistics().getPercentile(50));
    }
    List<String> lines = new ArrayList<>();
    lines.add("| instance | ours, ms (median) | peer | peer, ms (median) | ratio |");
    lines.add("|---|---:|---|---:|---:|");
    rows.forEach((instance, times) -> lines.addAll(lines(instance, times)));
    return lines;
  }

  /** A class with several of ours is a peer of their sum: prepare and solve. */
  private static List<String> lines(String instance, Map<String, Double> times) {
    double ours = 0;
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, Double> each : times.entrySet()) {
      if (each.getKey().startsWith(OURS)) {
        ours += each.getValue();
        parts.add(milliseconds(each.getValue()));
      }
    }
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, Double> each : times.entrySet()) {
      if (!each.getKey().startsWith(OURS)) {
        lines.add(String.format(
            Locale.ROOT,
            "| %s | %s | %s | %s | %.1f |",
            instance,
            String.join(" + ", parts),
            each.getKey(),
            milliseconds(each.getValue()),
            each.getValue() / ours));
      }
    }
    return lines;
  }

  private static String milliseconds(double time) {
    return String.format(Locale.ROOT, time < 10 ? "%.2f" : "%.0f", time);
  }

  private static String instance(BenchmarkParams params) {
    String[] name = params.getBenchmark().split("\\.", -1);
    List<String> words = new ArrayList<>();
    words.add(name[name.length - 2].replace("Benchmark", ""));
    params.getParamsKeys().forEach(key -> words.add(key + " " + params.getParam(key)));
    return String.join(", ", words);
  }

  private static String method(BenchmarkParams params) {
    String[] name = params.getBenchmark().split("\\.", -1);
    return Arrays.asList(name).get(name.length - 1);
  }
}
