package org.weft.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import org.junit.jupiter.api.Test;
import org.weft.core.capacity.Capacity;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.PairHistory;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.program.Charter;
import org.weft.core.program.Cycle;
import org.weft.matching.UnmatchedPerson.Cause;
import org.weft.matching.UnmatchedPerson.Part;
import org.weft.matching.problem.MenteeCouple;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemFeature;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.problem.TypeQuota;
import org.weft.matching.strategy.MatchingStrategy;
import org.weft.matching.strategy.OptimalStrategies;
import org.weft.matching.strategy.StableStrategies;
import org.weft.matching.testing.Office;

/** Small offices in which a coordinator decides something by hand. */
class RoundTermsTest {
  private static final Participant ANA = Office.mentee("ana");
  private static final Participant BEN = Office.mentee("ben");
  private static final Participant CY = Office.mentee("cy");
  private static final Participant MO = Office.mentor("mo").withAsMentor(Capacity.pairs(2));
  private static final Participant NIA = Office.mentor("nia");
  private static final MatchingStrategy MOST = OptimalStrategies.mostPeopleThenBestTotal();

  private static Pairing pair(Participant mentee, Participant mentor) {
    return Pairing.of(mentee.id(), mentor.id());
  }

  /** The example of the class documentation. */
  @Test
  void runningPairsHoldPlacesPausedPeopleRestAndPinnedPairsHold() {
    ParticipantId ana = ANA.id();
    ParticipantId ben = BEN.id();
    ParticipantId cy = CY.id();
    ParticipantId mo = MO.id();
    Cohort cohort = Office.cohort(PairHistory.empty(), ImmutableList.of(ANA, BEN, CY, MO, NIA));
    Charter charter = Office.charter();
    Cycle cycle = Office.cycle();
    RoundTerms terms = RoundTerms.builder()
        .addRunning(Pairing.of(ana, mo))
        .addPaused(ben)
        .addPinned(Pairing.of(cy, mo))
        .build();
    MatchingRound round = MatchingRound.of(cohort, charter, cycle).on(terms);
    assertThat(round.problem().places(0)).isEqualTo(1);
    Matching matching = round.match(MOST, TieBreak.byId());
    assertThat(matching.solution().pairs()).containsExactly(pair(CY, MO));
    assertThat(matching.unmatched())
        .extracting(UnmatchedPerson::person, UnmatchedPerson::part, UnmatchedPerson::cause)
        .containsExactly(
            tuple(ana, Part.MENTEE, Cause.ALREADY_PAIRED),
            tuple(ben, Part.MENTEE, Cause.PAUSED),
            tuple(NIA.id(), Part.MENTOR, Cause.NOBODY_WAITING));
  }

  @Test
  void aMentorWhosePairsAllRunHasNoPlaceAndIsNotCalledUnmatchedForAnotherReason() {
    Matching matching = Office.round(ANA, BEN, NIA)
        .on(RoundTerms.builder().addRunning(pair(ANA, NIA)).build())
        .match(MOST, TieBreak.byId());
    UnmatchedPerson nia = matching.unmatched().get(2);
    assertThat(nia.cause()).isEqualTo(Cause.ALREADY_PAIRED);
    assertThat(nia.reason()).isEqualTo("has 1 mentee in pairs that still run, and no other place");
    assertThat(nia.forThemselves()).isEqualTo("You have all the partners you can have at a time.");
    assertThat(matching.unmatched().get(1).cause()).isEqualTo(Cause.PLACES_TAKEN);
  }

  @Test
  void anExceptionOpensWhatARuleClosesAndTheRuleStaysForOthers() {
    Participant colleague = NIA.withTeam(ANA.team());
    MatchingRound round = Office.round(ANA, BEN.withTeam(ANA.team()), colleague);
    assertThat(round.problem().candidates()).isZero();
    MatchingRound excepted =
        round.on(RoundTerms.builder().addExcepted(pair(ANA, NIA)).build());
    assertThat(excepted.match(MOST, TieBreak.byId()).solution().pairs())
        .containsExactly(pair(ANA, NIA));
    assertThat(excepted.whyNot(BEN.id(), NIA.id())).hasSize(1);
    assertThat(excepted.kept().possible()).isEqualTo(1);
  }

  @Test
  void aPinThatARuleForbidsIsAConflictWithTheRuleAndItsWayOut() {
    MatchingRound round = Office.round(ANA, NIA.withTeam(ANA.team()))
        .on(RoundTerms.builder().addPinned(pair(ANA, NIA)).build());
    assertThat(round.conflicts()).singleElement().satisfies(conflict -> {
      assertThat(conflict.inEnglish())
          .isEqualTo("ana with nia is asked for, but both work in team t-ana");
      assertThat(conflict.wayOut())
          .isEqualTo(
              "take the pair back, or make an exception for the two, or look in another team");
    });
    assertThat(round.on(round.terms().withExcepted(pair(ANA, NIA))).conflicts()).isEmpty();
  }

  @Test
  void anExceptionDoesNotOpenWhatWasClosedByHand() {
    MatchingRound round = Office.round(ANA, NIA)
        .on(RoundTerms.builder()
            .addForbidden(pair(ANA, NIA))
            .addExcepted(pair(ANA, NIA))
            .build());
    assertThat(round.conflicts())
        .singleElement()
        .satisfies(
            conflict -> assertThat(conflict.inEnglish())
                .isEqualTo(
                    "ana with nia is asked for, but ana and nia are kept apart by hand for this round"));
  }

