/**
 * How are people split into groups? Arrays in, arrays out; people and labels are indices from 0.
 *
 * <p>Read in this order. {@link org.weft.matching.kernel.group.GroupShape} says how many groups of what sizes; {@link
 * org.weft.matching.kernel.group.PairFits} what two people in one group are worth to each other, kept in a {@link
 * org.weft.matching.kernel.group.FitTable} or behind a {@link org.weft.matching.kernel.group.FitCache}; {@link
 * org.weft.matching.kernel.group.GroupRules} what a group may look like; {@link org.weft.matching.kernel.group.SplitAim} what
 * is best. {@link org.weft.matching.kernel.group.SubsetSearch} looks at every possible group and is exact; {@link
 * org.weft.matching.kernel.group.ExchangeSearch} seats people quickly, lets them change places, and gives a bound that no
 * {@link org.weft.matching.kernel.group.Split} passes. Means of groups of different sizes are compared by {@link
 * org.weft.matching.kernel.group.Means}.
 *
 * <pre>{@code
 * GroupShape shape = new GroupShape(6, 2, 3, 3);
 * GroupRules rules = GroupRules.builder(6, 0).apart(0, 1).build();
 * SubsetSearch.best(shape, fits, rules, SplitAim.TOTAL); // nothing if there is none
 * ExchangeSearch.run(shape, fits, rules, SplitAim.TOTAL, 10_000, 7).bound();
 * }</pre>
 *
 * <p>Splitting people into groups of three or more so that the total is largest is NP-hard, so nothing here is both exact and
 * quick for many people. Not here: ids, hours as instants, reasons.
 */
@NullMarked
package org.weft.matching.kernel.group;

import org.jspecify.annotations.NullMarked;
