package org.weft.samples.cohorts;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.ConfidentialProfile;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.Roster;

/**
 * Generates cohorts.
 *
 * <p>The same recipe and seed give equal cohorts on every machine and JDK. Everybody's ids, teams and names are unrelated to
 * how experienced they are, so an order by id favors nobody. Each aspect of each person draws from a stream of its own:
 * changing, say, the load of a recipe leaves everything else as it was, and two recipes can be compared on the same people.
 *
 * <p>Time and memory grow linearly with the number of people, but for sorting.
 */
public final class Cohorts {
  private Cohorts() {}

  /**
   * Generates the people of a recipe.
   *
   * @param recipe what the cohort should be like
   * @param seed where the chance comes from
   * @return roster, cohort and planted pairs
   */
  public static GeneratedCohort generate(CohortRecipe recipe, Seed seed) {
    checkNotNull(recipe, "recipe is missing (null); use one of CohortRecipes");
    checkNotNull(seed, "seed is missing (null); use Seed.of(1)");
    Draft draft = Draft.of(recipe, seed);
    Planting planting = Planting.of(draft);
    People people = new People(draft, planting);
    ReportingPlan lines = ReportingPlan.of(draft);
    ImmutableList<Participant> participants = IntStream.range(0, recipe.size())
        .mapToObj(person -> people.participant(person, lines.managerOf(person)))
        .collect(ImmutableList.toImmutableList());
    Roster roster = Roster.builder()
        .teams(draft.teams().teams())
        .participants(participants)
        .outsideManagers(lines.outsideManagers())
        .confidential(confidential(draft))
        .history(Past.of(draft, planting))
        .build();
    return new GeneratedCohort(
        recipe, seed, roster, Cohort.of(roster), planting.pairs(participants));
  }

  private static ImmutableList<ConfidentialProfile> confidential(Draft draft) {
    Confidences confidences = new Confidences(draft.recipe().disclosures(), draft.seed());
    return IntStream.range(0, draft.size())
        .boxed()
        .flatMap(person -> confidences.of(person, draft.id(person)).stream())
        .collect(ImmutableList.toImmutableList());
  }
}
