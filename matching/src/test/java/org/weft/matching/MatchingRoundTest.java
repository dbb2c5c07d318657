package org.weft.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.weft.core.capacity.Capacity;
import org.weft.core.capacity.Workload;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.PairEnding;
import org.weft.core.cohort.PairHistory;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.PastPair;
import org.weft.core.profile.Seniority;
import org.weft.core.program.Charter;
import org.weft.core.program.Cycle;
import org.weft.core.program.FormatKind;
import org.weft.core.program.MentoringFormat;
import org.weft.core.skill.Skill;
import org.weft.core.skill.SkillLevel;
import org.weft.core.skill.SkillNeed;
import org.weft.core.skill.SkillOffer;
import org.weft.matching.UnmatchedPerson.Cause;
import org.weft.matching.UnmatchedPerson.Part;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.Shortage;
import org.weft.matching.certificate.Solution;
import org.weft.matching.eligibility.Couple;
import org.weft.matching.eligibility.Eligibility;
import org.weft.matching.eligibility.EligibilityRule;
import org.weft.matching.eligibility.EligibilityRules;
import org.weft.matching.eligibility.Ineligibility;
import org.weft.matching.eligibility.PossiblePair;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.scoring.Criteria;
import org.weft.matching.scoring.Criterion;
import org.weft.matching.scoring.Scoring;
import org.weft.matching.strategy.MatchingStrategies;
import org.weft.matching.strategy.MatchingStrategy;
import org.weft.matching.strategy.OptimalStrategies;
import org.weft.matching.strategy.StableStrategies;
import org.weft.matching.testing.Office;

/** Small offices in which everybody's fate can be followed. */
class MatchingRoundTest {
  private static final Participant ANA = Office.mentee("ana");
  private static final Participant BEN = Office.mentee("ben");
  private static final Participant MO = Office.mentor("mo");
  private static final Participant NIA = Office.mentor("nia");
  private static final Skill SQL = Skill.of("SQL");
  private static final MatchingStrategy MOST = OptimalStrategies.mostPeopleThenBestTotal();

  /** The example of the package documentation: a pair with its card, a reason, a change, a proof. */
  @Test
  void everyPairHasItsCardAndEverybodyElseTheirReason() {
    Cohort cohort = Office.cohort(
        PairHistory.empty(),
        ImmutableList.of(
            ANA.withNeeds(SkillNeed.of(SQL, SkillLevel.NOVICE, SkillLevel.EXPERT)),
            BEN,
            MO.withOffers(SkillOffer.of(SQL, SkillLevel.EXPERT))));
    Charter charter = Office.charter();
    Cycle cycle = Office.cycle();
    MatchingRound round = MatchingRound.of(cohort, charter, cycle);
    Matching matching = round.match(MOST, TieBreak.seeded(7));
    MatchedPair pair = matching.pairs().get(0);
    assertThat(pair.pairing()).isEqualTo(Pairing.of(ANA.id(), MO.id()));
    assertThat(pair.card().total()).isBetween(0.7, 0.8);
    assertThat(pair.reason()).isEqualTo("covers SQL to 100%; share 40 hours a week");
    UnmatchedPerson ben = matching.unmatched().get(0);
    assertThat(ben.cause()).isEqualTo(Cause.PLACES_TAKEN);
    assertThat(ben.reason()).isEqualTo("could meet 1 mentor, and all their places are taken");
    assertThat(ben.nearestChange())
        .isEqualTo("one more place with mo (fit 0.58); somebody else may be in line for it");
    assertThat(CertificateCheck.of(round.problem(), matching.solution()).holds())
        .isTrue();
    assertThat(matching)
        .hasToString("Matching[Autumn, most people, then best total, 1 pairs, 1 unmatched]");
    assertThat(matching.mentorOf(ANA.id())).contains(pair);
    assertThat(matching.mentorOf(BEN.id())).isEmpty();
    assertThat(matching.menteesOf(MO.id())).containsExactly(pair);
    assertThat(matching.totalScore()).isCloseTo(pair.card().total(), within(1e-12));
  }

