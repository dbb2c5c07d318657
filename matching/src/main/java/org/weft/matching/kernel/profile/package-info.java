/**
 * Whom would the mentees as a whole choose? This package holds the algorithms that judge a matching by what all mentees get:
 * how many have their first choice, their second, and so on (its profile), or whether another matching would win a vote against
 * it. Arrays of numbers in, for each mentee an edge or -1 out; mentors have places and no say. A rank is 1 plus the number of
 * strictly better candidates, so ties share a rank.
 *
 * <p>Read in this order. {@link org.weft.matching.kernel.profile.ProfileMatching} finds the best profile under a {@link
 * org.weft.matching.kernel.profile.ProfileObjective}; the {@link org.weft.matching.kernel.profile.ProfileAssignment} carries
 * prices that prove it. {@link org.weft.matching.kernel.profile.PopularMatching} finds a {@link
 * org.weft.matching.kernel.profile.LargestPopular} matching or says why there is {@link
 * org.weft.matching.kernel.profile.NoPopular}; {@link org.weft.matching.kernel.profile.LeastUnpopular} then looks for the one
 * that loses by least. {@link org.weft.matching.kernel.profile.VoteCount} holds the vote and proves its result.
 *
 * <pre>{@code
 * CandidateGraph graph = CandidateGraph.ofRows(2, new int[][] {{0, 1}, {0}});
 * int[] rank = {1, 2, 1};
 * ProfileMatching.solve(graph, new int[] {1, 1}, rank, ProfileObjective.RANK_MAXIMAL).matchedEdge(); // [1, 2]
 * }</pre>
 *
 * <p>All of them follow one mechanism, goals one after the other on the face of the optimal matchings so far. Not here: who
 * the people are, scores, lotteries, and mechanisms that go by turns or claims, which are in {@code kernel.onesided}.
 */
@NullMarked
package org.weft.matching.kernel.profile;

import org.jspecify.annotations.NullMarked;
