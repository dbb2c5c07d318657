package org.weft.matching.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.certificate.Impossible;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemFeature;
import org.weft.matching.problem.TieBreak;

/**
 * What strategies owe that heed minimums and several mentors and claim that nothing is better in some order, judged by trying every
 * set of candidates.
 */
public interface OrderedStrategyLaws extends MatchingStrategyLaws {
  /**
   * Compares what is claimed to be as large as possible.
   *
   * @param problem the problem
   * @return an order of sets of pairs; the strategy takes a largest
   */
  Comparator<List<Pairing>> better(MatchingProblem problem);

  /** Gives problems of few candidates, in which some mentees may have several mentors and some mentors want some at least. */
  @Provide
  default Arbitrary<MatchingProblem> withBounds() {
    return FeatureArbitraries.minimums(FeatureArbitraries.severalMentors(
        ProblemArbitraries.small().filter(problem -> problem.candidates() <= 10)));
  }

  /** No set of candidates that keeps all bounds is better, and where there is none, the strategy says so. */
  @Property(tries = 200)
  default void agreesWithTryingEverySetOfCandidates(
      @ForAll("withBounds") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    List<List<Pairing>> all = allWithin(problem);
    Solution solution = strategy().solve(problem, tieBreak);
    if (all.isEmpty()) {
      assertThat(solution.certificate()).isInstanceOf(Impossible.MinimumConflict.class);
    } else {
      assertThat(all).anyMatch(pairs -> ImmutableList.sortedCopyOf(pairs).equals(solution.pairs()));
      assertThat(all).noneMatch(pairs -> better(problem).compare(pairs, solution.pairs()) > 0);
    }
    assertThat(CertificateCheck.of(problem, solution))
        .isEqualTo(new CheckVerdict.Holds(solution.certificate().claim()));
  }

  /** The proof of the best pairs proves no others that are worse. */
  @Property(tries = 100)
  default void worsePairsAreRefutedWithTheSameProof(
      @ForAll("withBounds") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    Solution solution = strategy().solve(problem, tieBreak);
    for (List<Pairing> pairs : allWithin(problem)) {
      if (better(problem).compare(pairs, solution.pairs()) < 0) {
        Solution claimed =
            new Solution(solution.strategy(), ImmutableList.copyOf(pairs), solution.certificate());
        assertThat(CertificateCheck.of(problem, claimed)).isInstanceOf(CheckVerdict.Refuted.class);
      }
    }
  }

  /** Minimums and several mentors are heeded, forced pairs too. */
  @Property(tries = 1)
  default void minimumsAndSeveralMentorsAreHeeded(@ForAll MatchingProblem problem) {
    assertThat(strategy().heeds())
        .containsAll(ImmutableSet.of(
            ProblemFeature.FORCED_PAIRS, ProblemFeature.SEVERAL_MENTORS, ProblemFeature.MINIMUMS));
  }

  /**
   * Tries every set of candidates.
   *
   * @param problem a problem of at most ten candidates or so
   * @return the sets that give nobody too many partners or too few
   */
  static List<List<Pairing>> allWithin(MatchingProblem problem) {
    ImmutableList<Pairing> candidates = Listings.candidates(problem);
    List<List<Pairing>> all = new ArrayList<>();
    for (int set = 0; set < 1 << candidates.size(); set++) {
      int chosen = set;
      List<Pairing> pairs = IntStream.range(0, candidates.size())
          .filter(c -> (chosen >> c & 1) == 1)
          .mapToObj(candidates::get)
          .toList();
      if (isWithin(problem, pairs)) {
        all.add(pairs);
      }
    }
    return all;
  }

  private static boolean isWithin(MatchingProblem problem, List<Pairing> pairs) {
    return IntStream.range(0, problem.mentees().size())
            .allMatch(i -> pairs.stream()
                    .filter(pair -> pair.mentee().equals(problem.mentees().get(i)))
                    .count()
                <= problem.menteePlaces(i))
        && IntStream.range(0, problem.mentors().size()).allMatch(j -> {
          long load = AllMatchings.load(pairs, problem.mentors().get(j));
          return load >= problem.minimum(j) && load <= problem.places(j);
        });
  }

  /**
   * Tells what a pair is worth to the program.
   *
   * @param problem the problem
   * @param pair one of its candidates
   * @return points
   */
  static long points(MatchingProblem problem, Pairing pair) {
    return problem.points(problem.candidate(pair.mentee(), pair.mentor()).orElseThrow());
  }

  /**
   * Lists what pairs are worth, worst first.
   *
   * @param problem the problem
   * @param pairs some of its candidates
   * @return points, rising
   */
  static long[] profile(MatchingProblem problem, List<Pairing> pairs) {
    return pairs.stream().mapToLong(pair -> points(problem, pair)).sorted().toArray();
  }

  /**
   * Adds up what pairs are worth.
   *
   * @param problem the problem
   * @param pairs some of its candidates
   * @return points
   */
  static long total(MatchingProblem problem, List<Pairing> pairs) {
    return pairs.stream().mapToLong(pair -> points(problem, pair)).sum();
  }
}
