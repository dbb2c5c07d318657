package org.weft.samples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.CohortReview;
import org.weft.core.cohort.Roster;
import org.weft.matching.problem.TieBreak;
import org.weft.samples.quickstart.csv.Admission;
import org.weft.samples.quickstart.csv.Enrollment;
import org.weft.samples.quickstart.csv.Problem;
import org.weft.samples.quickstart.csv.Problems;
import org.weft.samples.quickstart.csv.Table;
import org.weft.samples.quickstart.report.Report;
import org.weft.samples.quickstart.report.RoundResult;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The command: a file of people in, a summary and a page out.
 *
 * <p>Exit code 0 if the page was written, 2 if the input or the options were wrong (everything that is wrong on the error
 * stream, and no page), 1 if a file could not be read or written.
 */
@Command(
    name = "quickstart",
    mixinStandardHelpOptions = true,
    version = "weft quickstart 0.1.0",
    sortOptions = false,
    usageHelpAutoWidth = true,
    header = "Matches mentors and mentees and writes a report that says why.",
    description = {
      "",
      "Without options it matches the 200 invented people that come with it.",
      "Equal input, options and seed give equal reports."
    })
public final class Quickstart implements Callable<Integer> {
  /** Beyond this, keeping every possible pair takes too much memory for a first try. */
  static final long MOST_PAIRS = 25_000_000;

  /** Candidates kept of each person then. */
  static final int KEPT_OF_EACH = 20;

  private static final String SAMPLE = "cohort.csv";
  private static final int BAD_INPUT = 2;

  @Spec
  private @Nullable CommandSpec spec;

  @Option(
      names = "--input",
      paramLabel = "FILE",
      description =
          "CSV file, one line a person. Default: the sample that comes with this program.")
  private @Nullable Path input;

  @Option(
      names = "--format",
      defaultValue = "cohort",
      converter = Choice.Formats.class,
      completionCandidates = Choice.Formats.class,
      paramLabel = "NAME",
      description = "What the columns mean: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private FormatChoice format = FormatChoice.COHORT;

  @Option(
      names = "--output",
      defaultValue = "target/report.html",
      paramLabel = "FILE",
      description =
          "Where the report goes. Default: ${DEFAULT-VALUE}, under the current directory.")
  private Path output = Path.of("target", "report.html");

  @Option(
      names = "--strategy",
      defaultValue = "most-people",
      converter = Choice.Strategies.class,
      completionCandidates = Choice.Strategies.class,
      paramLabel = "NAME",
      description = "How pairs are chosen: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private StrategyChoice strategy = StrategyChoice.MOST_PEOPLE;

  @Option(
      names = "--seed",
      defaultValue = "2026",
      paramLabel = "NUMBER",
      description = "Decides ties and the draw of --limit. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--start",
      defaultValue = "2026-01-12",
      paramLabel = "DATE",
      description = "First day of the cycle. Default: ${DEFAULT-VALUE}; the clock is never read.")
  private LocalDate start = DefaultCharter.START;

  @Option(
      names = "--limit",
      paramLabel = "NUMBER",
      description = "Takes that many people by a seeded draw; for files that are too large.")
  private @Nullable Integer limit;

  @Option(names = "--times", description = "Also prints how long each step took.")
  private boolean times;

  @Option(
      names = "--quiet",
      description = "Shows no progress; there is none without a terminal, either.")
  private boolean quiet;

  private Quickstart() {}

  /**
   * Runs the command and ends the process unless all went well.
   *
   * @param args options; {@code --help} lists them
   */
  public static void main(String[] args) {
    int code = new CommandLine(new Quickstart()).execute(args);
    if (code != 0) {
      System.exit(code);
    }
  }

  /**
   * Runs the command.
   *
   * @param out where the summary goes
   * @param err where everything that is wrong goes
   * @param args options
   * @return the exit code
   */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new Quickstart()).setOut(out).setErr(err).execute(args);
  }

  @Override
  public Integer call() {
    if (limit != null && limit < 1) {
      err().println("--limit must be at least 1 but was " + limit + "; leave it out for everybody");
      return BAD_INPUT;
    }
    if (start.getYear() < 1970 || start.getYear() > 9999) {
      err()
          .println("--start must lie in the years 1970 to 9999 but was " + start
              + "; write it as 2026-01-12");
      return BAD_INPUT;
    }
    Problems problems = new Problems();
    try (Stages stages = quiet ? Stages.silent() : Stages.watched()) {
      byte[] bytes = bytes();
      Enrollment people =
          stages.run("reading", () -> format.read(Table.of(bytes, problems), problems));
      CohortReview review = stages.run("checking", () -> Admission.review(people, problems));
      if (problems.count() > 0) {
        stages.finish();
        return refuse(problems.list());
      }
      return match(stages, people, Admission.notes(review, people), review.orThrow());
    } catch (IOException e) {
      err().println("cannot read or write: " + e.getMessage() + "; check --input and --output");
      return 1;
    }
  }

  private int refuse(ImmutableList<Problem> problems) {
    problems.forEach(err()::println);
    err()
        .println(problems.size() + (problems.size() == 1 ? " problem" : " problems") + " in "
            + inputName() + "; no report was written");
    return BAD_INPUT;
  }

  private int match(
      Stages stages, Enrollment people, ImmutableList<Problem> notes, Cohort everybody)
      throws IOException {
    Cohort cohort = drawn(people.roster(), everybody);
    long pairs = (long) cohort.mentees().size() * cohort.mentors().size();
    RoundResult result = RoundResult.of(
        cohort,
        DefaultCharter.charter(),
        DefaultCharter.cycle(start),
        stages::run,
        strategy.strategy(),
        TieBreak.seeded(seed),
        pairs > MOST_PAIRS ? OptionalInt.of(KEPT_OF_EACH) : OptionalInt.empty());
    Report report = new Report(result, people.answers(), notes, people.leftOut(), made(everybody));
    AtomicFile.write(output, stages.run("writing", report::html));
    stages.finish();
    Summary.print(out(), result, people.leftOut(), notes, output);
    if (times) {
      stages.millis().forEach((step, millis) -> out().printf("%-12s %,7d ms%n", step, millis));
    }
    return 0;
  }

  private Cohort drawn(Roster roster, Cohort everybody) {
    return limit == null || limit >= everybody.size()
        ? everybody
        : Cohort.of(Draw.of(roster, limit, seed));
  }

  private byte[] bytes() throws IOException {
    if (input != null) {
      return Files.readAllBytes(input);
    }
    try (InputStream sample = Quickstart.class.getResourceAsStream(SAMPLE)) {
      if (sample == null) {
        throw new IOException("the sample is missing from this build");
      }
      return ByteStreams.toByteArray(sample);
    }
  }

  private String inputName() {
    return Optional.ofNullable(input)
        .flatMap(file -> Optional.ofNullable(file.getFileName()))
        .map(Path::toString)
        .orElse("the sample");
  }

  private String made(Cohort everybody) {
    String draw = limit == null || limit >= everybody.size()
        ? ""
        : ", " + limit + " of " + everybody.size() + " people by a seeded draw";
    String made = "From " + inputName() + " (" + format + ")" + draw + ", seed " + seed + ".";
    return format.source().isEmpty() ? made : made + " " + format.source();
  }

  private PrintWriter out() {
    return commandLine().getOut();
  }

  private PrintWriter err() {
    return commandLine().getErr();
  }

  private CommandLine commandLine() {
    if (spec == null) {
      throw new IllegalStateException("the command was not started by picocli; use run()");
    }
    return spec.commandLine();
  }
}
