package org.weft.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weft.core.capacity.Capacity;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.cohort.TeamId;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillLevel;
import org.weft.core.skill.SkillNeed;
import org.weft.core.skill.SkillOffer;
import org.weft.matching.Matching;
import org.weft.matching.MatchingRound;
import org.weft.matching.UnmatchedPerson.Part;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.Solution;
import org.weft.matching.explain.Holder.Standing;
import org.weft.matching.explain.WhyNobody.OneMorePlace;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.MatchingStrategy;
import org.weft.matching.strategy.OneSidedStrategies;
import org.weft.matching.strategy.OptimalStrategies;
import org.weft.matching.strategy.StableStrategies;
import org.weft.matching.testing.Office;

class ExplanationsTest {
  private static final ParticipantId ANA = ParticipantId.of("ana");
  private static final ParticipantId BEN = ParticipantId.of("ben");
  private static final ParticipantId CAI = ParticipantId.of("cai");
  private static final ParticipantId MO = ParticipantId.of("mo");
  private static final ParticipantId NIA = ParticipantId.of("nia");
  private static final Person SHOWN_MO = new Person.Named(MO);

  private static MatchingProblem four() {
    return MatchingProblem.builder()
        .mentee(ANA)
        .mentee(BEN)
        .mentor(MO, 1)
        .mentor(NIA, 1)
        .candidate(ANA, MO, 0.9, 0.9, 0.9)
        .candidate(ANA, NIA, 0.4, 0.4, 0.4)
        .candidate(BEN, MO, 0.8, 0.8, 0.8)
        .build();
  }

  private static Explanations of(
      MatchingProblem problem, MatchingStrategy strategy, Visibility seen) {
    return Explanations.of(problem, strategy.solve(problem, TieBreak.byId()), seen);
  }

  private static Explanations mostPeople(MatchingProblem problem) {
    return of(problem, OptimalStrategies.mostPeopleThenBestTotal(), Visibility.coordinator());
  }

  @Test
  void theWorkedExampleHolds() {
    Explanations why = mostPeople(four());
    assertThat(why.pair(ANA).inEnglish())
        .isEqualTo(
            "ana with nia (fit 0.40). For ana choice 2 of 2 (fit 0.40); mo (fit 0.90) would be better and is with "
                + "ben, who fits less, and without whom everyone together would lose (0.80). "
                + "For nia choice 1 of 1 (fit 0.40).");
    WhyNot not = why.not(ANA, MO);
    assertThat(not.inEnglish())
        .isEqualTo(
            "mo is with ben, who fits less, and without whom everyone together would lose (0.80)"
                + "; both would rather have each other; 1 person fewer would have a mentor, and everyone together would "
                + "lose a fit of 0.30; it would move ana from nia to mo, ben from mo to nobody.");
    WhyNot.PlacesHeld held = (WhyNot.PlacesHeld) not;
    assertThat(held.cost())
        .isEqualTo(new Cost.Exact(
            1,
            300_000,
            ImmutableList.of(
                new Move(
                    new Person.Named(ANA),
                    Optional.of(new Person.Named(NIA)),
                    Optional.of(SHOWN_MO)),
                new Move(new Person.Named(BEN), Optional.of(SHOWN_MO), Optional.empty()))));
    assertThat(held.holders())
        .containsExactly(new Holder(new Person.Named(BEN), 800_000, Standing.SERVES_EVERYONE));
    assertThat(why.alternatives(ANA, 3))
        .extracting(Alternative::partner, Alternative::points, Alternative::rank, Alternative::cost)
        .containsExactly(tuple(SHOWN_MO, 900_000L, 1, held.cost()));
    assertThat(why.cutOffs().stream().map(CutOff::inEnglish))
        .containsExactly(
            "mo: 1 place, all taken, from a fit of 0.80 on.",
            "nia: 1 place, all taken, from a fit of 0.40 on.");
    assertThat(why.alternatives(BEN, 3)).isEmpty();
    assertThat(why.alternativesOfMentor(MO, 3))
        .extracting(Alternative::cost)
        .containsExactly(held.cost());
    assertThat(why.alternativesOfMentor(NIA, 3)).isEmpty();
    assertThat(why.pairs()).hasSize(2);
    assertThat(why)
        .hasToString(
            "Explanations[most people, then best total, 2 pairs, Visibility[coordinator]]");
  }

