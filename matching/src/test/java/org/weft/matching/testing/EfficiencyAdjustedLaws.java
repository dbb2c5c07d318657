package org.weft.matching.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.StableStrategies;

/** What efficiency-adjusted deferred acceptance owes, judged by trying every matching. */
public interface EfficiencyAdjustedLaws extends MatchingStrategyLaws {
  /**
   * Names the mentees who keep their claims.
   *
   * @return nobody if all agree
   */
  ImmutableSet<ParticipantId> insisting();

  /** Gives problems with ties that can be tried out. */
  @Provide
  default Arbitrary<MatchingProblem> tiny() {
    return ProblemArbitraries.tiny();
  }

  /** On the strict lists, each mentee does at least as well as when mentees propose. */
  @Property(tries = 200)
  default void nobodyIsWorseOffThanWhenMenteesPropose(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    StrictLists lists = StrictLists.of(problem, tieBreak);
    ImmutableList<Pairing> found = strategy().solve(problem, tieBreak).pairs();
    ImmutableList<Pairing> stable =
        StableStrategies.menteeProposing().solve(problem, tieBreak).pairs();
    for (ParticipantId mentee : problem.mentees()) {
      assertThat(wish(lists, mentee, found)).isGreaterThanOrEqualTo(wish(lists, mentee, stable));
    }
  }

  /** Who insists never sees a place they would rather have go to somebody with a lesser claim. */
  @Property(tries = 200)
  default void claimsOfThoseWhoInsistAreHonored(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    StrictLists lists = StrictLists.of(problem, tieBreak);
    ImmutableList<Pairing> found = strategy().solve(problem, tieBreak).pairs();
    assertThat(Listings.candidates(problem))
        .filteredOn(pair -> insisting().contains(pair.mentee()))
        .noneMatch(pair -> lists.menteeWish(pair) > wish(lists, pair.mentee(), found)
            && found.stream()
                .anyMatch(other -> other.mentor().equals(pair.mentor())
                    && lists.mentorWish(other) < lists.mentorWish(pair)));
  }

  /** If all agree, whoever gains makes somebody lose; and where that was so before, nothing changes. */
  @Property(tries = 200)
  default void ifAllAgreeItIsEfficientAndChangesNothingThatIs(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    if (insisting().isEmpty()) {
      ParetoTwin twin = ParetoTwin.of(problem, tieBreak);
      ImmutableList<Pairing> found = strategy().solve(problem, tieBreak).pairs();
      ImmutableList<Pairing> stable =
          StableStrategies.menteeProposing().solve(problem, tieBreak).pairs();
      assertThat(twin.isEfficient(found)).isTrue();
      assertThat(found.equals(stable)).isEqualTo(twin.isEfficient(stable));
    }
  }

  private static long wish(StrictLists lists, ParticipantId mentee, ImmutableList<Pairing> pairs) {
    return StrictLists.pairOf(mentee, pairs).map(lists::menteeWish).orElse(0L);
  }
}
