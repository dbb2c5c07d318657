package org.weft.matching.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.OneSidedCertificate;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;

/** What a popular strategy owes, judged by holding a vote against every matching. */
public interface PopularLaws extends MatchingStrategyLaws {
  /** Gives problems with ties that can be tried out. */
  @Provide
  default Arbitrary<MatchingProblem> tiny() {
    return ProblemArbitraries.tiny();
  }

  /** The popular matching is as large as any, and the certificate says whether there is one. */
  @Property(tries = 150)
  default void aLargestPopularMatchingIsGivenWhereThereIsOne(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    AllMatchings matchings = AllMatchings.of(problem);
    Solution solution = strategy().solve(problem, tieBreak);
    int margin = margin(problem, solution.pairs());
    if (solution.certificate() instanceof OneSidedCertificate.LeastUnpopular least) {
      assertThat(margin).isEqualTo(least.margin()).isPositive();
      assertThat(matchings.all()).allMatch(pairs -> margin(problem, pairs) > 0);
    } else {
      assertThat(solution.certificate()).isInstanceOf(OneSidedCertificate.Popular.class);
      assertThat(margin).isZero();
      assertThat(matchings.all())
          .noneMatch(
              pairs -> pairs.size() > solution.pairs().size() && margin(problem, pairs) == 0);
    }
  }

  /**
   * Tells by how many votes the best challenger wins.
   *
   * @param problem a problem of at most seven mentees
   * @param pairs a matching
   * @return 0 or more
   */
  static int margin(MatchingProblem problem, List<Pairing> pairs) {
    AllMatchings matchings = AllMatchings.of(problem);
    return matchings.all().stream()
        .mapToInt(challenger -> problem.mentees().stream()
            .mapToInt(mentee ->
                Long.compare(has(matchings, mentee, challenger), has(matchings, mentee, pairs)))
            .sum())
        .max()
        .orElseThrow();
  }

  private static long has(AllMatchings matchings, ParticipantId mentee, List<Pairing> pairs) {
    return pairs.stream()
        .filter(pair -> pair.mentee().equals(mentee))
        .mapToLong(matchings::menteePoints)
        .findFirst()
        .orElse(-1);
  }
}
