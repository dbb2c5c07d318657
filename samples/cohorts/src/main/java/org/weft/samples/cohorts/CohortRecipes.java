package org.weft.samples.cohorts;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillLevel;
import org.weft.samples.cohorts.ingredient.DisclosureRates;
import org.weft.samples.cohorts.ingredient.Experience;
import org.weft.samples.cohorts.ingredient.LoadMix;
import org.weft.samples.cohorts.ingredient.MentoringMix;
import org.weft.samples.cohorts.ingredient.OrgShape;
import org.weft.samples.cohorts.ingredient.PastMix;
import org.weft.samples.cohorts.ingredient.Place;
import org.weft.samples.cohorts.ingredient.PlaceMix;
import org.weft.samples.cohorts.ingredient.RoleProfile;
import org.weft.samples.cohorts.ingredient.SkillMix;
import org.weft.samples.cohorts.ingredient.Spread;
import org.weft.samples.cohorts.ingredient.WishMix;
import org.weft.samples.cohorts.ingredient.WorkRhythm;

/** Recipes with names: each is a situation that somebody who matches people will meet. */
public final class CohortRecipes {
  private CohortRecipes() {}

  private static ImmutableList<Skill> skills(String... names) {
    return Arrays.stream(names).map(Skill::of).collect(ImmutableList.toImmutableList());
  }

  /**
   * Twelve people in three teams at three places of Europe, for documentation and first tries.
   *
   * @return 12 people, no history
   */
  public static CohortRecipe tiny() {
    return CohortRecipe.builder()
        .size(12)
        .org(OrgShape.builder().teamSizes(Spread.always(4)).layersAbove(1).build())
        .places(PlaceMix.of(
            Place.of("Europe/Lisbon", 1, "pt", 100),
            Place.of("Europe/Berlin", 1, "de", 100),
            Place.of("Europe/Warsaw", 1, "pl", 100)))
        .past(PastMix.pairs(0))
        .build();
  }

  /**
   * Some 200 people of a product organization, at six places between Vancouver and Bengaluru.
   *
   * @return 200 people with some history
   */
  public static CohortRecipe teamOf200() {
    return CohortRecipe.builder()
        .size(200)
        .org(OrgShape.builder()
            .teamSizes(Spread.quantiles(5, 7, 8, 9, 12))
            .homePlacePercent(75)
            .build())
        .places(PlaceMix.of(
            Place.of("Europe/Berlin", 30, "de", 97),
            Place.of("Europe/Lisbon", 20, "pt", 97),
            Place.of("America/New_York", 20, "en", 100),
            Place.of("Asia/Kolkata", 14, "hi", 99),
            Place.of("America/Vancouver", 8, "en", 100),
            Place.of("America/Sao_Paulo", 8, "pt-BR", 92)))
        .build();
  }

  /**
   * A young company: 24 people in one place, nobody long in the profession, no layers of management, no history.
   *
   * @return 24 people
   */
  public static CohortRecipe startup() {
    return CohortRecipe.builder()
        .size(24)
        .org(OrgShape.builder()
            .teamSizes(Spread.quantiles(3, 5, 8))
            .layersAbove(0)
            .homePlacePercent(100)
            .homeRolePercent(20)
            .build())
        .experience(Experience.of(Spread.quantiles(0, 0, 1, 2, 2, 3, 4, 5, 7, 9, 15)))
        .places(PlaceMix.of(Place.of("Europe/Amsterdam", 1, "nl", 100)))
        .past(PastMix.pairs(0))
        .build();
  }

  /**
   * A large organization with places on six continents: the default recipe at any size.
   *
   * @param size number of people, 0 to 1000000
   * @return the recipe
   * @throws IllegalArgumentException if the size lies outside its range
   */
  public static CohortRecipe enterprise(int size) {
    return CohortRecipe.builder().size(size).build();
  }

  /**
   * Many who want to learn and few who can teach: 300 people, one in ten mentors, each with room for one pair; nearly all
   * others look for a mentor and want the same things.
   *
   * @return 300 people, 30 mentors and 255 mentees
   */
  public static CohortRecipe scarceMentors() {
    return CohortRecipe.builder()
        .size(300)
        .mentoring(MentoringMix.builder()
            .mentorPercent(10)
            .menteePercent(85)
            .mentorPairs(Spread.always(1))
            .menteePairs(Spread.always(1))
            .build())
        .wishes(WishMix.builder().commonPercent(90).popularitySkew(4).build())
        .build();
  }

  /**
   * Everybody alike, so that every choice is a tie: 40 people at one place, 20 mentors who all offer the same at the same
   * level, and 20 mentees who all want the same.
   *
   * <p>People still differ in their ids, names, teams and managers.
   *
   * @return 40 people
   */
  public static CohortRecipe alike() {
    return CohortRecipe.builder()
        .size(40)
        .org(OrgShape.builder().teamSizes(Spread.always(4)).build())
        .experience(Experience.of(Spread.always(4)).withoutBlur())
        .skills(SkillMix.builder()
            .technologies(skills("Loom setup", "Dyeing", "Pattern reading"))
            .crafts(skills("Explaining clearly"))
            .roles(ImmutableList.of(RoleProfile.of("weaver", 1)))
            .technologiesHad(Spread.always(3))
            .craftsHad(Spread.always(1))
            .levelBlur(0)
            .build())
        .wishes(WishMix.builder()
            .newTechnologies(Spread.always(0))
            .newCrafts(Spread.always(0))
            .deepenPercent(100)
            .mustPercent(0)
            .build())
        .places(PlaceMix.of(Place.of("Europe/Lisbon", 1, "pt", 100)))
        .rhythm(WorkRhythm.from(9))
        .load(LoadMix.builder().percent(Spread.always(80)).peakPercent(0).build())
        .mentoring(MentoringMix.builder()
            .mentorPercent(50)
            .menteePercent(50)
            .blurYears(0)
            .mentorFloor(SkillLevel.EXPERT)
            .mentorPairs(Spread.always(1))
            .menteePairs(Spread.always(1))
            .protectedPercent(0)
            .choosyPercent(0)
            .statedPercent(0)
            .build())
        .past(PastMix.pairs(0))
        .disclosures(DisclosureRates.none())
        .build();
  }

  /**
   * People on both sides of the date line, where it is Monday here and Sunday there: 60 people between Auckland, Apia,
   * Kiritimati, Honolulu and Pago Pago.
   *
   * @return 60 people whose offsets differ by up to 25 hours
   */
  public static CohortRecipe farApart() {
    return CohortRecipe.builder()
        .size(60)
        .org(OrgShape.builder().homePlacePercent(40).build())
        .places(PlaceMix.of(
            Place.of("Pacific/Auckland", 3, "en", 100),
            Place.of("Pacific/Apia", 2, "sm", 95),
            Place.of("Pacific/Kiritimati", 2, "gil", 90),
            Place.of("Pacific/Honolulu", 3, "en", 100),
            Place.of("Pacific/Pago_Pago", 2, "sm", 95)))
        .build();
  }

  /**
   * An organization in which some pairs belong together by construction, so that the best total is known in part; with half
   * as many pairs as people it is known altogether.
   *
   * @param size number of people, 0 to 1000000
   * @param pairs planted pairs, 0 to half of the size
   * @return the default recipe with planted pairs
   * @throws IllegalArgumentException if a number lies outside its range
   */
  public static CohortRecipe planted(int size, int pairs) {
    return CohortRecipe.builder().size(size).plantedPairs(pairs).build();
  }
}
