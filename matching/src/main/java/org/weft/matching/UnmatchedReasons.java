package org.weft.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.UnmatchedPerson.Cause;
import org.weft.matching.UnmatchedPerson.Part;
import org.weft.matching.eligibility.CandidatePool;
import org.weft.matching.eligibility.Eligibility;
import org.weft.matching.scoring.Scoring;

/** Says for everybody with an empty part why it is empty and what would help. */
final class UnmatchedReasons {
  private final CandidatePool pool;
  private final MatchingProblem problem;
  private final ClosedDoors doors;
  private final Map<ParticipantId, Integer> taken = new HashMap<>();
  private final ImmutableSet<ParticipantId> matchedMentees;
  /** For each mentor the number of mentees they could take. */
  private final int[] menteesOf;

  UnmatchedReasons(
      CandidatePool pool,
      Eligibility eligibility,
      Scoring scoring,
      MatchingProblem problem,
      Solution solution) {
    this.pool = pool;
    this.problem = problem;
    this.doors = new ClosedDoors(pool, eligibility, scoring);
    this.matchedMentees =
        solution.pairs().stream().map(Pairing::mentee).collect(ImmutableSet.toImmutableSet());
    this.menteesOf = new int[problem.mentors().size()];
    solution.pairs().forEach(pair -> taken.merge(pair.mentor(), 1, Integer::sum));
    for (int candidate = 0; candidate < problem.candidates(); candidate++) {
      menteesOf[problem.mentorOf(candidate)]++;
    }
  }

  ImmutableList<UnmatchedPerson> list() {
    ImmutableList.Builder<UnmatchedPerson> unmatched = ImmutableList.builder();
    for (Participant person : pool.participants()) {
      if (person.learns() && !matchedMentees.contains(person.id())) {
        unmatched.add(mentee(person));
      }
      if (person.mentors() && !taken.containsKey(person.id())) {
        unmatched.add(mentor(person));
      }
      if (!person.learns() && !person.mentors()) {
        unmatched.add(reason(person, Part.NEITHER, Cause.TAKES_NO_PART)
            .reason("has room neither to learn nor to mentor")
            .nearestChange("set asMentee or asMentor to take part")
            .build());
      }
    }
    return unmatched.build();
  }

  private UnmatchedPerson mentee(Participant person) {
    ImmutableList<Integer> candidates = candidatesOfMentee(person);
    if (candidates.isEmpty()) {
      return doors.explain(
          reason(person, Part.MENTEE, Cause.NO_ELIGIBLE_PARTNER), person, Part.MENTEE);
    }
    int best =
        candidates.stream().max(Comparator.comparingLong(problem::points)).orElseThrow();
    boolean open = candidates.stream().anyMatch(candidate -> hasRoom(problem.mentorOf(candidate)));
    String mentor =
        problem.mentors().get(problem.mentorOf(best)) + " (fit " + fit(problem.points(best)) + ")";
    return open
        ? reason(person, Part.MENTEE, Cause.NOT_CHOSEN)
            .reason("could meet " + people(candidates.size(), "mentor")
                + ", and the strategy chose otherwise")
            .nearestChange(
                "ask for " + mentor + " by hand, or choose a strategy that matches most people")
            .build()
        : reason(person, Part.MENTEE, Cause.PLACES_TAKEN)
            .reason("could meet " + people(candidates.size(), "mentor")
                + ", and all their places are taken")
            .nearestChange(
                "one more place with " + mentor + "; somebody else may be in line for it")
            .build();
  }

  private ImmutableList<Integer> candidatesOfMentee(Participant person) {
    int row = problem.indexOfMentee(person.id()).orElseThrow();
    return IntStream.range(problem.firstCandidate(row), problem.endCandidate(row))
        .boxed()
        .collect(ImmutableList.toImmutableList());
  }

  private UnmatchedPerson mentor(Participant person) {
    if (pool.places(person) == 0) {
      return reason(person, Part.MENTOR, Cause.NO_PLACE)
          .reason("has no place: " + person.asMentor().pairs() + " pairs in "
              + person.asMentor().hoursPerMonth() + " hours a month, and one pair takes "
              + pool.cycle().format().minutesPerFourWeeks() + " minutes")
          .nearestChange("a lighter format, or more hours a month")
          .build();
    }
    int candidates = menteesOf[problem.indexOfMentor(person.id()).orElseThrow()];
    if (candidates == 0) {
      return doors.explain(
          reason(person, Part.MENTOR, Cause.NO_ELIGIBLE_PARTNER), person, Part.MENTOR);
    }
    return reason(person, Part.MENTOR, Cause.NOBODY_WAITING)
        .reason("could mentor " + people(candidates, "mentee")
            + ", and none of them came to this place")
        .nearestChange("keep the place free for whoever joins next")
        .build();
  }

  private static UnmatchedPerson.Builder reason(Participant person, Part part, Cause cause) {
    return UnmatchedPerson.builder().person(person.id()).part(part).cause(cause);
  }

  private boolean hasRoom(int mentor) {
    return taken.getOrDefault(problem.mentors().get(mentor), 0) < problem.places(mentor);
  }

  static String people(int count, String role) {
    return count + " " + role + (count == 1 ? "" : "s");
  }

  static String fit(long points) {
    return String.format(Locale.ROOT, "%.2f", points / (double) Scoring.POINTS);
  }
}
