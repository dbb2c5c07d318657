/**
 * How many stable matchings are there, and which of them is fair? Deferred acceptance gives the two ends: the best for every
 * mentee and the best for every mentor. This package finds all that lie between, and chooses. Arrays in, arrays out.
 *
 * <p>Read in this order. {@link org.weft.matching.kernel.lattice.RotationPoset} holds all stable matchings in the space of
 * one, as steps from one end to the other. {@link org.weft.matching.kernel.lattice.StableEnumeration} lists them. {@link
 * org.weft.matching.kernel.lattice.EdgeCosts} says what a pair costs each side. {@link
 * org.weft.matching.kernel.lattice.EgalitarianMatching} makes the total small, with a {@link
 * org.weft.matching.kernel.lattice.ClosedSet} from {@link org.weft.matching.kernel.lattice.HeaviestClosure} that {@link
 * org.weft.matching.kernel.lattice.ClosureBound} checks; {@link org.weft.matching.kernel.lattice.MinimumRegret} the worst
 * place; {@link org.weft.matching.kernel.lattice.FairMatching} the larger side or the difference of the sides; {@link
 * org.weft.matching.kernel.lattice.MedianMatching} takes the middle. {@link
 * org.weft.matching.kernel.lattice.RestrictedMatching} has some pairs and avoids others.
 *
 * <pre>{@code
 * RotationPoset poset = RotationPoset.of(rankings, capacity);
 * StableEnumeration.count(poset, 1_000_000); // how many, up to a million
 * long[] cost = EdgeCosts.sum(EdgeCosts.ofMentees(rankings), EdgeCosts.ofMentors(rankings));
 * EgalitarianMatching.solve(poset, cost).matchedEdge(); // least sum of places on both sides' lists
 * }</pre>
 *
 * <p>Not here: ties (the caller breaks them first, except for the baseline), ids, matchings that are not stable.
 */
@NullMarked
package org.weft.matching.kernel.lattice;

import org.jspecify.annotations.NullMarked;
