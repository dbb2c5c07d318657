package org.weft.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.core.capacity.Capacity;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.CohortReview;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.cohort.Roster;
import org.weft.core.program.SelectionRule;
import org.weft.matching.UnmatchedPerson.Cause;
import org.weft.matching.UnmatchedPerson.Part;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.Solution;
import org.weft.matching.eligibility.CandidatePool;
import org.weft.matching.eligibility.Eligibility;
import org.weft.matching.eligibility.EligibilityRule;
import org.weft.matching.eligibility.Ineligibility;
import org.weft.matching.eligibility.PossiblePair;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.scoring.Criteria;
import org.weft.matching.scoring.Scoring;
import org.weft.matching.strategy.MatchingStrategies;
import org.weft.matching.strategy.MatchingStrategy;
import org.weft.matching.strategy.OptimalStrategies;
import org.weft.matching.strategy.StableStrategies;
import org.weft.matching.testing.Listings;
import org.weft.matching.testing.RoundArbitraries;
import org.weft.matching.testing.RoundArbitraries.Setting;

/** What a round promises about any people under any program. */
class MatchingRoundLawsTest {
  private static final Pattern NAMED = Pattern.compile("they could meet (\\S+) \\(fit");

  private static final Pattern ONE_MORE = Pattern.compile("^one more place with (\\S+) \\(fit");

  @Provide
  Arbitrary<Setting> settings() {
    return RoundArbitraries.settings();
  }

  @Provide
  Arbitrary<MatchingStrategy> strategies() {
    return Arbitraries.of(MatchingStrategies.all());
  }

