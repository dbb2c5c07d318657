/**
 * How are peers paired when everybody is in one pool? Here nobody is a mentor or a mentee: anyone may be paired with
 * anyone else on their list. Arrays in, arrays out; people are indices from 0.
 *
 * <p>Read in this order. {@link org.weft.matching.kernel.peers.PeerGraph} holds the lists, best first, and drops and
 * reports one-sided wishes. {@link org.weft.matching.kernel.peers.StableRoommates} looks for pairs that no two people
 * would leave for each other. Such pairs need not exist, so its {@link
 * org.weft.matching.kernel.peers.RoommatesResult} is either {@link org.weft.matching.kernel.peers.StablePairs} or a
 * {@link org.weft.matching.kernel.peers.StablePartition} that proves there are none. {@link
 * org.weft.matching.kernel.peers.RoommatesCheck} checks both. Where there are none, {@link
 * org.weft.matching.kernel.peers.AlmostStableRoommates} makes {@link org.weft.matching.kernel.peers.AlmostStablePairs} that
 * few people would leave. {@link
 * org.weft.matching.kernel.peers.MaximumMatching} ignores the order of the lists and pairs as many people as possible;
 * its {@link org.weft.matching.kernel.peers.LargestMatching} names the people who limit the number, and {@link
 * org.weft.matching.kernel.peers.MaximumCheck} checks that. Every checker answers with a {@link
 * org.weft.matching.kernel.peers.PeerVerdict} and shares no code with the solvers.
 *
 * <pre>{@code
 * PeerGraph pool = PeerGraph.ofLists(new int[][] {{1, 2}, {2, 0}, {0, 1}});
 * StableRoommates.solve(pool); // a StablePartition: 0, 1 and 2 chase each other in a circle of three
 * MaximumMatching.solve(pool).size(); // 1
 * }</pre>
 *
 * <p>Not here: ties; weights, which have {@link org.weft.matching.kernel.blossom}; groups of three or more; ids.
 */
@NullMarked
package org.weft.matching.kernel.peers;

import org.jspecify.annotations.NullMarked;
