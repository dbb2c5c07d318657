package org.weft.samples.cohorts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.Participant;
import org.weft.samples.cohorts.ingredient.WishMix;

class CohortRecipesTest {
  static List<CohortRecipe> presets() {
    return List.of(
        CohortRecipes.tiny(),
        CohortRecipes.teamOf200(),
        CohortRecipes.startup(),
        CohortRecipes.enterprise(700),
        CohortRecipes.scarceMentors(),
        CohortRecipes.alike(),
        CohortRecipes.farApart(),
        CohortRecipes.planted(80, 20));
  }

  @ParameterizedTest
  @MethodSource("presets")
  void everyPresetGivesSoundCohortsAndOtherSeedsOtherPeople(CohortRecipe recipe) {
    GeneratedCohort one = Cohorts.generate(recipe, Seed.of(1));
    assertThat(Cohort.review(one.roster()).findings()).isEmpty();
    assertThat(one.cohort().size()).isEqualTo(recipe.size());
    assertThat(Cohorts.generate(recipe, Seed.of(2)).cohort()).isNotEqualTo(one.cohort());
  }

  @Test
  void theExampleOfTheChapterHolds() {
    GeneratedCohort small = Cohorts.generate(CohortRecipes.teamOf200(), Seed.of(7));
    assertThat(small.cohort().mentors()).hasSize(90);

    CohortRecipe agreeing = CohortRecipes.enterprise(5_000)
        .withWishes(WishMix.builder().commonPercent(95).popularitySkew(4).build());
    List<Participant> usual =
        Cohorts.generate(CohortRecipes.enterprise(5_000), Seed.of(7)).roster().participants();
    List<Participant> agreed = Cohorts.generate(agreeing, Seed.of(7)).roster().participants();
    assertThat(agreed.stream().map(p -> p.withNeeds().withGoals()).toList())
        .isEqualTo(usual.stream().map(p -> p.withNeeds().withGoals()).toList());
    assertThat(shareOfTheMostWanted(agreed)).isGreaterThan(1.5 * shareOfTheMostWanted(usual));
  }

  private static double shareOfTheMostWanted(List<Participant> people) {
    return people.stream()
            .flatMap(person -> person.needs().stream())
            .collect(Collectors.groupingBy(need -> need.skill(), Collectors.counting()))
            .values()
            .stream()
            .mapToLong(count -> count)
            .max()
            .orElse(0)
        / (double) people.size();
  }

  @Test
  void inTheAlikeCohortAllMentorsAndAllMenteesAreInterchangeable() {
    Cohort cohort = Cohorts.generate(CohortRecipes.alike(), Seed.of(9)).cohort();
    assertThat(cohort.mentors()).hasSize(20).doesNotContainAnyElementsOf(cohort.mentees());
    assertThat(cohort.mentees()).hasSize(20);
    assertThat(cohort.mentors().stream().map(CohortRecipesTest::withoutIdentity).distinct())
        .hasSize(1);
    assertThat(cohort.mentees().stream().map(CohortRecipesTest::withoutIdentity).distinct())
        .hasSize(1);
    assertThat(cohort.mentees().get(0).needs())
        .hasSize(4)
        .allMatch(need -> cohort.mentors().get(0).offers().stream()
            .anyMatch(
                offer -> offer.skill().equals(need.skill()) && need.coveredBy(offer.level()) == 1));
  }

  private static Participant withoutIdentity(Participant person) {
    return person
        .withId(org.weft.core.cohort.ParticipantId.of("x"))
        .withName("x")
        .withTeam(org.weft.core.cohort.TeamId.of("x"))
        .withManager(java.util.Optional.empty());
  }

  @Test
  void theFarApartLiveOnBothSidesOfTheDateLine() {
    Cohort cohort = Cohorts.generate(CohortRecipes.farApart(), Seed.of(4)).cohort();
    Instant now = Instant.parse("2026-01-15T10:30:00Z");
    Set<ZoneId> zones = cohort.participants().stream()
        .map(person -> person.hours().zone())
        .collect(Collectors.toSet());
    assertThat(zones).hasSize(5);
    List<Integer> offsets = zones.stream()
        .map(zone -> zone.getRules().getOffset(now).getTotalSeconds() / 3600)
        .sorted()
        .toList();
    assertThat(offsets.get(offsets.size() - 1) - offsets.get(0)).isEqualTo(25);
    assertThat(zones.stream().map(zone -> now.atZone(zone).toLocalDate()).distinct())
        .hasSizeGreaterThan(1);
  }

  @Test
  void scarceMentorsAreScarce() {
    Cohort cohort = Cohorts.generate(CohortRecipes.scarceMentors(), Seed.of(1)).cohort();
    assertThat(cohort.mentors()).hasSize(30).allMatch(p -> p.asMentor().pairs() == 1);
    assertThat(cohort.mentees()).hasSize(255);
  }

  @Test
  void theStartupHasNobodyAboveItsLeads() {
    GeneratedCohort startup = Cohorts.generate(CohortRecipes.startup(), Seed.of(1));
    assertThat(startup.roster().outsideManagers()).isEmpty();
    assertThat(startup.roster().history().pairs()).isEmpty();
  }

  @Test
  void anEmptyCohortIsACohort() {
    GeneratedCohort nobody = Cohorts.generate(CohortRecipes.enterprise(0), Seed.of(1));
    assertThat(nobody.cohort().size()).isZero();
    assertThat(nobody.cohort().teams()).isEmpty();
    assertThat(nobody.roster().outsideManagers()).isEmpty();
  }

  @Test
  void onePersonIsACohort() {
    GeneratedCohort one = Cohorts.generate(CohortRecipes.enterprise(1), Seed.of(1));
    assertThat(one.cohort().participants()).hasSize(1);
    assertThat(one.cohort().teams()).hasSize(1);
    assertThat(one.cohort().history().pairs()).isEmpty();
    assertThat(one.cohort().participants().get(0).learns()).isTrue();
  }

  @Test
  void impossibleSizesAreRefusedWithTheWayOut() {
    assertThatThrownBy(() -> CohortRecipes.enterprise(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("size must lie in 0 to 1000000 but was -1; use 0 for an empty cohort, several"
            + " seeds for more people");
    assertThatThrownBy(() -> CohortRecipes.enterprise(1_000_001))
        .hasMessageContaining("but was 1000001");
    assertThatThrownBy(() -> CohortRecipes.planted(5, 3))
        .hasMessageContaining("plantedPairs must lie in 0 to 2 for 5 people but was 3")
        .hasMessageContaining("each pair takes two people");
    assertThatThrownBy(() -> CohortRecipes.tiny().withPlantedPairs(-1))
        .hasMessageContaining("but was -1");
  }

  @Test
  void missingPartsAreNamed() {
    assertThatThrownBy(() -> CohortRecipe.builder().build()).hasMessageContaining("size");
    assertThatThrownBy(() -> Cohorts.generate(null, Seed.of(1)))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("recipe is missing");
    assertThatThrownBy(() -> Cohorts.generate(CohortRecipes.tiny(), null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("use Seed.of(1)");
  }

  @Test
  void printingAGeneratedCohortTellsHowToMakeItAgainAndNamesNobody() {
    assertThat(Cohorts.generate(CohortRecipes.planted(12, 1), Seed.of(5)))
        .hasToString("GeneratedCohort[12 people, 1 planted pairs, Seed[value=5]]");
  }
}