  @Property(tries = 300)
  void nobodyVanishes(
      @ForAll("settings") Setting setting,
      @ForAll("strategies") MatchingStrategy strategy,
      @ForAll TieBreak tieBreak) {
    Matching matching = setting.round().match(strategy, tieBreak);
    List<String> expected = new ArrayList<>();
    for (Participant person : setting.cohort().participants()) {
      if (person.learns()) {
        expected.add(person.id() + " MENTEE");
      }
      if (person.mentors()) {
        expected.add(person.id() + " MENTOR");
      }
      if (!person.learns() && !person.mentors()) {
        expected.add(person.id() + " NEITHER");
      }
    }
    Stream<String> mentees = matching.pairs().stream().map(pair -> pair.mentee() + " MENTEE");
    Stream<String> mentors =
        matching.pairs().stream().map(pair -> pair.mentor() + " MENTOR").distinct();
    Stream<String> others =
        matching.unmatched().stream().map(person -> person.person() + " " + person.part());
    assertThat(Stream.of(mentees, mentors, others).flatMap(each -> each))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Property(tries = 200)
  void candidatesAreExactlyThePairsToWhichNoRuleObjects(@ForAll("settings") Setting setting) {
    Eligibility eligibility = Eligibility.of(setting.charter());
    assertThat(Listings.candidates(setting.round().problem()))
        .isEqualTo(setting.pairs().stream()
            .filter(pair -> pair.mentee().learns() && pair.mentor().mentors())
            .filter(pair -> eligibility.objections(pair).isEmpty())
            .map(pair -> Pairing.of(pair.mentee().id(), pair.mentor().id()))
            .toList());
  }

  @Property(tries = 200)
  void noPairMeetsAnObjectionAndEachHasItsCard(
      @ForAll("settings") Setting setting, @ForAll("strategies") MatchingStrategy strategy) {
    MatchingRound round = setting.round();
    for (MatchedPair pair : round.match(strategy, TieBreak.byId()).pairs()) {
      assertThat(round.whyNot(pair.mentee(), pair.mentor())).isEmpty();
      assertThat(pair.card()).isEqualTo(round.card(pair.mentee(), pair.mentor()));
      assertThat(pair.reason()).isNotBlank();
    }
  }

  @Property(tries = 200)
  void listingThePeopleInAnotherOrderChangesNothing(
      @ForAll("settings") Setting setting,
      @ForAll("strategies") MatchingStrategy strategy,
      @ForAll TieBreak tieBreak) {
    Setting reversed = setting.with(RoundArbitraries.reversed(setting.cohort().roster()));
    assertThat(reversed.round().match(strategy, tieBreak))
        .isEqualTo(setting.round().match(strategy, tieBreak));
  }

  @Property(tries = 200)
  void everyMatchingProvesWhatItClaims(
      @ForAll MatchingRound round,
      @ForAll("strategies") MatchingStrategy strategy,
      @ForAll TieBreak tieBreak) {
    Matching matching = round.match(strategy, tieBreak);
    assertThat(CertificateCheck.of(round.problem(), matching.solution()).holds())
        .isTrue();
    assertThat(matching.solution()).isEqualTo(strategy.solve(round.problem(), tieBreak));
  }

  @Property(tries = 200)
  void placesKeepToGuardrailsAndToPairsAndHours(
      @ForAll("settings") Setting setting, @ForAll("strategies") MatchingStrategy strategy) {
    Matching matching = setting.round().match(strategy, TieBreak.byId());
    boolean kept = setting.charter().selectionRules().contains(SelectionRule.WITHIN_CAPACITY);
    for (Participant mentor : setting.cohort().mentors()) {
      int load = matching.menteesOf(mentor.id()).size();
      assertThat(load).isLessThanOrEqualTo(setting.charter().guardrails().mostPairsPerMentor());
      if (kept) {
        assertThat(load).isLessThanOrEqualTo(mentor.asMentor().pairs());
        assertThat(load * setting.cycle().format().minutesPerFourWeeks())
            .isLessThanOrEqualTo(60 * mentor.asMentor().hoursPerMonth());
      }
    }
  }

  @Property(tries = 150)
  void foreignPairsAreRefusedWithTheObjections(@ForAll("settings") Setting setting) {
    MatchingRound round = setting.round();
    ImmutableList<Pairing> candidates = Listings.candidates(round.problem());
    for (PossiblePair pair : setting.pairs()) {
      Pairing pairing = Pairing.of(pair.mentee().id(), pair.mentor().id());
      if (!candidates.contains(pairing)) {
        Solution foreign =
            new Solution("by hand", ImmutableList.of(pairing), new Certificate.Unproven("by hand"));
        String why = !pair.mentee().learns()
            ? pair.mentee().id() + " does not look for a mentor"
            : !pair.mentor().mentors()
                ? pair.mentor().id() + " does not mentor"
                : "the objections are "
                    + round.whyNot(pair.mentee().id(), pair.mentor().id());
        assertThatThrownBy(() -> round.explain(foreign))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage(pairing + " cannot be explained as a pair: " + why
                + "; pair the candidates of problem() only");
      }
    }
  }

  @Property(tries = 200)
  void ruleCountsAreThoseOfCountingByHand(@ForAll("settings") Setting setting) {
    Eligibility eligibility = Eligibility.of(setting.charter());
    Matching matching = setting.round().match(OptimalStrategies.bestTotal(), TieBreak.byId());
    for (UnmatchedPerson person : matching.unmatched()) {
      if (person.cause() == Cause.NO_ELIGIBLE_PARTNER) {
        Map<String, RuleCount> counts = new TreeMap<>();
        for (PossiblePair pair : doors(setting, person)) {
          ImmutableList<Ineligibility> objections = eligibility.objections(pair);
          for (Ineligibility each : objections) {
            int alone = objections.size() == 1 ? 1 : 0;
            counts.merge(
                each.rule(),
                new RuleCount(each.rule(), 1, alone),
                (a, b) -> new RuleCount(
                    a.rule(), a.closed() + b.closed(), a.closedAlone() + b.closedAlone()));
          }
        }
        assertThat(person.rules()).containsExactlyInAnyOrderElementsOf(counts.values());
        assertThat(person.rules()).isSortedAccordingTo((a, b) -> b.closed() - a.closed());
      } else {
        assertThat(person.rules()).isEmpty();
      }
    }
  }

  @Property(tries = 200)
  void theNearestChangeOpensTheDoorItNames(@ForAll("settings") Setting setting) {
    MatchingRound round = setting.round();
    for (UnmatchedPerson person :
        round.match(OptimalStrategies.bestTotal(), TieBreak.byId()).unmatched()) {
      Matcher named = NAMED.matcher(person.nearestChange());
      if (named.find()) {
        assertThat(person.cause()).isEqualTo(Cause.NO_ELIGIBLE_PARTNER);
        ParticipantId partner = ParticipantId.of(named.group(1));
        Pairing door = person.part() == Part.MENTEE
            ? Pairing.of(person.person(), partner)
            : Pairing.of(partner, person.person());
        ImmutableList<Ineligibility> objections = round.whyNot(door.mentee(), door.mentor());
        assertThat(person.nearestChange())
            .contains(objections.stream().map(Ineligibility::wayOut).toList());
        Eligibility changed = Eligibility.of(setting.charter());
        for (Ineligibility objection : objections) {
          changed = changed.without(objection.rule());
        }
        assertThat(Listings.candidates(round.withEligibility(changed).problem()))
            .contains(door);
      }
    }
  }

  @Property(tries = 300)
  void onePlaceMoreMatchesOnePersonMore(@ForAll("settings") Setting any) {
    Setting setting = any.withRules(ImmutableSet.of(SelectionRule.WITHIN_CAPACITY));
    MatchingStrategy most = OptimalStrategies.mostPeopleThenBestTotal();
    Matching matching = setting.round().match(most, TieBreak.byId());
    int minutes = setting.cycle().format().minutesPerFourWeeks();
    for (UnmatchedPerson person : matching.unmatched()) {
      Matcher named = ONE_MORE.matcher(person.nearestChange());
      if (named.find()) {
        Participant mentor = setting.cohort().participant(ParticipantId.of(named.group(1)));
        int places = setting.pool().places(mentor) + 1;
        assertThat(places).isLessThanOrEqualTo(setting.charter().guardrails().mostPairsPerMentor());
        Capacity more = Capacity.of(
            Math.max(places, mentor.asMentor().pairs()),
            Math.max((places * minutes + 59) / 60, mentor.asMentor().hoursPerMonth()));
        Roster roster = setting.cohort().roster();
        Roster changed = roster.withParticipants(roster.participants().stream()
            .map(each -> each.equals(mentor) ? mentor.withAsMentor(more) : each)
            .toList());
        // Some promise more hours than they work with one place more; no roster may hold them.
        if (Cohort.review(changed) instanceof CohortReview.Accepted) {
          assertThat(setting.with(changed).round().match(most, TieBreak.byId()).pairs())
              .hasSize(matching.pairs().size() + 1);
        }
      }
    }
  }

  @Property(tries = 200)
  void whatThePersonReadsFollowsFromPartAndCauseAlone(@ForAll("settings") Setting setting) {
    for (UnmatchedPerson person :
        setting.round().match(OptimalStrategies.bestTotal(), TieBreak.byId()).unmatched()) {
      UnmatchedPerson other = UnmatchedPerson.builder()
          .person(ParticipantId.of("somebody-else"))
          .part(person.part())
          .cause(person.cause())
          .reason("another reason")
          .nearestChange("another change")
          .build();
      assertThat(person.forThemselves()).isEqualTo(other.forThemselves()).endsWith(".");
    }
  }

  @Property(tries = 200)
  void noOtherDoorIsNearerAndNoneLeadsToWhoAskedNotTo(@ForAll("settings") Setting setting) {
    Eligibility eligibility = Eligibility.of(setting.charter());
    ImmutableSet<String> firm = eligibility.rules().stream()
        .filter(rule -> !rule.mayGiveWay())
        .map(EligibilityRule::name)
        .collect(ImmutableSet.toImmutableSet());
    for (UnmatchedPerson person :
        setting.round().match(OptimalStrategies.bestTotal(), TieBreak.byId()).unmatched()) {
      if (person.cause() == Cause.NO_ELIGIBLE_PARTNER) {
        int fewest = doors(setting, person).stream()
            .map(eligibility::objections)
            .filter(all -> all.stream().noneMatch(each -> firm.contains(each.rule())))
            .mapToInt(List::size)
            .min()
            .orElse(0);
        Matcher named = NAMED.matcher(person.nearestChange());
        assertThat(named.find()).isEqualTo(fewest > 0);
        if (fewest > 0) {
          String partner = named.group(1);
          assertThat(doors(setting, person))
              .anyMatch(pair -> eligibility.objections(pair).size() == fewest
                  && Stream.of(pair.mentee(), pair.mentor())
                      .anyMatch(each -> each.id().value().equals(partner)));
          assertThat(person.nearestChange()).doesNotContain("ask why");
        } else {
          assertThat(person.nearestChange()).startsWith("win another ");
        }
      }
    }
  }

  /** Everybody the person could have met in that part, eligible or not. */
  private static ImmutableList<PossiblePair> doors(Setting setting, UnmatchedPerson person) {
    return setting.pairs().stream()
        .filter(pair -> pair.mentee().learns() && pair.mentor().mentors())
        .filter(pair -> person
            .person()
            .equals(
                person.part() == Part.MENTEE
                    ? pair.mentee().id()
                    : pair.mentor().id()))
        .collect(ImmutableList.toImmutableList());
  }

  @Property(tries = 200)
  void causesAreAsDefined(
      @ForAll("settings") Setting setting, @ForAll("strategies") MatchingStrategy strategy) {
    MatchingRound round = setting.round();
    Matching matching = round.match(strategy, TieBreak.byId());
    CandidatePool pool = setting.pool();
    for (UnmatchedPerson person : matching.unmatched()) {
      ImmutableList<Pairing> mine = Listings.candidates(round.problem()).stream()
          .filter(pair ->
              person.person().equals(person.part() == Part.MENTEE ? pair.mentee() : pair.mentor()))
          .collect(ImmutableList.toImmutableList());
      boolean free = mine.stream()
          .anyMatch(pair -> person.part() == Part.MENTEE
              ? matching.menteesOf(pair.mentor()).size()
                  < pool.places(setting.cohort().participant(pair.mentor()))
              : matching.mentorOf(pair.mentee()).isEmpty());
      int places = pool.places(setting.cohort().participant(person.person()));
      Cause expected = switch (person.part()) {
        case NEITHER -> Cause.TAKES_NO_PART;
        case MENTEE ->
          mine.isEmpty() ? Cause.NO_ELIGIBLE_PARTNER : free ? Cause.NOT_CHOSEN : Cause.PLACES_TAKEN;
        case MENTOR ->
          places == 0
              ? Cause.NO_PLACE
              : mine.isEmpty()
                  ? Cause.NO_ELIGIBLE_PARTNER
                  : free ? Cause.NOT_CHOSEN : Cause.NOBODY_WAITING;
      };
      assertThat(person.cause()).isEqualTo(expected);
    }
  }

  @Property(tries = 200)
  void strategiesForMostPeopleAndStableOnesLeaveNobodyBesideAFreePlace(
      @ForAll MatchingRound round) {
    for (MatchingStrategy strategy : List.of(
        OptimalStrategies.mostPeopleThenBestTotal(),
        StableStrategies.menteeProposing(),
        StableStrategies.mentorProposing())) {
      assertThat(round.match(strategy, TieBreak.byId()).unmatched())
          .extracting(UnmatchedPerson::cause)
          .doesNotContain(Cause.NOT_CHOSEN);
    }
  }

  @Property(tries = 200)
  void wishesMoveStableStrategiesOnly(@ForAll("settings") Setting setting) {
    Scoring wishes = Scoring.builder().add(Criteria.seniorityGap(-4), 1).build();
    MatchingRound plain = setting.round();
    MatchingRound wishing = plain.withWishes(wishes, wishes);
    for (MatchingStrategy optimal :
        List.of(OptimalStrategies.mostPeopleThenBestTotal(), OptimalStrategies.bestTotal())) {
      assertThat(wishing.match(optimal, TieBreak.byId()))
          .isEqualTo(plain.match(optimal, TieBreak.byId()));
    }
    MatchingRound asStrict = plain.withScoring(wishes);
    for (MatchingStrategy stable :
        List.of(StableStrategies.menteeProposing(), StableStrategies.mentorProposing())) {
      assertThat(wishing.match(stable, TieBreak.byId()).solution())
          .isEqualTo(asStrict.match(stable, TieBreak.byId()).solution());
    }
  }

  @Property(tries = 150)
  void whatWasNotDisclosedForMatchingChangesNothing(@ForAll("settings") Setting setting) {
    Setting silent = setting.with(setting
        .cohort()
        .roster()
        .withConfidential(setting.cohort().roster().confidential().stream()
            .map(profile -> Consents.keepingMatchingOnly(profile))
            .toList()));
    assertThat(
            Consents.curious(silent.round()).match(OptimalStrategies.bestTotal(), TieBreak.byId()))
        .isEqualTo(Consents.curious(setting.round())
            .match(OptimalStrategies.bestTotal(), TieBreak.byId()));
  }
}
