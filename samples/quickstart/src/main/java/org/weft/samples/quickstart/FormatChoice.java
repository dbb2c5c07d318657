package org.weft.samples.quickstart;

import org.weft.samples.quickstart.csv.CohortFormat;
import org.weft.samples.quickstart.csv.Enrollment;
import org.weft.samples.quickstart.csv.Problems;
import org.weft.samples.quickstart.csv.Table;
import org.weft.samples.quickstart.survey.SurveyFormat;
import org.weft.samples.quickstart.survey.SurveyYear;

/** The kinds of files by the names that the command line uses. */
enum FormatChoice implements Choice {
  COHORT("cohort") {
    @Override
    Enrollment read(Table table, Problems problems) {
      return CohortFormat.read(table, problems);
    }
  },
  SURVEY_2017("survey-2017") {
    @Override
    Enrollment read(Table table, Problems problems) {
      return SurveyFormat.read(table, SurveyYear.Y2017, problems);
    }
  },
  SURVEY_2022("survey-2022") {
    @Override
    Enrollment read(Table table, Problems problems) {
      return SurveyFormat.read(table, SurveyYear.Y2022, problems);
    }
  };

  private final String option;

  FormatChoice(String option) {
    this.option = option;
  }

  abstract Enrollment read(Table table, Problems problems);

  @Override
  public String option() {
    return option;
  }

  @Override
  public String toString() {
    return option;
  }
}
