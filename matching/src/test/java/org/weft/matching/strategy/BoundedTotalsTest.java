package org.weft.matching.strategy;

import java.util.Comparator;
import java.util.List;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.testing.OrderedStrategyLaws;

/** Best total where mentors have minimums and mentees several mentors. */
class BoundedTotalsTest implements OrderedStrategyLaws {
  @Override
  public MatchingStrategy strategy() {
    return OptimalStrategies.bestTotal();
  }

  @Override
  public Comparator<List<Pairing>> better(MatchingProblem problem) {
    return Comparator.comparingLong(pairs -> OrderedStrategyLaws.total(problem, pairs));
  }
}
