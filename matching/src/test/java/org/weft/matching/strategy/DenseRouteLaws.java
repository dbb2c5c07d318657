package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.matching.kernel.Assignment;
import org.weft.matching.kernel.Objective;
import org.weft.matching.kernel.SparseAssignment;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.DenseArbitraries;
import org.weft.matching.testing.OptimalStrategyLaws;

/** What optimal strategies owe where they take the dense route, which they do here from one person on. */
interface DenseRouteLaws extends OptimalStrategyLaws {
  DenseRoute ALWAYS = new DenseRoute(1);

  default Objective objective() {
    return matchesMostPeople() ? Objective.LARGEST_THEN_HEAVIEST : Objective.HEAVIEST;
  }

  @Override
  default MatchingStrategy strategy() {
    return new OptimalStrategy("dense", objective(), ALWAYS, RowRoute.USUAL);
  }

  @Override
  @Provide
  default Arbitrary<MatchingProblem> small() {
    return DenseArbitraries.tiny();
  }

  @Override
  @Provide
  default Arbitrary<MatchingProblem> tinyAndStrict() {
    return DenseArbitraries.tinyWithDistinctScores();
  }

  @Provide
  default Arbitrary<MatchingProblem> medium() {
    return DenseArbitraries.medium();
  }

  /** Only when not all of the scarcer side can be matched is there no answer, and never for the total alone. */
  @Property(tries = 300)
  default void theRouteIsTakenUnlessAShortageSpoilsIt(
      @ForAll("medium") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    CanonicalProblem canonical = new CanonicalProblem(problem, tieBreak);
    UsefulPeople useful = UsefulPeople.of(canonical.graph(), canonical.places());
    assertThat(ALWAYS.pays(useful)).isTrue();
    int largest = SparseAssignment.solve(
            canonical.graph(),
            canonical.places(),
            canonical.points(),
            Objective.LARGEST_THEN_HEAVIEST)
        .size();
    long scarcer = Math.min(useful.mentees().length, useful.places());
    assertThat(ALWAYS.solve(canonical, objective()).isPresent())
        .isEqualTo(!matchesMostPeople() || largest == scarcer);
  }

  @Property(tries = 300)
  default void theTotalIsThatOfTheSparseKernel(
      @ForAll("medium") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    CanonicalProblem canonical = new CanonicalProblem(problem, tieBreak);
    Assignment sparse = SparseAssignment.solve(
        canonical.graph(), canonical.places(), canonical.points(), objective());
    long total = strategy().solve(problem, tieBreak).pairs().stream()
        .mapToLong(pair ->
            problem.points(problem.candidate(pair.mentee(), pair.mentor()).orElseThrow()))
        .sum();
    assertThat(total).isEqualTo(sparse.totalWeight());
  }

  @Property(tries = 300)
  default void pricesProveDenseAnswers(
      @ForAll("medium") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    certificateHolds(problem, tieBreak);
  }

  @Property(tries = 200)
  default void denseAnswersIgnoreTheOrderOfListing(
      @ForAll("medium") MatchingProblem problem, @ForAll TieBreak tieBreak, @ForAll long order) {
    resultIgnoresTheOrderOfListing(problem, tieBreak, order);
  }

  @Property(tries = 200)
  default void strangersChangeNoDenseAnswer(
      @ForAll("medium") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    strangersChangeNoPair(problem, tieBreak);
  }

  @Property(tries = 200)
  default void nobodyIsLeftOutOfDenseAnswersWhereBothAreFree(
      @ForAll("medium") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    noCandidateIsLeftWhereBothAreFree(problem, tieBreak);
  }
}
