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
  void plantedPairsAreTheSameEverywhere() {
    assertThat(CanonicalText.digest(
            Cohorts.generate(CohortRecipes.planted(300, 40), Seed.of(-1)).planted()))
        .isEqualTo("5f80da5f482f5012cd27ccb0c194d1ed6eb6be56b80e0ed655ab24313f4f0860");
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
