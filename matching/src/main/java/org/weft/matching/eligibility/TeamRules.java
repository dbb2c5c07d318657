package org.weft.matching.eligibility;

import com.google.common.collect.ImmutableMap;
import org.weft.matching.eligibility.Ineligibility.Concerns;

/** Rules about where people stand in the organization. */
final class TeamRules {
  static final EligibilityRule OUTSIDE_OWN_TEAM = new Rule(
      "outside own team",
      pair -> !pair.mentee().team().equals(pair.mentor().team()),
      pair -> new Ineligibility(
          "outside own team",
          Concerns.PAIR,
          "both work in team " + pair.mentor().team(),
          "make an exception for the two, or look in another team",
          ImmutableMap.of("team", pair.mentor().team().value())),
      (people, closings) -> closings.add(people.teams()));

  static final EligibilityRule OUTSIDE_REPORTING_LINE = new Rule(
      "outside reporting line",
      pair -> !pair.inOneReportingLine(),
      pair -> Ineligibility.of(
          "outside reporting line",
          Concerns.PAIR,
          pair.mentee().id() + " and " + pair.mentor().id() + " are in one reporting line",
          "make an exception for the two, or look for somebody neither above nor below"),
      (people, closings) -> closings.add(people.lines()));

  private TeamRules() {}
}
