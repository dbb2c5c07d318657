/**
 * README shows only code that was compiled and run.
 *
 * <p>A fenced {@code java} block in README must equal a region of a test source below {@code samples}. A region starts
 * and ends with a comment line and has a name:
 *
 * <pre>{@code
 * // readme: begin first pairing
 * Matching matching = strategy.match(problem);
 * // readme: end first pairing
 * }</pre>
 *
 * <p>A name may be used more than once in a file, for instance around the imports and around the statements; the block
 * then shows the pieces with an empty line between them. Indentation before the whole piece does not count, everything
 * else does. The file has to be a test that Surefire runs, or a class that such a test of the same module names.
 *
 * <p>{@link org.weft.samples.house.readme.JavaBlock} reads README, {@link org.weft.samples.house.readme.Region} reads
 * sources, {@link org.weft.samples.house.readme.ReadmeExcerptsTest} compares them.
 */
@NullMarked
package org.weft.samples.house.readme;

import org.jspecify.annotations.NullMarked;
