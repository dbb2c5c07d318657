package org.weft.matching.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weft.core.capacity.Capacity;
import org.weft.core.cohort.PairHistory;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.program.Charter;
import org.weft.core.program.Cycle;
import org.weft.core.program.FormatKind;
import org.weft.core.program.MentoringFormat;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillLevel;
import org.weft.core.skill.SkillNeed;
import org.weft.core.skill.SkillOffer;
import org.weft.matching.MatchingRound;
import org.weft.matching.RoundTerms;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.Solution;
import org.weft.matching.exchange.NoExchange.Cause;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.scoring.Criteria;
import org.weft.matching.scoring.Scoring;
import org.weft.matching.strategy.PeerStrategies;
import org.weft.matching.testing.Office;

class ExchangeRoundTest {
  private static final ParticipantId ANA = ParticipantId.of("Ana");
  private static final ParticipantId BEN = ParticipantId.of("Ben");
  private static final ParticipantId CY = ParticipantId.of("Cy");
  private static final ParticipantId DEE = ParticipantId.of("Dee");
  private static final MentoringFormat FORMAT = MentoringFormat.standard(FormatKind.RECIPROCAL);

  private static Participant person(String id, String knows, SkillLevel level, String seeks) {
    return Participant.builder()
        .from(Office.mentee(id))
        .asMentor(Capacity.pairs(1))
        .addOffers(new SkillOffer(Skill.of(knows), level))
        .addNeeds(SkillNeed.of(Skill.of(seeks), SkillLevel.NOVICE, SkillLevel.EXPERT))
        .build();
  }

  private static MatchingRound round(Participant... people) {
    Charter charter = Charter.builder()
        .name("Across teams")
        .purpose("Everybody learns.")
        .addFormats(FORMAT)
        .build();
    return MatchingRound.of(
            Office.cohort(PairHistory.empty(), ImmutableList.copyOf(people)),
            charter,
            Cycle.starting("Autumn", FORMAT, Office.START))
        .withScoring(Scoring.builder().add(Criteria.skillCover(), 1).build());
  }

  private static MatchingRound four() {
    return round(
        person("Ana", "Rust", SkillLevel.EXPERT, "SQL"),
        person("Ben", "SQL", SkillLevel.EXPERT, "Go"),
        person("Cy", "SQL", SkillLevel.COMPETENT, "Rust"),
        person("Dee", "Go", SkillLevel.EXPERT, "SQL"));
  }

  private static ExchangeMatching match(MatchingRound round) {
    return ExchangeRound.of(round).match(PeerStrategies.mostPeopleThenBestTotal(), TieBreak.byId());
  }

  @Test
  void theWeakerDirectionCounts() {
    ExchangeMatching matching =
        ExchangeRound.of(four()).match(PeerStrategies.bestTotal(), TieBreak.byId());
    assertThat(matching.solution().pairs())
        .containsExactly(Pairing.of(ANA, CY), Pairing.of(BEN, DEE));
    assertThat(matching.pairs()).extracting(Exchange::weaker).containsExactly(0.5, 1.0);
    assertThat(matching.unmatched()).isEmpty();
    MatchingProblem problem = ExchangeRound.of(four()).problem();
    assertThat(problem.points(problem.candidate(ANA, BEN).orElseThrow())).isZero();
    assertThat(problem.menteePoints(problem.candidate(ANA, BEN).orElseThrow()))
        .isEqualTo(Scoring.POINTS);
  }

  @Test
  void theReasonTellsBothDirections() {
    Exchange exchange = match(four()).exchangeOf(CY).orElseThrow();
    assertThat(exchange.reason()).startsWith("Ana learns: ").contains(". Cy learns: ");
    assertThat(exchange.directions().get(1).mentee()).isEqualTo(CY);
    assertThat(exchange).hasToString("Exchange[Ana, Cy]");
  }

  @Test
  void whoOnlyGivesOrTakesIsToldSo() {
    MatchingRound round = round(
        Office.mentee("Ana"),
        Office.mentor("Ben"),
        Participant.builder()
            .from(Office.mentee("Cy"))
            .asMentee(Capacity.none())
            .build());
    assertThat(match(round).unmatched())
        .extracting(NoExchange::cause)
        .containsExactly(Cause.ONLY_LEARNS, Cause.ONLY_MENTORS, Cause.TAKES_NO_PART);
  }

