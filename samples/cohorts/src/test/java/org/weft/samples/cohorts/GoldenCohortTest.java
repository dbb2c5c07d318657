package org.weft.samples.cohorts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Holds the promise that a seed means the same everywhere.
 *
 * <p>The digests are SHA-256 over everything in the roster as text. They were computed by this code on JDK 17; they change
 * only when the generator or a default changes, and that belongs in the changelog.
 */
class GoldenCohortTest {
  @Test
  void theTeamOf200IsTheSameEverywhere() {
    assertThat(CanonicalText.digest(
            Cohorts.generate(CohortRecipes.teamOf200(), Seed.of(2026)).roster()))
        .isEqualTo("92218c58cb19cde2041f7a7dfd1cbc4ea30acaeeedcc1945f0f7fc2a608f613a");
  }

  @Test
  void aWorldwideOrganizationWithPlantedPairsIsTheSameEverywhere() {
    assertThat(CanonicalText.digest(
            Cohorts.generate(CohortRecipes.planted(300, 40), Seed.of(-1)).roster()))
        .isEqualTo("e49c965760368535bb279d904f74de9aadb7b664640eb0a7ba3460a36138cae2");
  }

  @Test
  void theDigestSeesWhatToStringHides() {
    assertThat(CanonicalText.of(
            Cohorts.generate(CohortRecipes.teamOf200(), Seed.of(2026)).roster()))
        .contains("Berlin")
        .contains("PersonalityTraits(")
        .contains("Identity(")
        .contains("daily work");
  }
}