  @Test
  void nobodyIsAskedForMoreThanTheCharterAllows() {
    Participant full = MO.withAsMentor(Capacity.pairs(9));
    Participant modest = NIA.withSeniority(Seniority.JUNIOR); // fits less, and could still grow
    Participant cleo = Office.mentee("cleo");
    Participant dan = Office.mentee("dan");
    assertThat(Office.round(ANA, BEN, cleo, full).match(MOST, TieBreak.byId()).unmatched())
        .extracting(UnmatchedPerson::nearestChange)
        .containsExactly(
            "another mentor such as mo (fit 0.58), who has as many as the charter allows");
    assertThat(Office.round(ANA, BEN, cleo, dan, full, modest)
            .match(MOST, TieBreak.byId())
            .unmatched())
        .extracting(UnmatchedPerson::nearestChange)
        .containsExactly("one more place with nia (fit 0.56); somebody else may be in line for it");
  }

  @Test
  void whatThePersonReadsNamesNobodyAndNoRule() {
    MatchingRound round = Office.round(ANA, MO.withWorkload(Workload.of(140)));
    UnmatchedPerson ana = round.match(MOST, TieBreak.byId()).unmatched().get(0);
    assertThat(ana.nearestChange()).contains("take 40% off mo");
    assertThat(ana.forThemselves())
        .isEqualTo("This time we found nobody for you who fits the rules of the program; "
            + "your coordinator can tell you what may help.");
    assertThat(ana).hasToString("UnmatchedPerson[ana, MENTEE, NO_ELIGIBLE_PARTNER]");
  }

  @Test
  void nobodyAtAllIsMatchedWithoutFuss() {
    Matching matching = Office.round().match(MOST, TieBreak.byId());
    assertThat(matching.pairs()).isEmpty();
    assertThat(matching.unmatched()).isEmpty();
  }

  @Test
  void onePersonHearsThatNobodyIsThere() {
    Participant both = ANA.withAsMentor(Capacity.pairs(1));
    assertThat(Office.round(both).match(MOST, TieBreak.byId()).unmatched())
        .extracting(UnmatchedPerson::part, UnmatchedPerson::reason, UnmatchedPerson::nearestChange)
        .containsExactly(
            tuple(Part.MENTEE, "there is no mentor to meet", "win another mentor for the program"),
            tuple(Part.MENTOR, "there is no mentee to meet", "win another mentee for the program"));
    Participant bystander = ANA.withAsMentee(Capacity.none());
    assertThat(Office.round(bystander).match(MOST, TieBreak.byId()).unmatched())
        .extracting(UnmatchedPerson::part, UnmatchedPerson::cause)
        .containsExactly(tuple(Part.NEITHER, Cause.TAKES_NO_PART));
  }

  @Test
  void contradictoryRulesMatchNobodyAndTellEverybody() {
    MatchingRound round = Office.round(ANA, BEN, MO.withTeam(ANA.team()), NIA)
        .and(new Nobody("only teammates may meet"))
        .and(new Nobody("nobody may meet"));
    for (MatchingStrategy strategy : MatchingStrategies.all()) {
      Matching matching = round.match(strategy, TieBreak.byId());
      assertThat(matching.pairs()).isEmpty();
      assertThat(matching.unmatched())
          .hasSize(4)
          .allMatch(person -> person.cause() == Cause.NO_ELIGIBLE_PARTNER);
      UnmatchedPerson ana = matching.unmatched().get(0);
      assertThat(ana.rules())
          .containsExactly(
              new RuleCount("nobody may meet", 2, 0),
              new RuleCount("only teammates may meet", 2, 0),
              new RuleCount("outside own team", 1, 0));
      assertThat(ana.reason())
          .isEqualTo("the rules leave none of 2 mentors: nobody may meet closes 2, "
              + "only teammates may meet closes 2, outside own team closes 1");
      assertThat(ana.nearestChange())
          .isEqualTo("drop 'only teammates may meet', and drop 'nobody may meet'; "
              + "then they could meet nia (fit 0.58)");
    }
  }

  @Test
  void whoeverAskedNotToMeetIsNeverTheNearestChange() {
    PastPair past = PastPair.builder()
        .mentor(MO.id())
        .mentee(ANA.id())
        .format(FormatKind.ONE_TO_ONE)
        .start(Office.START.minusYears(3))
        .end(Office.START.minusYears(2))
        .ending(PairEnding.NOT_AGAIN)
        .build();
    Participant teammate = NIA.withTeam(ANA.team());
    MatchingRound round = MatchingRound.of(
        Office.cohort(PairHistory.of(past), ImmutableList.of(ANA, MO, teammate)),
        Office.charter(),
        Office.cycle());
    assertThat(round.match(MOST, TieBreak.byId()).unmatched().get(0).nearestChange())
        .isEqualTo("make an exception for the two, or look in another team; "
            + "then they could meet nia (fit 0.58)");
    MatchingRound withoutNia = MatchingRound.of(
        Office.cohort(PairHistory.of(past), ImmutableList.of(ANA, MO)),
        Office.charter(),
        Office.cycle());
    UnmatchedPerson ana = withoutNia.match(MOST, TieBreak.byId()).unmatched().get(0);
    assertThat(ana.nearestChange()).isEqualTo("win another mentor for the program");
    assertThat(ana.rules()).containsExactly(new RuleCount("nobody asked not to", 1, 1));
  }

