package org.weft.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.UnmatchedPerson.Cause;
import org.weft.matching.UnmatchedPerson.Part;
import org.weft.matching.certificate.Impossible;
import org.weft.matching.certificate.Solution;
import org.weft.matching.eligibility.CandidatePool;
import org.weft.matching.eligibility.Eligibility;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.scoring.Scoring;

/** Says for everybody with an empty part why it is empty and what would help. */
final class UnmatchedReasons {
  private static final long NOBODY = -1;

  private final CandidatePool pool;
  private final RoundTerms terms;
  private final TermRules rules;
  private final @Nullable Impossible impossible;
  private final MatchingProblem problem;
  private final ClosedDoors doors;
  /** What to add to a count where more were possible. */
  private final String amongKept;

  private final Map<ParticipantId, Integer> taken = new HashMap<>();
  private final ImmutableSet<ParticipantId> matchedMentees;
  /** For each mentor the number of mentees they could take. */
  private final int[] menteesOf;
  /** For each mentor the best mentee they could take who has no mentor. */
  private final int[] waiting;

  /** How good that would be, or nobody. */
  private final long[] waitingPoints;

  UnmatchedReasons(
      RoundSettings settings,
      Eligibility inForce,
      MatchingProblem problem,
      Solution solution,
      int mostAsked) {
    this.pool = settings.pool();
    this.terms = settings.terms();
    this.rules = settings.termRules();
    this.problem = problem;
    this.impossible = solution.certificate() instanceof Impossible proof ? proof : null;
    this.doors = new ClosedDoors(pool, inForce, settings.scoring(), mostAsked);
    this.amongKept = mostAsked < Integer.MAX_VALUE ? " of those kept to choose from" : "";
    this.matchedMentees =
        solution.pairs().stream().map(Pairing::mentee).collect(ImmutableSet.toImmutableSet());
    solution.pairs().forEach(pair -> taken.merge(pair.mentor(), 1, Integer::sum));
    this.menteesOf = new int[problem.mentors().size()];
    this.waiting = new int[menteesOf.length];
    this.waitingPoints = new long[menteesOf.length];
    Arrays.fill(waitingPoints, NOBODY);
    for (int mentee = 0; mentee < problem.mentees().size(); mentee++) {
      noteCandidatesOf(mentee);
    }
  }

