package org.weft.matching.strategy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.Listings;
import org.weft.matching.testing.MatchingStrategyLaws;

/** A strategy of a host's own runs the same laws. */
class FirstComeFirstServedTest implements MatchingStrategyLaws {
  @Override
  public MatchingStrategy strategy() {
    return new FirstComeFirstServed();
  }

  /** Mentees choose one after the other. */
  private record FirstComeFirstServed() implements MatchingStrategy {
    @Override
    public String name() {
      return "serial dictatorship";
    }

    @Override
    public Solution solve(MatchingProblem problem, TieBreak tieBreak) {
      heeded(problem);
      ImmutableList<ParticipantId> mentors = tieBreak.sort(problem.mentors());
      List<Pairing> pairs = new ArrayList<>();
      for (ParticipantId mentee : tieBreak.sort(problem.mentees())) {
        Listings.candidates(problem).stream()
            .filter(pair -> pair.mentee().equals(mentee) && hasRoom(problem, pair, pairs))
            .min(Comparator.comparingLong((Pairing pair) -> -points(problem, pair))
                .thenComparing(pair -> mentors.indexOf(pair.mentor())))
            .ifPresent(pairs::add);
      }
      return new Solution(
          name(),
          ImmutableList.copyOf(pairs),
          new Certificate.Unproven("first come, first served"));
    }

    private static boolean hasRoom(MatchingProblem problem, Pairing pair, List<Pairing> pairs) {
      return pairs.stream()
              .filter(other -> other.mentor().equals(pair.mentor()))
              .count()
          < problem.places(problem.indexOfMentor(pair.mentor()).orElseThrow());
    }

    private static long points(MatchingProblem problem, Pairing pair) {
      return problem.menteePoints(
          problem.candidate(pair.mentee(), pair.mentor()).orElseThrow());
    }
  }
}
