package org.weft.matching.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.Impossible;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;

/**
 * What a strategy owes that lets indifferent people block: such a matching wherever one exists, the best of them for mentees,
 * and otherwise none. Judged by trying every matching.
 */
public interface StrictlyStableLaws extends MatchingStrategyLaws {
  /**
   * Tells when a pair that loses nothing blocks.
   *
   * @return how many of the two must gain: 1 for strong stability, 0 for super-stability
   */
  int gainsThatBlock();

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

  /** Found exactly if there is one. */
  @Property(tries = 600)
  default void whatExistsIsFoundAndWhatDoesNotIsProved(
      @ForAll("tiny") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    AllMatchings matchings = AllMatchings.of(problem);
    List<ImmutableList<Pairing>> stable = matchings.all().stream()
        .filter(pairs -> isStable(problem, matchings, pairs))
        .toList();
    Solution solution = strategy().solve(problem, tieBreak);
    if (solution.certificate() instanceof Impossible) {
      assertThat(stable).isEmpty();
    } else {
      assertThat(stable).contains(solution.pairs());
      for (ImmutableList<Pairing> other : stable) {
        assertNoMenteeGains(problem, matchings, solution.pairs(), other);
      }
    }
  }

  private boolean isStable(
      MatchingProblem problem, AllMatchings matchings, ImmutableList<Pairing> pairs) {
    return Listings.candidates(problem).stream()
        .filter(pair -> !pairs.contains(pair))
        .noneMatch(pair -> {
          long forMentee = feeling(
              pair,
              pairs.stream().filter(held -> held.mentee().equals(pair.mentee())).toList(),
              1,
              matchings::menteePoints);
          long forMentor = feeling(
              pair,
              pairs.stream().filter(held -> held.mentor().equals(pair.mentor())).toList(),
              matchings.places(pair.mentor()),
              matchings::mentorPoints);
          return forMentee >= 0 && forMentor >= 0 && forMentee + forMentor >= gainsThatBlock();
        });
  }

  /** 1 for a gain, 0 for no difference, -1 for a loss. */
  private static long feeling(
      Pairing pair, List<Pairing> held, int places, ToLongFunction<Pairing> wish) {
    return held.size() < places
        ? 1
        : held.stream()
            .mapToInt(other -> Long.compare(wish.applyAsLong(pair), wish.applyAsLong(other)))
            .max()
            .orElse(-1);
  }

  private static void assertNoMenteeGains(
      MatchingProblem problem,
      AllMatchings matchings,
      ImmutableList<Pairing> found,
      ImmutableList<Pairing> other) {
    for (ParticipantId mentee : problem.mentees()) {
      assertThat(StrictLists.pairOf(mentee, found).map(matchings::menteePoints).orElse(-1L))
          .isGreaterThanOrEqualTo(
              StrictLists.pairOf(mentee, other).map(matchings::menteePoints).orElse(-1L));
    }
  }

  /** Where no two scores are equal, the notions of stability are one. */
  @Property(tries = 200)
  default void withoutTiesThereAlwaysIsOne(
      @ForAll("tinyAndStrict") MatchingProblem problem, @ForAll TieBreak tieBreak) {
    Solution solution = strategy().solve(problem, tieBreak);
    assertThat(solution.certificate()).isNotInstanceOf(Impossible.class);
    assertThat(AllMatchings.of(problem).isWeaklyStable(solution.pairs())).isTrue();
  }
}
