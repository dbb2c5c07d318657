package org.weft.samples.quickstart.csv;

import com.google.common.collect.ImmutableList;

/** The columns of a cohort file, in the order in which they are written. */
final class CohortColumns {
  static final String ID = "id";
  static final String NAME = "name";
  static final String TEAM = "team";
  static final String TEAM_NAME = "team_name";
  static final String MANAGER = "manager";
  static final String ROLE = "role";
  static final String SENIORITY = "seniority";
  static final String CAREER_STAGE = "career_stage";
  static final String OFFERS = "offers";
  static final String NEEDS = "needs";
  static final String GOALS = "goals";
  static final String THEMES = "themes";
  static final String ZONE = "zone";
  static final String HOURS = "hours";
  static final String LANGUAGES = "languages";
  static final String STYLE = "style";
  static final String MODES = "modes";
  static final String ANSWERS_WITHIN = "answers_within_hours";
  static final String FORMATS = "formats";
  static final String LOAD = "load_percent";
  static final String PEAKS = "peaks";
  static final String MENTOR_PAIRS = "mentor_pairs";
  static final String MENTOR_HOURS = "mentor_hours";
  static final String MENTEE_PAIRS = "mentee_pairs";
  static final String MENTEE_HOURS = "mentee_hours";
  static final String PROTECTED = "protected_time";
  static final String PAST = "past_mentors";
  static final String PULSE = "pulse";

  static final ImmutableList<String> ALL = ImmutableList.of(
      ID,
      NAME,
      TEAM,
      TEAM_NAME,
      MANAGER,
      ROLE,
      SENIORITY,
      CAREER_STAGE,
      OFFERS,
      NEEDS,
      GOALS,
      THEMES,
      ZONE,
      HOURS,
      LANGUAGES,
      STYLE,
      MODES,
      ANSWERS_WITHIN,
      FORMATS,
      LOAD,
      PEAKS,
      MENTOR_PAIRS,
      MENTOR_HOURS,
      MENTEE_PAIRS,
      MENTEE_HOURS,
      PROTECTED,
      PAST,
      PULSE);

  static final ImmutableList<String> NEEDED =
      ImmutableList.of(ID, NAME, TEAM, ZONE, HOURS, MENTOR_PAIRS, MENTEE_PAIRS);

  private CohortColumns() {}
}
