package org.weft.samples.quickstart;

import org.weft.samples.quickstart.csv.CohortFormat;
import org.weft.samples.quickstart.csv.Enrollment;
import org.weft.samples.quickstart.csv.Problems;
import org.weft.samples.quickstart.csv.Table;
import org.weft.samples.quickstart.survey.SurveyFormat;
import org.weft.samples.quickstart.survey.SurveyYear;

/** The kinds of files by the names that the command line uses. */
enum FormatChoice implements Choice {
  COHORT("cohort", "") {
    @Override
    Enrollment read(Table table, Problems problems) {
      return CohortFormat.read(table, problems);
    }
  },
  SURVEY_2017(
      "survey-2017",
      "Contains information from the Stack Overflow Developer Survey 2017, made available under the ODbL.") {
    @Override
    Enrollment read(Table table, Problems problems) {
      return SurveyFormat.read(table, SurveyYear.Y2017, problems);
    }
  },
  SURVEY_2022(
      "survey-2022",
      "Contains information from the Stack Overflow Developer Survey 2022, made available under the ODbL.") {
    @Override
    Enrollment read(Table table, Problems problems) {
      return SurveyFormat.read(table, SurveyYear.Y2022, problems);
    }
  };

  private final String option;
  private final String source;

  FormatChoice(String option, String source) {
    this.option = option;
    this.source = source;
  }

  abstract Enrollment read(Table table, Problems problems);

  /** What the license of such files asks a page to say; empty for a host's own files. */
  String source() {
    return source;
  }

  @Override
  public String option() {
    return option;
  }

  @Override
  public String toString() {
    return option;
  }
}
