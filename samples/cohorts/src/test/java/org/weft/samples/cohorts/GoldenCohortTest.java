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
        .isEqualTo("76d8e8a55d56cff2cf68c9a76e95987f2dd7c9b3da6e3260868c487fca40b7d2");
  }

  @Test
  void aWorldwideOrganizationWithPlantedPairsIsTheSameEverywhere() {
    assertThat(CanonicalText.digest(
            Cohorts.generate(CohortRecipes.planted(300, 40), Seed.of(-1)).roster()))
        .isEqualTo("be14669161ba7eff0a63cfe8982e34da9aa0d4ac66ad4c5b67e1c1211e700366");
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
