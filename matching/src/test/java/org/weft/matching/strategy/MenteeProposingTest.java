package org.weft.matching.strategy;

import org.weft.matching.problem.Side;
import org.weft.matching.testing.StableStrategyLaws;

class MenteeProposingTest implements StableStrategyLaws {
  @Override
  public MatchingStrategy strategy() {
    return StableStrategies.menteeProposing();
  }

  @Override
  public Side proposers() {
    return Side.MENTEES;
  }
}
