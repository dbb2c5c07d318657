package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.certificate.Solution;
import org.weft.matching.certificate.StableCertificate;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.MenteeCouple;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.PreferenceLists;
import org.weft.matching.problem.ProblemBuilder;
import org.weft.matching.problem.ProblemFeature;
import org.weft.matching.problem.Side;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.CouplesLaws;
import org.weft.matching.testing.CouplesTwin;

class WithCouplesTest implements CouplesLaws {
  private static final ParticipantId ANA = Four.ANA;
  private static final ParticipantId BEN = Four.BEN;
  private static final ParticipantId CLEO = ParticipantId.of("cleo");
  private static final ParticipantId MO = Four.MO;
  private static final ParticipantId NIA = Four.NIA;
  private static final ParticipantId PIA = ParticipantId.of("pia");

  @Override
  public MatchingStrategy strategy() {
    return StableStrategies.withCouples();
  }

  @Property(tries = 300)
  void withoutCouplesItIsDeferredAcceptance(
      @ForAll MatchingProblem problem, @ForAll TieBreak tieBreak) {
    Solution solution = strategy().solve(problem, tieBreak);
    assertThat(solution.pairs())
        .isEqualTo(StableStrategies.menteeProposing().solve(problem, tieBreak).pairs());
    assertThat(solution.certificate()).isEqualTo(new StableCertificate.StableWithCouples());
  }

  /** The worked example of {@link StableStrategies#withCouples()}. */
  private static ProblemBuilder colleagues() {
    return Four.people()
        .mentor(PIA, 1)
        .group(MO, "north")
        .group(NIA, "north")
        .group(PIA, "south")
        .candidate(ANA, MO, 0.5, 0.9, 0.5)
        .candidate(ANA, PIA, 0.5, 0.8, 0.5)
        .candidate(BEN, PIA, 0.5, 0.9, 0.5)
        .candidate(BEN, NIA, 0.5, 0.7, 0.5);
  }

  @Test
  void aCoupleGoesWhereBothCanBe() {
    assertThat(solved(colleagues().build()).pairs())
        .containsExactly(Pairing.of(ANA, MO), Pairing.of(BEN, PIA));
    Solution together = solved(colleagues().couple(ANA, BEN).build());
    assertThat(together.pairs()).containsExactly(Pairing.of(ANA, MO), Pairing.of(BEN, NIA));
    assertThat(together.certificate().claim())
        .isEqualTo(
            "Stable with couples: no single mentee, and no couple together, could name mentors who would take "
                + "them and whom they would rather have.");
  }

  @Test
  void aCoupleIsNotTornApartForAStrongerSingle() {
    MatchingProblem problem = colleagues()
        .couple(ANA, BEN)
        .mentee(CLEO)
        .candidate(CLEO, NIA, 0.5, 0.5, 0.9)
        .build();
    assertThat(solved(problem).pairs())
        .as("Nia prefers Cleo, so Ana leaves, too")
        .containsExactly(Pairing.of(CLEO, NIA));
  }

  private static Solution solved(MatchingProblem problem) {
    return StableStrategies.withCouples().solve(problem, TieBreak.byId());
  }

  private static List<List<ParticipantId>> strict(ParticipantId... names) {
    return List.of(names).stream().map(List::of).toList();
  }

  /** After B. Klaus and F. Klijn, "Stable Matchings and Preferences of Couples" (2005): one couple, one single, two mentors. */
  private static MatchingProblem noneStable() {
    return PreferenceLists.twoSides()
        .mentee(ANA, strict(MO))
        .mentee(BEN, strict(NIA))
        .mentee(CLEO, strict(MO, NIA))
        .mentor(MO, 1, strict(ANA, CLEO))
        .mentor(NIA, 1, strict(CLEO, BEN))
        .build()
        .problem()
        .withCouples(
            List.of(MenteeCouple.of(ANA, BEN)), ImmutableMap.of(MO, "north", NIA, "north"));
  }

