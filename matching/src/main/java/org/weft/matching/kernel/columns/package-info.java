/**
 * How are a billion pairs scored in seconds? Each mentee is held against a column of all mentors at a time, in rows of
 * {@code int}, and only the best few pairs of each person are kept; the matrix of all pairs never exists.
 *
 * <p>Read in this order. {@link org.weft.matching.kernel.columns.Points} says what the numbers mean: grains, of which 1680
 * are a point. {@link org.weft.matching.kernel.columns.RowLoops} has the loops, one for each kind of question. A {@link
 * org.weft.matching.kernel.columns.RowTerm} is a criterion or a rule: it adds to a row or closes entries of it. A {@link
 * org.weft.matching.kernel.columns.GroupTerm} does the same to many mentees, and {@link
 * org.weft.matching.kernel.columns.RowPlan} adds those terms once a group. {@link
 * org.weft.matching.kernel.columns.ClassTerm}, {@link org.weft.matching.kernel.columns.SkillColumns} and {@link
 * org.weft.matching.kernel.columns.ShareTable} are what terms are made of. A {@link
 * org.weft.matching.kernel.columns.CandidateCollector} takes the finished rows: {@link
 * org.weft.matching.kernel.columns.AllCandidates} keeps all open pairs, {@link
 * org.weft.matching.kernel.columns.BestCandidates} the best few of each person. Inside it, a
 * {@code FirstGlance} at some rows guesses bars, {@code RowPieces} finds what passes them, and {@code BestLists} keep it.
 *
 * <pre>{@code
 * RowPlan plan = new RowPlan(mentors, terms);
 * CandidateCollector best = new BestCandidates(mentees, places, 20, false);
 * plan.fill(mentee, row);
 * best.row(mentee, row, row, row);
 * best.finish().mentorOf();
 * }</pre>
 *
 * <p>Not here: people ({@code org.weft.matching.columns}), and the choice among the candidates ({@code kernel}).
 */
@NullMarked
package org.weft.matching.kernel.columns;

import org.jspecify.annotations.NullMarked;
