package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weft.matching.certificate.Aim;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.certificate.OptimalCertificate;
import org.weft.matching.certificate.OptimalCertificate.PricedAim;
import org.weft.matching.certificate.Price;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.OrderedStrategyLaws;

class BottleneckTest implements OrderedStrategyLaws {
  @Override
  public MatchingStrategy strategy() {
    return OptimalStrategies.bottleneck();
  }

  @Override
  public Comparator<List<Pairing>> better(MatchingProblem problem) {
    return Comparator.<List<Pairing>>comparingInt(List::size)
        .thenComparingLong(pairs -> Arrays.stream(OrderedStrategyLaws.profile(problem, pairs))
            .findFirst()
            .orElse(0))
        .thenComparingLong(pairs -> OrderedStrategyLaws.total(problem, pairs));
  }

  static MatchingProblem example() {
    return Four.people()
        .candidate(Four.ANA, Four.MO, 0.9)
        .candidate(Four.ANA, Four.NIA, 0.5)
        .candidate(Four.BEN, Four.MO, 0.6)
        .candidate(Four.BEN, Four.NIA, 0.3)
        .build();
  }

  @Test
  void theWorkedExampleGivesUpTotalForTheWorstPair() {
    assertThat(OptimalStrategies.mostPeopleThenBestTotal()
            .solve(example(), TieBreak.byId())
            .pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.MO), Pairing.of(Four.BEN, Four.NIA));
    assertThat(strategy().solve(example(), TieBreak.byId()).pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.NIA), Pairing.of(Four.BEN, Four.MO));
  }

  @Test
  void changedProofsAreRefutedWithTheirFlaw() {
    Solution solution = strategy().solve(example(), TieBreak.byId());
    OptimalCertificate.BestWorstPair claim =
        (OptimalCertificate.BestWorstPair) solution.certificate();
    ImmutableList<PricedAim> aims = claim.best().aims();
    assertRefuted(solution, aims.subList(0, 2), claim.oneStepHigher(), "most points");
    assertRefuted(solution, aims.reverse(), claim.oneStepHigher(), "most pairs");
    assertRefuted(solution, aims, ImmutableList.of(), "one step higher");
    assertRefuted(
        solution,
        aims,
        ImmutableList.of(
            claim.oneStepHigher().get(0),
            new PricedAim(new Aim.FewestPairsWorth(0, 9), null, null)),
        "one step higher");
    assertRefuted(
        solution,
        aims,
        ImmutableList.of(
            claim.oneStepHigher().get(0),
            new PricedAim(claim.oneStepHigher().get(1).aim(), null, null)),
        "one step higher may be possible");
    assertRefuted(
        solution,
        ImmutableList.of(
            aims.get(0),
            new PricedAim(
                new Aim.FewestPairsWorth(0, 450_000),
                aims.get(1).menteePrices(),
                aims.get(1).mentorPrices()),
            aims.get(2)),
        claim.oneStepHigher(),
        "the worst pair is worth");
    assertRefuted(
        solution,
        ImmutableList.of(aims.get(0), aims.get(1), new PricedAim(aims.get(2).aim(), null, null)),
        claim.oneStepHigher(),
        "the prices allow");
    Price mo = new Price(Four.MO, Long.MAX_VALUE);
    assertRefuted(
        solution,
        ImmutableList.of(
            new PricedAim(
                new Aim.MostPairs(),
                ImmutableList.of(new Price(Four.ANA, 9)),
                ImmutableList.of(mo)),
            aims.get(1),
            aims.get(2)),
        claim.oneStepHigher(),
        "too large");
    assertRefuted(
        solution,
        ImmutableList.of(
            new PricedAim(new Aim.MostPairs(), null, ImmutableList.of(mo, mo)),
            aims.get(1),
            aims.get(2)),
        claim.oneStepHigher(),
        "named twice");
  }

  private static void assertRefuted(
      Solution solution,
      ImmutableList<PricedAim> best,
      ImmutableList<PricedAim> higher,
      String flaw) {
    Solution claimed = new Solution(
        solution.strategy(),
        solution.pairs(),
        new OptimalCertificate.BestWorstPair(new OptimalCertificate.InOrder(best), higher));
    CheckVerdict verdict = CertificateCheck.of(example(), claimed);
    assertThat(verdict).isInstanceOf(CheckVerdict.Refuted.class);
    assertThat(verdict.toString()).contains(flaw);
  }

  @Test
  void aLeximinClaimThatTakesDifferentPairsForEqualIsRefuted() {
    Solution solution = OptimalStrategies.leximin().solve(example(), TieBreak.byId());
    ImmutableList<PricedAim> aims =
        ((OptimalCertificate.Leximin) solution.certificate()).best().aims();
    PricedAim wide = new PricedAim(new Aim.FewestPairsWorth(0, 1_000_000), null, null);
    for (ImmutableList<PricedAim> changed : ImmutableList.of(
        ImmutableList.<PricedAim>of(),
        aims.subList(0, 1),
        aims.subList(0, aims.size() - 1),
        ImmutableList.<PricedAim>builder()
            .add(aims.get(0))
            .addAll(aims.subList(2, aims.size()))
            .build(),
        ImmutableList.of(aims.get(0), wide))) {
      Solution claimed = new Solution(
          solution.strategy(),
          solution.pairs(),
          new OptimalCertificate.Leximin(new OptimalCertificate.InOrder(changed)));
      assertThat(CertificateCheck.of(example(), claimed)).isInstanceOf(CheckVerdict.Refuted.class);
    }
  }
}
