package org.weft.matching.kernel.columns;

import java.util.Arrays;
import java.util.List;

/**
 * Fills the rows of one scoring, mentee by mentee.
 *
 * <p>Terms that treat groups alike are added once into a base row, which is kept as long as consecutive mentees are in the
 * same groups; so mentees should come in the order of their groups. The other terms are added for each mentee. Not safe to
 * share between threads: it holds one row.
 */
public final class RowPlan {
  private final GroupTerm[] shared;
  private final RowTerm[] single;
  private final int[] groups;
  private final int[] base;
  private boolean begun;

  /**
   * Plans the rows.
   *
   * @param mentors entries of a row
   * @param terms what is added, in any order
   */
  public RowPlan(int mentors, List<? extends RowTerm> terms) {
    shared = terms.stream().filter(GroupTerm.class::isInstance).toArray(GroupTerm[]::new);
    single = terms.stream().filter(term -> !(term instanceof GroupTerm)).toArray(RowTerm[]::new);
    groups = new int[shared.length];
    base = new int[mentors];
  }

  /**
   * Fills the row of a mentee.
   *
   * @param mentee index of the mentee
   * @param row is overwritten; one entry a mentor
   */
  public void fill(int mentee, int[] row) {
    if (moved(mentee)) {
      Arrays.fill(base, 0);
      for (GroupTerm term : shared) {
        term.addTo(mentee, base);
      }
    }
    System.arraycopy(base, 0, row, 0, base.length);
    for (RowTerm term : single) {
      term.addTo(mentee, row);
    }
  }

  private boolean moved(int mentee) {
    boolean moved = !begun;
    begun = true;
    for (int t = 0; t < shared.length; t++) {
      int group = shared[t].groupOf(mentee);
      moved |= group != groups[t];
      groups[t] = group;
    }
    return moved;
  }
}
