package org.weft.matching;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.eligibility.CandidatePool;
import org.weft.matching.eligibility.Eligibility;
import org.weft.matching.eligibility.PossiblePair;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.scoring.Scoring;

/** Holds every mentee against every mentor and keeps those who may meet, row by row. */
final class ProblemAssembly {
  private final CandidatePool pool;
  private final Eligibility eligibility;
  private final Scoring scoring;
  private final Scoring menteeWishes;
  private final Scoring mentorWishes;

  private final ImmutableIntArray.Builder mentorOf = ImmutableIntArray.builder();
  private final ImmutableIntArray.Builder points = ImmutableIntArray.builder();
  private final ImmutableIntArray.Builder menteePoints = ImmutableIntArray.builder();
  private final ImmutableIntArray.Builder mentorPoints = ImmutableIntArray.builder();
  private int candidates;

  ProblemAssembly(
      CandidatePool pool,
      Eligibility eligibility,
      Scoring scoring,
      Scoring menteeWishes,
      Scoring mentorWishes) {
    this.pool = pool;
    this.eligibility = eligibility;
    this.scoring = scoring;
    this.menteeWishes = menteeWishes;
    this.mentorWishes = mentorWishes;
  }

  MatchingProblem problem() {
    ImmutableList<Participant> mentees = pool.mentees();
    ImmutableList<Participant> mentors = pool.mentors();
    int[] places = mentors.stream().mapToInt(pool::places).toArray();
    int[] start = new int[mentees.size() + 1];
    for (int i = 0; i < mentees.size(); i++) {
      addRow(mentees.get(i), mentors);
      start[i + 1] = candidates;
    }
    return MatchingProblem.ofColumns(
        ids(mentees),
        ids(mentors),
        places,
        start,
        mentorOf.build().toArray(),
        points.build().toArray(),
        menteePoints.build().toArray(),
        mentorPoints.build().toArray());
  }

  private void addRow(Participant mentee, ImmutableList<Participant> mentors) {
    for (int j = 0; j < mentors.size(); j++) {
      ParticipantId mentor = mentors.get(j).id();
      if (!mentor.equals(mentee.id())) {
        PossiblePair pair = pool.pair(mentee.id(), mentor);
        if (eligibility.allows(pair)) {
          addCandidate(pair, j);
        }
      }
    }
  }

  private void addCandidate(PossiblePair pair, int mentor) {
    int worth = (int) scoring.points(pair);
    mentorOf.add(mentor);
    points.add(worth);
    menteePoints.add(menteeWishes == scoring ? worth : (int) menteeWishes.points(pair));
    mentorPoints.add(mentorWishes == scoring ? worth : (int) mentorWishes.points(pair));
    candidates++;
  }

  private static ImmutableList<ParticipantId> ids(ImmutableList<Participant> people) {
    return people.stream().map(Participant::id).collect(ImmutableList.toImmutableList());
  }
}
