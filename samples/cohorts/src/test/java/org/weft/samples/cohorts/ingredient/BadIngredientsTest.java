package org.weft.samples.cohorts.ingredient;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.weft.core.skill.Skill;

class BadIngredientsTest {
  @Test
  void aShareAboveEverybodyIsRefused() {
    assertThatThrownBy(() -> MentoringMix.builder().mentorPercent(120).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "MentoringMix.mentorPercent must lie in 0 to 100 percent but was 120; 100 means everybody");
    assertThatThrownBy(() -> new DisclosureRates(0, -1, 0, 0))
        .hasMessageContaining("accommodationsPercent must lie in 0 to 100 percent but was -1");
    assertThatThrownBy(() -> WishMix.builder().commonPercent(101).build())
        .hasMessageContaining("but was 101");
  }

  @Test
  void anExponentThatIsNoNumberIsRefused() {
    assertThatThrownBy(() -> SkillMix.builder().popularityExponent(Double.NaN).build())
        .hasMessageContaining("popularityExponent must lie in 0 to 10 but was NaN");
    assertThatThrownBy(
            () -> WishMix.builder().popularitySkew(Double.POSITIVE_INFINITY).build())
        .hasMessageContaining("was Infinity; 0 makes everything equally popular");
    assertThatThrownBy(() -> WishMix.builder().popularitySkew(-0.1).build())
        .hasMessageContaining("was -0.1");
  }

  @Test
  void moreSkillsThanThereAreAreRefused() {
    assertThatThrownBy(() -> SkillMix.builder().technologies(ImmutableList.of()).build())
        .hasMessageContaining("SkillMix.technologiesHad must stay in 0 to 0");
    assertThatThrownBy(() -> SkillMix.builder().craftsHad(Spread.always(99)).build())
        .hasMessageContaining("reaches from 99 to 99; leave out the values beyond");
  }

  @Test
  void aSkillListedTwiceIsRefused() {
    assertThatThrownBy(
            () -> SkillMix.builder().addTechnology(Skill.of("Giving feedback")).build())
        .hasMessageContaining("each skill must be listed once")
        .hasMessageContaining("leave out the repetitions");
  }

  @Test
  void nobodyCanBeWithoutRoleOrPlace() {
    assertThatThrownBy(() -> SkillMix.builder().roles(ImmutableList.of()).build())
        .hasMessageContaining("use RoleProfile.of(\"person\", 1)");
    assertThatThrownBy(PlaceMix::of).hasMessageContaining("use Place.of(\"Etc/UTC\"");
  }

  @Test
  void teamsOfNobodyAndDaysOutsideTheDayAreRefused() {
    assertThatThrownBy(() -> OrgShape.builder().teamSizes(Spread.always(0)).build())
        .hasMessageContaining("OrgShape.teamSizes must stay in 1 to");
    assertThatThrownBy(() -> OrgShape.builder().span(0).build())
        .hasMessageContaining("span must lie in 1 to 1000 but was 0");
    assertThatThrownBy(() -> WorkRhythm.from(24)).hasMessageContaining("0 to 23");
    assertThatThrownBy(() -> new Experience(Spread.always(1), ImmutableList.of(5, 2, 1, 0), 0))
        .hasMessageContaining("use 2, 5, 10, 17");
    assertThatThrownBy(
            () -> MentoringMix.builder().mentorPairs(Spread.always(0)).build())
        .hasMessageContaining("MentoringMix.mentorPairs must stay in 1 to 10");
  }

  @Test
  void aMissingIngredientIsNamed() {
    assertThatThrownBy(() -> OrgShape.builder().build().withTeamSizes(null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new WorkRhythm(null, 0, 0))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("WorkRhythm.startHours is missing");
    assertThatThrownBy(() -> RoleProfile.of(" ", 1)).hasMessageContaining("must not be blank");
  }
}
