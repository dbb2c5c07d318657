package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.EfficiencyAdjustedLaws;

class EfficiencyAdjustedTest implements EfficiencyAdjustedLaws {
  @Override
  public MatchingStrategy strategy() {
    return OneSidedStrategies.efficiencyAdjusted();
  }

  @Override
  public ImmutableSet<ParticipantId> insisting() {
    return ImmutableSet.of();
  }

  /** The example of {@link OneSidedStrategies#efficiencyAdjusted()}. */
  @Test
  void anaAndBenTradeOnceCleoGivesUpAnIdleClaim() {
    Pairing cleo = Pairing.of(Six.CLEO, Six.ZOE);
    assertThat(StableStrategies.menteeProposing()
            .solve(Six.idleClaim(), TieBreak.byId())
            .pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.NIA), Pairing.of(Four.BEN, Four.MO), cleo);
    assertThat(strategy().solve(Six.idleClaim(), TieBreak.byId()).pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.MO), Pairing.of(Four.BEN, Four.NIA), cleo);
  }
}
