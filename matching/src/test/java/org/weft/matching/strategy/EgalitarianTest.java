package org.weft.matching.strategy;

import com.google.common.collect.ImmutableList;
import org.weft.matching.problem.Pairing;
import org.weft.matching.testing.StableChoiceLaws;

class EgalitarianTest implements StableChoiceLaws {
  @Override
  public MatchingStrategy strategy() {
    return StableStrategies.egalitarian();
  }

  @Override
  public long measure(Ranks ranks, ImmutableList<Pairing> pairs) {
    return ranks.ofMentees(pairs).sum() + ranks.ofMentors(pairs).sum();
  }
}
