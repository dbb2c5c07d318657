package org.weft.samples.quickstart.survey;

import com.google.common.collect.ImmutableList;

/** The columns that the mapping reads. */
final class SurveyColumns {
  static final String ID = "person_id";
  static final String ROLE = "role";
  static final String YEARS = "years_professional";
  static final String ZONE = "time_zone";
  static final String HAVE = "skills_have";
  static final String WANT = "skills_want";
  static final String WORK_START = "preferred_work_start";
  static final String SATISFACTION = "job_satisfaction";

  static final ImmutableList<String> BOTH = ImmutableList.of(ID, ROLE, YEARS, ZONE, HAVE, WANT);

  private SurveyColumns() {}
}
