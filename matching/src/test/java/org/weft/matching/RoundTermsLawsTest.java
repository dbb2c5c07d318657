package org.weft.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.eligibility.Couple;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.MatchingStrategies;
import org.weft.matching.strategy.MatchingStrategy;
import org.weft.matching.testing.Listings;
import org.weft.matching.testing.RoundArbitraries;
import org.weft.matching.testing.RoundArbitraries.Setting;

/** What terms promise for any people under any program. */
class RoundTermsLawsTest {
  /** People, a program and terms for them. */
  record Termed(Setting setting, RoundTerms terms) {
    MatchingRound round() {
      return setting.round().on(terms);
    }
  }

  @Provide
  Arbitrary<Termed> rounds() {
    return RoundArbitraries.settings()
        .flatMap(
            setting -> RoundArbitraries.terms(setting).map(terms -> new Termed(setting, terms)));
  }

  /** A round that can be matched, and somebody to match it. */
  record Matched(Termed termed, MatchingRound round, Matching matching) {}

  @Provide
  Arbitrary<Matched> matched() {
    return rounds()
        .map(termed -> new Termed(termed.setting(), withoutConflicts(termed.round())))
        .flatMap(termed -> Arbitraries.of(heeding(termed.round().problem()))
            .map(strategy -> new Matched(
                termed, termed.round(), termed.round().match(strategy, TieBreak.seeded(5)))));
  }

  private static List<MatchingStrategy> heeding(MatchingProblem problem) {
    return MatchingStrategies.all().stream()
        .filter(strategy -> strategy.heeds().containsAll(problem.features()))
        .toList();
  }

  /** Takes back one pair of each conflict until none is left. */
  private static RoundTerms withoutConflicts(MatchingRound round) {
    MatchingRound left = round;
    while (!left.conflicts().isEmpty()) {
      ImmutableSet<Pairing> gone =
          ImmutableSet.of(left.conflicts().get(0).pairs().get(0));
      RoundTerms terms = left.terms();
      left = left.on(terms
          .withPinned(Sets.difference(terms.pinned(), gone))
          .withExcepted(Sets.difference(terms.excepted(), gone)));
    }
    return left.terms();
  }

  @Property(tries = 100)
  void termsThatSayNothingChangeNothing(@ForAll MatchingRound round) {
    MatchingRound same = round.on(RoundTerms.none());
    assertThat(same.problem()).isEqualTo(round.problem());
    assertThat(same.conflicts()).isEmpty();
    assertThat(same.eligibility().rules()).isEqualTo(round.eligibility().rules());
  }

  @Property(tries = 300)
  void pinnedPairsSurvive(@ForAll("matched") Matched matched) {
    assertThat(matched.matching().solution().pairs())
        .containsAll(matched.termed().terms().pinned());
  }

  @Property(tries = 300)
  void nobodyMeetsWhomTheTermsKeepApart(@ForAll("matched") Matched matched) {
    RoundTerms terms = matched.termed().terms();
    ImmutableSet<Couple> apart = Sets.union(terms.running(), terms.forbidden()).stream()
        .map(pair -> Couple.of(pair.mentee(), pair.mentor()))
        .collect(ImmutableSet.toImmutableSet());
    for (Pairing pair : matched.matching().solution().pairs()) {
      assertThat(apart).doesNotContain(Couple.of(pair.mentee(), pair.mentor()));
      assertThat(terms.paused()).doesNotContain(pair.mentee(), pair.mentor());
    }
  }

  @Property(tries = 300)
  void runningAndNewPairsTogetherKeepToThePlaces(@ForAll("matched") Matched matched) {
    RoundTerms terms = matched.termed().terms();
    List<Pairing> all = new ArrayList<>(terms.running());
    all.addAll(matched.matching().solution().pairs());
    for (Pairing pair : matched.matching().solution().pairs()) {
      Participant mentor = matched.termed().setting().cohort().participant(pair.mentor());
      assertThat(
              all.stream().filter(each -> each.mentor().equals(pair.mentor())).count())
          .isLessThanOrEqualTo(matched.round().pool().places(mentor));
      assertThat(
              all.stream().filter(each -> each.mentee().equals(pair.mentee())).count())
          .isLessThanOrEqualTo(terms.mostMentors().getOrDefault(pair.mentee(), 1));
    }
  }

