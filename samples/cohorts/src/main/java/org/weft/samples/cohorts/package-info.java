/**
 * Seeded cohorts of people who do not exist: for examples, tests and experiments.
 *
 * <p>A {@link org.weft.samples.cohorts.CohortRecipe} says what a cohort should be like, and {@link
 * org.weft.samples.cohorts.Cohorts} makes it with a {@link org.weft.samples.cohorts.Seed}. {@link
 * org.weft.samples.cohorts.CohortRecipes} has recipes with names: twelve people for documentation, an organization of 200,
 * scarce mentors, everybody alike, people across the date line. What comes out is a {@link
 * org.weft.samples.cohorts.GeneratedCohort}: a roster, the reviewed cohort, and the {@link
 * org.weft.samples.cohorts.PlantedPair planted pairs} that any exact method must find.
 *
 * <pre>{@code
 * GeneratedCohort small = Cohorts.generate(CohortRecipes.teamOf200(), Seed.of(7));
 * small.cohort().mentors().size();   // 90
 *
 * CohortRecipe agreeing = CohortRecipes.enterprise(5_000)
 *     .withWishes(WishMix.builder().commonPercent(95).popularitySkew(4).build());
 * Cohorts.generate(agreeing, Seed.of(7)); // the same people, but everybody wants the same
 * }</pre>
 *
 * <p>The defaults were compared with the answers of 2,500 developers; the README of this sample has the table and says how
 * each figure was computed. The same recipe and seed give equal cohorts on every machine: chance is SplitMix64 in whole
 * numbers, the two powers come from {@code StrictMath}, and nothing depends on a clock, a locale or
 * the rules of a time zone.
 *
 * <p>Not here: reading and writing files, matching, and arbitraries for property tests, which live in the tests of core.
 */
@NullMarked
@CohortStyle
package org.weft.samples.cohorts;

import org.jspecify.annotations.NullMarked;
import org.weft.samples.cohorts.style.CohortStyle;
