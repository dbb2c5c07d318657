package org.weft.matching.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
import org.weft.matching.TermConflict;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.review.DraftOutcome.Redrafted;
import org.weft.matching.scoring.Scoring;
import org.weft.matching.strategy.OptimalStrategies;
import org.weft.matching.testing.Office;

/** A coordinator and four people. */
class ReviewTest {
  private static final Skill SQL = Skill.of("SQL");
  private static final Participant ANA =
      Office.mentee("ana").withNeeds(SkillNeed.of(SQL, SkillLevel.NOVICE, SkillLevel.EXPERT));
  private static final Participant BEN = Office.mentee("ben");
  private static final Participant MO =
      Office.mentor("mo").withOffers(SkillOffer.of(SQL, SkillLevel.EXPERT));
  private static final Participant NIA = Office.mentor("nia");
  private static final Pairing ANA_MO = Pairing.of(ANA.id(), MO.id());
  private static final Pairing ANA_NIA = Pairing.of(ANA.id(), NIA.id());
  private static final Pairing BEN_MO = Pairing.of(BEN.id(), MO.id());
  private static final Pairing BEN_NIA = Pairing.of(BEN.id(), NIA.id());
  private static final MatchingRound ROUND = Office.round(ANA, BEN, MO, NIA);
  private static final Review REVIEW =
      Review.of(ROUND, OptimalStrategies.mostPeopleThenBestTotal(), TieBreak.byId());

  private static Redrafted redrafted(DraftOutcome outcome) {
    assertThat(outcome).isInstanceOf(Redrafted.class);
    return (Redrafted) outcome;
  }

  /** The example of the package documentation. */
  @Test
  void forbiddingAPairGivesTheNextDraftWithTheDifferenceInWords() {
    ParticipantId ana = ANA.id();
    ParticipantId mo = MO.id();
    MatchingRound round = ROUND;
    Review review = Review.of(round, OptimalStrategies.mostPeopleThenBestTotal(), TieBreak.byId());
    Draft draft = review.draft();
    assertThat(draft.matching().solution().pairs()).containsExactly(ANA_MO, BEN_NIA);
    DraftOutcome outcome = review.decide(draft, new Decision.Forbid(Pairing.of(ana, mo)));
    Redrafted next = redrafted(outcome);
    assertThat(next.draft().matching().solution().pairs()).containsExactly(ANA_NIA, BEN_MO);
    assertThat(next.difference().inEnglish())
        .matches("2 pairs begin, 2 end; 2 pairs as before; total [01]\\.\\d\\d, was [01]\\.\\d\\d");
    assertThat(next.difference().totalAfter()).isLessThan(next.difference().totalBefore());
  }

  /** The example of the class documentation. */
  @Test
  void anApprovedPairStaysAndASecondOneInItsPlaceIsAConflict() {
    Draft draft =
        redrafted(REVIEW.decide(REVIEW.draft(), new Decision.Forbid(ANA_MO))).draft();
    Draft approved =
        redrafted(REVIEW.decide(draft, new Decision.Approve(ANA_NIA))).draft();
    assertThat(approved.matching()).isEqualTo(draft.matching());
    assertThat(approved.open()).containsExactly(BEN_MO);
    DraftOutcome refused = REVIEW.decide(approved, new Decision.Pin(BEN_NIA));
    assertThat(refused)
        .isEqualTo(new DraftOutcome.Contradiction(ImmutableList.of(
            new TermConflict.TooManyPinned(NIA.id(), ImmutableList.of(ANA_NIA, BEN_NIA), 1))));
    assertThat(((DraftOutcome.Refused) refused).inEnglish())
        .startsWith("nia is pinned in 2 pairs and has 1 place left; take one of them back");
  }

