package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.OneSidedCertificate;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.EfficiencyAdjustedLaws;
import org.weft.matching.testing.Listings;

/** Some of the people of the arbitraries insist on their claims. */
class EfficiencyAdjustedWithClaimsTest implements EfficiencyAdjustedLaws {
  @Override
  public ImmutableSet<ParticipantId> insisting() {
    return ImmutableSet.of(
        ParticipantId.of("p-0"), ParticipantId.of("p-3"), ParticipantId.of("p-4"));
  }

  @Override
  public MatchingStrategy strategy() {
    return OneSidedStrategies.efficiencyAdjusted(insisting());
  }

  /** Who insists is renamed, too. */
  @Override
  @Property(tries = 200)
  public void renamingInOrderRenamesThePairs(@ForAll MatchingProblem problem) {
    ImmutableList<Pairing> renamed = OneSidedStrategies.efficiencyAdjusted(
            insisting().stream().map(Listings::longer).toList())
        .solve(Listings.renamed(problem, Listings::longer), TieBreak.byId())
        .pairs();
    assertThat(renamed)
        .isEqualTo(strategy().solve(problem, TieBreak.byId()).pairs().stream()
            .map(pair -> Pairing.of(Listings.longer(pair.mentee()), Listings.longer(pair.mentor())))
            .toList());
  }

  /** The example of {@link OneSidedStrategies#efficiencyAdjusted(Iterable)}. */
  @Test
  void nobodyMovesIfCleoInsists() {
    Solution solution = OneSidedStrategies.efficiencyAdjusted(ImmutableList.of(Six.CLEO))
        .solve(Six.idleClaim(), TieBreak.byId());
    assertThat(solution.pairs())
        .containsExactly(
            Pairing.of(Four.ANA, Four.NIA),
            Pairing.of(Four.BEN, Four.MO),
            Pairing.of(Six.CLEO, Six.ZOE));
    assertThat(((OneSidedCertificate.EfficiencyAdjusted) solution.certificate()).insisting())
        .containsExactly(Six.CLEO);
  }
}