  @Test
  void theBestTotalLeavesBenAloneAndSaysWhatItWouldCost() {
    Explanations heavy = of(
        MatchingProblem.builder()
            .mentee(ANA)
            .mentee(BEN)
            .mentor(MO, 1)
            .mentor(NIA, 1)
            .candidate(ANA, MO, 0.9)
            .candidate(ANA, NIA, 0.05)
            .candidate(BEN, MO, 0.5)
            .build(),
        OptimalStrategies.bestTotal(),
        Visibility.coordinator());
    assertThat(heavy.nobody(BEN))
        .singleElement()
        .isInstanceOfSatisfying(WhyNobody.CostsEveryone.class, reason -> {
          assertThat(reason.nearest().orElseThrow().cost()).isInstanceOf(Cost.Exact.class);
          Cost.Exact cost = (Cost.Exact) reason.nearest().orElseThrow().cost();
          assertThat(cost.people()).isEqualTo(-1);
          assertThat(cost.points()).isEqualTo(350_000);
          assertThat(reason.inEnglish())
              .isEqualTo(
                  "A pair with ben is possible, and everyone together is better off without. Nearest is mo (fit 0.50): "
                      + "1 person more would have a mentor, and everyone together would lose a fit of 0.35; it would move "
                      + "ben to mo, ana from mo to nia.");
        });
    assertThat(heavy.nobody(NIA))
        .singleElement()
        .isInstanceOfSatisfying(
            WhyNobody.NobodyWaiting.class,
            reason -> assertThat(reason.candidates()).isEqualTo(1));
    assertThat(heavy.not(ANA, NIA)).isInstanceOfSatisfying(WhyNot.PlaceFree.class, reason -> {
      assertThat(reason.bothWouldGain()).isFalse();
      assertThat(reason.inEnglish()).contains("nia has a free place; ").contains("0.35");
    });
  }

  private static MatchingProblem shortOfPlaces() {
    return MatchingProblem.builder()
        .mentee(ANA)
        .mentee(BEN)
        .mentee(CAI)
        .mentor(MO, 1)
        .mentor(NIA, 1)
        .candidate(ANA, MO, 0.9)
        .candidate(BEN, MO, 0.8)
        .candidate(CAI, NIA, 0.7)
        .build();
  }

  @Test
  void aShortageNamesTheSmallestGroupAndThePlaceThatWouldHelp() {
    Explanations why = mostPeople(shortOfPlaces());
    assertThat(why.nobody(BEN))
        .singleElement()
        .isInstanceOfSatisfying(WhyNobody.TooFewPlaces.class, reason -> {
          assertThat(reason.mentees().named()).containsExactly(ANA, BEN);
          assertThat(reason.mentors().named()).containsExactly(MO);
          assertThat(reason.places()).hasValue(1);
          assertThat(reason.lostTo())
              .containsExactly(new Holder(new Person.Named(ANA), 900_000, Standing.FITS_BETTER));
          assertThat(reason.nearest()).contains(new OneMorePlace(SHOWN_MO, 1, 800_000, true));
          assertThat(reason.inEnglish())
              .isEqualTo(
                  "2 mentees (ana, ben), ben among them, can meet only 1 mentor (mo) with 1 place together; the places ben "
                      + "could have had are held by ana, who fits better (0.90). What would help: one more place with mo "
                      + "(+1 person, +0.80).");
        });
    assertThat(why.everybody().stream().map(BriefReason::inEnglish))
        .containsExactly(
            "ana has mo, choice 1 of 1 (fit 0.90).",
            "ben has no mentor: 2 mentees depend on 1 mentor with 1 place together.",
            "cai has nia, choice 1 of 1 (fit 0.70).",
            "mo has 1 mentee on 1 place, the last of them choice 1 of 2.",
            "nia has 1 mentee on 1 place, the last of them choice 1 of 1.");
  }

