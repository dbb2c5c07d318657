package org.weft.samples.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.program.CriterionWeights;
import org.weft.matching.MatchingRound;
import org.weft.matching.RoundTerms;
import org.weft.matching.TermConflict;
import org.weft.matching.problem.MenteeCouple;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.problem.TypeQuota;
import org.weft.matching.rematch.Rematch;
import org.weft.matching.rematch.Rematching;
import org.weft.matching.rematch.TradeOff;
import org.weft.matching.rematch.WaitingList;
import org.weft.matching.review.Decision;
import org.weft.matching.review.Draft;
import org.weft.matching.review.DraftOutcome;
import org.weft.matching.review.PublishOutcome;
import org.weft.matching.review.Review;
import org.weft.matching.strategy.OptimalStrategies;
import org.weft.matching.testing.RoundArbitraries;
import org.weft.matching.testing.RoundArbitraries.Setting;

/** What a coordinator decides and what becomes of it is stored between requests and comes back equal. */
class DecisionsComeBackTest {
  private static final TieBreak TIE_BREAK = TieBreak.seeded(4);

  /** People and what holds for them this round. */
  record Termed(Setting setting, RoundTerms terms) {}

  @Provide
  Arbitrary<Termed> termed() {
    return RoundArbitraries.settings()
        .flatMap(
            setting -> RoundArbitraries.terms(setting).map(terms -> new Termed(setting, terms)));
  }

  @Property(tries = 100)
  void termsAndTheirConflictsComeBackEqual(@ForAll("termed") Termed termed)
      throws JsonProcessingException {
    assertThat(again(termed.terms(), RoundTerms.class)).isEqualTo(termed.terms());
    for (TermConflict conflict : termed.setting().round().on(termed.terms()).conflicts()) {
      assertThat(again(conflict, TermConflict.class)).isEqualTo(conflict);
    }
  }

  @Property(tries = 1)
  void termsOfEveryKindComeBackEqual() throws JsonProcessingException {
    ParticipantId ana = ParticipantId.of("ana");
    ParticipantId ben = ParticipantId.of("ben");
    ParticipantId mo = ParticipantId.of("mo");
    RoundTerms terms = RoundTerms.builder()
        .addCouple(MenteeCouple.of(ana, ben))
        .putGroup(mo, "north")
        .putMinimum(mo, 1)
        .types(ImmutableSetMultimap.of(ana, "new"))
        .addQuota(TypeQuota.reserve(mo, "new", 1))
        .build();
    assertThat(again(terms, RoundTerms.class)).isEqualTo(terms);
    CriterionWeights weights = CriterionWeights.of(ImmutableMap.of("skills", 4.0, "hours", 2.5));
    assertThat(again(weights, CriterionWeights.class)).isEqualTo(weights);
  }

  @Property(tries = 30)
  void draftsDecisionsAndPublicationsComeBackEqual(@ForAll("termed") Termed termed)
      throws JsonProcessingException {
    Review review =
        Review.of(termed.setting().round(), OptimalStrategies.mostPeopleThenBestTotal(), TIE_BREAK);
    Draft draft = review.draft();
    assertThat(again(draft, Draft.class)).isEqualTo(draft);
    for (Pairing pair : termed.terms().pinned()) {
      for (Decision decision : ImmutableList.of(
          new Decision.Pin(pair),
          new Decision.Except(pair),
          new Decision.Forbid(pair),
          new Decision.Approve(pair),
          new Decision.TakeBack(pair))) {
        Decision stored = again(decision, Decision.class);
        assertThat(stored).isEqualTo(decision);
        DraftOutcome outcome = review.decide(draft, stored);
        assertThat(again(outcome, DraftOutcome.class)).isEqualTo(outcome);
      }
    }
    for (PublishOutcome outcome :
        ImmutableList.of(review.publish(draft), review.publish(review.approveAll(draft)))) {
      assertThat(again(outcome, PublishOutcome.class)).isEqualTo(outcome);
    }
  }

  @Property(tries = 30)
  void rematchesAndWaitingListsComeBackEqual(@ForAll("termed") Termed termed)
      throws JsonProcessingException {
    ImmutableList<Pairing> before = OptimalStrategies.mostPeopleThenBestTotal()
        .solve(termed.setting().round().problem(), TIE_BREAK)
        .pairs();
    MatchingRound round = termed
        .setting()
        .round()
        .on(RoundTerms.builder()
            .paused(termed.terms().paused())
            .forbidden(termed.terms().forbidden())
            .build());
    Rematching rematching = Rematching.of(round, before);
    for (Rematch rematch : ImmutableList.of(
        rematching.keepingAll(TIE_BREAK),
        rematching.leastDisturbance(TIE_BREAK),
        rematching.bestTotal(TIE_BREAK),
        rematching.nearestStable(TIE_BREAK))) {
      assertThat(again(rematch, Rematch.class)).isEqualTo(rematch);
      WaitingList list = WaitingList.empty().after(rematch.matching());
      assertThat(again(list, WaitingList.class)).isEqualTo(list);
    }
    for (TradeOff choice : rematching.curve(TIE_BREAK, 5)) {
      assertThat(again(choice, TradeOff.class)).isEqualTo(choice);
    }
  }

  private static <T> T again(T value, Class<T> type) throws JsonProcessingException {
    return HostJson.mapper().readValue(HostJson.mapper().writeValueAsString(value), type);
  }
}
