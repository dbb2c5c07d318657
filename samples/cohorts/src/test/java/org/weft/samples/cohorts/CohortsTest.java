package org.weft.samples.cohorts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.CohortReview;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.cohort.PastPair;
import org.weft.core.cohort.Roster;
import org.weft.core.skill.SkillOffer;

class CohortsTest {
  private static final int TRIES = 150;

  @Provide
  Arbitrary<CohortRecipe> recipes() {
    return Recipes.any();
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void everyRosterIsWithoutProblemsAndWithoutNotes(
      @ForAll("recipes") CohortRecipe recipe, @ForAll long seed) {
    CohortReview review = Cohort.review(Cohorts.generate(recipe, Seed.of(seed)).roster());
    assertThat(review).isInstanceOf(CohortReview.Accepted.class);
    assertThat(review.findings()).isEmpty();
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void sameRecipeAndSeedGiveTheSame(@ForAll("recipes") CohortRecipe recipe, @ForAll long seed) {
    assertThat(Cohorts.generate(recipe, Seed.of(seed)))
        .isEqualTo(Cohorts.generate(recipe, Seed.of(seed)));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void listingOrderDoesNotMatter(@ForAll("recipes") CohortRecipe recipe, @ForAll long seed) {
    GeneratedCohort generated = Cohorts.generate(recipe, Seed.of(seed));
    List<Participant> shuffled = new ArrayList<>(generated.roster().participants());
    Collections.shuffle(shuffled, new Random(seed));
    Roster reordered = generated.roster().withParticipants(shuffled);
    assertThat(Cohort.of(reordered)).isEqualTo(generated.cohort());
    assertThat(generated.roster().participants()).isEqualTo(generated.cohort().participants());
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void sharesOfMentorsAndMenteesAreExactWithoutPlantedPairs(
      @ForAll("recipes") CohortRecipe recipe, @ForAll long seed) {
    Cohort cohort = Cohorts.generate(recipe.withPlantedPairs(0), Seed.of(seed)).cohort();
    assertThat(cohort.size()).isEqualTo(recipe.size());
    assertThat(cohort.mentors())
        .hasSize(Math.round(recipe.size() * recipe.mentoring().mentorPercent() / 100f));
    assertThat(cohort.mentees())
        .hasSize(Math.round(recipe.size() * recipe.mentoring().menteePercent() / 100f));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void nobodyLeadsMoreThanTheSpan(@ForAll("recipes") CohortRecipe recipe, @ForAll long seed) {
    Roster roster = Cohorts.generate(recipe, Seed.of(seed)).roster();
    List<ParticipantId> managers = new ArrayList<>();
    roster.participants().forEach(person -> person.manager().ifPresent(managers::add));
    roster.outsideManagers().forEach(person -> person.manager().ifPresent(managers::add));
    Map<ParticipantId, Long> reports =
        managers.stream().collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    assertThat(reports.values()).allMatch(count -> count <= recipe.org().span());
    Set<ParticipantId> idle =
        new HashSet<>(roster.outsideManagers().stream().map(m -> m.id()).toList());
    idle.removeAll(managers);
    assertThat(idle).as("outside managers who manage nobody").isEmpty();
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void reportingLinesAreNoLongerThanTeamAndLayersAllow(
      @ForAll("recipes") CohortRecipe recipe, @ForAll long seed) {
    Cohort cohort = Cohorts.generate(recipe, Seed.of(seed)).cohort();
    for (Participant person : cohort.participants()) {
      ImmutableList<ParticipantId> above = cohort.managersAbove(person.id());
      long outside = above.stream().filter(id -> cohort.find(id).isEmpty()).count();
      assertThat(outside).isLessThanOrEqualTo(recipe.org().layersAbove());
      assertThat(above.stream().flatMap(id -> cohort.find(id).stream()))
          .allMatch(manager -> manager.team().equals(person.team()))
          .allMatch(manager -> manager.seniority().rank() >= person.seniority().rank());
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void teamsHaveTheSizesAskedFor(@ForAll("recipes") CohortRecipe recipe, @ForAll long seed) {
    Cohort cohort = Cohorts.generate(recipe, Seed.of(seed)).cohort();
    int smallest = recipe.org().teamSizes().smallest();
    int largest = recipe.org().teamSizes().largest();
    List<Integer> sizes =
        cohort.teams().stream().map(team -> cohort.membersOf(team.id()).size()).toList();
    assertThat(sizes).allMatch(size -> size >= 1 && size <= largest);
    assertThat(sizes.stream().limit(Math.max(0, sizes.size() - 1L)))
        .allMatch(size -> size >= smallest);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void nobodyWantsToBeginWithWhatTheyHave(
      @ForAll("recipes") CohortRecipe recipe, @ForAll long seed) {
    for (Participant person : Cohorts.generate(recipe, Seed.of(seed)).roster().participants()) {
      Map<Object, Integer> had = person.offers().stream()
          .collect(Collectors.toMap(SkillOffer::skill, offer -> offer.level().rank()));
      assertThat(person.needs())
          .allMatch(need -> !had.containsKey(need.skill())
              || had.get(need.skill()) == need.current().rank());
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void pastPairsJoinMentorsAndMenteesOfDifferentTeams(
      @ForAll("recipes") CohortRecipe recipe, @ForAll long seed) {
    Cohort cohort = Cohorts.generate(recipe.withPlantedPairs(0), Seed.of(seed)).cohort();
    for (PastPair pair : cohort.history().pairs()) {
      Participant mentor = cohort.participant(pair.mentor());
      Participant mentee = cohort.participant(pair.mentee());
      assertThat(mentor.mentors() && mentee.learns()).isTrue();
      assertThat(mentor.team()).isNotEqualTo(mentee.team());
      assertThat(pair.end()).isBeforeOrEqualTo(recipe.past().until());
    }
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void turningOneKnobLeavesTheRestAlone(
      @ForAll("recipes") CohortRecipe one, @ForAll("recipes") CohortRecipe other) {
    CohortRecipe turned =
        one.withLoad(other.load()).withRhythm(other.rhythm()).withPast(other.past());
    List<Participant> before = Cohorts.generate(one, Seed.of(3)).roster().participants();
    List<Participant> after = Cohorts.generate(turned, Seed.of(3)).roster().participants();
    for (int i = 0; i < before.size(); i++) {
      Participant person = after.get(i);
      assertThat(before
              .get(i)
              .withHours(person.hours())
              .withWorkload(person.workload())
              .withProtectedMentorTime(person.protectedMentorTime()))
          .isEqualTo(person);
    }
  }
}