  @Test
  void aReaderWhoSeesFewLearnsNoNamesAndNoTellingCounts() {
    Explanations why =
        of(shortOfPlaces(), OptimalStrategies.mostPeopleThenBestTotal(), Visibility.of(BEN));
    assertThat(why.nobody(BEN))
        .singleElement()
        .isInstanceOfSatisfying(WhyNobody.TooFewPlaces.class, reason -> {
          assertThat(reason.mentees().named()).containsExactly(BEN);
          assertThat(reason.mentees().others()).isTrue();
          assertThat(reason.mentees().count()).isEmpty();
          assertThat(reason.places()).isEmpty();
          assertThat(reason.lostTo()).isEmpty();
          assertThat(reason.nearest()).isEmpty();
          assertThat(reason.inEnglish())
              .isEqualTo(
                  "ben and some others, ben among them, can meet only a few mentors, who have too few places.");
        });
    assertThatThrownBy(why::everybody)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("for a coordinator");
    assertThatThrownBy(() -> why.pair(ANA)).hasMessageContaining("may not see ana");
    assertThatThrownBy(() -> why.not(BEN, MO)).hasMessageContaining("may not see mo");
    assertThatThrownBy(() -> why.alternatives(ANA, 1)).hasMessageContaining("may not see ana");
    assertThat(why.alternatives(BEN, 3)).isEmpty();
    assertThat(why.cutOffs()).isEmpty();
    assertThat(why.pairs()).isEmpty();
  }

  @Test
  void inStablePairsOneOfTheTwoLikesTheirOwnBetter() {
    MatchingProblem problem = MatchingProblem.builder()
        .mentee(ANA)
        .mentee(BEN)
        .mentor(MO, 1)
        .mentor(NIA, 1)
        .candidate(ANA, MO, 0.5, 0.9, 0.3)
        .candidate(ANA, NIA, 0.5, 0.4, 0.5)
        .candidate(BEN, MO, 0.5, 0.8, 0.6)
        .candidate(BEN, NIA, 0.5, 0.7, 0.5)
        .build();
    Explanations why = of(problem, StableStrategies.menteeProposing(), Visibility.coordinator());
    assertThat(why.not(ANA, MO))
        .isEqualTo(new WhyNot.PrefersOwn(
            new Person.Named(ANA),
            SHOWN_MO,
            false,
            true,
            ImmutableList.of(new Holder(new Person.Named(BEN), 600_000, Standing.FITS_BETTER))));
    assertThat(why.not(ANA, MO).inEnglish()).isEqualTo("mo likes what they have at least as well.");
    assertThat(why.alternatives(ANA, 2))
        .extracting(Alternative::cost)
        .allSatisfy(cost -> assertThat(cost.inEnglish()).contains("not known"));
  }

  @Test
  void forcedPairsAreSettledAndNothingMovesThem() {
    MatchingProblem problem = four().withForced(ImmutableList.of(Pairing.of(ANA, MO)));
    Explanations why = mostPeople(problem);
    assertThat(why.pair(ANA).settled()).isTrue();
    assertThat(why.pair(ANA).inEnglish()).contains(", settled before");
    assertThat(why.not(ANA, NIA)).isInstanceOf(WhyNot.Settled.class);
    assertThat(why.not(BEN, MO))
        .isInstanceOfSatisfying(
            WhyNot.Settled.class,
            reason -> assertThat(reason.inEnglish())
                .isEqualTo(
                    "Settled beforehand is the pair of 1 mentee (ana), which leaves no room for ben and mo."));
    assertThat(why.alternatives(ANA, 5)).isEmpty();
    assertThat(why.alternativesOfMentor(MO, 5)).isEmpty();
    assertThat(why.nobody(BEN)).singleElement().isInstanceOf(WhyNobody.TooFewPlaces.class);
  }

