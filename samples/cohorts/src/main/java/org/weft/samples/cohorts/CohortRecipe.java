package org.weft.samples.cohorts;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.weft.samples.cohorts.ingredient.DisclosureRates;
import org.weft.samples.cohorts.ingredient.Experience;
import org.weft.samples.cohorts.ingredient.LoadMix;
import org.weft.samples.cohorts.ingredient.MentoringMix;
import org.weft.samples.cohorts.ingredient.OrgShape;
import org.weft.samples.cohorts.ingredient.PastMix;
import org.weft.samples.cohorts.ingredient.PlaceMix;
import org.weft.samples.cohorts.ingredient.SkillMix;
import org.weft.samples.cohorts.ingredient.WishMix;
import org.weft.samples.cohorts.ingredient.WorkRhythm;

/**
 * What a cohort should be like. With a {@link Seed} it says exactly what the cohort is.
 *
 * <p>Only the size is needed; the rest begins with defaults that were compared with real people. {@link CohortRecipes} has
 * recipes with names.
 *
 * @param size number of people, 0 to 1000000
 * @param org teams and reporting lines
 * @param experience years and seniority
 * @param skills which skills there are and who has them
 * @param wishes what people want to learn
 * @param places where they work, and the languages there
 * @param rhythm when they work
 * @param load what they carry besides
 * @param mentoring who mentors and who learns
 * @param past who met before
 * @param disclosures what they disclose
 * @param plantedPairs pairs that belong together by construction, 0 to half of the size; see {@link PlantedPair}
 */
@Value.Builder
public record CohortRecipe(
    int size,
    OrgShape org,
    Experience experience,
    SkillMix skills,
    WishMix wishes,
    PlaceMix places,
    WorkRhythm rhythm,
    LoadMix load,
    MentoringMix mentoring,
    PastMix past,
    DisclosureRates disclosures,
    int plantedPairs)
    implements WithCohortRecipe {
  /** Most people a recipe may ask for. */
  public static final int LARGEST_SIZE = 1_000_000;

  /**
   * Checks the size and the planted pairs.
   *
   * @param size 0 to 1000000
   * @param org teams and reporting lines
   * @param experience years and seniority
   * @param skills skills
   * @param wishes wishes
   * @param places places
   * @param rhythm hours
   * @param load load
   * @param mentoring roles
   * @param past history
   * @param disclosures disclosures
   * @param plantedPairs 0 to half of the size
   * @throws IllegalArgumentException if the size or the number of planted pairs lies outside its range
   */
  public CohortRecipe {
    checkArgument(
        size >= 0 && size <= LARGEST_SIZE,
        "size must lie in 0 to %s but was %s; use 0 for an empty cohort, several seeds for more people",
        LARGEST_SIZE,
        size);
    checkArgument(
        plantedPairs >= 0 && plantedPairs <= size / 2,
        "plantedPairs must lie in 0 to %s for %s people but was %s; each pair takes two people",
        size / 2,
        size,
        plantedPairs);
    required(org, "org");
    required(experience, "experience");
    required(skills, "skills");
    required(wishes, "wishes");
    required(places, "places");
    required(rhythm, "rhythm");
    required(load, "load");
    required(mentoring, "mentoring");
    required(past, "past");
    required(disclosures, "disclosures");
  }

  private static void required(@Nullable Object value, String component) {
    if (value == null) {
      throw new NullPointerException(
          "CohortRecipe." + component + " is missing (null); start from CohortRecipe.builder()");
    }
  }

  /**
   * Starts a recipe; only the size is needed.
   *
   * @return a builder with the defaults, without planted pairs
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CohortRecipe}. */
  public static final class Builder extends CohortRecipeBuilder {
    Builder() {
      org(OrgShape.builder().build());
      experience(Experience.ofDevelopers());
      skills(SkillMix.builder().build());
      wishes(WishMix.builder().build());
      places(PlaceMix.worldwide());
      rhythm(WorkRhythm.asPeopleLike());
      load(LoadMix.builder().build());
      mentoring(MentoringMix.builder().build());
      past(PastMix.pairs(20));
      disclosures(DisclosureRates.builder().build());
      plantedPairs(0);
    }
  }
}