  @Test
  void aListOfCouplesKeepsThemApart() {
    MatchingRound round = Office.round(ANA, MO, NIA)
        .and(EligibilityRules.neverThese(ImmutableList.of(Couple.of(ANA.id(), MO.id()))));
    assertThat(round.match(MOST, TieBreak.byId()).mentorOf(ANA.id()).map(MatchedPair::mentor))
        .contains(NIA.id());
    assertThat(round.whyNot(ANA.id(), MO.id()))
        .extracting(Ineligibility::rule)
        .containsExactly("never these two");
  }

  @Test
  void aMentorWithoutHoursHasNoPlaceAndTheirMenteesHearOfIt() {
    MatchingRound strict = Office.round(ANA, MO.withAsMentor(Capacity.of(1, 1)));
    ImmutableList<UnmatchedPerson> unmatched =
        strict.match(MOST, TieBreak.byId()).unmatched();
    assertThat(unmatched)
        .extracting(UnmatchedPerson::cause)
        .containsExactly(Cause.NO_ELIGIBLE_PARTNER, Cause.NO_PLACE);
    assertThat(unmatched.get(0).nearestChange())
        .isEqualTo("room for a pair in 2 hours a month with mo, or a lighter format; "
            + "then they could meet mo (fit 0.58)");
    assertThat(unmatched.get(1).reason())
        .isEqualTo("has no place: 1 pairs in 1 hours a month, and one pair takes 120 minutes");
    MatchingRound lenient =
        strict.withEligibility(Eligibility.of(Office.charter()).without("within capacity"));
    assertThat(lenient.match(MOST, TieBreak.byId()).unmatched())
        .extracting(UnmatchedPerson::cause)
        .containsExactly(Cause.PLACES_TAKEN, Cause.NO_PLACE);
  }

  @Test
  void aHostsSolutionIsExplainedToBothWhoWereLeftOut() {
    MatchingRound round = Office.round(ANA, MO);
    Solution nobody =
        new Solution("by hand", ImmutableList.of(), new Certificate.Unproven("by hand"));
    assertThat(round.explain(nobody).unmatched())
        .extracting(UnmatchedPerson::cause, UnmatchedPerson::nearestChange)
        .containsExactly(
            tuple(
                Cause.NOT_CHOSEN,
                "ask for mo (fit 0.58) by hand, or choose a strategy that matches most people"),
            tuple(
                Cause.NOT_CHOSEN,
                "ask for ana (fit 0.58) by hand, or choose a strategy that matches most people"));
  }

  @Test
  void whoeverIsNamedIsFreeAndOfEqualsTheSmallestId() {
    Participant ben = BEN.withNeeds(SkillNeed.of(SQL, SkillLevel.NOVICE, SkillLevel.EXPERT));
    Participant mo = MO.withOffers(SkillOffer.of(SQL, SkillLevel.EXPERT));
    ImmutableList<UnmatchedPerson> unmatched = Office.round(ANA, ben, mo, NIA, Office.mentor("zed"))
        .explain(byHand(ANA, mo))
        .unmatched();
    assertThat(unmatched.get(0).nearestChange()).startsWith("ask for nia (fit 0.42) by hand");
    Solution nobody = byHand();
    assertThat(Office.round(ANA, BEN, MO).explain(nobody).unmatched().get(2).nearestChange())
        .startsWith("ask for ana (fit 0.58) by hand");
  }

  @Test
  void ofEquallyNearDoorsTheSmallestIdIsNamed() {
    MatchingRound closed = Office.round(ANA, MO.withTeam(ANA.team()), NIA.withTeam(ANA.team()));
    assertThat(closed.match(MOST, TieBreak.byId()).unmatched().get(0).nearestChange())
        .endsWith("then they could meet mo (fit 0.58)");
  }

