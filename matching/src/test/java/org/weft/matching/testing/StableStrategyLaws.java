package org.weft.matching.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.MatchingProblem;
import org.weft.matching.Pairing;
import org.weft.matching.Side;
import org.weft.matching.TieBreak;

/**
 * What stable strategies owe: no blocking pair, the best for those who propose, and the rural hospitals theorem (A. Roth,
 * 1986), judged by trying every matching.
 *
 * <p>The strict lists are those of the strategy's promise: more points first, ties by the tie-break.
 */
public interface StableStrategyLaws extends MatchingStrategyLaws {
  /**
   * Tells whose wishes are followed among stable matchings.
   *
   * @return who proposes
   */
  Side proposers();

  /** Gives problems with ties that can be tried out. */
  @Provide
  default Arbitrary<MatchingProblem> tiny() {
    return ProblemArbitraries.tiny();
  }

  /** Gives problems without ties that can be tried out. */
  @Provide
  default Arbitrary<MatchingProblem> tinyAndStrict() {
    return ProblemArbitraries.tinyWithDistinctScores();
  }

  /** Ties block nobody. */
  @Property(tries = 400)
  default void noMenteeAndMentorWouldBothRatherHaveEachOther(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    AllMatchings matchings = AllMatchings.of(problem);
    assertThat(matchings.weaklyStable())
        .contains(strategy().solve(problem, tieBreak).pairs());
  }

  /** Among all matchings stable under the strict lists, each proposer gets the best they can have. */
  @Property(tries = 400)
  default void noStableMatchingServesAProposerBetter(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    StrictLists lists = StrictLists.of(problem, tieBreak);
    ImmutableList<Pairing> found = strategy().solve(problem, tieBreak).pairs();
    List<ImmutableList<Pairing>> stable = lists.stable();
    assertThat(stable).contains(found);
    for (ImmutableList<Pairing> other : stable) {
      if (proposers() == Side.MENTEES) {
        assertNoMenteeGains(problem, lists, found, other);
      } else {
        assertNoMentorGains(lists, found, other);
      }
    }
  }

  private static void assertNoMenteeGains(
      MatchingProblem problem,
      StrictLists lists,
      ImmutableList<Pairing> found,
      ImmutableList<Pairing> other) {
    for (ParticipantId mentee : problem.mentees()) {
      assertThat(StrictLists.pairOf(mentee, found).map(lists::menteeWish).orElse(0L))
          .isGreaterThanOrEqualTo(
              StrictLists.pairOf(mentee, other).map(lists::menteeWish).orElse(0L));
    }
  }

  /** However far down their list one looks, a mentor holds at least as many down to there. */
  private static void assertNoMentorGains(
      StrictLists lists, ImmutableList<Pairing> found, ImmutableList<Pairing> other) {
    for (Pairing mark : Listings.candidates(lists.problem())) {
      assertThat(lists.heldDownTo(mark, found))
          .isGreaterThanOrEqualTo(lists.heldDownTo(mark, other));
    }
  }

  /** Every stable matching has the same mentees in it, and gives each mentor as many. */
  @Property(tries = 400)
  default void everyStableMatchingMatchesTheSamePeople(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    ImmutableList<Pairing> found = strategy().solve(problem, tieBreak).pairs();
    for (ImmutableList<Pairing> other : StrictLists.of(problem, tieBreak).stable()) {
      assertThat(sorted(other, Pairing::mentee)).isEqualTo(sorted(found, Pairing::mentee));
      assertThat(sorted(other, Pairing::mentor)).isEqualTo(sorted(found, Pairing::mentor));
    }
  }

  private static List<ParticipantId> sorted(
      ImmutableList<Pairing> pairs, Function<Pairing, ParticipantId> who) {
    return pairs.stream().map(who).sorted().collect(Collectors.toList());
  }

  /** Where no two scores are equal, there is nothing for a tie-break to decide. */
  @Property(tries = 400)
  default void tieBreaksDecideNothingButTies(
      @ForAll("tinyAndStrict") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    assertThat(strategy().solve(problem, tieBreak))
        .isEqualTo(strategy().solve(problem, TieBreak.byId()));
  }

  /** Gets what somebody would have, for laws about wishes. */
  private static Optional<Long> wish(
      AllMatchings matchings, ParticipantId mentee, ImmutableList<Pairing> pairs) {
    return StrictLists.pairOf(mentee, pairs).map(matchings::menteePoints);
  }

  /** A proposing mentee cannot gain by hiding mentors (L. Dubins and D. Freedman, 1981; A. Roth, 1982). */
  @Property(tries = 400)
  default void noProposingMenteeGainsByHidingMentors(
      @ForAll("tinyAndStrict") MatchingProblem problem, @ForAll long choice) {
    if (proposers() != Side.MENTEES || problem.mentees().isEmpty()) {
      return;
    }
    ParticipantId liar = problem.mentees().get((int)
        Math.floorMod(choice, (long) problem.mentees().size()));
    MatchingProblem lie = Listings.hiding(problem, liar, choice);
    AllMatchings matchings = AllMatchings.of(problem);
    TieBreak tieBreak = TieBreak.byId();
    assertThat(wish(matchings, liar, strategy().solve(lie, tieBreak).pairs()).orElse(-1L))
        .isLessThanOrEqualTo(
            wish(matchings, liar, strategy().solve(problem, tieBreak).pairs()).orElse(-1L));
  }
}
