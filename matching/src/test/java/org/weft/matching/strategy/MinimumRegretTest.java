package org.weft.matching.strategy;

import com.google.common.collect.ImmutableList;
import org.weft.matching.problem.Pairing;
import org.weft.matching.testing.StableChoiceLaws;

class MinimumRegretTest implements StableChoiceLaws {
  @Override
  public MatchingStrategy strategy() {
    return StableStrategies.minimumRegret();
  }

  @Override
  public long measure(Ranks ranks, ImmutableList<Pairing> pairs) {
    return Math.max(
        ranks.ofMentees(pairs).max().orElse(0), ranks.ofMentors(pairs).max().orElse(0));
  }
}
