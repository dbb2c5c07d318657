package org.weft.matching;

import com.google.common.collect.ImmutableList;
import org.weft.matching.columns.ColumnCriterion;
import org.weft.matching.columns.People;
import org.weft.matching.eligibility.PossiblePair;
import org.weft.matching.kernel.columns.RowPlan;
import org.weft.matching.kernel.columns.RowTerm;
import org.weft.matching.scoring.CriterionShare;
import org.weft.matching.scoring.Scoring;

/** The rows of one scoring: columns first, then the criteria that have to be asked pair by pair. */
final class ScoreRows {
  private final RowPlan plan;
  private final int[] row;
  private final ImmutableList<CriterionShare> asked;

  ScoreRows(People people, Scoring scoring, ImmutableList<RowTerm> closing) {
    ImmutableList.Builder<RowTerm> terms = ImmutableList.builder();
    ImmutableList.Builder<CriterionShare> others = ImmutableList.builder();
    for (CriterionShare share : scoring.shares()) {
      if (share.criterion() instanceof ColumnCriterion columns) {
        terms.add(columns.term(people, share.grains()));
      } else {
        others.add(share);
      }
    }
    plan = new RowPlan(people.mentors().size(), terms.addAll(closing).build());
    row = new int[people.mentors().size()];
    asked = others.build();
  }

  void fill(int mentee) {
    plan.fill(mentee, row);
  }

  boolean asksPairs() {
    return !asked.isEmpty();
  }

  void ask(PossiblePair pair, int mentor) {
    for (CriterionShare share : asked) {
      row[mentor] += share.grains(pair);
    }
  }

  int[] row() {
    return row;
  }
}