  @Test
  void threePinsOnTwoPlacesAreTheSmallestConflictOfMany() {
    MatchingRound round = Office.round(ANA, BEN, CY, Office.mentee("dee"), MO)
        .on(RoundTerms.builder()
            .addPinned(pair(ANA, MO), pair(BEN, MO), pair(CY, MO))
            .addPinned(pair(Office.mentee("dee"), MO))
            .build());
    assertThat(round.conflicts())
        .containsExactly(new TermConflict.TooManyPinned(
            MO.id(), ImmutableList.of(pair(ANA, MO), pair(BEN, MO), pair(CY, MO)), 2));
    assertThat(round.conflicts().get(0).inEnglish())
        .isEqualTo("mo is pinned in 3 pairs and has 2 places left");
  }

  @Test
  void aPinOnSomebodyWhoIsNotThereSaysSo() {
    MatchingRound round =
        Office.round(ANA, MO).on(RoundTerms.builder().addPinned(pair(BEN, MO)).build());
    assertThat(round.conflicts().get(0).inEnglish())
        .isEqualTo(
            "ben with mo is asked for, and nobody of the cohort looks for a mentor under the id ben");
    assertThat(round.conflicts().get(0).wayOut())
        .isEqualTo("take the pair back, or give ben room as a mentee");
    MatchingRound turned =
        Office.round(ANA, BEN).on(RoundTerms.builder().addPinned(pair(ANA, BEN)).build());
    assertThat(turned.conflicts().get(0).wayOut())
        .isEqualTo("take the pair back, or give ben room as a mentor");
  }

  @Test
  void minimumsThatCannotBeMetLeaveEverybodyWithThatReason() {
    Participant pat = Office.mentor("pat");
    Matching matching = Office.round(ANA, NIA, pat)
        .on(RoundTerms.builder().putMinimum(NIA.id(), 1).putMinimum(pat.id(), 1).build())
        .match(MOST, TieBreak.byId());
    assertThat(matching.pairs()).isEmpty();
    assertThat(matching.unmatched())
        .extracting(UnmatchedPerson::cause)
        .containsOnly(Cause.NO_SOLUTION);
    assertThat(matching.unmatched().get(0).nearestChange())
        .isEqualTo("ask for less: Impossible: 2 mentors want at least 2 mentees together but only 1"
            + " could come.");
  }

  @Test
  void quotasCouplesAndSeveralMentorsReachTheProblem() {
    RoundTerms terms = RoundTerms.builder()
        .types(ImmutableSetMultimap.of(ANA.id(), "new"))
        .addQuotas(TypeQuota.reserve(MO.id(), "new", 1))
        .build();
    MatchingRound round = Office.round(ANA, BEN, CY, MO, NIA);
    assertThat(round.on(terms).problem().features()).containsExactly(ProblemFeature.TYPE_QUOTAS);
    RoundTerms couple =
        RoundTerms.builder().addCouples(MenteeCouple.of(ANA.id(), BEN.id())).build();
    assertThat(round.on(couple).problem().group(0)).contains("t-mo");
    assertThat(round
            .on(couple)
            .match(StableStrategies.withCouples(), TieBreak.byId())
            .menteesOf(MO.id()))
        .hasSize(2);
    assertThat(round
            .on(couple.withGroups(ImmutableMap.of(MO.id(), "north", NIA.id(), "north")))
            .problem()
            .inSameGroup(0, 1))
        .isTrue();
  }

  @Test
  void aMenteeMayHaveSeveralMentorsWithinTheGuardrailOnly() {
    Cohort cohort = Office.cohort(PairHistory.empty(), ImmutableList.of(ANA, MO, NIA));
    Charter charter = Office.charter();
    RoundTerms two = RoundTerms.builder().putMostMentor(ANA.id(), 2).build();
    MatchingRound round = MatchingRound.of(cohort, charter, Office.cycle()).on(two);
    assertThatThrownBy(round::problem)
        .hasMessage(
            "most mentors of ana must be 1 to 1, as the charter's guardrail says, but was 2; change the"
                + " guardrail first");
    Charter generous = charter.withGuardrails(charter.guardrails().withMostPairsPerMentee(2));
    assertThat(MatchingRound.of(cohort, generous, Office.cycle())
            .on(two)
            .match(StableStrategies.menteeProposing(), TieBreak.byId())
            .solution()
            .pairs())
        .containsExactly(pair(ANA, MO), pair(ANA, NIA));
  }

  @Test
  void termsOfPeopleWhoAreNotThereAreRefusedByName() {
    MatchingRound round = Office.round(ANA, MO);
    assertThatThrownBy(
            () -> round.on(RoundTerms.builder().putMinimum(NIA.id(), 1).build()).problem())
        .hasMessage("nia has a minimum of 1 mentees but does not mentor; take the minimum back");
    assertThatThrownBy(() ->
            round.on(RoundTerms.builder().putMostMentor(BEN.id(), 1).build()).problem())
        .hasMessageContaining("ben may have 1 mentors but looks for none");
  }

  @Test
  void numbersOutOfRangeAndPairsOfOneAreRefused() {
    assertThatThrownBy(() -> RoundTerms.builder().putMinimum(MO.id(), -1).build())
        .hasMessage("minimum of mo must be 0 or more but was -1; use 0 for none");
    assertThatThrownBy(() -> RoundTerms.builder().putMostMentor(ANA.id(), 0).build())
        .hasMessageContaining("ana must be allowed at least 1 mentor but was 0");
    assertThatThrownBy(() -> RoundTerms.builder().addRunning(pair(ANA, ANA)).build())
        .hasMessage("a pair needs two people but both were ana; leave it out");
  }
}
