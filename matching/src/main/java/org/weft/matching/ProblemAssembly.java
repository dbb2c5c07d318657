package org.weft.matching;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.columns.Closings;
import org.weft.matching.columns.ColumnRule;
import org.weft.matching.columns.People;
import org.weft.matching.eligibility.CandidatePool;
import org.weft.matching.eligibility.Eligibility;
import org.weft.matching.eligibility.EligibilityRule;
import org.weft.matching.eligibility.PossiblePair;
import org.weft.matching.kernel.columns.CandidateCollector;
import org.weft.matching.kernel.columns.Candidates;
import org.weft.matching.kernel.columns.RowLoops;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.scoring.Scoring;

/**
 * Holds every mentee against every mentor, row by row, and keeps those who may meet.
 *
 * <p>Rules and criteria that can answer by columns do; the others are asked about the pairs that are still open then, one
 * by one. Either way the numbers are the same. Rows come in the order of {@link People#order()}, so that what mentees with
 * the same hours and languages have in common is computed once.
 */
final class ProblemAssembly {
  private final CandidatePool pool;
  private final People people;
  private final Closings closings;
  private final ImmutableList<EligibilityRule> asked;
  private final ScoreRows worth;
  private final ScoreRows menteeWishes;
  private final ScoreRows mentorWishes;

  ProblemAssembly(
      CandidatePool pool,
      Eligibility eligibility,
      Scoring scoring,
      Scoring menteeScoring,
      Scoring mentorScoring) {
    this.pool = pool;
    people = People.of(
        pool.cohort(),
        pool.cycle(),
        pool.charter().guardrails(),
        person -> pool.firstWeek(person.id()));
    closings = Closings.of(people);
    ImmutableList.Builder<EligibilityRule> others = ImmutableList.builder();
    for (EligibilityRule rule : eligibility.rules()) {
      if (rule instanceof ColumnRule columns) {
        columns.close(people, closings);
      } else {
        others.add(rule);
      }
    }
    asked = others.build();
    worth = new ScoreRows(people, scoring, closings.terms());
    menteeWishes =
        menteeScoring == scoring ? worth : new ScoreRows(people, menteeScoring, ImmutableList.of());
    mentorWishes = mentorScoring == scoring
        ? worth
        : mentorScoring == menteeScoring
            ? menteeWishes
            : new ScoreRows(people, mentorScoring, ImmutableList.of());
  }

  /** Gives every row to a collector: some for a first glance if that is cheap, then all. */
  Candidates collect(CandidateCollector collector) {
    int[] order = Arrays.stream(people.order())
        .filter(mentee -> !closings.isClosed(mentee))
        .toArray();
    int glances = asksPairs() ? 0 : Math.min(order.length, collector.glances());
    for (int each = 0; each < glances; each++) {
      worth.fill(order[(int) ((long) each * order.length / glances)]);
      collector.glance(worth.row());
    }
    giveRows(order, collector);
    if (collector.wantsRowsAgain()) {
      giveRows(order, collector);
    }
    return collector.finish();
  }

  private void giveRows(int[] order, CandidateCollector collector) {
    for (int mentee : order) {
      worth.fill(mentee);
      if (menteeWishes != worth) {
        menteeWishes.fill(mentee);
      }
      if (mentorWishes != worth && mentorWishes != menteeWishes) {
        mentorWishes.fill(mentee);
      }
      if (asksPairs()) {
        ask(mentee);
      }
      collector.row(mentee, worth.row(), menteeWishes.row(), mentorWishes.row());
    }
  }

  private boolean asksPairs() {
    return !asked.isEmpty()
        || worth.asksPairs()
        || menteeWishes.asksPairs()
        || mentorWishes.asksPairs();
  }

  private void ask(int mentee) {
    ParticipantId learner = people.mentees().get(mentee).id();
    int[] row = worth.row();
    for (int mentor = 0; mentor < row.length; mentor++) {
      if (row[mentor] >= 0) {
        PossiblePair pair = pool.pair(learner, people.mentors().get(mentor).id());
        if (asked.stream().allMatch(rule -> rule.allows(pair))) {
          worth.ask(pair, mentor);
          if (menteeWishes != worth) {
            menteeWishes.ask(pair, mentor);
          }
          if (mentorWishes != worth && mentorWishes != menteeWishes) {
            mentorWishes.ask(pair, mentor);
          }
        } else {
          row[mentor] = RowLoops.CLOSED;
        }
      }
    }
  }

  boolean hasWishes() {
    return menteeWishes != worth || mentorWishes != worth;
  }

  People people() {
    return people;
  }

  MatchingProblem problem(int[] places, Candidates candidates) {
    return MatchingProblem.ofColumns(
        ids(people.mentees()),
        ids(people.mentors()),
        places,
        candidates.start(),
        candidates.mentorOf(),
        candidates.points(),
        candidates.menteePoints(),
        candidates.mentorPoints());
  }

  private static ImmutableList<ParticipantId> ids(ImmutableList<Participant> people) {
    return people.stream().map(Participant::id).collect(ImmutableList.toImmutableList());
  }
}
