package org.weft.matching.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.OneSidedCertificate.BestProfile;
import org.weft.matching.certificate.OneSidedCertificate.EfficiencyAdjusted;
import org.weft.matching.certificate.OneSidedCertificate.LeastUnpopular;
import org.weft.matching.certificate.OneSidedCertificate.Popular;
import org.weft.matching.certificate.OneSidedCertificate.ProfileAim;
import org.weft.matching.certificate.OneSidedCertificate.ProfileLevel;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemBuilder;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.MatchingStrategy;
import org.weft.matching.strategy.OneSidedStrategies;
import org.weft.matching.testing.AllMatchings;
import org.weft.matching.testing.BestProfileLaws;
import org.weft.matching.testing.PopularLaws;
import org.weft.matching.testing.ProblemArbitraries;

/** Claims about what mentees get are refuted as soon as the pairs or the proof are tampered with. */
class FairCertificatesTest {
  @Provide
  Arbitrary<MatchingProblem> tiny() {
    return ProblemArbitraries.tiny();
  }

  @Property(tries = 60)
  void otherPairsPassWithTheSamePricesOnlyIfTheirProfileIsTheSame(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    for (MatchingStrategy strategy : profiles()) {
      Solution solution = strategy.solve(problem, tieBreak);
      int[] profile = BestProfileLaws.profile(problem, solution.pairs());
      for (ImmutableList<Pairing> pairs : some(AllMatchings.of(problem).all())) {
        boolean isSame = java.util.Arrays.equals(BestProfileLaws.profile(problem, pairs), profile);
        assertThat(holds(problem, pairs, solution.certificate())).isEqualTo(isSame);
      }
    }
  }

  @Property(tries = 100)
  void aChangedPriceOfAPairedMenteeIsNoticedAtEveryGoalThatDecides(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    for (MatchingStrategy strategy : profiles()) {
      Solution solution = strategy.solve(problem, tieBreak);
      BestProfile claim = (BestProfile) solution.certificate();
      for (int goal = 0; goal < claim.levels().size(); goal++) {
        for (Pairing pair : solution.pairs()) {
          for (int by : new int[] {-1, 1}) {
            assertThat(holds(problem, solution.pairs(), changed(claim, goal, pair.mentee(), by)))
                .isFalse();
          }
        }
      }
    }
  }

  private static BestProfile changed(BestProfile claim, int goal, ParticipantId mentee, int by) {
    List<ProfileLevel> levels = new ArrayList<>(claim.levels());
    ProfileLevel level = levels.get(goal);
    levels.set(
        goal,
        new ProfileLevel(
            level.rank(), changed(level.menteePrices(), mentee, by), level.mentorPrices()));
    return new BestProfile(claim.aim(), ImmutableList.copyOf(levels));
  }

  private static ImmutableList<Price> changed(
      ImmutableList<Price> prices, ParticipantId person, int by) {
    List<Price> changed = new ArrayList<>(prices);
    changed.removeIf(price -> price.person().equals(person));
    long before = prices.stream()
        .filter(price -> price.person().equals(person))
        .mapToLong(Price::points)
        .sum();
    changed.add(new Price(person, before + by));
    return ImmutableList.copyOf(changed);
  }

  @Property(tries = 100)
  void missingGoalsStrangersAndOtherAimsAreRefuted(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    Solution solution = OneSidedStrategies.greedyMaximum().solve(problem, tieBreak);
    BestProfile claim = (BestProfile) solution.certificate();
    if (claim.levels().isEmpty()) {
      return;
    }
    assertThat(holds(
            problem, solution.pairs(), new BestProfile(ProfileAim.RANK_MAXIMAL, claim.levels())))
        .isFalse();
    assertThat(holds(
            problem,
            solution.pairs(),
            new BestProfile(
                claim.aim(), claim.levels().subList(0, claim.levels().size() - 1))))
        .isFalse();
    assertThat(holds(
            problem, solution.pairs(), changed(claim, 0, ParticipantId.of("somebody else"), 1)))
        .isFalse();
  }

