package org.weft.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weft.core.cohort.Cohort;
import org.weft.matching.MatchedPair;
import org.weft.matching.Matching;
import org.weft.matching.UnmatchedPerson;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.OptimalStrategies;
import org.weft.samples.cohorts.CohortRecipes;
import org.weft.samples.quickstart.csv.CohortFormat;
import org.weft.samples.quickstart.csv.Problems;
import org.weft.samples.quickstart.csv.Table;
import org.weft.samples.quickstart.report.RoundResult;

class QuickstartTest {
  private static final String SAMPLE = Run.resource("cohort.csv");

  @TempDir
  Path folder;

  private static Matching matchingOfTheSample() {
    Problems problems = new Problems();
    Table table = Table.of(SAMPLE.getBytes(StandardCharsets.UTF_8), problems);
    Cohort cohort = Cohort.of(CohortFormat.read(table, problems).roster());
    Stages stages = Stages.silent();
    return RoundResult.of(
            cohort,
            DefaultCharter.charter(),
            DefaultCharter.cycle(DefaultCharter.START),
            stages::run,
            OptimalStrategies.mostPeopleThenBestTotal(),
            TieBreak.seeded(2026),
            OptionalInt.empty())
        .matching();
  }

  @Test
  void theShippedSampleIsMatchedAndCheckedWithoutAnyOption() {
    Run run = Run.in(folder);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("people       200 in")
        .contains("checked      holds. Most people, then best total")
        .contains("report       " + run.report())
        .doesNotContain(" ms");
    assertThat(run.page()).contains("Checked independently: holds", "Morale pulse", "fair hours");
  }

  @Test
  void everyPairHasACardWithBothPeople() {
    Matching matching = matchingOfTheSample();
    List<String> cards =
        Splitter.on("<li class=\"pair card\">").splitToList(Run.in(folder).page());
    assertThat(matching.pairs()).hasSizeGreaterThan(50);
    assertThat(cards).hasSize(matching.pairs().size() + 1);
    for (int i = 0; i < matching.pairs().size(); i++) {
      MatchedPair pair = matching.pairs().get(i);
      assertThat(cards.get(i + 1))
          .contains(">" + pair.mentee() + " ·", ">" + pair.mentor() + " ·", "skill cover");
    }
  }

  @Test
  void everyUnmatchedPersonIsListedWithAReason() {
    Matching matching = matchingOfTheSample();
    String page = Run.in(folder).page();
    String unmatched = page.substring(
        page.indexOf("<section id=\"unmatched\""), page.indexOf("<section id=\"load\""));
    assertThat(matching.unmatched()).isNotEmpty();
    for (UnmatchedPerson person : matching.unmatched()) {
      assertThat(unmatched).contains(">" + person.person() + " ·");
    }
    assertThat(Splitter.on("data-label=\"Would help:\"").splitToList(unmatched))
        .hasSize(matching.unmatched().size() + 1);
  }

  @Test
  void thePageNeedsNothingFromElsewhere() {
    assertThat(Run.in(folder).page())
        .doesNotContain("http:", "https:", "<script", "<link", "@import", "src=", "url(h");
  }

  @Test
  void equalSeedsGiveEqualBytes() {
    assertThat(Run.in(folder, "--seed", "7").page())
        .isEqualTo(Run.in(folder, "--seed", "7").page());
  }

  @Test
  void theOrderOfTheRowsChangesNothing() {
    List<String> lines = new ArrayList<>(SAMPLE.lines().toList());
    Collections.shuffle(lines.subList(1, lines.size()), new Random(5));
    String shuffled = String.join("\n", lines);
    assertThat(shuffled).isNotEqualTo(SAMPLE);
    assertThat(Run.on(folder, shuffled).page()).isEqualTo(Run.on(folder, SAMPLE).page());
  }

  @Test
  void theOrderOfTheColumnsChangesNothing() {
    List<String> reversed = SAMPLE
        .lines()
        .map(line -> {
          List<String> fields = new ArrayList<>(Splitter.on(',').splitToList(line));
          Collections.reverse(fields);
          return String.join(",", fields);
        })
        .toList();
    assertThat(SAMPLE).doesNotContain("\"");
    assertThat(Run.on(folder, String.join("\r\n", reversed)).page())
        .isEqualTo(Run.on(folder, SAMPLE).page());
  }

  @Test
  void aByteOrderMarkIsAccepted() {
    Run run = Run.on(folder, "\uFEFF" + SAMPLE);
    assertThat(run.code()).isZero();
    assertThat(run.page()).isEqualTo(Run.on(folder, SAMPLE).page());
  }

