/**
 * The rules of the house, checked over the compiled libraries.
 *
 * <p>What may a class of Weft know, touch and show? {@link org.weft.samples.house.HouseRule} lists the answers, one
 * constant each: who may depend on whom, what would let the outside world in, what a stranger may see, and how things are
 * called. {@link org.weft.samples.house.LibrariesKeepTheRulesTest} holds the compiled classes of core, matching and metrics
 * to them; {@link org.weft.samples.house.RulesBiteTest} runs the same rules over small classes in {@code violation} that
 * break them on purpose, because a rule that cannot fail protects nobody.
 *
 * <p>Beside it, {@link org.weft.samples.house.ModuleDescriptorTest} reads the module descriptors, {@link
 * org.weft.samples.house.VersionsInStepTest} the poms, and {@code readme} checks that README shows code that was run.
 *
 * <p>A rule takes the root package as an argument: {@code org.weft} for the libraries, {@code
 * org.weft.samples.house.violation} for the classes that break it. Adding a rule means adding a constant, and a class that
 * breaks it.
 */
@NullMarked
package org.weft.samples.house;

import org.jspecify.annotations.NullMarked;
