package org.weft.samples.cohorts;

/**
 * What a draw is for. Each aspect of each person has a stream of its own, so turning one knob of a recipe leaves everything
 * else about everybody as it was.
 */
enum Aspect {
  TEAM_SIZES,
  TEAM_ROLE,
  TEAM_PLACE,
  SEATS,
  EXPERIENCE,
  SENIORITY,
  ROLE,
  PLACE,
  HOURS,
  TECHNOLOGIES,
  CRAFTS,
  LEVELS,
  TARGETS,
  COMMON_LIST,
  WISHES,
  DEEPENING,
  MENTORING_ORDER,
  CAPACITY,
  GOALS,
  STYLE,
  HABITS,
  CHANNELS,
  FORMATS,
  TALK,
  LOAD,
  PEAKS,
  NAMES,
  STAGE,
  PAST,
  DISCLOSURES,
  PLANTING
}
