package org.weft.matching.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.StableCertificate.FairMeasure;
import org.weft.matching.certificate.StableCertificate.RotationFlow;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemBuilder;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.MatchingStrategy;
import org.weft.matching.strategy.StableMatchings;
import org.weft.matching.strategy.StableStrategies;

/** Certificates about stable matchings that were tampered with. */
class StableChoiceCertificateTest {
  private static final MatchingProblem PROBLEM = LongStream.range(0, 1000)
      .mapToObj(StableChoiceCertificateTest::opposed)
      .filter(StableChoiceCertificateTest::isWorthTheTrouble)
      .findFirst()
      .orElseThrow();
  private static final Solution EGALITARIAN = solve(StableStrategies.egalitarian());
  private static final StableCertificate.Egalitarian PROOF =
      (StableCertificate.Egalitarian) EGALITARIAN.certificate();
  private static final ImmutableList<ImmutableList<Pairing>> STEPS = PROOF.steps();

  private static Solution solve(MatchingStrategy strategy) {
    return strategy.solve(PROBLEM, TieBreak.byId());
  }

  /** Both sides want opposite things, but for one candidate in four. */
  private static MatchingProblem opposed(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int mentees = 12;
    int mentors = 8;
    int levels = 40;
    ProblemBuilder builder = MatchingProblem.builder();
    for (int i = 0; i < mentees; i++) {
      builder.mentee(ParticipantId.of("e" + i));
    }
    for (int j = 0; j < mentors; j++) {
      builder.mentor(ParticipantId.of("o" + j), 1 + j % 2);
    }
    for (int i = 0; i < mentees; i++) {
      for (int j = 0; j < mentors; j++) {
        int wish = random.nextInt(levels);
        int answer = random.nextInt(4) == 0 ? random.nextInt(levels) : levels - 1 - wish;
        builder.candidate(
            ParticipantId.of("e" + i),
            ParticipantId.of("o" + j),
            0.5,
            wish / (double) levels,
            answer / (double) levels);
      }
    }
    return builder.build();
  }

  /** Several steps of which some hand gains to others, one best choice, and more than one worst rank. */
  private static boolean isWorthTheTrouble(MatchingProblem problem) {
    Solution best = StableStrategies.egalitarian().solve(problem, TieBreak.byId());
    Solution least = StableStrategies.minimumRegret().solve(problem, TieBreak.byId());
    StableCertificate.Egalitarian proof = (StableCertificate.Egalitarian) best.certificate();
    int asGood = 0;
    int asHappy = 0;
    int count = 0;
    for (Solution other : StableMatchings.of(problem, TieBreak.byId())) {
      count++;
      asGood += holds(problem, other.pairs(), proof) ? 1 : 0;
      asHappy += holds(problem, other.pairs(), least.certificate()) ? 1 : 0;
    }
    return proof.flows().size() > 1 && count > 10 && asGood == 1 && asHappy < count;
  }

  private static boolean holds(
      MatchingProblem problem, ImmutableList<Pairing> pairs, Certificate certificate) {
    return CertificateCheck.of(problem, new Solution("anyone", pairs, certificate))
        .holds();
  }

  private static boolean holds(ImmutableList<Pairing> pairs, Certificate certificate) {
    return CertificateCheck.of(PROBLEM, new Solution("anyone", pairs, certificate))
        .holds();
  }

  private static boolean proves(
      TieOrder order,
      ImmutableList<ImmutableList<Pairing>> steps,
      ImmutableList<RotationFlow> flows) {
    return holds(EGALITARIAN.pairs(), new StableCertificate.Egalitarian(order, steps, flows));
  }

  @Test
  void theProblemIsWorthTheTrouble() {
    assertThat(STEPS).hasSizeGreaterThan(3);
    assertThat(PROOF.flows()).isNotEmpty();
    assertThat(proves(PROOF.order(), STEPS, PROOF.flows())).isTrue();
  }

  @Test
  void noOtherStableMatchingIsProvedByTheSameProof() {
    int proved = 0;
    for (Solution other : StableMatchings.of(PROBLEM, TieBreak.byId())) {
      proved += holds(other.pairs(), PROOF) ? 1 : 0;
    }
    assertThat(proved).isOne();
  }

  @Test
  void noStepCanBeLeftOutRepeatedOrTakenBeforeItsTime() {
    for (int s = 0; s < STEPS.size(); s++) {
      int step = s;
      ImmutableList<ImmutableList<Pairing>> without = IntStream.range(0, STEPS.size())
          .filter(k -> k != step)
          .mapToObj(STEPS::get)
          .collect(ImmutableList.toImmutableList());
      assertThat(proves(PROOF.order(), without, ImmutableList.of())).isFalse();
      ImmutableList<ImmutableList<Pairing>> twice = ImmutableList.<ImmutableList<Pairing>>builder()
          .addAll(STEPS)
          .add(STEPS.get(s))
          .build();
      assertThat(proves(PROOF.order(), twice, PROOF.flows())).isFalse();
    }
    assertThat(proves(PROOF.order(), STEPS.reverse(), PROOF.flows())).isFalse();
    assertThat(proves(PROOF.order(), ImmutableList.of(), ImmutableList.of())).isFalse();
  }

