package org.weft.samples.quickstart.survey;

import com.google.common.collect.ImmutableList;

/** The surveys whose columns are known. */
public enum SurveyYear {
  /** The one that asked for the preferred start of work and for satisfaction. */
  Y2017(SurveyColumns.WORK_START, SurveyColumns.SATISFACTION),
  /** The one that asked for neither. */
  Y2022();

  private final ImmutableList<String> columns;

  SurveyYear(String... extra) {
    columns =
        ImmutableList.<String>builder().addAll(SurveyColumns.BOTH).add(extra).build();
  }

  ImmutableList<String> columns() {
    return columns;
  }
}
