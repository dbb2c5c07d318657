package org.weft.matching.strategy;

import com.google.common.collect.ImmutableList;
import org.weft.matching.problem.Pairing;
import org.weft.matching.testing.StableChoiceLaws;

class BalancedTest implements StableChoiceLaws {
  @Override
  public MatchingStrategy strategy() {
    return StableStrategies.balanced();
  }

  @Override
  public long measure(Ranks ranks, ImmutableList<Pairing> pairs) {
    return Math.max(ranks.ofMentees(pairs).sum(), ranks.ofMentors(pairs).sum());
  }
}
