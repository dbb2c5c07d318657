package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.certificate.Impossible;
import org.weft.matching.certificate.Solution;
import org.weft.matching.certificate.StableCertificate;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.Side;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.FeatureArbitraries;
import org.weft.matching.testing.Listings;
import org.weft.matching.testing.ProblemArbitraries;

/** Deferred acceptance where mentees may have several mentors. */
class SeveralMentorsTest {
  private static final List<MatchingStrategy> BOTH =
      List.of(StableStrategies.menteeProposing(), StableStrategies.mentorProposing());

  @Provide
  Arbitrary<MatchingProblem> severalMentors() {
    return FeatureArbitraries.severalMentors(ProblemArbitraries.problems());
  }

  @Test
  void anaTakesBothMentorsAndBenTheOneWithRoom() {
    MatchingProblem problem = MatchingProblem.builder()
        .mentee(Four.ANA, 2)
        .mentee(Four.BEN)
        .mentor(Four.MO, 1)
        .mentor(Four.NIA, 2)
        .candidate(Four.ANA, Four.MO, 0.5, 0.9, 0.9)
        .candidate(Four.ANA, Four.NIA, 0.5, 0.5, 0.9)
        .candidate(Four.BEN, Four.MO, 0.5, 0.9, 0.5)
        .candidate(Four.BEN, Four.NIA, 0.5, 0.5, 0.5)
        .build();
    for (MatchingStrategy strategy : BOTH) {
      assertThat(strategy.solve(problem, TieBreak.byId()).pairs())
          .containsExactly(
              Pairing.of(Four.ANA, Four.MO),
              Pairing.of(Four.ANA, Four.NIA),
              Pairing.of(Four.BEN, Four.NIA));
    }
  }

  @Property(tries = 300)
  void certificateHolds(
      @ForAll("severalMentors") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    for (MatchingStrategy strategy : BOTH) {
      Solution solution = strategy.solve(problem, tieBreak);
      assertThat(CertificateCheck.of(problem, solution))
          .isEqualTo(new CheckVerdict.Holds(solution.certificate().claim()));
    }
  }

  /** By definition, pair by pair. */
  @Property(tries = 300)
  void noTwoPeopleWouldBothGainWithEachOther(
      @ForAll("severalMentors") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    for (MatchingStrategy strategy : BOTH) {
      ImmutableList<Pairing> pairs = strategy.solve(problem, tieBreak).pairs();
      ImmutableList<Pairing> candidates = Listings.candidates(problem);
      for (int c = 0; c < candidates.size(); c++) {
        Pairing wish = candidates.get(c);
        if (!pairs.contains(wish)) {
          assertThat(menteeGains(problem, candidates, pairs, c)
                  && mentorGains(problem, candidates, pairs, c))
              .isFalse();
        }
      }
    }
  }

  private static boolean menteeGains(
      MatchingProblem problem, List<Pairing> candidates, List<Pairing> pairs, int c) {
    List<Pairing> held = pairs.stream()
        .filter(pair -> pair.mentee().equals(candidates.get(c).mentee()))
        .toList();
    return held.size() < problem.menteePlaces(problem.menteeOf(c))
        || held.stream()
            .anyMatch(
                pair -> problem.menteePoints(candidates.indexOf(pair)) < problem.menteePoints(c));
  }

  private static boolean mentorGains(
      MatchingProblem problem, List<Pairing> candidates, List<Pairing> pairs, int c) {
    List<Pairing> held = pairs.stream()
        .filter(pair -> pair.mentor().equals(candidates.get(c).mentor()))
        .toList();
    return held.size() < problem.places(problem.mentorOf(c))
        || held.stream()
            .anyMatch(
                pair -> problem.mentorPoints(candidates.indexOf(pair)) < problem.mentorPoints(c));
  }

  @Property(tries = 200)
  void droppingAPairIsNoticed(@ForAll("severalMentors") MatchingProblem problem) {
    Solution solution = StableStrategies.menteeProposing().solve(problem, TieBreak.byId());
    for (Pairing pair : solution.pairs().stream().limit(5).toList()) {
      ImmutableList<Pairing> fewer = solution.pairs().stream()
          .filter(kept -> !kept.equals(pair))
          .collect(ImmutableList.toImmutableList());
      Solution tampered = new Solution("x", fewer, new StableCertificate.Stable(Side.MENTEES));
      assertThat(CertificateCheck.of(problem, tampered).holds()).isFalse();
    }
  }

  @Property(tries = 200)
  void bothSidesGiveEverybodyAsManyPartners(
      @ForAll("severalMentors") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    List<Pairing> one = BOTH.get(0).solve(problem, tieBreak).pairs();
    List<Pairing> other = BOTH.get(1).solve(problem, tieBreak).pairs();
    assertThat(one.stream().map(Pairing::mentee).sorted())
        .containsExactlyElementsOf(other.stream().map(Pairing::mentee).sorted().toList());
    assertThat(one.stream().map(Pairing::mentor).sorted())
        .containsExactlyElementsOf(other.stream().map(Pairing::mentor).sorted().toList());
  }

  @Test
  void claimsThatAreDefinedForOneMentorEachSayNothingHere() {
    MatchingProblem problem = MatchingProblem.builder()
        .mentee(Four.ANA, 2)
        .mentor(Four.MO, 1)
        .candidate(Four.ANA, Four.MO, 0.5)
        .build();
    ImmutableList<Pairing> pairs = ImmutableList.of(Pairing.of(Four.ANA, Four.MO));
    for (Certificate claim : List.of(
        new StableCertificate.StronglyStable(),
        new StableCertificate.SuperStable(),
        new StableCertificate.SearchedStable(1),
        new StableCertificate.EnvyFree(),
        new StableCertificate.StableWithTypes(ImmutableList.of(Four.ANA)))) {
      assertThat(CertificateCheck.of(problem, new Solution("x", pairs, claim)).toString())
          .contains("the claim says nothing about several mentors for a mentee");
    }
    for (Certificate claim : List.of(
        new Impossible.NoStronglyStable(ImmutableList.of()),
        new Impossible.NoSuperStable(ImmutableList.of()),
        new Impossible.NoEnvyFree(
            ImmutableList.of(), ImmutableList.of(Four.ANA), ImmutableList.of(Four.MO)))) {
      assertThat(CertificateCheck.of(problem, new Solution("x", ImmutableList.of(), claim))
              .toString())
          .contains("the claim says nothing about several mentors for a mentee");
    }
  }
}
