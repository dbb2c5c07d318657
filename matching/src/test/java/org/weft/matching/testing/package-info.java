/**
 * Laws of matching, ready to be run on a strategy of one's own.
 *
 * <p>The question here is what every strategy owes its users. {@link org.weft.matching.testing.MatchingStrategyLaws} states
 * it as properties; {@link org.weft.matching.testing.StableStrategyLaws} and {@link
 * org.weft.matching.testing.OptimalStrategyLaws} add what stable and optimal strategies owe, {@link
 * org.weft.matching.testing.StableChoiceLaws} what strategies owe that choose among stable matchings, {@link
 * org.weft.matching.testing.ParetoEfficientLaws} and {@link org.weft.matching.testing.StrategyProofLaws} what strategies owe
 * that serve mentees alone, {@link org.weft.matching.testing.CouplesLaws} what strategies owe that keep couples together. A test class implements the
 * interface, names its strategy, and inherits the properties:
 *
 * <pre>{@code
 * class FirstComeFirstServedTest implements MatchingStrategyLaws {
 *   @Override
 *   public MatchingStrategy strategy() {
 *     return new FirstComeFirstServed();
 *   }
 * }
 * }</pre>
 *
 * <p>Problems come from {@link org.weft.matching.testing.ProblemArbitraries}: nobody, one person, people in both parts,
 * mentors without places, lists that leave most people out, and ties everywhere. With this jar and core's on the test class
 * path, {@code @ForAll MatchingProblem problem}, {@code @ForAll TieBreak tieBreak} and {@code @ForAll MatchingRound round}
 * work by themselves. Small problems are judged by {@link org.weft.matching.testing.AllMatchings}, which tries every
 * matching and knows the definitions only. {@link org.weft.matching.testing.Listings} lists a problem in another order or
 * under other names.
 *
 * <p>Not here: speed, which benchmarks measure, and realistic cohorts, which the samples generate.
 */
package org.weft.matching.testing;
