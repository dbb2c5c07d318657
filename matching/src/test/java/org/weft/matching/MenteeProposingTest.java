package org.weft.matching;

import org.weft.matching.problem.Side;
import org.weft.matching.testing.StableStrategyLaws;

class MenteeProposingTest implements StableStrategyLaws {
  @Override
  public MatchingStrategy strategy() {
    return MatchingStrategies.menteeProposing();
  }

  @Override
  public Side proposers() {
    return Side.MENTEES;
  }
}
