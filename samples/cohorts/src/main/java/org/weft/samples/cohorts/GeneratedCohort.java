package org.weft.samples.cohorts;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.Roster;

/**
 * People who do not exist, as a roster to store and as a cohort to match.
 *
 * <p>Printing one shows the recipe's size and the seed, from which everything can be made again.
 *
 * @param recipe what was asked for
 * @param seed where the chance came from
 * @param roster the people in the order of their ids
 * @param cohort the same people, reviewed
 * @param planted the pairs that belong together, in the order of their mentors' ids; empty unless asked for
 */
public record GeneratedCohort(
    CohortRecipe recipe,
    Seed seed,
    Roster roster,
    Cohort cohort,
    ImmutableList<PlantedPair> planted) {
  /**
   * Checks that nothing is missing.
   *
   * @param recipe what was asked for
   * @param seed where the chance came from
   * @param roster the people
   * @param cohort the same people, reviewed
   * @param planted the pairs that belong together
   */
  public GeneratedCohort {
    checkNotNull(recipe, "GeneratedCohort.recipe is missing (null); use Cohorts.generate");
    checkNotNull(seed, "GeneratedCohort.seed is missing (null); use Cohorts.generate");
    checkNotNull(roster, "GeneratedCohort.roster is missing (null); use Cohorts.generate");
    checkNotNull(cohort, "GeneratedCohort.cohort is missing (null); use Cohorts.generate");
    checkNotNull(planted, "GeneratedCohort.planted is missing (null); use Cohorts.generate");
  }

  @Override
  public String toString() {
    return "GeneratedCohort[" + cohort.size() + " people, " + planted.size() + " planted pairs, "
        + seed + "]";
  }
}
