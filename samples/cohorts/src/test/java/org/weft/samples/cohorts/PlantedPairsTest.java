package org.weft.samples.cohorts;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.Participant;
import org.weft.core.skill.SkillNeed;

class PlantedPairsTest {
  @Provide
  Arbitrary<CohortRecipe> recipes() {
    return Recipes.any();
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void onlyThePlantedMentorCoversThePlantedMentee(
      @ForAll("recipes") CohortRecipe recipe, @ForAll long seed) {
    GeneratedCohort generated = Cohorts.generate(recipe, Seed.of(seed));
    assertThat(generated.planted()).hasSize(recipe.plantedPairs());
    for (PlantedPair pair : generated.planted()) {
      Participant mentee = generated.cohort().participant(pair.mentee());
      assertThat(mentee.needs()).isNotEmpty();
      for (Participant other : generated.cohort().participants()) {
        boolean planted = other.id().equals(pair.mentor());
        assertThat(mentee.needs()).allMatch(need -> cover(other, need) == (planted ? 1 : 0));
      }
    }
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void thePlantedMentorCoversNobodyElse(@ForAll("recipes") CohortRecipe recipe, @ForAll long seed) {
    GeneratedCohort generated = Cohorts.generate(recipe, Seed.of(seed));
    for (PlantedPair pair : generated.planted()) {
      Participant mentor = generated.cohort().participant(pair.mentor());
      for (Participant other : generated.cohort().participants()) {
        if (!other.id().equals(pair.mentee())) {
          assertThat(other.needs()).allMatch(need -> cover(mentor, need) == 0);
        }
      }
    }
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void nothingUsualStandsBetweenAPlantedPair(
      @ForAll("recipes") CohortRecipe recipe, @ForAll long seed) {
    GeneratedCohort generated = Cohorts.generate(recipe, Seed.of(seed));
    Cohort cohort = generated.cohort();
    for (PlantedPair pair : generated.planted()) {
      Participant mentor = cohort.participant(pair.mentor());
      Participant mentee = cohort.participant(pair.mentee());
      assertThat(mentor.asMentor().pairs()).isEqualTo(1);
      assertThat(mentee.asMentee().pairs()).isEqualTo(1);
      assertThat(mentor.learns() || mentee.mentors()).isFalse();
      assertThat(mentor.hours()).isEqualTo(mentee.hours());
      assertThat(mentor.languages()).isEqualTo(mentee.languages()).isNotEmpty();
      assertThat(mentor.formats()).isEmpty();
      assertThat(mentor.workload().peaks()).isEmpty();
      assertThat(mentee.workload().peaks()).isEmpty();
      assertThat(cohort.lastPairing(mentor.id(), mentee.id())).isEmpty();
      long sameTeam = generated.planted().stream()
          .flatMap(p -> java.util.stream.Stream.of(p.mentor(), p.mentee()))
          .filter(id -> cohort.participant(id).team().equals(mentor.team()))
          .count();
      if (sameTeam <= recipe.plantedPairs()) {
        assertThat(mentor.team()).isNotEqualTo(mentee.team());
        assertThat(cohort.inOneReportingLine(mentor.id(), mentee.id())).isFalse();
      }
    }
  }

  @Test
  void everybodyCanBePlanted() {
    GeneratedCohort generated = Cohorts.generate(CohortRecipes.planted(100, 50), Seed.of(1));
    assertThat(generated.cohort().mentors()).hasSize(50);
    assertThat(generated.cohort().mentees()).hasSize(50);
    assertThat(generated.planted().stream().map(PlantedPair::skill)).doesNotHaveDuplicates();
  }

  private static double cover(Participant mentor, SkillNeed need) {
    return mentor.offers().stream()
        .filter(offer -> offer.skill().equals(need.skill()))
        .mapToDouble(offer -> need.coveredBy(offer.level()))
        .sum();
  }
}
