package org.weft.samples.cohorts;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import org.weft.core.cohort.Team;

/**
 * Teams and who sits in them. Seats are shuffled, so the order of ids says nothing about teams.
 *
 * @param teams the teams in the order of their ids
 * @param teamOf index of each person's team
 */
record TeamPlan(ImmutableList<Team> teams, ImmutableIntArray teamOf) {
  private static final ImmutableList<String> NAMES = ImmutableList.of(
      "Payments",
      "Search",
      "Onboarding",
      "Catalog",
      "Messaging",
      "Reports",
      "Identity",
      "Delivery",
      "Storage",
      "Mobile",
      "Insights",
      "Billing",
      "Maps",
      "Support tools",
      "Pricing",
      "Partners",
      "Release",
      "Content",
      "Networks",
      "Privacy",
      "Checkout",
      "Forecasts",
      "Devices",
      "Learning");

  static TeamPlan of(CohortRecipe recipe, Seed seed) {
    int[] teamOf = new int[recipe.size()];
    Draws sizes = Draws.of(seed, Aspect.TEAM_SIZES);
    int team = 0;
    for (int seated = 0; seated < teamOf.length; team++) {
      int until =
          (int) Math.min(teamOf.length, (long) seated + sizes.from(recipe.org().teamSizes()));
      Arrays.fill(teamOf, seated, until, team);
      seated = until;
    }
    Draws.of(seed, Aspect.SEATS).shuffle(teamOf);
    return new TeamPlan(named(team), ImmutableIntArray.copyOf(teamOf));
  }

  private static ImmutableList<Team> named(int count) {
    ImmutableList.Builder<Team> teams = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      String name = NAMES.get(i % NAMES.size());
      int round = i / NAMES.size() + 1;
      teams.add(Team.of(Ids.padded("t", i, count), round == 1 ? name : name + " " + round));
    }
    return teams.build();
  }

  int count() {
    return teams.size();
  }
}
