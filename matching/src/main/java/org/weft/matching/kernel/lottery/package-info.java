/**
 * How can chance share places out fairly? Where two mentees want the same mentor equally much, a coin is fairer than a rule; this
 * package works with the chances themselves. Arrays of numbers in; for each edge a chance out, as an exact fraction or as counts
 * of draws.
 *
 * <p>Read in this order. {@link org.weft.matching.kernel.lottery.RandomSerialDictatorship} lets mentees choose in a random order
 * and counts the orders, all of them or some. {@link org.weft.matching.kernel.lottery.ProbabilisticSerial} lets them eat their
 * places at the same speed, so that nobody envies anybody's chances. Both give {@link
 * org.weft.matching.kernel.lottery.Shares}, and {@link org.weft.matching.kernel.lottery.Lottery} turns these into a lottery over
 * matchings and draws from it.
 *
 * <pre>{@code
 * CandidateGraph graph = CandidateGraph.complete(2, 2);
 * Shares shares = ProbabilisticSerial.solve(graph, new int[] {1, 1}, new int[] {1, 2, 1, 2});
 * Lottery.draw(graph, new int[] {1, 1}, shares, 7); // [0, 3] or [1, 2], with equal chances
 * }</pre>
 *
 * <p>Every draw is seeded, and equal seeds give equal draws. Ties in a list go to the smaller index: nobody is indifferent here.
 * Not here: who the people are, and mechanisms without chance, which are in {@code kernel.onesided} and {@code kernel.profile}.
 */
@NullMarked
package org.weft.matching.kernel.lottery;

import org.jspecify.annotations.NullMarked;
