package org.weft.matching.rematch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.weft.core.capacity.Capacity;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillLevel;
import org.weft.core.skill.SkillNeed;
import org.weft.core.skill.SkillOffer;
import org.weft.matching.MatchingRound;
import org.weft.matching.RoundTerms;
import org.weft.matching.certificate.Aim.PairWorth;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.Office;

/** Small offices in which something changes after pairs were announced. */
class RematchingTest {
  private static final Skill SQL = Skill.of("SQL");
  private static final Participant ANA =
      Office.mentee("ana").withNeeds(SkillNeed.of(SQL, SkillLevel.NOVICE, SkillLevel.EXPERT));
  private static final Participant BEN = Office.mentee("ben");
  private static final Participant MO = Office.mentor("mo");
  private static final Participant NIA =
      Office.mentor("nia").withOffers(SkillOffer.of(SQL, SkillLevel.EXPERT));
  private static final Pairing ANA_MO = Pairing.of(ANA.id(), MO.id());
  private static final Pairing BEN_NIA = Pairing.of(BEN.id(), NIA.id());
  private static final Pairing ANA_NIA = Pairing.of(ANA.id(), NIA.id());
  private static final Pairing BEN_MO = Pairing.of(BEN.id(), MO.id());
  private static final ImmutableList<Pairing> PUBLISHED = ImmutableList.of(ANA_MO, BEN_NIA);
  private static final TieBreak BY_ID = TieBreak.byId();

  /** The examples of the package and of the class documentation. */
  @Test
  void aPauseEndsOnePairAndMovesAnotherOnlyIfAsked() {
    ParticipantId mo = MO.id();
    MatchingRound round = Office.round(ANA, BEN, MO, NIA);
    ImmutableList<Pairing> published = PUBLISHED;
    RoundTerms terms = RoundTerms.builder().addPaused(mo).build();
    Rematching again = Rematching.of(round.on(terms), published);
    Rematch rematch = again.leastDisturbance(TieBreak.byId());
    assertThat(rematch.changes().get(0).inEnglish())
        .isEqualTo("ana with mo ends: mo is paused for this round");
    assertThat(rematch.changes()).hasSize(1);
    assertThat(rematch.kept()).containsExactly(BEN_NIA);
    assertThat(rematch)
        .isEqualTo(again.leastDisturbance(BY_ID))
        .hasToString("Rematch[Matching[Autumn, " + rematch.matching().strategy()
            + ", 1 pairs, 2 unmatched], 1 kept, 1 changes]");
    Rematch best = again.bestTotal(BY_ID);
    assertThat(best.matching().solution().pairs()).containsExactly(ANA_NIA);
    assertThat(best.changes())
        .extracting(PairChange::inEnglish)
        .containsExactly(
            "ana with mo ends: mo is paused for this round",
            "ana with nia begins because others move: mo is paused for this round",
            "ben with nia ends because others move: mo is paused for this round");
    assertThat(best.disturbance()).isEqualTo(2);
  }

  @Test
  void whoLeftAndWhoJoinedAreNamedAsCauses() {
    Participant cy = Office.mentee("cy");
    Rematch rematch =
        Rematching.of(Office.round(ANA, cy, MO, NIA), PUBLISHED).leastDisturbance(BY_ID);
    assertThat(rematch.kept()).containsExactly(ANA_MO);
    assertThat(rematch.changes())
        .extracting(PairChange::inEnglish)
        .containsExactly(
            "ben with nia ends: ben no longer takes part", "cy with nia begins: cy had nobody");
    Rematch withoutMo = Rematching.of(Office.round(ANA, BEN, NIA), PUBLISHED).keepingAll(BY_ID);
    assertThat(withoutMo.changes())
        .extracting(PairChange::inEnglish)
        .containsExactly("ana with mo ends: mo no longer takes part");
  }

  @Test
  void aMentorWithFewerPlacesKeepsThePairOfMostWorth() {
    Participant busy = MO.withAsMentor(Capacity.pairs(1));
    MatchingRound round = Office.round(ANA, BEN, busy);
    Rematching again = Rematching.of(round, ImmutableList.of(ANA_MO, BEN_MO));
    assertThat(again.keepingAll(BY_ID).changes())
        .extracting(PairChange::inEnglish)
        .containsExactly("ana with mo ends: mo has 1 place for 2 pairs");
    assertThat(again
            .worth(ImmutableList.of(new PairWorth(ANA_MO, 5)))
            .keepingAll(BY_ID)
            .kept())
        .containsExactly(ANA_MO);
  }

  @Test
  void anExchangeForTheBestTotalSaysWhatItGains() {
    MatchingRound round = Office.round(ANA, BEN, MO, NIA);
    Rematch best = Rematching.of(round, PUBLISHED).bestTotal(BY_ID);
    assertThat(best.matching().solution().pairs()).containsExactly(ANA_NIA, BEN_MO);
    assertThat(best.changes())
        .hasSize(4)
        .allSatisfy(change -> assertThat(change.inEnglish())
            .contains("because others move: pairs were exchanged, which changes the total by +0."));
    ImmutableList<TradeOff> curve = Rematching.of(round, PUBLISHED).curve(BY_ID, 9);
    assertThat(curve).extracting(TradeOff::disturbance).containsExactly(0L, 2L);
  }

  @Test
  void aPairAskedForByHandSaysSo() {
    MatchingRound round = Office.round(ANA, BEN, MO, NIA)
        .on(RoundTerms.builder().addPinned(ANA_NIA).build());
    assertThat(Rematching.of(round, PUBLISHED).leastDisturbance(BY_ID).changes())
        .extracting(PairChange::inEnglish)
        .contains(
            "ana with nia begins: the pair of ana was asked for by hand",
            "ben with nia ends because others move: the pair of ana was asked for by hand");
  }

  @Test
  void wrongCallsAreRefusedWithAWayOut() {
    MatchingRound round =
        Office.round(ANA, MO).on(RoundTerms.builder().addRunning(ANA_MO).build());
    assertThatThrownBy(() -> Rematching.of(round, PUBLISHED))
        .hasMessage("ana with mo is announced and said to run; keep it in one of the two");
    Rematching again = Rematching.of(Office.round(ANA, MO), ImmutableList.of(ANA_MO));
    assertThatThrownBy(() -> again.worth(ImmutableList.of(new PairWorth(BEN_MO, 2))))
        .hasMessage("ben with mo is worth 2 but was not announced; leave it out");
    assertThatThrownBy(() -> again.curve(BY_ID, 1))
        .hasMessage("a curve needs at least 2 choices but was asked for 1; both ends count");
    Solution foreign = Rematching.of(Office.round(BEN, NIA), ImmutableList.of())
        .bestTotal(BY_ID)
        .matching()
        .solution();
    assertThatThrownBy(() -> again.changes(foreign))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ben with nia cannot be explained as a pair");
  }

  @Test
  void nobodyAnnouncedAndNobodyThereIsNoTrouble() {
    Rematch nobody = Rematching.of(Office.round(), ImmutableList.of()).leastDisturbance(BY_ID);
    assertThat(nobody.changes()).isEmpty();
    assertThat(nobody.matching().pairs()).isEmpty();
    assertThat(Rematching.of(Office.round(), PUBLISHED).keepingAll(BY_ID).disturbance())
        .isEqualTo(2);
    assertThat(Rematching.of(Office.round(), PUBLISHED).curve(BY_ID, 2)).hasSize(1);
  }
}
