package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.Solution;
import org.weft.matching.certificate.StableCertificate;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemBuilder;
import org.weft.matching.problem.ProblemFeature;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.AllMatchings;
import org.weft.matching.testing.FeatureArbitraries;
import org.weft.matching.testing.Listings;
import org.weft.matching.testing.ProblemArbitraries;

class StableMatchingsTest {
  private static final Pairing ANA_MO = Pairing.of(Four.ANA, Four.MO);
  private static final Pairing ANA_NIA = Pairing.of(Four.ANA, Four.NIA);
  private static final Pairing BEN_MO = Pairing.of(Four.BEN, Four.MO);
  private static final Pairing BEN_NIA = Pairing.of(Four.BEN, Four.NIA);
  private static final ImmutableList<Pairing> FIRST = ImmutableList.of(ANA_MO, BEN_NIA);
  private static final ImmutableList<Pairing> SECOND = ImmutableList.of(ANA_NIA, BEN_MO);

  /** Ana likes both equally, Ben likes Nia best; Mo would rather have Ben, Nia would rather have Ana. */
  private static MatchingProblem twoWays() {
    return Four.people()
        .candidate(Four.ANA, Four.MO, 0.5, 0.7, 0.2)
        .candidate(Four.ANA, Four.NIA, 0.5, 0.7, 0.9)
        .candidate(Four.BEN, Four.MO, 0.5, 0.4, 0.8)
        .candidate(Four.BEN, Four.NIA, 0.5, 0.6, 0.3)
        .build();
  }

  /** The worked examples of {@link StableStrategies} and {@link StableMatchings}. */
  @Test
  void fourPeopleCanBeMatchedInTwoStableWays() {
    StableMatchings all = StableMatchings.of(twoWays(), TieBreak.byId());
    assertThat(all).extracting(Solution::pairs).containsExactly(FIRST, SECOND);
    assertThat(all.count(1000)).isEqualTo(2);
    assertThat(all.count(1)).isEqualTo(1);
    assertThat(all.pairs()).containsExactly(ANA_MO, ANA_NIA, BEN_MO, BEN_NIA);
    assertThat(pairs(all.with(List.of(ANA_NIA), List.of()))).contains(SECOND);
    assertThat(pairs(all.with(List.of(), List.of(BEN_NIA)))).contains(SECOND);
    assertThat(pairs(all.with(List.of(), List.of(BEN_MO)))).contains(FIRST);
    assertThat(all.with(List.of(ANA_NIA), List.of(BEN_MO))).isEmpty();
    assertThat(pairs(all.median(2))).contains(FIRST);
    assertThat(all.median(1)).isEmpty();
  }

  @Test
  void strategiesChooseAsTheirExamplesSay() {
    assertThat(solve(StableStrategies.menteeProposing())).isEqualTo(FIRST);
    assertThat(solve(StableStrategies.mentorProposing())).isEqualTo(SECOND);
    assertThat(solve(StableStrategies.egalitarian())).isEqualTo(SECOND);
    assertThat(solve(StableStrategies.minimumRegret())).isEqualTo(FIRST);
    assertThat(solve(StableStrategies.balanced())).isEqualTo(SECOND);
    assertThat(solve(StableStrategies.sexEqual())).isEqualTo(SECOND);
  }

  private static ImmutableList<Pairing> solve(MatchingStrategy strategy) {
    return strategy.solve(twoWays(), TieBreak.byId()).pairs();
  }

  private static Optional<ImmutableList<Pairing>> pairs(Optional<Solution> solution) {
    return solution.map(Solution::pairs);
  }

