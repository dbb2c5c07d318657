package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.certificate.Solution;
import org.weft.matching.certificate.StableCertificate;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.problem.TypeQuota;
import org.weft.matching.testing.FeatureArbitraries;
import org.weft.matching.testing.MatchingStrategyLaws;
import org.weft.matching.testing.ProblemArbitraries;

class MenteeProposingWithTypesTest implements MatchingStrategyLaws {
  @Override
  public MatchingStrategy strategy() {
    return StableStrategies.menteeProposingWithTypes();
  }

  @Provide
  Arbitrary<MatchingProblem> withTypes() {
    return FeatureArbitraries.types(ProblemArbitraries.problems());
  }

  private static MatchingProblem moReserves(ImmutableSetMultimap<String, String> types) {
    ImmutableSetMultimap.Builder<ParticipantId, String> typed = ImmutableSetMultimap.builder();
    types.forEach((id, type) -> typed.put(ParticipantId.of(id), type));
    return Four.people()
        .candidate(Four.ANA, Four.MO, 0.5, 0.9, 0.9)
        .candidate(Four.ANA, Four.NIA, 0.5, 0.4, 0.5)
        .candidate(Four.BEN, Four.MO, 0.5, 0.9, 0.5)
        .candidate(Four.BEN, Four.NIA, 0.5, 0.4, 0.5)
        .build()
        .withTypes(typed.build(), ImmutableList.of(TypeQuota.reserve(Four.MO, "newcomer", 1)));
  }

  /** The example of {@link StableStrategies#menteeProposingWithTypes()}. */
  @Test
  void theReservedPlaceGoesToTheNewcomerIfThereIsOne() {
    MatchingProblem newcomer = moReserves(ImmutableSetMultimap.of("ben", "newcomer"));
    Solution solution = strategy().solve(newcomer, TieBreak.byId());
    assertThat(solution.pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.NIA), Pairing.of(Four.BEN, Four.MO));
    MatchingProblem nobody = moReserves(ImmutableSetMultimap.of());
    assertThat(strategy().solve(nobody, TieBreak.byId()).pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.MO), Pairing.of(Four.BEN, Four.NIA));
    assertThat(CertificateCheck.of(nobody, solution).toString())
        .contains("ana would rather have mo, who would take them");
    Solution unordered = new Solution(
        "x", solution.pairs(), new StableCertificate.StableWithTypes(ImmutableList.of()));
    assertThat(CertificateCheck.of(newcomer, unordered).toString())
        .contains("the order does not name every mentee once");
  }

  @Property(tries = 400)
  void certificateHoldsWithTypes(
      @ForAll("withTypes") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    Solution solution = strategy().solve(problem, tieBreak);
    assertThat(CertificateCheck.of(problem, solution))
        .isEqualTo(new CheckVerdict.Holds(solution.certificate().claim()));
  }

  @Property(tries = 300)
  void droppingAPairIsNoticed(@ForAll("withTypes") MatchingProblem problem) {
    Solution solution = strategy().solve(problem, TieBreak.byId());
    if (solution.certificate() instanceof StableCertificate.StableWithTypes) {
      for (Pairing pair : solution.pairs().stream().limit(4).toList()) {
        ImmutableList<Pairing> fewer = solution.pairs().stream()
            .filter(kept -> !kept.equals(pair))
            .collect(ImmutableList.toImmutableList());
        assertThat(CertificateCheck.of(problem, new Solution("x", fewer, solution.certificate()))
                .holds())
            .isFalse();
      }
    }
  }

  @Property(tries = 200)
  void withoutQuotasItIsPlainDeferredAcceptance(
      @ForAll MatchingProblem problem, @ForAll TieBreak tieBreak) {
    assertThat(strategy().solve(problem, tieBreak).pairs())
        .isEqualTo(StableStrategies.menteeProposing().solve(problem, tieBreak).pairs());
  }
}
