/**
 * The main job: from a file of people to pairs with reasons, and one page for a coordinator.
 *
 * <p>{@link org.weft.samples.quickstart.Quickstart} is the command. It reads a cohort ({@code csv}, or a survey through
 * {@code survey}), matches it under {@link org.weft.samples.quickstart.DefaultCharter a charter}, asks the certificate's
 * checker, prints a summary and writes a page ({@code report}). {@link org.weft.samples.quickstart.GenerateSample} makes
 * the sample that ships with it.
 *
 * <pre>{@code
 * mvn -q -Pquickstart
 * mvn -q -Pquickstart -Dargs="--strategy best-total --output pairs.html"
 * }</pre>
 *
 * <p>This is a host: files, the console and the terminal are touched here and nowhere in the libraries. The same input,
 * options and seed give the same page, byte for byte, in whatever order the file lists its people.
 */
@NullMarked
package org.weft.samples.quickstart;

import org.jspecify.annotations.NullMarked;
