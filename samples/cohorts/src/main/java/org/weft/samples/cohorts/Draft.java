package org.weft.samples.cohorts;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.profile.Seniority;
import org.weft.samples.cohorts.ingredient.Experience;
import org.weft.samples.cohorts.ingredient.MentoringMix;
import org.weft.samples.cohorts.ingredient.Place;
import org.weft.samples.cohorts.ingredient.RoleProfile;

/** The first decisions about everybody, as columns: team, years, rung, role, place, and who mentors or learns. */
final class Draft {
  private static final int INDEX_BITS = 20;
  private static final int LUCK_BITS = 20;
  private static final int YEAR = 1024;
  private static final ImmutableList<Seniority> LADDER = ImmutableList.copyOf(Seniority.values());

  private final CohortRecipe recipe;
  private final Seed seed;
  private final TeamPlan teams;
  private final int[] years;
  private final int[] rung;
  private final int[] role;
  private final int[] place;
  private final boolean[] mentors;
  private final boolean[] learns;

  private Draft(CohortRecipe recipe, Seed seed) {
    this.recipe = recipe;
    this.seed = seed;
    teams = TeamPlan.of(recipe, seed);
    int size = recipe.size();
    years = new int[size];
    rung = new int[size];
    mentors = new boolean[size];
    learns = new boolean[size];
    for (int i = 0; i < size; i++) {
      years[i] = Draws.of(seed, Aspect.EXPERIENCE, i).from(recipe.experience().years());
      rung[i] = rung(recipe.experience(), years[i], Draws.of(seed, Aspect.SENIORITY, i));
    }
    role = characters(
        Aspect.ROLE,
        Aspect.TEAM_ROLE,
        recipe.org().homeRolePercent(),
        recipe.skills().roles().stream().mapToLong(RoleProfile::weight).toArray());
    place = characters(
        Aspect.PLACE,
        Aspect.TEAM_PLACE,
        recipe.org().homePlacePercent(),
        recipe.places().places().stream().mapToLong(Place::weight).toArray());
    chooseMentorsAndMentees(recipe.mentoring());
  }

  static Draft of(CohortRecipe recipe, Seed seed) {
    return new Draft(recipe, seed);
  }

  private static int rung(Experience experience, int years, Draws draws) {
    int shift = draws.below(2 * experience.blurYears() + 1) - experience.blurYears();
    int rung = 0;
    while (rung < 4 && years + shift >= experience.ladder().get(rung)) {
      rung++;
    }
    return rung;
  }

  /** Each team draws its main choice; each member keeps it with a chance, or draws from everybody. */
  private int[] characters(Aspect aspect, Aspect ofTeam, int homePercent, long[] weights) {
    int[] main = new int[teams.count()];
    for (int team = 0; team < main.length; team++) {
      Draws draws = Draws.of(seed, ofTeam, team);
      main[team] = draws.weighted(weights);
    }
    int[] chosen = new int[size()];
    for (int i = 0; i < chosen.length; i++) {
      Draws draws = Draws.of(seed, aspect, i);
      chosen[i] = draws.chance(homePercent) ? main[teams.teamOf().get(i)] : draws.weighted(weights);
    }
    return chosen;
  }

  /** Sorts by blurred years; equal years fall by luck, not by index, so that ids stay neutral. */
  private void chooseMentorsAndMentees(MentoringMix mix) {
    int size = size();
    long[] order = new long[size];
    for (int i = 0; i < size; i++) {
      Draws draws = Draws.of(seed, Aspect.MENTORING_ORDER, i);
      long blurred = (long) years[i] * YEAR + draws.below(mix.blurYears() * YEAR + 1);
      long luck = draws.below(1 << LUCK_BITS);
      order[i] = ((blurred << LUCK_BITS | luck) << INDEX_BITS) | i;
    }
    Arrays.sort(order);
    int teaching = share(mix.mentorPercent());
    int learning = share(mix.menteePercent());
    for (int k = 0; k < size; k++) {
      int person = (int) (order[k] & ((1 << INDEX_BITS) - 1));
      learns[person] = k < learning;
      mentors[person] = k >= size - teaching;
    }
  }

  private int share(int percent) {
    return (int) (((long) size() * percent + 50) / 100);
  }

  CohortRecipe recipe() {
    return recipe;
  }

  Seed seed() {
    return seed;
  }

  TeamPlan teams() {
    return teams;
  }

  int size() {
    return recipe.size();
  }

  ParticipantId id(int person) {
    return ParticipantId.of(Ids.padded("p", person, size()));
  }

  int team(int person) {
    return teams.teamOf().get(person);
  }

  int years(int person) {
    return years[person];
  }

  Seniority seniority(int person) {
    return LADDER.get(rung[person]);
  }

  int role(int person) {
    return role[person];
  }

  int place(int person) {
    return place[person];
  }

  boolean mentors(int person) {
    return mentors[person];
  }

  boolean learns(int person) {
    return learns[person];
  }

  Draws draws(Aspect aspect, int person) {
    return Draws.of(seed, aspect, person);
  }
}
