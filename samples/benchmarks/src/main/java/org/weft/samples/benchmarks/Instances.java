package org.weft.samples.benchmarks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.ProblemBuilder;

/** One random instance in the forms that we and the peers take. */
record Instances(MatchingProblem problem, List<Candidate> candidates, int mentees, int mentors) {
  private static final long SEED = 20260321;

  /** One pair that may be, with a score of its own for each side. */
  record Candidate(int mentee, int mentor, double score, double menteeScore, double mentorScore) {}

  /** As many mentors as mentees with one place each; every mentee has {@code degree} different candidates. */
  static Instances of(int people, int degree) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<Candidate> candidates = new ArrayList<>();
    for (int mentee = 0; mentee < people; mentee++) {
      Set<Integer> drawn = new HashSet<>();
      while (drawn.size() < degree) {
        int mentor = random.nextInt(people);
        if (drawn.add(mentor)) {
          candidates.add(new Candidate(
              mentee, mentor, random.nextDouble(), random.nextDouble(), random.nextDouble()));
        }
      }
    }
    ProblemBuilder builder = MatchingProblem.builder();
    for (int person = 0; person < people; person++) {
      builder.mentee(id("a", person)).mentor(id("b", person), 1);
    }
    for (Candidate each : candidates) {
      builder.candidate(
          id("a", each.mentee),
          id("b", each.mentor),
          each.score,
          each.menteeScore,
          each.mentorScore);
    }
    return new Instances(builder.build(), candidates, people, people);
  }

  private static ParticipantId id(String side, int person) {
    return ParticipantId.of(String.format(Locale.ROOT, "%s%06d", side, person));
  }
}
