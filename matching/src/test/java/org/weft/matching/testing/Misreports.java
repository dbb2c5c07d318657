package org.weft.matching.testing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemBuilder;
import org.weft.matching.scoring.Scoring;

/** Every strict list that a mentee could state instead of the true one: some of the candidates in some order. */
final class Misreports {
  private final MatchingProblem problem;
  private final ParticipantId liar;
  private final ImmutableList<Pairing> candidates;
  private final List<MatchingProblem> lies = new ArrayList<>();

  private Misreports(MatchingProblem problem, ParticipantId liar) {
    this.problem = problem;
    this.liar = liar;
    this.candidates = Listings.candidates(problem);
  }

  static List<MatchingProblem> of(MatchingProblem problem, ParticipantId liar) {
    Misreports misreports = new Misreports(problem, liar);
    misreports.extend(new ArrayList<>());
    return misreports.lies;
  }

  private void extend(List<Pairing> list) {
    lies.add(stated(list));
    for (Pairing pair : candidates) {
      if (pair.mentee().equals(liar) && !list.contains(pair)) {
        list.add(pair);
        extend(list);
        list.remove(list.size() - 1);
      }
    }
  }

  private MatchingProblem stated(List<Pairing> list) {
    ProblemBuilder builder = MatchingProblem.builder();
    problem.mentees().forEach(builder::mentee);
    for (int mentor = 0; mentor < problem.mentors().size(); mentor++) {
      builder.mentor(problem.mentors().get(mentor), problem.places(mentor));
    }
    for (int c = 0; c < candidates.size(); c++) {
      Pairing pair = candidates.get(c);
      int place = list.indexOf(pair);
      if (!pair.mentee().equals(liar) || place >= 0) {
        builder.candidate(
            pair.mentee(),
            pair.mentor(),
            fraction(problem.points(c)),
            place >= 0 ? 1 - place / 10.0 : fraction(problem.menteePoints(c)),
            fraction(problem.mentorPoints(c)));
      }
    }
    return builder.build();
  }

  private static double fraction(long points) {
    return points / (double) Scoring.POINTS;
  }
}