  @Property(tries = 60)
  void popularIsAcceptedWithSomePricesExactlyIfTheVoteSaysSo(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    Solution solution = OneSidedStrategies.popular().solve(problem, tieBreak);
    for (ImmutableList<Pairing> pairs : some(AllMatchings.of(problem).all())) {
      if (holds(problem, pairs, solution.certificate())) {
        int margin = solution.certificate() instanceof LeastUnpopular least ? least.margin() : 0;
        assertThat(PopularLaws.margin(problem, pairs)).isEqualTo(margin);
      }
    }
    if (solution.certificate() instanceof Popular popular) {
      for (Price price : popular.menteePrices()) {
        assertThat(holds(
                problem,
                solution.pairs(),
                new Popular(
                    changed(popular.menteePrices(), price.person(), -1), popular.mentorPrices())))
            .isFalse();
        assertThat(holds(
                problem,
                solution.pairs(),
                new Popular(
                    changed(popular.menteePrices(), price.person(), 1), popular.mentorPrices())))
            .isFalse();
      }
    }
  }

  private static final ParticipantId[] MENTEES = people("e", 5);
  private static final ParticipantId[] MENTORS = people("o", 5);

  private static ParticipantId[] people(String letter, int count) {
    ParticipantId[] people = new ParticipantId[count];
    java.util.Arrays.setAll(people, k -> ParticipantId.of(letter + k));
    return people;
  }

  /** Mentees who nearly agree: the kind in which often nothing is popular. */
  private static MatchingProblem contested(long seed) {
    java.util.SplittableRandom random = new java.util.SplittableRandom(seed);
    ProblemBuilder builder = MatchingProblem.builder();
    int mentees = 3 + random.nextInt(2);
    int mentors = 3 + random.nextInt(2);
    for (int j = 0; j < mentors; j++) {
      builder.mentor(MENTORS[j], 1);
    }
    for (int i = 0; i < mentees; i++) {
      builder.mentee(MENTEES[i]);
      for (int j = 0; j < mentors; j++) {
        builder.candidate(
            MENTEES[i], MENTORS[j], 0.5, 0.9 - 0.1 * j - 0.1 * random.nextInt(2), 0.5);
      }
    }
    return builder.build();
  }

  @Property(tries = 150)
  void everyPartOfTheReasonWhyNothingIsPopularIsLookedAt(@ForAll long seed) {
    MatchingProblem problem = contested(seed);
    Solution solution = OneSidedStrategies.popular().solve(problem, TieBreak.seeded(seed));
    assertThat(CertificateCheck.of(problem, solution).holds()).isTrue();
    if (solution.certificate() instanceof LeastUnpopular least) {
      ImmutableList<Pairing> pairs = solution.pairs();
      assertThat(least.margin()).isEqualTo(PopularLaws.margin(problem, pairs));
      for (LeastUnpopular wrong : tampered(least)) {
        assertThat(holds(problem, pairs, wrong)).as(wrong.toString()).isFalse();
      }
      // A mentor who is not needed makes the conflict smaller than its places, or leaves it a true
      // one.
      for (int k = 0; k < least.firstChoices().size(); k++) {
        List<Pairing> fewer = new ArrayList<>(least.firstChoices());
        fewer.remove(k);
        assertThat(holds(
                problem,
                pairs,
                new LeastUnpopular(
                    least.margin(),
                    least.challenger(),
                    least.proof(),
                    ImmutableList.copyOf(fewer),
                    least.conflict())))
            .isFalse();
      }
    }
  }

