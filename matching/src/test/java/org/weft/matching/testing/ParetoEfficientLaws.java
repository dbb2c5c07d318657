package org.weft.matching.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.matching.certificate.OneSidedCertificate;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;

/** What strategies owe that serve the mentees Pareto-efficiently, judged by trying every matching. */
public interface ParetoEfficientLaws extends MatchingStrategyLaws {
  /** Gives problems with ties that can be tried out. */
  @Provide
  default Arbitrary<MatchingProblem> tiny() {
    return ProblemArbitraries.tiny();
  }

  /** With ties broken, whoever gains makes somebody lose. */
  @Property(tries = 200)
  default void noMatchingServesSomebodyBetterAndNobodyWorse(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    ParetoTwin twin = ParetoTwin.of(problem, tieBreak);
    ImmutableList<Pairing> found = strategy().solve(problem, tieBreak).pairs();
    assertThat(twin.isEfficient(found)).isTrue();
  }

  /** By the scores alone, no group could move so that all of them gain. */
  @Property(tries = 200)
  default void noGroupGainsBySwappingAmongThemselvesOrIntoFreePlaces(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    ParetoTwin twin = ParetoTwin.of(problem, tieBreak);
    ImmutableList<Pairing> found = strategy().solve(problem, tieBreak).pairs();
    assertThat(twin.isEfficientByScores(found)).isTrue();
  }

  /** The certificate says so, with the order that broke the ties. */
  @Property(tries = 100)
  default void certificateNamesTheOrderOfTheTieBreak(
      @ForAll MatchingProblem problem, @ForAll TieBreak tieBreak) {
    assertThat(strategy().solve(problem, tieBreak).certificate())
        .isEqualTo(new OneSidedCertificate.ParetoEfficient(tieBreak.sort(problem.mentors())));
  }
}