  @Test
  void eachStrategySaysWhatItClaims() {
    assertThat(Run.in(folder, "--strategy", "best-total").out()).contains("holds. Best total");
    assertThat(Run.in(folder, "--strategy", "mentees-first").out())
        .contains("mentee-proposing deferred acceptance", "holds. Stable");
    assertThat(Run.in(folder, "--strategy", "mentors-first").out())
        .contains("mentor-proposing deferred acceptance", "holds. Stable");
  }

  @Test
  void aDrawTakesThatManyPeopleAndTheSeedDecidesWhom() {
    Run one = Run.in(folder, "--limit", "60", "--seed", "1");
    String first = one.page();
    assertThat(one.out()).contains("people       60 in");
    assertThat(first).contains("60 of 200 people by a seeded draw");
    assertThat(Run.in(folder, "--limit", "60", "--seed", "1").page()).isEqualTo(first);
    assertThat(Run.in(folder, "--limit", "60", "--seed", "2").page()).isNotEqualTo(first);
    assertThat(Run.in(folder, "--limit", "5000").out()).contains("people       200 in");
  }

  @Test
  void onePersonGetsAPageWithoutPairs() {
    List<String> lines = SAMPLE.lines().limit(2).toList();
    Run run = Run.on(folder, lines.get(0) + "\n" + lines.get(1).replace(",p-042,", ",,"));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("pairs        0");
    assertThat(run.page()).contains("There are no pairs.", "There is no mentor to meet.");
  }

  @Test
  void numbersThatAreIdsStayApartFromNumbersThatCount() {
    Run run = Run.on(
        folder,
        "id,name,team,zone,hours,mentor_pairs,mentor_hours,mentee_pairs\n"
            + "1,Ana,red,Europe/Lisbon,MON-FRI 09:00-17:00,0,,1\n"
            + "2,Mo,blue,Europe/Lisbon,MON-FRI 09:00-17:00,1,1,0\n");
    assertThat(run.page())
        .contains("Room for a pair in 2 hours a month with Mo (2), or a lighter format; "
            + "then they could meet Mo (2) (fit");
  }

  @Test
  void timesAreShownOnRequestOnly() {
    assertThat(Run.in(folder, "--times").out()).containsPattern("matching +[0-9,]+ ms");
  }

  @Test
  void theHelpNamesEveryOptionAndItsDefault() {
    Run run = Run.in(folder, "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("--input=FILE", "--format=NAME", "--output=FILE", "--strategy=NAME")
        .contains("--seed=NUMBER", "--start=DATE", "--limit=NUMBER", "--times", "--version")
        .contains("most-people, best-total, mentees-first, mentors-first")
        .contains("cohort, survey-2017, survey-2022")
        .contains("2026-01-12", "target/report.html");
    assertThat(run.report()).doesNotExist();
  }

  @Test
  void theVersionIsSaid() {
    assertThat(Run.in(folder, "--version").out()).startsWith("weft quickstart 0.1.0");
  }

  @Test
  void theCharterHoldsTogether() {
    assertThat(DefaultCharter.charter().review()).isEmpty();
  }

  @Test
  void theShippedSampleIsWhatTheGeneratorGives() {
    assertThat(SAMPLE).isEqualTo(GenerateSample.csv(CohortRecipes.teamOf200()));
  }

  @Test
  void ofACrowdTheBestOfEachPersonAreKeptAndThePageSaysSo() throws Exception {
    String header = "id,name,team,zone,hours,mentor_pairs,mentee_pairs\n";
    StringBuilder crowd = new StringBuilder(header);
    for (int i = 0; i < 5_100; i++) {
      crowd
          .append("p")
          .append(i)
          .append(",Nobody,t")
          .append(i % 2)
          .append(",UTC,MON-FRI 09:00-17:00,1,1\n");
    }
    Run run = Run.on(folder, crowd.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("5100 (5100 looked for a mentor)");
    String choice = "The rules allow 13,005,000 pairs; the best 20 of each person, ";
    assertThat(run.out()).contains(choice);
    assertThat(Files.readString(run.report())).contains(choice);
    assertThat(Run.on(folder, crowd.toString(), "--limit", "40").code()).isZero();
  }

  @Test
  void aPageThatCannotBeWrittenEndsInOne() throws Exception {
    Path file = Files.writeString(folder.resolve("in-the-way"), "x");
    StringWriter err = new StringWriter();
    int code = Quickstart.run(
        new PrintWriter(new StringWriter()),
        new PrintWriter(err, true),
        "--output",
        file.resolve("report.html").toString());
    assertThat(code).isEqualTo(1);
    assertThat(err.toString()).contains("cannot read or write", "check --input and --output");
  }
}
