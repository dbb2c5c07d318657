package org.weft.matching.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.matching.MatchingRound;
import org.weft.matching.RoundTerms;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.review.DraftOutcome.Redrafted;
import org.weft.matching.strategy.OptimalStrategies;
import org.weft.matching.testing.RoundArbitraries;
import org.weft.matching.testing.RoundArbitraries.Setting;

/** What a review promises whatever is decided in whatever order. */
class ReviewLawsTest {
  /** People, and decisions about some of them. */
  record Case(Setting setting, ImmutableList<Decision> decisions) {
    Review review() {
      MatchingRound round = setting.round();
      return Review.of(round, OptimalStrategies.mostPeopleThenBestTotal(), TieBreak.seeded(9));
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return RoundArbitraries.settings().flatMap(setting -> {
      ImmutableList<Pairing> pairs = setting.pairs().stream()
          .filter(pair -> pair.mentee().learns() && pair.mentor().mentors())
          .map(pair -> Pairing.of(pair.mentee().id(), pair.mentor().id()))
          .collect(ImmutableList.toImmutableList());
      if (pairs.isEmpty()) {
        return Arbitraries.just(new Case(setting, ImmutableList.of()));
      }
      return Combinators.combine(Arbitraries.of(pairs), Arbitraries.integers().between(0, 5))
          .as(ReviewLawsTest::decision)
          .list()
          .ofMaxSize(6)
          .map(decisions -> new Case(setting, ImmutableList.copyOf(decisions)));
    });
  }

  private static Decision decision(Pairing pair, int kind) {
    return switch (kind) {
      case 0 -> new Decision.Forbid(pair);
      case 1 -> new Decision.Pin(pair);
      case 2 -> new Decision.Except(pair);
      case 3 -> new Decision.TakeBack(pair);
      default -> new Decision.Approve(pair);
    };
  }

  /** A refusal changes nothing; an acceptance holds in the draft. */
  @Property(tries = 100)
  void whatWasDecidedHoldsInEveryLaterDraft(@ForAll("cases") Case given) {
    Review review = given.review();
    Draft draft = review.draft();
    for (Decision decision : given.decisions()) {
      if (review.decide(draft, decision) instanceof Redrafted next) {
        assertThat(next.difference())
            .isEqualTo(MatchingDifference.between(draft.matching(), next.draft().matching()));
        draft = next.draft();
      }
      ImmutableList<Pairing> pairs = draft.matching().solution().pairs();
      assertThat(pairs).containsAll(draft.approved()).containsAll(draft.terms().pinned());
      assertThat(Sets.intersection(ImmutableSet.copyOf(pairs), draft.terms().forbidden()))
          .isEmpty();
    }
    PublishOutcome outcome = review.publish(review.approveAll(draft));
    assertThat(outcome)
        .isEqualTo(new PublishOutcome.Published(
            new Publication(review.approveAll(draft).decided(), draft.matching())));
  }

  /** Pins, exceptions and forbidden pairs lead to the same draft in any order in which all are accepted. */
  @Property(tries = 60)
  void theOrderOfDecisionsDoesNotMatter(@ForAll("cases") Case given, @ForAll Random random) {
    List<Decision> decisions = new ArrayList<>(given.decisions());
    decisions.removeIf(
        decision -> decision instanceof Decision.Approve || decision instanceof Decision.TakeBack);
    Draft first = followed(given.review(), decisions);
    Collections.shuffle(decisions, random);
    Draft second = followed(given.review(), decisions);
    if (accepted(first.terms()).equals(accepted(second.terms()))) {
      assertThat(second).isEqualTo(first);
    }
  }

  private static ImmutableList<Object> accepted(RoundTerms terms) {
    return ImmutableList.of(terms.pinned(), terms.forbidden(), terms.excepted());
  }

  private static Draft followed(Review review, List<Decision> decisions) {
    Draft draft = review.draft();
    for (Decision decision : decisions) {
      if (review.decide(draft, decision) instanceof Redrafted next) {
        draft = next.draft();
      }
    }
    return draft;
  }

  @Property(tries = 60)
  void takingBackTheLastDecisionRestoresTheDraft(@ForAll("cases") Case given) {
    Review review = given.review();
    Draft before = review.draft();
    for (Decision decision : given.decisions()) {
      boolean fresh = !before.decided().pinned().contains(decision.pair())
          && !before.terms().excepted().contains(decision.pair())
          && !before.terms().forbidden().contains(decision.pair());
      if (fresh && review.decide(before, decision) instanceof Redrafted next) {
        DraftOutcome back = review.decide(next.draft(), new Decision.TakeBack(decision.pair()));
        if (!(decision instanceof Decision.Approve) && before.approved().isEmpty()) {
          assertThat(back).isInstanceOf(Redrafted.class);
          assertThat(((Redrafted) back).draft()).isEqualTo(before);
        }
        before = next.draft();
      }
    }
  }

  @Property(tries = 60)
  void theDifferenceIsTheWholeDifference(@ForAll("cases") Case given) {
    Review review = given.review();
    Draft draft = review.draft();
    for (Decision decision : given.decisions()) {
      if (review.decide(draft, decision) instanceof Redrafted next) {
        MatchingDifference difference = next.difference();
        List<Pairing> expected = new ArrayList<>(draft.matching().solution().pairs());
        expected.removeAll(difference.ended());
        expected.addAll(difference.begun());
        assertThat(next.draft().matching().solution().pairs())
            .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(difference.nowMatched().size() - difference.nowUnmatched().size())
            .isEqualTo(difference.pairsAfter() - difference.pairsBefore());
        assertThat(difference.changesNothing())
            .isEqualTo(difference.inEnglish().startsWith("no pair changes"));
      }
    }
  }
}
