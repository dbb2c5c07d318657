package org.weft.matching.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.matching.certificate.Solution;
import org.weft.matching.certificate.StableCertificate;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.TieBreak;

/** What a strategy owes that matches as many people as stability allows, judged by trying every matching. */
public interface LargestStableLaws extends MatchingStrategyLaws {
  /** Gives problems with ties that can be tried out. */
  @Provide
  default Arbitrary<MatchingProblem> tiny() {
    return ProblemArbitraries.tiny();
  }

  /** Ties block nobody. */
  @Property(tries = 300)
  default void noMenteeAndMentorWouldBothGain(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    assertThat(AllMatchings.of(problem).weaklyStable())
        .contains(strategy().solve(problem, tieBreak).pairs());
  }

  /** What is said of larger stable matchings is so, and two thirds are reached in any case. */
  @Property(tries = 300)
  default void noLargerStableMatchingExistsThanIsSaid(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    Solution solution = strategy().solve(problem, tieBreak);
    int largest = AllMatchings.of(problem).weaklyStable().stream()
        .mapToInt(List::size)
        .max()
        .orElseThrow();
    assertThat(3 * solution.pairs().size()).isGreaterThanOrEqualTo(2 * largest);
    if (solution.certificate() instanceof StableCertificate.SearchedStable searched) {
      assertThat(searched.atMost()).isGreaterThanOrEqualTo(largest);
    } else {
      assertThat(solution.certificate()).isInstanceOf(StableCertificate.LargestStable.class);
      assertThat(solution.pairs()).hasSize(largest);
    }
  }
}
