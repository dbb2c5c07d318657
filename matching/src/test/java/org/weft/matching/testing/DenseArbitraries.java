package org.weft.matching.testing;

import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.ProblemBuilder;
import org.weft.matching.scoring.Scoring;

/**
 * Problems in which nearly everybody may meet everybody: at least one mentee and one place, and at most 2.5 times as many
 * cells of mentees and places as candidates.
 *
 * <p>Some are complete, in some a few pairs may not be; some have a mentor without places, some a person on both sides. Scores
 * tie often or hardly ever.
 */
public final class DenseArbitraries {
  private DenseArbitraries() {}

  /**
   * Gives problems small enough to try every matching.
   *
   * @return up to five mentees and five mentors
   */
  public static Arbitrary<MatchingProblem> tiny() {
    return problems(5, false);
  }

  /**
   * Gives problems like {@link #tiny()} whose scores almost surely differ.
   *
   * @return up to five mentees and five mentors
   */
  public static Arbitrary<MatchingProblem> tinyWithDistinctScores() {
    return problems(5, true);
  }

  /**
   * Gives larger problems, for laws that need no enumeration.
   *
   * @return up to forty mentees and forty mentors
   */
  public static Arbitrary<MatchingProblem> medium() {
    return Arbitraries.oneOf(problems(8, false), problems(40, false), problems(40, true));
  }

  private static Arbitrary<MatchingProblem> problems(int most, boolean distinct) {
    return Arbitraries.longs()
        .withDistribution(RandomDistribution.uniform())
        .withoutEdgeCases()
        .map(seed -> problem(new SplittableRandom(seed), most, distinct))
        .filter(DenseArbitraries::isDense);
  }

  private static MatchingProblem problem(SplittableRandom random, int most, boolean distinct) {
    int mentees = 1 + random.nextInt(most);
    int mentors = 1 + random.nextInt(most);
    int shift = random.nextInt(3) == 0 ? mentees - 1 : mentees;
    double missing = random.nextInt(3) * 0.12;
    int mostPlaces = 1 + random.nextInt(4);
    ProblemBuilder builder = MatchingProblem.builder();
    for (int i = 0; i < mentees; i++) {
      builder.mentee(person(i));
    }
    for (int j = 0; j < mentors; j++) {
      builder.mentor(
          person(shift + j), random.nextInt(6) == 0 ? 0 : 1 + random.nextInt(mostPlaces));
    }
    int scores = distinct ? (int) Scoring.POINTS : 1 + random.nextInt(4);
    for (int i = 0; i < mentees; i++) {
      for (int j = 0; j < mentors; j++) {
        if (i != shift + j && random.nextDouble() >= missing) {
          double score = random.nextInt(scores + 1) / (double) scores;
          builder.candidate(person(i), person(shift + j), score);
        }
      }
    }
    return builder.build();
  }

  private static ParticipantId person(int number) {
    return ProblemArbitraries.person(number);
  }

  /** Counts apart from the route: people and places with a use, and candidates of mentors with places. */
  private static boolean isDense(MatchingProblem problem) {
    long mentees = 0;
    long candidates = 0;
    int[] known = new int[problem.mentors().size()];
    for (int i = 0; i < problem.mentees().size(); i++) {
      long open = 0;
      for (int c = problem.firstCandidate(i); c < problem.endCandidate(i); c++) {
        known[problem.mentorOf(c)]++;
        open += problem.places(problem.mentorOf(c)) > 0 ? 1 : 0;
      }
      mentees += open > 0 ? 1 : 0;
      candidates += open;
    }
    long places = 0;
    for (int j = 0; j < known.length; j++) {
      places += known[j] == 0 ? 0 : Math.min(problem.places(j), known[j] + 1);
    }
    return mentees > 0 && 2 * mentees * places <= 5 * candidates;
  }
}
