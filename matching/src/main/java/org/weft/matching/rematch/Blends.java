package org.weft.matching.rematch;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.util.List;
import org.weft.matching.certificate.Aim;
import org.weft.matching.certificate.Aim.Part;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.scoring.Scoring;
import org.weft.matching.strategy.MatchingStrategy;
import org.weft.matching.strategy.OptimalStrategies;

/**
 * Aims in strict order after most people.
 *
 * <p>One sum does it where the numbers are small enough: each aim counts more than all that come after it can add up to. That is
 * as quick as a best total. Where a sum could pass a {@code long}, the aims are followed one after the other, which is slower.
 */
final class Blends {
  /** Values beyond this, times the people, could leave no room for the bonus that puts people first. */
  private static final long LARGEST = 1L << 58;

  private static final Aim POINTS = new Aim.MostPoints(Aim.Whose.PROGRAM);

  private final MatchingProblem problem;
  private final WaitingList waiting;

  Blends(MatchingProblem problem, WaitingList waiting) {
    this.problem = problem;
    this.waiting = waiting;
  }

  MatchingStrategy keptThenWaitingThenPoints(Aim.MostOfPairs kept) {
    return inOrder(List.of(kept, waiting.aim(), POINTS));
  }

  MatchingStrategy waitingThenPointsThenKept(Aim.MostOfPairs kept) {
    return inOrder(List.of(waiting.aim(), POINTS, kept));
  }

  MatchingStrategy waitingThenPoints() {
    return inOrder(List.of(waiting.aim(), POINTS));
  }

  private MatchingStrategy inOrder(List<Aim> aims) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    long factor = 1;
    for (int k = aims.size() - 1; k >= 0; k--) {
      long most = mostOf(aims.get(k));
      if (most > 0) {
        parts.add(new Part(factor, aims.get(k)));
        factor = LongMath.saturatedMultiply(factor, most + 1);
      }
    }
    long people = Math.max(1, problem.mentees().size());
    return LongMath.saturatedMultiply(factor, people) <= LARGEST
        ? OptimalStrategies.mostPeopleThen(new Aim.Blend(parts.build().reverse()))
        : OptimalStrategies.inOrder(new Aim.MostPairs(), aims.toArray(new Aim[0]));
  }

  /** No matching has more of the aim. */
  private long mostOf(Aim aim) {
    if (aim instanceof Aim.MostOfPairs given) {
      return given.pairs().stream().mapToLong(Aim.PairWorth::worth).sum();
    }
    long each = aim instanceof Aim.MostPrecedence people
        ? people.people().stream().mapToLong(Aim.Precedence::degree).max().orElse(0)
        : Scoring.POINTS;
    long pairs = 0;
    for (int mentee = 0; mentee < problem.mentees().size(); mentee++) {
      pairs += problem.menteePlaces(mentee);
    }
    return LongMath.saturatedMultiply(each, pairs);
  }
}
