/**
 * How does a file of people become a roster, and what is said when it does not?
 *
 * <p>A {@link org.weft.samples.quickstart.csv.Table} is a header and rows with their line numbers. {@link
 * org.weft.samples.quickstart.csv.CohortFormat} turns its rows into an {@link
 * org.weft.samples.quickstart.csv.Enrollment}; {@link org.weft.samples.quickstart.csv.CohortWriter} writes the same form.
 * Everything that is wrong becomes a {@link org.weft.samples.quickstart.csv.Problem} with its line and column, and reading
 * goes on, so that a coordinator mends a file once and not line by line.
 *
 * <p>A file has one line a person; fields hold no line breaks. So a stray quote spoils its own line and no other.
 *
 * <pre>{@code
 * Problems problems = new Problems();
 * Table table = Table.of(bytes, problems);
 * Enrollment people = CohortFormat.read(table, problems);
 * problems.list(); // line 3, column zone: 'Mars/Phobos' is no time zone; ...
 * }</pre>
 *
 * <p>Not here: which rows of a survey mean what; that is {@code survey}.
 */
@NullMarked
package org.weft.samples.quickstart.csv;

import org.jspecify.annotations.NullMarked;
