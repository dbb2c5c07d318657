package org.weft.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
  private static final String HEADER =
      "id,name,team,manager,zone,hours,offers,needs,mentor_pairs,mentee_pairs,pulse\n";
  private static final String ANA =
      "p-1,Ana,search,,Europe/Lisbon,MON-FRI 09:00-17:00,,SQL:NOVICE>EXPERT:HIGH,0,1,4\n";
  private static final String BEN =
      "p-2,Ben,maps,,Europe/Berlin,MON-FRI 09:00-17:00,SQL:EXPERT,,1,0,5\n";

  @TempDir
  Path folder;

  private void refuses(String content, String... expected) {
    Run run = Run.on(folder, content);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.report()).doesNotExist();
    assertThat(run.errors()).hasSize(expected.length + 1);
    for (int i = 0; i < expected.length; i++) {
      assertThat(run.errors().get(i)).startsWith(expected[i]).contains("; ");
    }
    assertThat(run.errors().get(expected.length))
        .contains(expected.length + " problem", "no report was written");
  }

  @Test
  void theTwoPeopleBelowAreFine() {
    assertThat(Run.on(folder, HEADER + ANA + BEN).code()).isZero();
  }

  @Test
  void anEmptyFileIsRefused() {
    refuses("", "file: is empty");
    refuses("\uFEFF", "file: is empty");
    refuses("\n \n", "file: is empty");
  }

  @Test
  void aHeaderAloneIsRefused() {
    refuses(HEADER, "file: has a header and no people");
  }

  @Test
  void everyMissingAndUnknownColumnIsNamed() {
    refuses(
        "id,name,offer,zone,hours\n",
        "line 1, column offer: is no column of this format",
        "line 1, column team: is missing",
        "line 1, column mentor_pairs: is missing",
        "line 1, column mentee_pairs: is missing");
  }

  @Test
  void aColumnThatIsThereTwiceIsNamed() {
    refuses(HEADER.replace("offers", "name") + ANA, "line 1, column name: is there twice");
  }

  @Test
  void duplicateIdsNameBothLines() {
    refuses(
        HEADER + ANA + BEN + ANA.replace("Ana", "Another"),
        "line 4, column id: 'p-1' is the id of line 2, too");
  }

  @Test
  void unknownWordsZonesAndNumbersAreAllNamedAtOnce() {
    refuses(
        HEADER
            + "p-1,,search,,Mars/Phobos,MON-FRI 9-17,SQL:GURU,SQL:EXPERT>NOVICE:HIGH;x,many,1,9\n"
            + "p-2,Ben,maps,,Europe/Berlin,FUN 09:00-17:00,SQL:EXPERT,,-1,0,\n",
        "line 2, column name: is empty",
        "line 2, column zone: 'Mars/Phobos' cannot be read",
        "line 2, column hours: 'MON-FRI 9-17' cannot be read",
        "line 2, column offers: 'SQL:GURU' cannot be read: 'GURU' is none of [NOVICE",
        "line 2, column needs: 'SQL:EXPERT>NOVICE:HIGH' cannot be read: target of the need",
        "line 2, column needs: 'x' cannot be read: a colon is missing",
        "line 2, column mentor_pairs: 'many' is out of range",
        "line 2, column pulse: '9' is out of range",
        "line 3, column hours: 'FUN 09:00-17:00' cannot be read: 'FUN' is no day",
        "line 3, column mentor_pairs: '-1' is out of range");
  }

  @Test
  void strayQuotesSpoilTheirOwnLineOnly() {
    refuses(
        HEADER
            + ANA.replace("Ana", "An\"a")
            + BEN.replace("Ben", "\"Ben\"x")
            + ANA.replace("p-1", "\"p-3")
            + BEN.replace("p-2", ""),
        "line 2: has a stray quote at character 7",
        "line 3: has a stray quote at character 10",
        "line 4: opens a quote that is never closed",
        "line 5, column id: is empty");
  }

  @Test
  void raggedLinesAreCounted() {
    refuses(
        HEADER + ANA.replace(",4\n", "\n") + BEN.replace(",5\n", ",5,6\n"),
        "line 2: has 10 fields but the header has 11 columns",
        "line 3: has 12 fields but the header has 11 columns");
  }

  @Test
  void whatIsWrongWithTheCohortAsAWholeHasLinesToo() {
    refuses(
        HEADER
            + ANA.replace("search,,", "search,p-9,")
            + BEN.replace("maps,,", "maps,p-2,")
            + ANA.replace("p-1", "p-3").replace("17:00", "17:00;MON 16:00-18:00"),
        "line 2, column manager: p-1: manager p-9 is not in the roster",
        "line 3, column manager: p-2: p-2 is their own manager",
        "line 4: p-3: the block MONDAY 16:00-18:00");
  }

  @Test
  void peopleWhoReportToABrokenLineAreNotReported() {
    refuses(
        HEADER + ANA.replace("search,,", "search,p-2,") + BEN.replace("Europe/Berlin", "Berlin"),
        "line 3, column zone: 'Berlin' cannot be read");
  }

  @Test
  void managersOutsideTheFileMustAgree() {
    refuses(
        HEADER + ANA.replace("search,,", "search,x-1>x-2>,") + BEN.replace("maps,,", "maps,x-1>,"),
        "line 3, column manager: 'x-1>' cannot be read: x-1 reports to x-2 in an earlier line");
    assertThat(Run.on(folder, HEADER + ANA.replace("search,,", "search,x-1>x-2>,") + BEN)
            .code())
        .isZero();
  }

  @Test
  void aTeamHasOneNameWhichSomeLinesMayLeaveOut() {
    String header = HEADER.replace("team,", "team,team_name,");
    String ana = ANA.replace("search,", "maps,Charts,");
    String ben = BEN.replace("maps,", "maps,,");
    assertThat(Run.on(folder, header + ana + ben).page())
        .isEqualTo(Run.on(folder, header + ben + ana).page())
        .contains("Charts");
  }

  @Test
  void twoNamesOfOneTeamAreRefused() {
    refuses(
        HEADER.replace("team,", "team,team_name,")
            + ANA.replace("search,", "maps,Charts,")
            + BEN.replace("maps,", "maps,Plans,"),
        "line 3, column team_name: team maps is 'Plans' here and 'Charts' before");
  }

  @Test
  void textThatIsNotUtf8IsRefusedWithItsLine() {
    byte[] latin = (HEADER + ANA.replace("Ana", "Zoë")).getBytes(StandardCharsets.ISO_8859_1);
    Run run = Run.on(folder, latin);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errors().get(0)).startsWith("line 2: is not UTF-8");
    assertThat(run.errors()).hasSize(2);
  }

  @Test
  void anEarlierReportStaysAsItWas() throws Exception {
    Path report = Files.writeString(folder.resolve("report.html"), "the last good one");
    assertThat(Run.on(folder, HEADER).code()).isEqualTo(2);
    assertThat(report).hasContent("the last good one");
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("people.csv", "report.html");
    }
  }

  @Test
  void peopleWhomNobodyCanMatchAreExplained() {
    Run run = Run.on(folder, HEADER + ANA + BEN.replace("maps", "search"));
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("pairs        0", "1 mentee: the rules leave nobody to meet");
    assertThat(run.page())
        .contains(
            "outside own team\u00a01", "Make an exception for the two, or look in another team");
  }

  @Test
  void wrongOptionsEndInTwo() {
    assertThat(Run.in(folder, "--strategy", "best").err())
        .contains("'best' is none of most-people, best-total, mentees-first, mentors-first");
    assertThat(Run.in(folder, "--strategy", "best").code()).isEqualTo(2);
    assertThat(Run.in(folder, "--format", "xml").code()).isEqualTo(2);
    assertThat(Run.in(folder, "--start", "soon").code()).isEqualTo(2);
    assertThat(Run.in(folder, "--start", "+999999999-01-01").code()).isEqualTo(2);
    assertThat(Run.in(folder, "--limit", "0").err()).contains("--limit must be at least 1");
    assertThat(Run.in(folder, "--limit", "0").code()).isEqualTo(2);
    assertThat(folder.resolve("report.html")).doesNotExist();
  }

  @Test
  void aFileThatIsNotThereEndsInOne() {
    Run run = Run.in(folder, "--input", folder.resolve("nowhere.csv").toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("nowhere.csv", "check --input");
  }
}
