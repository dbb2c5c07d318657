package org.weft.samples.quickstart.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.stream.Stream;
import org.weft.core.cohort.TeamId;
import org.weft.core.program.Cycle;
import org.weft.matching.Matching;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.eligibility.CandidatePool;
import org.weft.samples.quickstart.csv.Problem;
import org.weft.samples.quickstart.page.JtereportGenerated;

/**
 * One page about a round.
 *
 * @param result what the round decided
 * @param answers answers to the morale question by team
 * @param notes what is worth a look in the input
 * @param leftOut rows of the input that could not take part
 * @param made what the page was made from, in a sentence
 */
public record Report(
    RoundResult result,
    ImmutableListMultimap<TeamId, Integer> answers,
    ImmutableList<Problem> notes,
    ImmutableList<Problem> leftOut,
    String made) {
  private static final int NOTES_SHOWN = 5;

  /**
   * Writes the page.
   *
   * @return HTML that needs nothing from anywhere
   */
  public String html() {
    StringOutput text = new StringOutput(1 << 16);
    JtereportGenerated.render(new OwaspHtmlTemplateOutput(text), null, view());
    return text.toString();
  }

  private View view() {
    CandidatePool pool = result.pool();
    TimeSection time = new TimeSection(result, pool);
    return new View(
        result.charter().name(),
        result.charter().purpose(),
        cycle(),
        stats(),
        proof(),
        PairSection.of(result),
        UnmatchedSection.causes(result),
        UnmatchedSection.rules(result),
        result.findings(),
        time.load(),
        time.overlap(),
        AgreementSection.of(result),
        MeetingSection.of(result, pool),
        new PulseSection(result, answers).view(),
        View.Fold.of(
            Stream.concat(leftOut.stream(), notes.stream())
                .map(Problem::withoutLine)
                .sorted()
                .collect(ImmutableList.toImmutableList()),
            NOTES_SHOWN),
        made);
  }

  private String cycle() {
    Cycle cycle = result.cycle();
    return Phrases.date(cycle.start()) + " to " + Phrases.date(cycle.end().minusDays(1));
  }

  private ImmutableList<View.Stat> stats() {
    Matching matching = result.matching();
    int pairs = matching.pairs().size();
    int mentees = result.cohort().mentees().size();
    long mentors =
        matching.pairs().stream().map(pair -> pair.mentor()).distinct().count();
    return ImmutableList.of(
        new View.Stat(
            Phrases.count(pairs),
            pairs == 1 ? "pair" : "pairs",
            "total fit " + Phrases.hundredths(matching.totalScore())),
        new View.Stat(
            Phrases.count(mentees - pairs),
            "still looking for a mentor",
            "of " + Phrases.count(mentees) + " who wanted one"),
        new View.Stat(
            Phrases.count(mentors),
            mentors == 1 ? "mentor with a mentee" : "mentors with a mentee",
            "of " + Phrases.count(result.cohort().mentors().size()) + " who offered"),
        new View.Stat(
            Phrases.count(result.cohort().size()),
            "people",
            "in " + Phrases.count(result.cohort().teams().size(), "team", "teams")));
  }

  private View.Proof proof() {
    Matching matching = result.matching();
    String verdict = result.verdict() instanceof CheckVerdict.Refuted refuted
        ? "Checked independently: refuted. " + refuted.reason()
        : "Checked independently: holds";
    return new View.Proof(
        matching.strategy(),
        claim(matching) + " " + result.choice(),
        verdict,
        result.verdict().holds());
  }

  /** Some claims begin with the name of their strategy, which the page shows just above. */
  private static String claim(Matching matching) {
    String claim = matching.certificate().claim();
    String name = matching.strategy() + ": ";
    return claim.regionMatches(true, 0, name, 0, name.length())
        ? PairSection.capitalized(claim.substring(name.length()))
        : claim;
  }
}