  @Test
  void onlyPairsOfTheDraftAreApprovedAndDecidedPairsAreNotForbidden() {
    Draft draft = REVIEW.draft();
    assertThat(REVIEW.decide(draft, new Decision.Approve(ANA_NIA)))
        .isEqualTo(new DraftOutcome.NotInDraft(ANA_NIA));
    assertThat(new DraftOutcome.NotInDraft(ANA_NIA).inEnglish())
        .isEqualTo("ana with nia is not in the draft; pin the pair to ask for it");
    Draft approved =
        redrafted(REVIEW.decide(draft, new Decision.Approve(ANA_MO))).draft();
    DraftOutcome forbidden = REVIEW.decide(approved, new Decision.Forbid(ANA_MO));
    assertThat(forbidden).isEqualTo(new DraftOutcome.DecidedOtherwise(ANA_MO));
    assertThat(((DraftOutcome.Refused) forbidden).inEnglish())
        .isEqualTo("something else was decided about ana with mo before; take that back first");
    Draft takenBack =
        redrafted(REVIEW.decide(approved, new Decision.TakeBack(ANA_MO))).draft();
    assertThat(takenBack).isEqualTo(draft);
    assertThat(REVIEW.decide(takenBack, new Decision.Forbid(ANA_MO))).isInstanceOf(Redrafted.class);
  }

  @Test
  void anExceptionLetsColleaguesMeet() {
    Review review = Review.of(
        Office.round(ANA, MO.withTeam(ANA.team())),
        OptimalStrategies.mostPeopleThenBestTotal(),
        TieBreak.byId());
    Draft draft = review.draft();
    assertThat(draft.matching().pairs()).isEmpty();
    assertThat(review.decide(draft, new Decision.Pin(ANA_MO)))
        .isInstanceOf(DraftOutcome.Contradiction.class);
    Redrafted excepted = redrafted(review.decide(draft, new Decision.Except(ANA_MO)));
    assertThat(excepted.difference().inEnglish())
        .matches("1 pair begins, 0 end; now with a mentor: ana; 1 pair, was 0; total .*, was 0.00");
    assertThat(
            redrafted(review.decide(excepted.draft(), new Decision.Pin(ANA_MO))).difference())
        .matches(MatchingDifference::changesNothing);
  }

  @Test
  void aDraftIsPublishedWhenEveryPairIsApproved() {
    Draft draft = REVIEW.draft();
    assertThat(REVIEW.publish(draft))
        .isEqualTo(new PublishOutcome.StillOpen(ImmutableSet.of(ANA_MO, BEN_NIA)));
    Draft approved = REVIEW.approveAll(draft);
    assertThat(REVIEW.publish(approved))
        .isEqualTo(new PublishOutcome.Published(new Publication(
            RoundTerms.builder().addPinned(ANA_MO, BEN_NIA).build(), draft.matching())));
    assertThat(new Publication(RoundTerms.none(), draft.matching()).pairs())
        .containsExactly(ANA_MO, BEN_NIA);
    assertThat(approved)
        .hasToString(
            "Draft[Matching[Autumn, most people, then best total, 2 pairs, 0 unmatched], 2 approved]");
  }

  @Test
  void whatIfAnswersForOtherWeightsPlacesAndPeopleAndChangesNothing() {
    Draft draft = REVIEW.draft();
    Redrafted same = redrafted(REVIEW.whatIf(draft, ROUND));
    assertThat(same.draft()).isEqualTo(draft);
    assertThat(same.difference().inEnglish()).startsWith("no pair changes; total ");
    Scoring others = ROUND.scoring().withWeights(ROUND.scoring().weights().with("skill cover", 0));
    assertThat(redrafted(REVIEW.whatIf(draft, ROUND.withScoring(others)))
            .draft()
            .matching()
            .pairs())
        .hasSize(2);
    MatchingRound withoutMo = Office.round(ANA, BEN, NIA);
    assertThat(redrafted(REVIEW.whatIf(draft, withoutMo)).difference().inEnglish())
        .contains("; now without: ", "; 1 pair, was 2; ");
    MatchingRound roomier = Office.round(ANA, BEN, MO.withAsMentor(Capacity.pairs(2)), NIA);
    assertThat(redrafted(REVIEW.whatIf(draft, roomier)).difference().pairsAfter())
        .isEqualTo(2);
    Draft approved = REVIEW.approveAll(draft);
    assertThat(REVIEW.whatIf(approved, withoutMo)).isInstanceOf(DraftOutcome.Contradiction.class);
  }

  @Test
  void aDraftWithAnApprovalOfNoPairOfItIsRefused() {
    Draft draft = REVIEW.draft();
    assertThatThrownBy(() -> new Draft(draft.terms(), ImmutableSet.of(BEN_MO), draft.matching()))
        .hasMessage("ben with mo is approved but is no pair of the draft; take the approval back");
  }
}
