package org.weft.samples.quickstart;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.weft.matching.Matching;
import org.weft.matching.UnmatchedPerson;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.samples.quickstart.csv.Problem;
import org.weft.samples.quickstart.report.Phrases;
import org.weft.samples.quickstart.report.RoundResult;

/** What the console shows. */
final class Summary {
  private static final int GAPS_SHOWN = 5;

  private Summary() {}

  static void print(
      PrintWriter out,
      RoundResult result,
      ImmutableList<Problem> leftOut,
      ImmutableList<Problem> notes,
      Path report) {
    Matching matching = result.matching();
    line(
        out, "people", result.cohort().size() + " in " + result.cohort().teams().size() + " teams");
    line(
        out,
        "pairs",
        matching.pairs().size() + " (" + result.cohort().mentees().size()
            + " looked for a mentor)");
    line(out, "total score", String.format(Locale.ROOT, "%.2f", matching.totalScore()));
    line(out, "strategy", matching.strategy());
    if (!result.kept().holdsEverything()) {
      line(out, "choice", result.choice());
    }
    line(
        out,
        "checked",
        result.verdict() instanceof CheckVerdict.Refuted refuted
            ? "REFUTED: " + refuted.reason()
            : "holds. " + matching.certificate().claim());
    causes(matching).forEach(cause -> line(out, "unmatched", cause));
    if (!leftOut.isEmpty()) {
      line(out, "left out", leftOut.size() + " answers were missing, all listed in the report:");
      leftOut.stream().limit(GAPS_SHOWN).forEach(gap -> out.println("             " + gap));
    }
    if (!notes.isEmpty()) {
      line(out, "notes", notes.size() + " things worth a look, listed in the report");
    }
    line(out, "report", report.toString());
  }

  private static ImmutableList<String> causes(Matching matching) {
    Map<UnmatchedPerson.Part, Map<UnmatchedPerson.Cause, Integer>> counts =
        new EnumMap<>(UnmatchedPerson.Part.class);
    for (UnmatchedPerson person : matching.unmatched()) {
      counts
          .computeIfAbsent(person.part(), part -> new EnumMap<>(UnmatchedPerson.Cause.class))
          .merge(person.cause(), 1, Integer::sum);
    }
    ImmutableList.Builder<String> causes = ImmutableList.builder();
    counts.forEach((part, byCause) -> byCause.forEach(
        (cause, count) -> causes.add(Phrases.people(count, part) + ": " + Phrases.title(cause))));
    return causes.build();
  }

  private static void line(PrintWriter out, String label, String text) {
    out.printf(Locale.ROOT, "%-12s %s%n", label, text);
  }
}