  @Test
  void whereNoMatchingIsStableFewestWishesBlock() {
    MatchingProblem problem = noneStable();
    Solution solution = solved(problem);
    assertThat(solution.certificate())
        .isEqualTo(new StableCertificate.FewestBlockingWithCouples(1));
    assertThat(solution.certificate().claim())
        .isEqualTo(
            "Fewest blocking wishes: with these couples no matching is stable, and this one is blocked by 1, none by fewer.");
    assertThat(CertificateCheck.of(problem, solution).holds()).isTrue();
    CouplesTwin twin = CouplesTwin.of(problem);
    assertThat(twin.matchings()).allMatch(pairs -> twin.blocking(pairs, 1) == 1);
  }

  @Test
  void wrongClaimsAreRefuted() {
    MatchingProblem problem = noneStable();
    ImmutableList<Pairing> couple = ImmutableList.of(Pairing.of(ANA, MO), Pairing.of(BEN, NIA));
    Certificate stable = new StableCertificate.StableWithCouples();
    assertThat(flaw(problem, couple, stable))
        .isEqualTo("cleo with nia would both rather have each other");
    assertThat(flaw(problem, ImmutableList.of(Pairing.of(CLEO, MO)), stable))
        .isEqualTo("the couple would rather be ana with mo and ben with nia, who would take them")
        .isNotEmpty();
    assertThat(flaw(problem, couple, new StableCertificate.FewestBlockingWithCouples(2)))
        .isEqualTo("1 wishes block the pairs but 2 are claimed");
    assertThat(
            flaw(problem, ImmutableList.of(), new StableCertificate.FewestBlockingWithCouples(3)))
        .isEqualTo("another matching is blocked by fewer than 3 wishes");
    assertThatThrownBy(() -> new StableCertificate.FewestBlockingWithCouples(0))
        .hasMessage(
            "blocking must be 1 or more but was 0; use StableWithCouples if nothing blocks");
  }

  private static String flaw(
      MatchingProblem problem, ImmutableList<Pairing> pairs, Certificate certificate) {
    CheckVerdict verdict = CertificateCheck.of(problem, new Solution("test", pairs, certificate));
    return verdict instanceof CheckVerdict.Refuted refuted ? refuted.reason() : "";
  }

  @Test
  void otherClaimsSayNothingAboutCouples() {
    assertThat(flaw(
            colleagues().couple(ANA, BEN).build(),
            ImmutableList.of(Pairing.of(ANA, MO), Pairing.of(BEN, NIA)),
            new StableCertificate.Stable(Side.MENTEES)))
        .isEqualTo("the claim says nothing about couples");
    assertThat(flaw(
            Four.people().mentor(PIA, 1, 1).build(),
            ImmutableList.of(),
            new StableCertificate.StableWithCouples()))
        .contains("wants at least 1");
  }

  /** A problem like that of four people, and so many singles beside it that matchings are too many to try. */
  @Test
  void whatIsTooLargeToCheckIsNotClaimed() {
    ProblemBuilder builder = MatchingProblem.builder()
        .mentee(ANA)
        .mentee(BEN)
        .mentee(CLEO)
        .mentor(MO, 1)
        .mentor(NIA, 1)
        .group(MO, "north")
        .group(NIA, "north")
        .couple(ANA, BEN)
        .candidate(ANA, MO, 1, 1, 1)
        .candidate(BEN, NIA, 1, 1, 0.5)
        .candidate(CLEO, MO, 1, 1, 0.5)
        .candidate(CLEO, NIA, 1, 0.5, 1);
    for (int i = 0; i < 20; i++) {
      ParticipantId mentee = ParticipantId.of("e" + i);
      ParticipantId mentor = ParticipantId.of("o" + i);
      builder.mentee(mentee).mentor(mentor, 1).candidate(mentee, mentor, 1);
    }
    MatchingProblem problem = builder.build();
    Solution solution = solved(problem);
    assertThat(solution.certificate().claim())
        .isEqualTo(
            "No claim: a search through all matchings found that no stable one exists, and there are too many to "
                + "check it again; 1 wishes block this one.");
    assertThat(CertificateCheck.of(problem, solution).holds()).isTrue();
    assertThat(flaw(problem, solution.pairs(), new StableCertificate.FewestBlockingWithCouples(1)))
        .contains("the claim cannot be checked");
  }

  @Test
  void heedsCouplesAndForcedPairsAlone() {
    assertThat(strategy().heeds())
        .containsExactlyInAnyOrder(ProblemFeature.COUPLES, ProblemFeature.FORCED_PAIRS);
  }
}
