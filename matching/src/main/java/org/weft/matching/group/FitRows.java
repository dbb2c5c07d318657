package org.weft.matching.group;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.weft.core.capacity.Capacity;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.columns.ColumnCriterion;
import org.weft.matching.columns.People;
import org.weft.matching.eligibility.CandidatePool;
import org.weft.matching.kernel.columns.Points;
import org.weft.matching.kernel.columns.RowPlan;
import org.weft.matching.kernel.columns.RowTerm;
import org.weft.matching.scoring.CriterionShare;
import org.weft.matching.scoring.Scoring;

/**
 * What everybody gains from everybody by one scoring, row by row: columns first, then the criteria that have to be asked pair by
 * pair.
 *
 * <p>For the columns the people are turned into a cohort in which everybody mentors and learns, so that each row holds all of
 * them in the order of their ids. Not safe for several threads: it holds one row.
 */
final class FitRows {
  private final CandidatePool pool;
  private final ImmutableList<ParticipantId> everybody;
  private final RowPlan plan;
  private final ImmutableList<CriterionShare> asked;
  private final int[] row;
  /** Number in the cohort of each of those who need a fit. */
  private final int[] place;

  private FitRows(
      CandidatePool pool, ImmutableList<ParticipantId> everybody, People people, Scoring scoring) {
    this.pool = pool;
    this.everybody = everybody;
    ImmutableList.Builder<RowTerm> terms = ImmutableList.builder();
    ImmutableList.Builder<CriterionShare> others = ImmutableList.builder();
    for (CriterionShare share : scoring.shares()) {
      if (share.criterion() instanceof ColumnCriterion columns) {
        terms.add(columns.term(people, share.grains()));
      } else {
        others.add(share);
      }
    }
    row = new int[people.mentors().size()];
    plan = new RowPlan(row.length, terms.build());
    asked = others.build();
    ImmutableList<ParticipantId> all =
        people.mentors().stream().map(Participant::id).collect(ImmutableList.toImmutableList());
    int[] places = new int[everybody.size()];
    int at = 0;
    for (int i = 0; i < places.length; i++) { // both are in the order of the ids
      while (!all.get(at).equals(everybody.get(i))) {
        at++;
      }
      places[i] = at;
    }
    place = places;
  }

  /** Everybody as mentor and mentee at once. */
  static People people(CandidatePool pool) {
    Cohort cohort = pool.cohort();
    ImmutableList<Participant> both = cohort.participants().stream()
        .map(person -> person.withAsMentor(Capacity.of(1, 0)).withAsMentee(Capacity.of(1, 0)))
        .collect(ImmutableList.toImmutableList());
    return People.of(
        Cohort.of(cohort.roster().withParticipants(both)),
        pool.cycle(),
        pool.charter().guardrails(),
        person -> pool.firstWeek(person.id()));
  }

  static FitRows of(
      CandidatePool pool, ImmutableList<ParticipantId> everybody, People people, Scoring scoring) {
    return new FitRows(pool, everybody, people, scoring);
  }

  /** What one of the people gains from each of them, in points; their own entry means nothing. */
  int[] of(int person) {
    plan.fill(place[person], row);
    int[] points = IntStream.of(place).map(at -> row[at]).toArray();
    for (int other = 0; !asked.isEmpty() && other < points.length; other++) {
      if (other != person) {
        for (CriterionShare share : asked) {
          points[other] += share.grains(pool.pair(everybody.get(person), everybody.get(other)));
        }
      }
    }
    Arrays.setAll(points, other -> Points.of(points[other]));
    return points;
  }
}