  @Test
  void withoutPricesNothingIsClaimedAboutCosts() {
    Explanations why =
        of(four(), OneSidedStrategies.serialDictatorship(), Visibility.coordinator());
    assertThat(why.not(ANA, NIA))
        .isInstanceOfSatisfying(
            WhyNot.PlaceFree.class,
            reason -> assertThat(reason.cost()).isInstanceOf(Cost.Unknown.class));
    assertThat(why.nobody(BEN)).singleElement().isInstanceOf(WhyNobody.PlacesTaken.class);
    Solution none = new Solution("none", ImmutableList.of(), new Certificate.Unproven("a test"));
    Explanations nobody = Explanations.of(four(), none, Visibility.coordinator());
    assertThat(nobody.nobody(BEN))
        .containsExactly(new WhyNobody.NotChosen(new Person.Named(BEN), Part.MENTEE, SHOWN_MO));
    assertThat(nobody.nobody(MO))
        .containsExactly(new WhyNobody.NotChosen(SHOWN_MO, Part.MENTOR, new Person.Named(ANA)));
  }

  private static Participant learner(String id, String skill) {
    return Participant.builder()
        .from(Office.mentee(id))
        .addNeeds(SkillNeed.of(Skill.of(skill), SkillLevel.NOVICE, SkillLevel.COMPETENT))
        .build();
  }

  private static Participant teacher(String id, String skill) {
    return Participant.builder()
        .from(Office.mentor(id))
        .addOffers(SkillOffer.of(Skill.of(skill), SkillLevel.EXPERT))
        .build();
  }

  private static MatchingRound round() {
    Participant nobody = Participant.builder()
        .from(Office.mentor("zoe"))
        .asMentor(Capacity.none())
        .build();
    Participant sameTeam =
        Participant.builder().from(Office.mentee("dan")).team(TeamId.of("t-mo")).build();
    return Office.round(
        learner("ana", "SQL"), learner("ben", "SQL"), sameTeam, teacher("mo", "SQL"), nobody);
  }

  @Test
  void aRoundAddsCardsAndRules() {
    MatchingRound round = round();
    Matching matching = round.match(OptimalStrategies.mostPeopleThenBestTotal(), TieBreak.byId());
    Explanations why = Explanations.of(round, matching, Visibility.coordinator());
    PairReason pair = why.pair(ANA);
    assertThat(pair.card()).contains(round.card(ANA, MO));
    assertThat(pair.inEnglish()).contains("SQL");
    ParticipantId dan = ParticipantId.of("dan");
    ParticipantId zoe = ParticipantId.of("zoe");
    assertThat(why.not(dan, MO))
        .isInstanceOfSatisfying(
            WhyNot.ByRules.class,
            reason ->
                assertThat(reason.objections()).isEqualTo(round.whyNot(dan, MO)).isNotEmpty());
    assertThat(why.not(dan, zoe))
        .isEqualTo(
            new WhyNot.NotInThatPart(new Person.Named(dan), new Person.Named(zoe), Part.MENTOR));
    assertThat(why.not(zoe, MO).inEnglish()).isEqualTo("zoe does not look for a mentor.");
    assertThat(why.nobody(dan))
        .singleElement()
        .isInstanceOfSatisfying(WhyNobody.RulesCloseAll.class, reason -> {
          assertThat(reason.rules()).isNotEmpty();
          assertThat(reason.nearestChange()).isPresent();
        });
    assertThat(why.nobody(zoe)).containsExactly(new WhyNobody.TakesNoPart(new Person.Named(zoe)));
    assertThat(why.nobody(BEN)).singleElement().isInstanceOf(WhyNobody.TooFewPlaces.class);
    assertThat(why.everybody()).hasSize(5).last().isInstanceOf(BriefReason.TakesNoPart.class);
    Explanations restricted = Explanations.of(round, matching, Visibility.of(dan, MO));
    assertThat(restricted.not(dan, MO).inEnglish())
        .isEqualTo("The rules of the program keep dan and mo apart.");
    assertThat(restricted.nobody(dan).get(0).inEnglish())
        .isEqualTo("The rules of the program leave nobody for dan.");
  }

