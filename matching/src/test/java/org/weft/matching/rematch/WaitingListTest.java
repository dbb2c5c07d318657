package org.weft.matching.rematch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.Matching;
import org.weft.matching.MatchingRound;
import org.weft.matching.RoundTerms;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.Office;

/** A small office with one mentor, whom everybody would take. */
class WaitingListTest {
  private static final Participant ANA = Office.mentee("ana");
  private static final Participant BEN = Office.mentee("ben");
  private static final Participant CY = Office.mentee("cy");
  private static final Participant MO = Office.mentor("mo");
  private static final TieBreak BY_ID = TieBreak.byId();

  private static ImmutableList<ComingPlace> onePlaceEachRound(int rounds) {
    ImmutableList.Builder<ComingPlace> coming = ImmutableList.builder();
    for (int round = 1; round <= rounds; round++) {
      coming.add(new ComingPlace(MO.id(), round));
    }
    return coming.build();
  }

  /** The example of the class documentation. */
  @Test
  void whoHasWaitedGoesFirstAndTheLastKnowsWhenTheirTurnComes() {
    WaitingList list = new WaitingList(ImmutableMap.of(BEN.id(), 1, ANA.id(), 1));
    MatchingRound round = Office.round(ANA, BEN, CY, MO);
    Matching first = Rematching.of(round, ImmutableList.of())
        .waiting(list)
        .leastDisturbance(TieBreak.first(ImmutableList.of(CY.id())))
        .matching();
    assertThat(first.solution().pairs()).containsExactly(Pairing.of(ANA.id(), MO.id()));
    WaitingList next = list.after(first);
    assertThat(next.rounds()).isEqualTo(ImmutableMap.of(BEN.id(), 2, CY.id(), 1));
    WaitEstimate cy = list.estimate(CY.id(), round.problem(), onePlaceEachRound(3));
    assertThat(cy.ahead()).isEqualTo(2);
    assertThat(cy.soonest()).hasValue(1);
    assertThat(cy.latest()).hasValue(3);
    assertThat(cy.inEnglish())
        .isEqualTo("2 people in line before or with you; your turn comes in round 1 from now at the"
            + " soonest, and in round 3 at the latest if nothing else changes.");
  }

  @Test
  void anEstimateSaysWhatItCannotKnow() {
    MatchingProblem problem = Office.round(ANA, BEN, MO).problem();
    WaitingList list = new WaitingList(ImmutableMap.of(BEN.id(), 1));
    assertThat(list.estimate(ANA.id(), problem, ImmutableList.of()).inEnglish())
        .isEqualTo(
            "No place that would suit you is known to come free yet; we will tell you when that changes.");
    assertThat(list.estimate(ANA.id(), problem, onePlaceEachRound(1)).inEnglish())
        .isEqualTo(
            "One person in line before or with you; your turn comes in round 1 from now at the"
                + " soonest, and we cannot yet say when at the latest.");
    assertThat(list.estimate(BEN.id(), problem, onePlaceEachRound(1)).inEnglish())
        .isEqualTo("Nobody in line before or with you; your turn comes in round 1 from now at the"
            + " soonest, and in round 1 at the latest if nothing else changes.");
    assertThatThrownBy(() -> list.estimate(MO.id(), problem, ImmutableList.of()))
        .hasMessageContaining("mo looks for no mentor in MatchingProblem[2 mentees");
  }

  @Test
  void aPauseKeepsThePlaceInLineAndWhoLeavesIsOffTheList() {
    WaitingList list = new WaitingList(ImmutableMap.of(ANA.id(), 2, BEN.id(), 1, CY.id(), 4));
    MatchingRound round =
        Office.round(ANA, BEN).on(RoundTerms.builder().addPaused(ANA.id()).build());
    Matching matching =
        Rematching.of(round, ImmutableList.of()).keepingAll(BY_ID).matching();
    assertThat(list.after(matching).rounds()).isEqualTo(ImmutableMap.of(ANA.id(), 2, BEN.id(), 2));
    assertThat(WaitingList.empty().after(matching).rounds())
        .isEqualTo(ImmutableMap.of(BEN.id(), 1));
    assertThat(list.waitedBy(ParticipantId.of("dee"))).isZero();
  }

  @Test
  void numbersOutOfRangeAreRefused() {
    assertThatThrownBy(() -> new WaitingList(ImmutableMap.of(ANA.id(), 0)))
        .hasMessage(
            "ana must have waited 1 to 1000000 rounds but was 0; leave out who has not waited");
    assertThatThrownBy(() -> new ComingPlace(MO.id(), 0)).hasMessageContaining("but was 0");
    assertThatThrownBy(() -> new ChangeCause.FewerPlaces(MO.id(), 2, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theOrderOfListingDoesNotMatter() {
    assertThat(new WaitingList(ImmutableMap.of(BEN.id(), 1, ANA.id(), 2)))
        .hasToString("WaitingList[rounds={ana=2, ben=1}]");
  }
}