  private void noteCandidatesOf(int mentee) {
    boolean waits = !matchedMentees.contains(problem.mentees().get(mentee));
    for (int c = problem.firstCandidate(mentee); c < problem.endCandidate(mentee); c++) {
      int mentor = problem.mentorOf(c);
      menteesOf[mentor]++;
      if (waits && problem.points(c) > waitingPoints[mentor]) {
        waiting[mentor] = mentee;
        waitingPoints[mentor] = problem.points(c);
      }
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
    if (terms.paused().contains(person.id())) {
      return paused(person, Part.MENTEE);
    }
    if (rules.menteePlaces(person.id()) == 0) {
      return reason(person, Part.MENTEE, Cause.ALREADY_PAIRED)
          .reason("has a mentor in a pair that still runs")
          .nearestChange("wait until the pair has ended, or allow another mentor")
          .build();
    }
    ImmutableList<Integer> candidates = candidatesOfMentee(person);
    if (candidates.isEmpty()) {
      return doors.explain(
          reason(person, Part.MENTEE, Cause.NO_ELIGIBLE_PARTNER), person, Part.MENTEE);
    }
    ImmutableList<Integer> open = candidates.stream()
        .filter(candidate -> hasRoom(problem.mentorOf(candidate)))
        .collect(ImmutableList.toImmutableList());
    String could = "could meet " + people(candidates.size(), "mentor") + amongKept;
    if (impossible != null) {
      return noSolution(person, Part.MENTEE, could);
    }
    if (open.isEmpty()) {
      return reason(person, Part.MENTEE, Cause.PLACES_TAKEN)
          .reason(could + ", and all their places are taken")
          .nearestChange(oneMorePlace(candidates))
          .build();
    }
    int best = best(open);
    return reason(person, Part.MENTEE, Cause.NOT_CHOSEN)
        .reason(could + ", and the strategy chose otherwise")
        .nearestChange(byHand(mentorOf(best), problem.points(best)))
        .build();
  }

  /** Asks nobody for more than the guardrail allows; where it stops everybody, only another mentor helps. */
  private String oneMorePlace(ImmutableList<Integer> candidates) {
    int most = pool.charter().guardrails().mostPairsPerMentor();
    ImmutableList<Integer> below = candidates.stream()
        .filter(candidate -> problem.places(problem.mentorOf(candidate)) < most)
        .collect(ImmutableList.toImmutableList());
    int best = best(below.isEmpty() ? candidates : below);
    String named = mentorOf(best) + " (fit " + fit(problem.points(best)) + ")";
    return below.isEmpty()
        ? "another mentor such as " + named + ", who has as many as the charter allows"
        : "one more place with " + named + "; somebody else may be in line for it";
  }

  private int best(ImmutableList<Integer> candidates) {
    return candidates.stream().max(Comparator.comparingLong(problem::points)).orElseThrow();
  }

  private ParticipantId mentorOf(int candidate) {
    return problem.mentors().get(problem.mentorOf(candidate));
  }

  private static String byHand(ParticipantId partner, long points) {
    return "ask for " + partner + " (fit " + fit(points)
        + ") by hand, or choose a strategy that matches most people";
  }

  private ImmutableList<Integer> candidatesOfMentee(Participant person) {
    int row = problem.indexOfMentee(person.id()).orElseThrow();
    return IntStream.range(problem.firstCandidate(row), problem.endCandidate(row))
        .boxed()
        .collect(ImmutableList.toImmutableList());
  }

  private static UnmatchedPerson paused(Participant person, Part part) {
    return reason(person, part, Cause.PAUSED)
        .reason("is paused for this round")
        .nearestChange("wait until " + person.id() + " takes part again")
        .build();
  }

  private UnmatchedPerson noSolution(Participant person, Part part, String could) {
    return reason(person, part, Cause.NO_SOLUTION)
        .reason(could + ", but what the round demands cannot be met")
        .nearestChange(
            "ask for less: " + Components.required(impossible, "impossible").claim())
        .build();
  }

  private UnmatchedPerson mentor(Participant person) {
    if (terms.paused().contains(person.id())) {
      return paused(person, Part.MENTOR);
    }
    int running = rules.runningWith(person.id());
    if (running > 0 && running >= pool.places(person)) {
      return reason(person, Part.MENTOR, Cause.ALREADY_PAIRED)
          .reason(
              "has " + people(running, "mentee") + " in pairs that still run, and no other place")
          .nearestChange("wait until a pair has ended")
          .build();
    }
    if (pool.places(person) == 0) {
      return reason(person, Part.MENTOR, Cause.NO_PLACE)
          .reason("has no place: " + person.asMentor().pairs() + " pairs in "
              + person.asMentor().hoursPerMonth() + " hours a month, and one pair takes "
              + pool.cycle().format().minutesPerFourWeeks() + " minutes")
          .nearestChange("a lighter format, or more hours a month")
          .build();
    }
    int index = problem.indexOfMentor(person.id()).orElseThrow();
    if (menteesOf[index] == 0) {
      return doors.explain(
          reason(person, Part.MENTOR, Cause.NO_ELIGIBLE_PARTNER), person, Part.MENTOR);
    }
    String could = "could mentor " + people(menteesOf[index], "mentee") + amongKept;
    if (impossible != null) {
      return noSolution(person, Part.MENTOR, could);
    }
    return waitingPoints[index] == NOBODY
        ? reason(person, Part.MENTOR, Cause.NOBODY_WAITING)
            .reason(could + ", and each of them has a mentor")
            .nearestChange("keep the place free for whoever joins next")
            .build()
        : reason(person, Part.MENTOR, Cause.NOT_CHOSEN)
            .reason(could + ", not all of whom have a mentor, and the strategy chose otherwise")
            .nearestChange(byHand(problem.mentees().get(waiting[index]), waitingPoints[index]))
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