  @Test
  void whatTheRoundDidNotKeepIsSaidToBeCut() {
    MatchingRound all = Office.round(
        learner("ana", "SQL"), learner("ben", "Go"), teacher("mo", "SQL"), teacher("nia", "Go"));
    MatchingRound cut = all.keepingBest(1);
    Matching matching = cut.match(OptimalStrategies.mostPeopleThenBestTotal(), TieBreak.byId());
    Explanations why = Explanations.of(cut, matching, Visibility.coordinator());
    assertThat(why.not(ANA, NIA))
        .isInstanceOfSatisfying(
            WhyNot.NotListed.class, reason -> assertThat(reason.cut()).isTrue());
  }

  @Test
  void wrongCallsAreRefusedWithTheWayOut() {
    MatchingProblem problem = four();
    Explanations why = mostPeople(problem);
    assertThatThrownBy(() -> why.not(BEN, MO)).hasMessageContaining("are a pair; ask pair(ben)");
    assertThatThrownBy(() -> why.not(ANA, ANA)).hasMessageContaining("nobody mentors themselves");
    assertThatThrownBy(() -> why.not(ANA, CAI)).hasMessageContaining("nobody has the id cai");
    assertThatThrownBy(() -> why.not(CAI, MO)).hasMessageContaining("nobody has the id cai");
    assertThatThrownBy(() -> why.nobody(ANA)).hasMessageContaining("ask pair(ana)");
    assertThatThrownBy(() -> why.nobody(CAI)).hasMessageContaining("nobody has the id cai");
    assertThatThrownBy(() -> why.pair(MO)).hasMessageContaining("does not look for a mentor");
    assertThatThrownBy(() -> why.alternatives(MO, 2))
        .hasMessageContaining("does not look for a mentor");
    assertThatThrownBy(() -> why.alternativesOfMentor(ANA, 2))
        .hasMessageContaining("does not mentor");
    assertThatThrownBy(() -> why.alternatives(ANA, -1)).hasMessageContaining("was -1");
    assertThatThrownBy(() -> mostPeople(shortOfPlaces()).pair(BEN))
        .hasMessageContaining("ben has no mentor; ask nobody(ben)");
    Certificate nothing = new Certificate.Unproven("a test");
    assertThatThrownBy(() -> Explanations.of(
            problem,
            new Solution("x", ImmutableList.of(Pairing.of(BEN, NIA)), nothing),
            Visibility.coordinator()))
        .hasMessageContaining("ben with nia is no candidate");
    assertThatThrownBy(() -> Explanations.of(
            problem,
            new Solution("x", ImmutableList.of(Pairing.of(ANA, NIA), Pairing.of(ANA, MO)), nothing),
            Visibility.coordinator()))
        .hasMessageContaining("ana has two mentors");
    assertThatThrownBy(() -> Explanations.of(
            problem,
            new Solution("x", ImmutableList.of(Pairing.of(ANA, MO), Pairing.of(BEN, MO)), nothing),
            Visibility.coordinator()))
        .hasMessageContaining("mo has 2 mentees on 1 places");
    assertThatThrownBy(() -> Explanations.of(
            problem.withForced(ImmutableList.of(Pairing.of(ANA, MO))),
            new Solution("x", ImmutableList.of(Pairing.of(BEN, MO)), nothing),
            Visibility.coordinator()))
        .hasMessageContaining("the forced pair of ana with mo is missing");
    Solution best = OptimalStrategies.mostPeopleThenBestTotal().solve(problem, TieBreak.byId());
    assertThatThrownBy(() -> Explanations.of(
            problem,
            new Solution("x", ImmutableList.of(Pairing.of(ANA, MO)), best.certificate()),
            Visibility.coordinator()))
        .hasMessageContaining("solve the problem first");
    assertThatThrownBy(() -> Explanations.of(
            shortOfPlaces().withMenteePlaces(new int[] {1, 2, 1}),
            new Solution("x", ImmutableList.of(), nothing),
            Visibility.coordinator()))
        .hasMessageContaining("one mentor a mentee");
  }
}
