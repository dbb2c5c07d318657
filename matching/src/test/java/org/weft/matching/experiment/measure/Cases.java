package org.weft.matching.experiment.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.testing.FeatureArbitraries;
import org.weft.matching.testing.Listings;
import org.weft.matching.testing.Pools;
import org.weft.matching.testing.ProblemArbitraries;

/** Problems with any matching of theirs, good or bad. */
final class Cases {
  private Cases() {}

  record Case(MatchingProblem problem, List<Pairing> pairs) {
    Rows rows() {
      return Rows.of(problem, pairs);
    }

    MeasureTwin twin() {
      return new MeasureTwin(problem, pairs);
    }

    List<Scope> sides() {
      return Measure.AVERAGE_RANK.scopes(problem);
    }
  }

  static Arbitrary<Case> plain() {
    return matched(ProblemArbitraries.tiny());
  }

  static Arbitrary<Case> anyShape() {
    return matched(Arbitraries.oneOf(
        ProblemArbitraries.tiny(),
        FeatureArbitraries.severalMentors(ProblemArbitraries.tiny()),
        FeatureArbitraries.minimums(ProblemArbitraries.tiny()),
        FeatureArbitraries.pools(6)));
  }

  static Arbitrary<Case> pools() {
    return matched(FeatureArbitraries.pools(6));
  }

  /** Candidates in a random order, each taken if it fits, but for one in some that is left out. */
  private static Arbitrary<Case> matched(Arbitrary<MatchingProblem> problems) {
    return Combinators.combine(
            problems, Arbitraries.longs(), Arbitraries.integers().between(2, 9))
        .as((problem, seed, rarely) -> {
          Random random = new Random(seed);
          List<Pairing> candidates = new ArrayList<>(
              problem.isOnePool() ? Pools.possible(problem) : Listings.candidates(problem));
          Collections.shuffle(candidates, random);
          List<Pairing> pairs = new ArrayList<>();
          for (Pairing pair : candidates) {
            if (random.nextInt(rarely) > 0 && fits(problem, pairs, pair)) {
              pairs.add(pair);
            }
          }
          Collections.sort(pairs);
          return new Case(problem, pairs);
        });
  }

  private static boolean fits(MatchingProblem problem, List<Pairing> pairs, Pairing pair) {
    MeasureTwin twin = new MeasureTwin(problem, pairs);
    Scope mentees = problem.isOnePool() ? Scope.EVERYBODY : Scope.MENTEES;
    Scope mentors = MeasureTwin.other(mentees);
    return twin.partners(mentees, pair.mentee()).size() < twin.places(mentees, pair.mentee())
        && twin.partners(mentors, pair.mentor()).size() < twin.places(mentors, pair.mentor());
  }
}
