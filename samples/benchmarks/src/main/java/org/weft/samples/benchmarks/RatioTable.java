package org.weft.samples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and prints a table of ratios: how many times the CPU time each peer takes on the same instance.
 *
 * <p>Takes the options of JMH; without any, it runs everything. {@code --quick} runs small instances for a first look, {@code
 * --export DIR} writes instances for the scipy script instead. Methods whose name begins with {@code weft} are ours, the others
 * are peers; rows are classes with their parameters. Times are medians over the iterations.
 */
public final class RatioTable {
  private static final String OURS = "weft";
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Map<String, String[]> SMALL = Map.of(
      "n", new String[] {"500"},
      "size", new String[] {"10000x2000x20"},
      "mentees", new String[] {"10000"},
      "market", new String[] {"500x20"},
      "people", new String[] {"1000"});

  /** Medians in milliseconds. */
  private record Time(double cpu, double wall) {
    Time plus(Time other) {
      return new Time(cpu + other.cpu, wall + other.wall);
    }
  }

  private RatioTable() {}

  /**
   * Runs and prints.
   *
   * @param arguments options of JMH, such as {@code Sparse -p kind=UNI}; or {@code --export}, a directory and sizes
   * @throws RunnerException if a benchmark fails, or answers differ
   * @throws CommandLineOptionException if an option is unknown
   * @throws IOException if an instance cannot be written
   */
  public static void main(String[] arguments)
      throws RunnerException, CommandLineOptionException, IOException {
    List<String> words = new ArrayList<>(Arrays.asList(arguments));
    if (words.size() >= 2 && words.get(0).equals("--export")) {
      Export.write(Path.of(words.get(1)), words.subList(2, words.size()));
      return;
    }
    boolean quick = words.remove("--quick");
    CommandLineOptions given = new CommandLineOptions(words.toArray(String[]::new));
    ChainedOptionsBuilder options =
        new OptionsBuilder().parent(given).addProfiler(CpuTime.class).shouldFailOnError(true);
    if (quick) {
      quicken(options, given);
    }
    Collection<RunResult> results = new Runner(options.build()).run();
    System.out.println();
    table(results).forEach(System.out::println);
  }

  private static void quicken(ChainedOptionsBuilder options, CommandLineOptions given) {
    SMALL.forEach((name, values) -> {
      if (!given.getParameter(name).hasValue()) {
        options.param(name, values);
      }
    });
    options
        .exclude("DenseBenchmark.jgrapht") // seconds for each call
        .warmupIterations(2)
        .warmupTime(TimeValue.milliseconds(400))
        .measurementIterations(3)
        .measurementTime(TimeValue.milliseconds(200));
  }

  private static List<String> table(Collection<RunResult> results) {
    Map<String, Map<String, Time>> rows =
        new TreeMap<>(Comparator.comparing(RatioTable::withWideNumbers));
    for (RunResult result : results) {
      rows.computeIfAbsent(instance(result.getParams()), row -> new TreeMap<>())
          .put(
              method(result.getParams()),
              new Time(
                  median(result.getSecondaryResults().get(CpuTime.LABEL)),
                  median(result.getPrimaryResult())));
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "| instance | ours, CPU ms | peer | peer, CPU ms | ratio | ours, wall ms | peer, wall ms |");
    lines.add("|---|---:|---|---:|---:|---:|---:|");
    rows.forEach((instance, times) -> lines.addAll(lines(instance, times)));
    return lines;
  }

  private static double median(Result<?> result) {
    return result.getStatistics().getPercentile(50);
  }

  /** Sorts 500 before 1000. */
  private static String withWideNumbers(String instance) {
    return NUMBER
        .matcher(instance)
        .replaceAll(number -> String.format(Locale.ROOT, "%012d", Long.parseLong(number.group())));
  }

  /** Several of ours in one row are steps, such as prepare and solve: a peer stands beside their sum. */
  private static List<String> lines(String instance, Map<String, Time> times) {
    Time ours = new Time(0, 0);
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, Time> each : times.entrySet()) {
      if (each.getKey().startsWith(OURS)) {
        ours = ours.plus(each.getValue());
        parts.add(milliseconds(each.getValue().cpu));
      }
    }
    String sum = parts.isEmpty() ? "" : milliseconds(ours.wall);
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, Time> each : times.entrySet()) {
      if (!each.getKey().startsWith(OURS)) {
        Time peer = each.getValue();
        lines.add(line(
            instance,
            String.join(" + ", parts),
            each.getKey(),
            milliseconds(peer.cpu),
            parts.isEmpty() ? "" : String.format(Locale.ROOT, "%.1f", peer.cpu / ours.cpu),
            sum,
            milliseconds(peer.wall)));
      }
    }
    if (lines.isEmpty()) {
      lines.add(line(instance, String.join(" + ", parts), "none", "", "", sum, ""));
    }
    return lines;
  }

  private static String line(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
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
    return name[name.length - 1];
  }
}