  @Test
  void fairStrategiesSayWhatTheyFoundAndHowFarTheySearched() {
    Solution balanced = StableStrategies.balanced().solve(twoWays(), TieBreak.byId());
    StableCertificate.FairStable fair = (StableCertificate.FairStable) balanced.certificate();
    assertThat(fair.value()).isEqualTo(3);
    assertThat(fair.finished()).isTrue();
    assertThat(fair.claim()).contains("sum of ranks of 3").contains("no stable matching has less.");
    Solution equal = StableStrategies.sexEqual().solve(twoWays(), TieBreak.byId());
    assertThat(equal.certificate().claim()).contains("differ by 1").contains("not proved");
    assertThat(StableStrategies.balanced().name()).isEqualTo("balanced stable");
    assertThat(StableStrategies.sexEqual(7).name()).isEqualTo("sex-equal stable, 7 nodes");
    assertThatThrownBy(() -> StableStrategies.balanced(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }

  @Test
  void aSearchThatWasCutShortSaysSo() {
    MatchingProblem problem = pairsWhoCouldSwap(40, 0.009);
    Solution solution = StableStrategies.sexEqual(0).solve(problem, TieBreak.byId());
    StableCertificate.FairStable fair = (StableCertificate.FairStable) solution.certificate();
    assertThat(fair.finished()).isFalse();
    assertThat(fair.lowerBound()).isLessThan(fair.value());
    assertThat(fair.claim()).contains("less than " + fair.lowerBound());
    assertThat(CertificateCheck.of(problem, solution).holds()).isTrue();
    Solution longer = StableStrategies.sexEqual().solve(problem, TieBreak.byId());
    assertThat(((StableCertificate.FairStable) longer.certificate()).finished()).isTrue();
  }

  /** Groups of four who could swap; the higher others are liked, the fewer such swaps are stable. */
  private static MatchingProblem pairsWhoCouldSwap(int groups, double others) {
    SplittableRandom random = new SplittableRandom(3);
    ProblemBuilder builder = MatchingProblem.builder();
    ParticipantId[] e = new ParticipantId[2 * groups];
    ParticipantId[] o = new ParticipantId[2 * groups];
    for (int k = 0; k < e.length; k++) {
      e[k] = ParticipantId.of("e" + (100 + k));
      o[k] = ParticipantId.of("o" + (100 + k));
      builder.mentee(e[k]).mentor(o[k], 1);
    }
    for (int i = 0; i < e.length; i++) {
      for (int j = 0; j < o.length; j++) {
        boolean group = i / 2 == j / 2;
        double wish =
            group ? (i == j ? 1 : 0.1 + random.nextInt(9) * 0.1) : random.nextInt(100) * others;
        double answer =
            group ? (i == j ? 0.1 + random.nextInt(9) * 0.1 : 1) : random.nextInt(100) * others;
        builder.candidate(e[i], o[j], 0.5, wish, answer);
      }
    }
    return builder.build();
  }

  @Test
  void iteratorsAreIndependentAndEnd() {
    StableMatchings all = StableMatchings.of(twoWays(), TieBreak.byId());
    Iterator<Solution> one = all.iterator();
    one.next();
    Iterator<Solution> two = all.iterator();
    assertThat(two.next().pairs()).isEqualTo(FIRST);
    assertThat(one.next().pairs()).isEqualTo(SECOND);
    assertThat(one.hasNext()).isFalse();
    assertThatThrownBy(one::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void manyStableMatchingsAreListedWhenAskedForOnly() {
    StableMatchings all = StableMatchings.of(pairsWhoCouldSwap(40, 0.0009), TieBreak.byId());
    assertThat(all.count(5_000)).isEqualTo(5_000);
    assertThat(all.iterator().next().pairs()).hasSize(80);
  }

  @Provide
  Arbitrary<MatchingProblem> tiny() {
    return ProblemArbitraries.tiny();
  }

  @Provide
  Arbitrary<MatchingProblem> withForcedPairs() {
    return FeatureArbitraries.forced(ProblemArbitraries.tiny());
  }

  @Property(tries = 200)
  void eachIsStableWithACertificateAndNoneIsMissing(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    ImmutableList<Solution> all = ImmutableList.copyOf(StableMatchings.of(problem, tieBreak));
    assertThat(all.get(0).pairs())
        .isEqualTo(StableStrategies.menteeProposing().solve(problem, tieBreak).pairs());
    assertThat(all.get(all.size() - 1).pairs())
        .isEqualTo(StableStrategies.mentorProposing().solve(problem, tieBreak).pairs());
    ImmutableSet<ImmutableList<Pairing>> listed =
        all.stream().map(Solution::pairs).collect(ImmutableSet.toImmutableSet());
    assertThat(listed).hasSameSizeAs(all);
    // The certificate is the same for all, so it accepts exactly what is listed.
    for (ImmutableList<Pairing> pairs : AllMatchings.of(problem).all()) {
      Solution claimed = new Solution("anyone", pairs, all.get(0).certificate());
      assertThat(CertificateCheck.of(problem, claimed).holds()).isEqualTo(listed.contains(pairs));
    }
  }

  @Property(tries = 200)
  void forcedPairsAreInEachAndWishesAreGranted(
      @ForAll("withForcedPairs") MatchingProblem problem,
      @ForAll TieBreak tieBreak,
      @ForAll long choice) {
    StableMatchings all = StableMatchings.of(problem, tieBreak);
    ImmutableList<Pairing> candidates = Listings.candidates(problem);
    SplittableRandom random = new SplittableRandom(choice);
    ImmutableSet<Pairing> wanted = some(candidates, random, 8);
    ImmutableSet<Pairing> unwanted = some(candidates, random, 4);
    ImmutableList.Builder<ImmutableList<Pairing>> left = ImmutableList.builder();
    for (Solution solution : all) {
      assertThat(solution.pairs()).containsAll(problem.forced());
      assertThat(CertificateCheck.of(problem, solution).holds()).isTrue();
      assertThat(all.pairs()).containsAll(solution.pairs());
      if (solution.pairs().containsAll(wanted)
          && solution.pairs().stream().noneMatch(unwanted::contains)) {
        left.add(solution.pairs());
      }
    }
    Optional<Solution> granted = all.with(wanted, unwanted);
    assertThat(granted.isPresent()).isEqualTo(!left.build().isEmpty());
    granted.ifPresent(
        solution -> assertThat(solution.pairs()).isEqualTo(left.build().get(0)));
  }

  private static ImmutableSet<Pairing> some(
      ImmutableList<Pairing> candidates, SplittableRandom random, int oneIn) {
    return candidates.stream()
        .filter(pair -> random.nextInt(oneIn) == 0)
        .collect(ImmutableSet.toImmutableSet());
  }

  @Test
  void pairsThatAreNoCandidatesAreNeverHad() {
    StableMatchings all = StableMatchings.of(twoWays(), TieBreak.byId());
    Pairing nobody = Pairing.of(Four.ANA, ParticipantId.of("zoe"));
    assertThat(all.with(List.of(nobody), List.of())).isEmpty();
    assertThat(pairs(all.with(List.of(), List.of(nobody)))).contains(FIRST);
  }

  @Test
  void problemsThatAskForMoreAreRefused() {
    MatchingProblem problem = twoWays().withMinimums(new int[] {1, 1});
    assertThatThrownBy(() -> StableMatchings.of(problem, TieBreak.byId()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("all stable matchings does not heed")
        .hasMessageContaining(ProblemFeature.MINIMUMS.inWords());
    assertThatThrownBy(() -> StableMatchings.of(twoWays(), TieBreak.byId()).count(0))
        .hasMessageContaining("at least 1");
    assertThatThrownBy(() -> StableMatchings.of(twoWays(), TieBreak.byId()).median(0))
        .hasMessageContaining("at least 1");
  }
}