  @Property(tries = 300)
  void candidatesAreExactlyThePairsToWhichNothingObjects(@ForAll("matched") Matched matched) {
    MatchingRound round = matched.round();
    assertThat(Listings.candidates(round.problem()))
        .isEqualTo(matched.termed().setting().pairs().stream()
            .filter(pair -> pair.mentee().learns() && pair.mentor().mentors())
            .map(pair -> Pairing.of(pair.mentee().id(), pair.mentor().id()))
            .filter(pair -> round.whyNot(pair.mentee(), pair.mentor()).isEmpty())
            .toList());
  }

  @Property(tries = 200)
  void askedPairsAreCandidatesHoweverFewAreKept(@ForAll("matched") Matched matched) {
    MatchingRound few = matched.round().keepingBest(1);
    RoundTerms terms = matched.termed().terms();
    for (Pairing pair : Sets.union(terms.pinned(), terms.excepted())) {
      int all = candidate(matched.round().problem(), pair);
      int kept = candidate(few.problem(), pair);
      assertThat(few.problem().points(kept)).isEqualTo(matched.round().problem().points(all));
    }
    assertThat(few.kept().possible()).isEqualTo(matched.round().kept().possible());
    assertThat(matched.round().kept().holdsEverything()).isTrue();
  }

  private static int candidate(MatchingProblem problem, Pairing pair) {
    return problem.candidate(pair.mentee(), pair.mentor()).orElseThrow();
  }

  @Property(tries = 200)
  void nobodyVanishesUnderTerms(@ForAll("matched") Matched matched) {
    Matching matching = matched.matching();
    for (Participant person : matched.termed().setting().cohort().participants()) {
      ParticipantId id = person.id();
      boolean learnsNow = matching.mentorOf(id).isPresent();
      boolean mentorsNow = !matching.menteesOf(id).isEmpty();
      List<UnmatchedPerson> reasons =
          matching.unmatched().stream().filter(each -> each.person().equals(id)).toList();
      assertThat(reasons)
          .hasSize((person.learns() && !learnsNow ? 1 : 0)
              + (person.mentors() && !mentorsNow ? 1 : 0)
              + (!person.learns() && !person.mentors() ? 1 : 0));
      if (matched.termed().terms().paused().contains(id)) {
        assertThat(reasons)
            .filteredOn(each -> each.part() != UnmatchedPerson.Part.NEITHER)
            .allMatch(each -> each.cause() == UnmatchedPerson.Cause.PAUSED);
      }
    }
  }

  @Property(tries = 300)
  void conflictsAreRefusedByTheProblemAndBySayingWhere(@ForAll("rounds") Termed termed) {
    MatchingRound round = termed.round();
    Assume.that(!round.conflicts().isEmpty());
    assertThatThrownBy(round::problem)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(round.conflicts().get(0).inEnglish())
        .hasMessageContaining("conflicts()");
  }

  /** Nothing smaller is in conflict: one term less, and this conflict is gone. */
  @Property(tries = 300)
  void everyConflictIsSmallest(@ForAll("rounds") Termed termed) {
    for (TermConflict conflict : termed.round().conflicts()) {
      assertThat(conflict.wayOut()).isNotBlank();
      RoundTerms only = termed
          .terms()
          .withPinned(
              Sets.intersection(termed.terms().pinned(), ImmutableSet.copyOf(conflict.pairs())))
          .withExcepted(
              Sets.intersection(termed.terms().excepted(), ImmutableSet.copyOf(conflict.pairs())));
      assertThat(termed.setting().round().on(only).conflicts()).contains(conflict);
      for (Pairing pair : conflict.pairs()) {
        ImmutableSet<Pairing> gone = ImmutableSet.of(pair);
        RoundTerms fewer = only.withPinned(Sets.difference(only.pinned(), gone))
            .withExcepted(
                conflict instanceof TermConflict.TooManyPinned
                    ? only.excepted()
                    : Sets.difference(only.excepted(), gone));
        assertThat(termed.setting().round().on(fewer).conflicts()).isEmpty();
      }
    }
  }

  @Property(tries = 100)
  void listingThePeopleInAnotherOrderChangesNothing(@ForAll("matched") Matched matched) {
    Setting setting = matched.termed().setting();
    Setting reversed = setting.with(RoundArbitraries.reversed(setting.cohort().roster()));
    assertThat(reversed.round().on(matched.termed().terms()).problem())
        .isEqualTo(matched.round().problem());
  }
}