  @Test
  void aSolutionThatOverloadsSomebodyIsNotExplained() {
    MatchingRound round = Office.round(ANA, BEN, MO, NIA);
    assertThatThrownBy(() -> round.explain(byHand(ANA, MO, BEN, MO)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mo has more than their 1 places taken");
    assertThatThrownBy(() -> round.explain(byHand(ANA, MO, ANA, NIA)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ana has two mentors");
    assertThatThrownBy(() -> round.explain(byHand(MO, ANA)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mo does not look for a mentor");
    assertThatThrownBy(() -> round.explain(byHand(ANA, Office.mentor("zed"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ana with zed cannot be explained as a pair: zed is not in the cohort; "
            + "pair the candidates of problem() only");
    assertThatThrownBy(() -> round.explain(byHand(ANA, BEN)))
        .hasMessageContaining("ben does not mentor");
    assertThatThrownBy(() -> round.explain(byHand(ANA, ANA)))
        .hasMessageContaining("ana does not mentor");
  }

  @Test
  void nobodyIsExplainedAsTheirOwnMentor() {
    Participant both = ANA.withAsMentor(Capacity.pairs(1));
    assertThatThrownBy(() -> Office.round(both, MO).explain(byHand(both, both)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(
            "ana with ana cannot be explained as a pair: nobody mentors themselves");
  }

  private static Solution byHand(Participant... people) {
    ImmutableList.Builder<Pairing> pairs = ImmutableList.builder();
    for (int i = 0; i < people.length; i += 2) {
      pairs.add(Pairing.of(people[i].id(), people[i + 1].id()));
    }
    return new Solution("by hand", pairs.build(), new Certificate.Unproven("by hand"));
  }

  @Test
  void aCycleOfAFormatThatTheCharterDoesNotOfferIsRefused() {
    Cycle guild =
        Cycle.starting("Guilds", MentoringFormat.standard(FormatKind.GUILD), Office.START);
    assertThatThrownBy(() -> MatchingRound.of(
            Office.cohort(PairHistory.empty(), ImmutableList.of()), Office.charter(), guild))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("charter Across teams does not offer GUILD, which cycle Guilds runs; "
            + "add the format to the charter");
  }

  @Test
  void aBadCriterionIsRefusedByNameWhereverItIsUsed() {
    Scoring bad = Scoring.builder().add(new Gut(), 1).build();
    MatchingRound round = Office.round(ANA, MO);
    for (MatchingRound broken : ImmutableList.of(
        round.withScoring(bad),
        round.withWishes(bad, Scoring.standard()),
        round.withWishes(Scoring.standard(), bad))) {
      assertThatThrownBy(broken::problem)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(
              "criterion gut feeling must score in 0 to 1 but gave NaN to ana with mo");
    }
  }

  @Test
  void missingPartsAreRefusedByName() {
    MatchingRound round = Office.round(ANA, MO);
    assertThatThrownBy(() -> round.withScoring(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("scoring is missing");
    assertThatThrownBy(() -> round.withEligibility(null)).hasMessageContaining("eligibility");
    assertThatThrownBy(() -> round.withWishes(null, Scoring.standard()))
        .hasMessageContaining("menteeWishes");
    assertThatThrownBy(() -> MatchingRound.of(null, Office.charter(), Office.cycle()))
        .hasMessageContaining("cohort is missing");
    Cohort cohort = Office.cohort(PairHistory.empty(), ImmutableList.of());
    assertThatThrownBy(() -> MatchingRound.of(cohort, null, Office.cycle()))
        .hasMessageContaining("charter is missing");
    assertThatThrownBy(() -> MatchingRound.of(cohort, Office.charter(), null))
        .hasMessageContaining("cycle is missing");
    assertThatThrownBy(() -> round.match(null, TieBreak.byId()))
        .hasMessageContaining("strategy is missing");
    assertThatThrownBy(() -> round.match(MOST, null)).hasMessageContaining("tieBreak is missing");
    assertThatThrownBy(() -> MOST.solve(null, TieBreak.byId()))
        .hasMessageContaining("problem is missing");
    assertThatThrownBy(() -> round.explain(null)).hasMessageContaining("solution is missing");
    assertThatThrownBy(() -> round.and(null)).hasMessageContaining("rule is missing");
    assertThatThrownBy(() -> round.whyNot(ANA.id(), null))
        .hasMessageContaining("mentor is missing");
    assertThatThrownBy(() -> CertificateCheck.of(round.problem(), null))
        .hasMessageContaining("solution is missing");
  }

  @Test
  void roomForMoreMentorsStillGivesOneARound() {
    Participant eager = ANA.withAsMentee(Capacity.pairs(3));
    Matching matching = Office.round(eager, MO, NIA).match(MOST, TieBreak.byId());
    assertThat(matching.pairs()).extracting(MatchedPair::mentee).containsExactly(eager.id());
  }

  @Test
  void theProblemIsStatedOnceAndWhenItIsNeeded() {
    int[] asked = {0};
    Criterion counting = new Criterion() {
      @Override
      public String name() {
        return "counting";
      }

      @Override
      public double score(PossiblePair pair) {
        asked[0]++;
        return 1;
      }

      @Override
      public String sentence(PossiblePair pair) {
        return "fits";
      }
    };
    MatchingRound round =
        Office.round(ANA, MO).withScoring(Scoring.builder().add(counting, 1).build());
    assertThat(asked[0]).isZero();
    assertThat(round.problem()).isSameAs(round.problem());
    assertThat(asked[0]).isEqualTo(1);
  }

  @Test
  void aRuleTwiceIsRefused() {
    assertThatThrownBy(() -> Office.round(ANA).and(EligibilityRules.sharedHours(5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two rules have the name 'shared hours'");
  }

  @Test
  void wishesDecideWhoIsServedByStableStrategies() {
    Participant senior = ANA.withSeniority(Seniority.SENIOR);
    MatchingRound round = Office.round(senior, BEN, MO);
    Scoring older = Scoring.builder().add(Criteria.seniorityGap(-1), 1).build();
    Scoring younger = Scoring.builder().add(Criteria.seniorityGap(1), 1).build();
    MatchingStrategy stable = StableStrategies.menteeProposing();
    assertThat(round
            .withWishes(Scoring.standard(), older)
            .match(stable, TieBreak.byId())
            .mentorOf(senior.id()))
        .isPresent();
    assertThat(round
            .withWishes(Scoring.standard(), younger)
            .match(stable, TieBreak.byId())
            .mentorOf(BEN.id()))
        .isPresent();
  }

  @Test
  void plainDataIsCheckedWhenItIsReadBack() {
    assertThatThrownBy(() -> new RuleCount("shared hours", 1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("RuleCount.closedAlone must lie in 0 to 1 but was 2");
    assertThatThrownBy(() -> new RuleCount(" ", 1, 1)).hasMessageContaining("RuleCount.rule");
    assertThatThrownBy(() -> new Solution("", ImmutableList.of(), new Certificate.Unproven("x")))
        .hasMessageContaining("Solution.strategy");
    assertThatThrownBy(() -> new Certificate.Unproven(" ")).hasMessageContaining("Unproven.why");
    assertThatThrownBy(() -> Matching.builder().build()).isInstanceOf(IllegalStateException.class);
    assertThat(new Solution("s", null, new Certificate.Unproven("x")).pairs()).isEmpty();
    assertThat(new Shortage(null, null, 0).missingPlaces()).isZero();
    Matching matching = Office.round(ANA, MO).match(MOST, TieBreak.byId());
    assertThat(Matching.builder().from(matching).build()).isEqualTo(matching);
    assertThat(matching.withCycle("Spring").cycle()).isEqualTo("Spring");
  }

  @Test
  void claimsAreSentences() {
    assertThat(Stream.of(StableStrategies.menteeProposing(), OptimalStrategies.bestTotal(), MOST)
            .map(strategy -> Office.round(ANA, MO)
                .match(strategy, TieBreak.byId())
                .certificate()
                .claim()))
        .containsExactly(
            "Stable: no mentee and mentor would both rather have each other than whom they got.",
            "Best total: no other matching has a higher sum of scores.",
            "Most people, then best total: nobody else could be matched, and no other matching of "
                + "as many people has a higher sum of scores.");
    assertThat(new Certificate.Unproven("random baseline").claim())
        .isEqualTo("No claim: random baseline.");
  }

  private record Nobody(String name) implements EligibilityRule {
    @Override
    public Optional<Ineligibility> objection(PossiblePair pair) {
      return Optional.of(
          Ineligibility.of(name, Ineligibility.Concerns.PAIR, "by decree", "drop '" + name + "'"));
    }
  }

  private record Gut() implements Criterion {
    @Override
    public String name() {
      return "gut feeling";
    }

    @Override
    public double score(PossiblePair pair) {
      return Double.NaN;
    }

    @Override
    public String sentence(PossiblePair pair) {
      return "felt right";
    }
  }
}
