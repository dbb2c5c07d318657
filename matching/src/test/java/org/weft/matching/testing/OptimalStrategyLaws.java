package org.weft.matching.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;

/** What optimal strategies owe, judged by trying every matching. */
public interface OptimalStrategyLaws extends MatchingStrategyLaws {
  /**
   * Tells whether the most people come first, and the total only then.
   *
   * @return false if the total alone counts
   */
  boolean matchesMostPeople();

  /** Gives the largest problems that can be tried out. */
  @Provide
  default Arbitrary<MatchingProblem> small() {
    return ProblemArbitraries.small();
  }

  /** Gives problems in which two matchings hardly ever have the same total. */
  @Provide
  default Arbitrary<MatchingProblem> tinyAndStrict() {
    return ProblemArbitraries.tinyWithDistinctScores();
  }

  /** No matching does better. */
  @Property(tries = 200)
  default void agreesWithTryingEveryMatching(
      @ForAll("small") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    AllMatchings matchings = AllMatchings.of(problem);
    ImmutableList<Pairing> found = strategy().solve(problem, tieBreak).pairs();
    if (matchesMostPeople()) {
      assertThat(found).hasSize(matchings.mostPeople());
      assertThat(matchings.total(found)).isEqualTo(matchings.bestTotal(found.size()));
    } else {
      assertThat(matchings.total(found)).isEqualTo(matchings.bestTotal());
    }
  }

  /** Where one matching is best, there is nothing for a tie-break to decide. */
  @Property(tries = 200)
  default void tieBreaksDecideNothingButTies(
      @ForAll("tinyAndStrict") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    AllMatchings matchings = AllMatchings.of(problem);
    ImmutableList<Pairing> found = strategy().solve(problem, tieBreak).pairs();
    long asGood = matchings.all().stream()
        .filter(pairs -> pairs.size() == found.size() || !matchesMostPeople())
        .filter(pairs -> matchings.total(pairs) == matchings.total(found))
        .count();
    if (asGood == 1) {
      assertThat(found).isEqualTo(strategy().solve(problem, TieBreak.byId()).pairs());
    }
  }

  /** Scores are never below 0, so nobody who could fill a free place is left out, unless it were worth nothing. */
  @Property(tries = 200)
  default void noCandidateIsLeftWhereBothAreFree(
      @ForAll MatchingProblem problem, @ForAll TieBreak tieBreak) {
    ImmutableList<Pairing> found = strategy().solve(problem, tieBreak).pairs();
    assertThat(Listings.candidates(problem))
        .filteredOn(pair -> matchesMostPeople() || worth(problem, pair) > 0)
        .noneMatch(pair -> StrictLists.pairOf(pair.mentee(), found).isEmpty()
            && AllMatchings.load(found, pair.mentor())
                < problem.places(problem.indexOfMentor(pair.mentor()).orElseThrow()));
  }

  private static long worth(MatchingProblem problem, Pairing pair) {
    return problem.points(problem.candidate(pair.mentee(), pair.mentor()).orElseThrow());
  }
}
