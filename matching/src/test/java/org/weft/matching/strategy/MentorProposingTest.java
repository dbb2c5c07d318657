package org.weft.matching.strategy;

import org.weft.matching.problem.Side;
import org.weft.matching.testing.StableStrategyLaws;

class MentorProposingTest implements StableStrategyLaws {
  @Override
  public MatchingStrategy strategy() {
    return StableStrategies.mentorProposing();
  }

  @Override
  public Side proposers() {
    return Side.MENTORS;
  }
}