  @Test
  void noStepCanBeChanged() {
    for (int s = 0; s < STEPS.size(); s++) {
      for (ImmutableList<Pairing> changed : ImmutableList.of(
          STEPS.get(s).subList(1, STEPS.get(s).size()),
          ImmutableList.<Pairing>builder()
              .addAll(STEPS.get(s))
              .add(STEPS.get(s).get(0))
              .build(),
          ImmutableList.of(Pairing.of(ParticipantId.of("e0"), ParticipantId.of("nobody"))))) {
        assertThat(proves(PROOF.order(), replaced(STEPS, s, changed), PROOF.flows()))
            .isFalse();
      }
    }
  }

  private static <T> ImmutableList<T> replaced(ImmutableList<T> list, int at, T value) {
    return IntStream.range(0, list.size())
        .mapToObj(k -> k == at ? value : list.get(k))
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void noFlowCanBeLeftOutOrChanged() {
    for (int f = 0; f < PROOF.flows().size(); f++) {
      RotationFlow flow = PROOF.flows().get(f);
      for (RotationFlow changed : ImmutableList.of(
          new RotationFlow(flow.earlier(), flow.later(), flow.amount()),
          new RotationFlow(flow.later(), flow.earlier(), 0),
          new RotationFlow(flow.later(), flow.earlier(), -flow.amount()),
          new RotationFlow(flow.later(), flow.earlier(), Long.MAX_VALUE),
          new RotationFlow(flow.later(), flow.later(), flow.amount()),
          new RotationFlow(STEPS.size(), flow.earlier(), flow.amount()),
          new RotationFlow(flow.later(), -1, flow.amount()))) {
        assertThat(proves(PROOF.order(), STEPS, replaced(PROOF.flows(), f, changed)))
            .isFalse();
      }
    }
    assertThat(proves(PROOF.order(), STEPS, ImmutableList.of())).isFalse();
    RotationFlow large = new RotationFlow(
        PROOF.flows().get(0).later(), PROOF.flows().get(0).earlier(), Long.MAX_VALUE >> 2);
    assertThat(proves(PROOF.order(), STEPS, ImmutableList.of(large, large, large, large)))
        .isFalse();
  }

  @Test
  void theOrderMustNameEverybodyOnce() {
    TieOrder order = PROOF.order();
    for (TieOrder wrong : ImmutableList.of(
        new TieOrder(ImmutableList.of(), order.mentors()),
        new TieOrder(order.mentees(), order.mentors().subList(1, order.mentors().size())),
        new TieOrder(order.mentors(), order.mentees()),
        new TieOrder(replaced(order.mentees(), 0, order.mentees().get(1)), order.mentors()))) {
      for (Certificate certificate : ImmutableList.of(
          new StableCertificate.StableOnLists(wrong),
          new StableCertificate.Egalitarian(wrong, STEPS, PROOF.flows()),
          new StableCertificate.MinimumRegret(wrong),
          new StableCertificate.FairStable(wrong, FairMeasure.DIFFERENCE, 0, 0))) {
        CheckVerdict verdict =
            CertificateCheck.of(PROBLEM, new Solution("anyone", EGALITARIAN.pairs(), certificate));
        assertThat(verdict).isInstanceOf(CheckVerdict.Refuted.class);
        assertThat(((CheckVerdict.Refuted) verdict).reason()).startsWith("the order names");
      }
    }
  }

  @Test
  void whatIsSaidAboutTheSearchMustFitThePairs() {
    Solution solution = solve(StableStrategies.balanced());
    StableCertificate.FairStable fair = (StableCertificate.FairStable) solution.certificate();
    for (StableCertificate.FairStable wrong : ImmutableList.of(
        new StableCertificate.FairStable(fair.order(), fair.measure(), fair.value() + 1, 0),
        new StableCertificate.FairStable(fair.order(), FairMeasure.DIFFERENCE, fair.value(), 0),
        new StableCertificate.FairStable(
            fair.order(), fair.measure(), fair.value(), fair.value() + 1))) {
      assertThat(holds(solution.pairs(), wrong)).isFalse();
    }
    assertThat(holds(solution.pairs(), fair)).isTrue();
  }

  @Test
  void regretIsRefutedExactlyWhereAStableMatchingHasLess() {
    Solution best = solve(StableStrategies.minimumRegret());
    Certificate certificate = best.certificate();
    int refuted = 0;
    for (Solution other : StableMatchings.of(PROBLEM, TieBreak.byId())) {
      CheckVerdict verdict =
          CertificateCheck.of(PROBLEM, new Solution("anyone", other.pairs(), certificate));
      if (verdict instanceof CheckVerdict.Refuted reason) {
        assertThat(reason.reason()).contains("nobody has rank");
        refuted++;
      }
    }
    assertThat(refuted).isPositive();
    assertThat(holds(best.pairs(), certificate)).isTrue();
  }

  @Test
  void missingPartsAreRefused() {
    assertThatThrownBy(() -> new StableCertificate.StableSearch(" "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new StableCertificate.StableSearch("chance").claim()).contains("Found by chance");
    assertThat(PROOF.claim()).startsWith("Egalitarian");
    assertThat(new StableCertificate.MinimumRegret(PROOF.order()).claim())
        .startsWith("Minimum regret");
    assertThat(new StableCertificate.StableOnLists(PROOF.order()).claim()).contains("ties broken");
  }
}
