package org.weft.samples.cohorts;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.weft.core.skill.SkillLevel;
import org.weft.samples.cohorts.ingredient.DisclosureRates;
import org.weft.samples.cohorts.ingredient.Experience;
import org.weft.samples.cohorts.ingredient.LoadMix;
import org.weft.samples.cohorts.ingredient.MentoringMix;
import org.weft.samples.cohorts.ingredient.OrgShape;
import org.weft.samples.cohorts.ingredient.PastMix;
import org.weft.samples.cohorts.ingredient.SkillMix;
import org.weft.samples.cohorts.ingredient.Spread;
import org.weft.samples.cohorts.ingredient.WishMix;
import org.weft.samples.cohorts.ingredient.WorkRhythm;

/** Recipes of every kind, for properties. */
final class Recipes {
  private Recipes() {}

  static Arbitrary<CohortRecipe> any() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 60),
            Arbitraries.integers().between(0, 30),
            org(),
            spread(0, 60),
            skills(),
            wishes(),
            mentoring(),
            rest())
        .as((size, pairs, org, years, skills, wishes, mentoring, rest) -> rest.size(size)
            .plantedPairs(Math.min(pairs, size / 2))
            .org(org)
            .experience(Experience.of(years))
            .skills(skills)
            .wishes(wishes)
            .mentoring(mentoring)
            .build());
  }

  static Arbitrary<Spread> spread(int low, int high) {
    return Combinators.combine(
            Arbitraries.integers()
                .between(low, high)
                .array(int[].class)
                .ofMinSize(1)
                .ofMaxSize(5),
            Arbitraries.of(true, false))
        .as((values, smooth) -> {
          int[] sorted = java.util.Arrays.stream(values).sorted().toArray();
          return smooth ? Spread.quantiles(sorted) : Spread.oneOf(sorted);
        });
  }

  private static Arbitrary<Integer> percent() {
    return Arbitraries.integers().between(0, 100);
  }

  private static Arbitrary<OrgShape> org() {
    return Combinators.combine(
            spread(1, 40),
            Arbitraries.integers().between(1, 9),
            Arbitraries.integers().between(0, 5),
            percent(),
            percent())
        .as(OrgShape::new);
  }

  private static Arbitrary<SkillMix> skills() {
    return Combinators.combine(
            Arbitraries.doubles().between(0, 10),
            Arbitraries.integers().between(0, 1000),
            Arbitraries.integers().between(1, 1000),
            spread(0, 72),
            spread(0, 16),
            Arbitraries.integers().between(0, 4))
        .as((exponent, shift, home, had, crafts, blur) -> SkillMix.builder()
            .popularityExponent(exponent)
            .popularityShift(shift)
            .homeFactor(home)
            .technologiesHad(had)
            .craftsHad(crafts)
            .levelBlur(blur)
            .build());
  }

  private static Arbitrary<WishMix> wishes() {
    return Combinators.combine(
            spread(0, 100),
            spread(0, 30),
            percent(),
            percent(),
            Arbitraries.doubles().between(0, 10),
            percent())
        .as(WishMix::new);
  }

  private static Arbitrary<MentoringMix> mentoring() {
    return Combinators.combine(
            percent(),
            percent(),
            Arbitraries.integers().between(0, 100),
            Arbitraries.of(SkillLevel.class),
            spread(1, 10),
            spread(1, 10),
            percent(),
            percent())
        .as((mentors, mentees, blur, floor, room, wanted, safe, choosy) ->
            new MentoringMix(mentors, mentees, blur, floor, room, wanted, safe, choosy, choosy));
  }

  private static Arbitrary<CohortRecipe.Builder> rest() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    return Combinators.combine(
            spread(0, 23),
            percent(),
            spread(0, 300),
            spread(1, 366),
            Arbitraries.integers().between(0, 300),
            percent())
        .as((start, some, load, peak, past, disclosed) -> CohortRecipe.builder()
            .rhythm(new WorkRhythm(start, some, 100 - some))
            .load(new LoadMix(load, some, day, 90, peak))
            .past(PastMix.pairs(past))
            .disclosures(new DisclosureRates(disclosed, disclosed, disclosed, some)));
  }
}
