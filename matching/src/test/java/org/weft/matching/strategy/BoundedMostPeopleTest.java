package org.weft.matching.strategy;

import java.util.Comparator;
import java.util.List;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.testing.OrderedStrategyLaws;

/** Most people, then best total, where mentors have minimums and mentees several mentors. */
class BoundedMostPeopleTest implements OrderedStrategyLaws {
  @Override
  public MatchingStrategy strategy() {
    return OptimalStrategies.mostPeopleThenBestTotal();
  }

  @Override
  public Comparator<List<Pairing>> better(MatchingProblem problem) {
    return Comparator.<List<Pairing>>comparingInt(List::size)
        .thenComparingLong(pairs -> OrderedStrategyLaws.total(problem, pairs));
  }
}
