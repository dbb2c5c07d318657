package org.weft.matching.strategy;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.OptimalCertificate;
import org.weft.matching.certificate.Price;
import org.weft.matching.certificate.Shortage;
import org.weft.matching.kernel.Objective;
import org.weft.matching.kernel.dense.CostRows;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.scoring.Scoring;
import org.weft.matching.strategy.CanonicalStrategy.Answer;

/**
 * Solves problems whose scores are computed row by row. Small ones are listed, as that takes little memory and less time.
 *
 * @param mostListed problems of at most so many pairs are listed
 * @param stayCosts what staying without a mentor costs in a largest matching, step by step; see {@link RowAssignment}
 */
record RowRoute(long mostListed, ImmutableIntArray stayCosts) {
  /** Lists 256 people a side; then stays cost more than no pair, than the losses of 4 others, than those of 268. */
  static final RowRoute USUAL = new RowRoute(
      1 << 16, ImmutableIntArray.of(1, 4 * (int) Scoring.POINTS, (CostRows.MAX_COST + 1) / 2));

  boolean lists(MatchingProblem problem) {
    return (long) problem.mentees().size() * problem.mentors().size() <= mostListed;
  }

  Answer solve(MatchingProblem problem, TieBreak tieBreak, Objective objective) {
    RowAssignment found = new RowAssignment(problem, tieBreak, objective, stayCosts.toArray());
    int[] mentorOf = found.mentorOf();
    ImmutableList<Pairing> pairs = IntStream.range(0, mentorOf.length)
        .filter(i -> mentorOf[i] >= 0)
        .mapToObj(i -> Pairing.of(problem.mentees().get(i), problem.mentors().get(mentorOf[i])))
        .collect(ImmutableList.toImmutableList());
    return new Answer(pairs, claim(problem, found, objective));
  }

  private static Certificate claim(
      MatchingProblem problem, RowAssignment found, Objective objective) {
    OptimalCertificate.BestTotal total = new OptimalCertificate.BestTotal(
        found.bonus(),
        prices(problem.mentees(), found.menteePrice()),
        prices(problem.mentors(), found.mentorPrice()));
    return objective == Objective.HEAVIEST
        ? total
        : new OptimalCertificate.MostPeopleThenBestTotal(total, shortage(problem, found));
  }

  private static ImmutableList<Price> prices(ImmutableList<ParticipantId> people, long[] prices) {
    return IntStream.range(0, prices.length)
        .mapToObj(i -> new Price(people.get(i), prices[i]))
        .collect(ImmutableList.toImmutableList());
  }

  private static Shortage shortage(MatchingProblem problem, RowAssignment found) {
    return new Shortage(
        people(problem.mentees(), found.shortOfPlaces()),
        people(problem.mentors(), found.fullMentors()),
        Arrays.stream(found.fullMentors()).mapToLong(problem::places).sum());
  }

  private static ImmutableList<ParticipantId> people(
      ImmutableList<ParticipantId> all, int[] chosen) {
    return Arrays.stream(chosen).mapToObj(all::get).collect(ImmutableList.toImmutableList());
  }
}
