/**
 * What a cohort is made of: each ingredient is one knob of a recipe.
 *
 * <p>A {@link org.weft.samples.cohorts.ingredient.Spread} says how a number is spread over people, and nearly every
 * ingredient holds one. {@link org.weft.samples.cohorts.ingredient.OrgShape} builds teams and reporting lines; {@link
 * org.weft.samples.cohorts.ingredient.Experience} gives years and seniority. {@link
 * org.weft.samples.cohorts.ingredient.SkillMix} says which skills there are, how popular they are and which {@link
 * org.weft.samples.cohorts.ingredient.RoleProfile roles} are at home in them; {@link
 * org.weft.samples.cohorts.ingredient.WishMix} says what people want to learn and how much they agree. {@link
 * org.weft.samples.cohorts.ingredient.PlaceMix}, {@link org.weft.samples.cohorts.ingredient.WorkRhythm} and {@link
 * org.weft.samples.cohorts.ingredient.LoadMix} fill the week; {@link
 * org.weft.samples.cohorts.ingredient.MentoringMix}, {@link org.weft.samples.cohorts.ingredient.PastMix} and {@link
 * org.weft.samples.cohorts.ingredient.DisclosureRates} add roles, history and consent.
 *
 * <pre>{@code
 * WishMix.builder().build().withCommonPercent(95).withPopularitySkew(1.5); // everybody wants the same
 * Spread.quantiles(0, 7, 40).at(500_000);                                  // the median: 7
 * }</pre>
 *
 * <p>Shares are whole percentages, so that they are exact. Ingredients refuse what cannot be, with the way out. Not here:
 * the recipe that joins them and the generator, which live one package up.
 */
@NullMarked
@CohortStyle
package org.weft.samples.cohorts.ingredient;

import org.jspecify.annotations.NullMarked;
import org.weft.samples.cohorts.style.CohortStyle;