  @Test
  void termsOfTheRoundCount() {
    MatchingRound round = four()
        .on(RoundTerms.builder()
            .addPaused(DEE)
            .addForbidden(Pairing.of(CY, ANA))
            .addPinned(Pairing.of(BEN, ANA))
            .build());
    ExchangeMatching matching = match(round);
    assertThat(matching.solution().pairs()).containsExactly(Pairing.of(ANA, BEN));
    assertThat(matching.unmatched())
        .extracting(NoExchange::cause)
        .containsExactly(Cause.PARTNERS_TAKEN, Cause.PAUSED);
    assertThat(matching.unmatched().get(0).inEnglish())
        .isEqualTo(
            "Cy could exchange with 1 person, and each of them has a partner; what would help: "
                + "pin the exchange with Ben (fit 0.00), whose partner then needs another.");
  }

  @Test
  void whoMeetsAlreadyIsToldSo() {
    MatchingRound round =
        four().on(RoundTerms.builder().addRunning(Pairing.of(ANA, CY)).build());
    assertThat(match(round).unmatched())
        .extracting(NoExchange::cause)
        .containsExactly(Cause.ALREADY_PAIRED, Cause.ALREADY_PAIRED);
  }

  @Test
  void whoMayMeetNobodyHearsOfTheNearestChange() {
    MatchingRound round = four()
        .on(RoundTerms.builder()
            .addForbidden(Pairing.of(ANA, BEN), Pairing.of(ANA, CY), Pairing.of(DEE, ANA))
            .build());
    NoExchange ana = match(round).unmatched().get(0);
    assertThat(ana.cause()).isEqualTo(Cause.NO_ELIGIBLE_PARTNER);
    assertThat(ana.reason()).isEqualTo("may exchange with none of 3 people under the rules");
    assertThat(ana.nearestChange()).isEqualTo("win another person who learns and mentors");
    assertThat(ana).hasToString("NoExchange[Ana, NO_ELIGIBLE_PARTNER]");
  }

  @Test
  void twoPinsOfOnePersonAreAConflict() {
    ExchangeRound round = ExchangeRound.of(four()
        .on(RoundTerms.builder()
            .addPinned(Pairing.of(ANA, BEN), Pairing.of(CY, ANA))
            .build()));
    assertThat(round.conflicts())
        .singleElement()
        .isInstanceOf(ExchangeConflict.PinnedTwice.class)
        .extracting(ExchangeConflict::inEnglish)
        .isEqualTo("Ana is pinned to 2 partners and can have one; unpin the others");
    assertThatThrownBy(round::problem).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aPinThatIsPossibleOneWayOnlyIsAConflict() {
    ExchangeRound round = ExchangeRound.of(
        round(person("Ana", "Rust", SkillLevel.EXPERT, "SQL"), Office.mentee("Ben"))
            .on(RoundTerms.builder().addPinned(Pairing.of(BEN, ANA)).build()));
    assertThat(round.conflicts()).singleElement().isInstanceOf(ExchangeConflict.NotBothWays.class);
  }

  @Test
  void whatHasNoMeaningHereIsRefusedByName() {
    MatchingRound minimums =
        four().on(RoundTerms.builder().minimums(ImmutableMap.of(ANA, 1)).build());
    assertThatThrownBy(() -> ExchangeRound.of(minimums).problem())
        .hasMessageContaining("minimums of mentors");
    assertThatThrownBy(() -> ExchangeRound.of(four().keepingBest(1)).problem())
        .hasMessageContaining("keepingAll()");
    assertThatThrownBy(() -> ExchangeRound.of(Office.round())).hasMessageContaining("ONE_TO_ONE");
  }

  @Test
  void pairsThatMayNotBeAreNotExplained() {
    Solution wrong = new Solution(
        "by hand",
        List.of(Pairing.of(ANA, BEN), Pairing.of(ANA, CY)).stream()
            .collect(ImmutableList.toImmutableList()),
        new Certificate.Unproven("by hand"));
    assertThatThrownBy(() -> ExchangeRound.of(four()).explain(wrong))
        .hasMessageContaining("cannot be explained");
  }
}
