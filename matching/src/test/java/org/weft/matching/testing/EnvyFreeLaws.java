package org.weft.matching.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.certificate.Impossible;
import org.weft.matching.certificate.Solution;
import org.weft.matching.certificate.StableCertificate;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;

/**
 * What a strategy owes that meets minimums as stably as it can: stable if some stable matching meets them, else free of envy
 * if some such matching does. Judged by trying every matching.
 *
 * <p>The strict lists are those of the strategy's promise: more points first, ties by the tie-break.
 */
public interface EnvyFreeLaws extends MatchingStrategyLaws {
  /** Gives problems with ties and minimums that can be tried out. */
  @Provide
  default Arbitrary<MatchingProblem> tinyWithMinimums() {
    return FeatureArbitraries.minimums(ProblemArbitraries.tiny());
  }

  /** Gives problems with minimums of every size. */
  @Provide
  default Arbitrary<MatchingProblem> withMinimums() {
    return FeatureArbitraries.minimums(ProblemArbitraries.problems());
  }

  /** The first that exists of the two is found. */
  @Property(tries = 500)
  default void theMostStableAnswerThatMeetsTheMinimumsIsFound(
      @ForAll("tinyWithMinimums") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    StrictLists lists = StrictLists.of(problem, tieBreak);
    List<ImmutableList<Pairing>> meeting = AllMatchings.of(problem).all().stream()
        .filter(pairs -> meets(problem, pairs))
        .toList();
    List<ImmutableList<Pairing>> stable =
        lists.stable().stream().filter(meeting::contains).toList();
    List<ImmutableList<Pairing>> envyFree =
        meeting.stream().filter(pairs -> isEnvyFree(lists, pairs)).toList();
    Solution solution = strategy().solve(problem, tieBreak);
    if (!stable.isEmpty()) {
      assertThat(stable).contains(solution.pairs());
      assertThat(solution.certificate()).isInstanceOf(StableCertificate.Stable.class);
    } else if (!envyFree.isEmpty()) {
      assertThat(envyFree).contains(solution.pairs());
      assertThat(solution.certificate()).isInstanceOf(StableCertificate.EnvyFree.class);
    } else {
      assertThat(solution.certificate()).isInstanceOf(Impossible.class);
    }
  }

  private static boolean meets(MatchingProblem problem, ImmutableList<Pairing> pairs) {
    for (int mentor = 0; mentor < problem.mentors().size(); mentor++) {
      if (AllMatchings.load(pairs, problem.mentors().get(mentor)) < problem.minimum(mentor)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEnvyFree(StrictLists lists, ImmutableList<Pairing> pairs) {
    return Listings.candidates(lists.problem()).stream()
        .filter(wish -> StrictLists.pairOf(wish.mentee(), pairs)
            .map(held -> lists.menteeWish(wish) > lists.menteeWish(held))
            .orElse(true))
        .noneMatch(wish -> pairs.stream()
            .filter(held -> held.mentor().equals(wish.mentor()))
            .anyMatch(held -> lists.mentorWish(wish) > lists.mentorWish(held)));
  }

  /** What is claimed where mentors want minimums is so. */
  @Property(tries = 300)
  default void certificateHoldsWithMinimums(
      @ForAll("withMinimums") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    Solution solution = strategy().solve(problem, tieBreak);
    assertThat(CertificateCheck.of(problem, solution))
        .isEqualTo(new CheckVerdict.Holds(solution.certificate().claim()));
  }
}