  private static List<LeastUnpopular> tampered(LeastUnpopular least) {
    Shortage conflict = least.conflict();
    List<Shortage> conflicts = new ArrayList<>();
    conflicts.add(new Shortage(conflict.mentees(), conflict.mentors(), conflict.places() + 1));
    conflicts.add(new Shortage(
        conflict.mentees().subList(0, (int) conflict.places()),
        conflict.mentors(),
        conflict.places()));
    conflicts.add(new Shortage(
        ImmutableList.<ParticipantId>builder()
            .addAll(conflict.mentees())
            .add(conflict.mentees().get(0))
            .build(),
        conflict.mentors(),
        conflict.places()));
    for (int k = 0; k < conflict.mentors().size(); k++) {
      List<ParticipantId> fewer = new ArrayList<>(conflict.mentors());
      fewer.remove(k);
      conflicts.add(
          new Shortage(conflict.mentees(), ImmutableList.copyOf(fewer), conflict.places() - 1));
    }
    List<LeastUnpopular> wrong = new ArrayList<>();
    for (Shortage other : conflicts) {
      wrong.add(new LeastUnpopular(
          least.margin(), least.challenger(), least.proof(), least.firstChoices(), other));
    }
    for (int margin : new int[] {least.margin() - 1, least.margin() + 1, 0, -1}) {
      wrong.add(new LeastUnpopular(
          margin, least.challenger(), least.proof(), least.firstChoices(), conflict));
    }
    wrong.add(new LeastUnpopular(
        least.margin(), ImmutableList.of(), least.proof(), least.firstChoices(), conflict));
    wrong.add(new LeastUnpopular(
        least.margin(),
        least.challenger(),
        new Popular(ImmutableList.of(), ImmutableList.of()),
        least.firstChoices(),
        conflict));
    return wrong;
  }

  @Property(tries = 150)
  void adjustedClaimsAreRefutedForOtherPairsThanTheirDefinitionAllows(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    Solution solution = OneSidedStrategies.efficiencyAdjusted().solve(problem, tieBreak);
    EfficiencyAdjusted claim = (EfficiencyAdjusted) solution.certificate();
    for (int k = 0; k < solution.pairs().size(); k++) {
      List<Pairing> fewer = new ArrayList<>(solution.pairs());
      fewer.remove(k);
      assertThat(holds(problem, ImmutableList.copyOf(fewer), claim)).isFalse();
    }
    for (int k = 0; k < claim.stable().size(); k++) {
      List<Pairing> fewer = new ArrayList<>(claim.stable());
      fewer.remove(k);
      assertThat(holds(
              problem,
              solution.pairs(),
              new EfficiencyAdjusted(
                  claim.insisting(),
                  ImmutableList.copyOf(fewer),
                  claim.menteeOrder(),
                  claim.mentorOrder())))
          .isFalse();
    }
    // If somebody who would have had to agree insists, the claim is false; so it is if the trade is
    // not made.
    EfficiencyAdjusted allInsist = new EfficiencyAdjusted(
        problem.mentees(), claim.stable(), claim.menteeOrder(), claim.mentorOrder());
    assertThat(holds(problem, solution.pairs(), allInsist))
        .isEqualTo(solution.pairs().equals(claim.stable()));
    assertThat(holds(problem, claim.stable(), claim))
        .isEqualTo(solution.pairs().equals(claim.stable()));
    assertThat(holds(problem, claim.stable(), allInsist)).isTrue();
    if (!problem.mentees().isEmpty()) {
      assertThat(holds(
              problem,
              solution.pairs(),
              new EfficiencyAdjusted(
                  claim.insisting(), claim.stable(), ImmutableList.of(), claim.mentorOrder())))
          .isFalse();
    }
  }

  private static ImmutableList<MatchingStrategy> profiles() {
    return ImmutableList.of(
        OneSidedStrategies.rankMaximal(),
        OneSidedStrategies.greedyMaximum(),
        OneSidedStrategies.generousMaximum());
  }

  private static List<ImmutableList<Pairing>> some(List<ImmutableList<Pairing>> all) {
    List<ImmutableList<Pairing>> some = new ArrayList<>();
    for (int k = 0; k < all.size(); k += 1 + all.size() / 40) {
      some.add(all.get(k));
    }
    return some;
  }

  private static boolean holds(
      MatchingProblem problem, ImmutableList<Pairing> pairs, Certificate claim) {
    return CertificateCheck.of(problem, new Solution("somebody's", pairs, claim))
        .holds();
  }
}
