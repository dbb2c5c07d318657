/**
 * What a strategy is asked: ids, places, scored candidates, and who goes first among equals.
 *
 * <p>A {@link org.weft.matching.problem.MatchingProblem} is all that a {@code MatchingStrategy} sees. A {@code MatchingRound}
 * derives one from a cohort; researchers and tests state one with {@link org.weft.matching.problem.ProblemBuilder}, or hand
 * over columns with {@code MatchingProblem.ofColumns}; {@link org.weft.matching.problem.PreferenceLists} and {@link
 * org.weft.matching.problem.PeerLists} read lists of names, best first, into a {@link
 * org.weft.matching.problem.ListedProblem}. Where there are too many pairs to list, {@code MatchingProblem.ofRows} takes {@link
 * org.weft.matching.problem.RowScores}, a function that gives the scores of one mentee with all mentors, and a {@link
 * org.weft.matching.problem.RowProblemBuilder} takes the people; {@link org.weft.matching.problem.PointRows} reads any problem
 * row by row. A {@link org.weft.matching.problem.Pairing} is one answer to "who with
 * whom". A {@link org.weft.matching.problem.TieBreak} is an order of people that depends on their ids alone, so that the
 * order in which they are listed can never decide anything.
 *
 * <p>A problem may ask for more, each a {@link org.weft.matching.problem.ProblemFeature}: a {@link
 * org.weft.matching.problem.MenteeCouple} wants mentors of one group, a {@link org.weft.matching.problem.TypeQuota} reserves places.
 *
 * <pre>{@code
 * MatchingProblem problem =
 *     MatchingProblem.builder()
 *         .mentee(ana)
 *         .mentor(mo, 1)
 *         .candidate(ana, mo, 0.9)
 *         .build();
 * problem.points(problem.firstCandidate(0)); // 900000 of a million
 * }</pre>
 *
 * <p>Scores are whole points, millionths of a perfect score, so sums are exact and ties are real ties. Who is no candidate is
 * simply absent where candidates are listed, and has {@code NO_CANDIDATE} in a row. Not here: how problems are solved ({@code matching}) and what is claimed of
 * the answer ({@code matching.certificate}).
 */
@NullMarked
package org.weft.matching.problem;

import org.jspecify.annotations.NullMarked;
