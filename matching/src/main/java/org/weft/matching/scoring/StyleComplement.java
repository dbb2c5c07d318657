package org.weft.matching.scoring;

import org.weft.core.profile.WorkingStyle;
import org.weft.matching.columns.ColumnCriterion;
import org.weft.matching.columns.People;
import org.weft.matching.eligibility.PossiblePair;
import org.weft.matching.kernel.columns.RowLoops;
import org.weft.matching.kernel.columns.RowTerm;

/** See {@link Criteria#styleComplement()}. */
record StyleComplement(String name) implements Criterion, ColumnCriterion {
  static final StyleComplement INSTANCE = new StyleComplement("style complement");

  @Override
  public double score(PossiblePair pair) {
    WorkingStyle one = pair.mentee().style();
    WorkingStyle other = pair.mentor().style();
    return (ease(one, other) + breadth(one, other)) / 2;
  }

  private static double ease(WorkingStyle one, WorkingStyle other) {
    int apart =
        Math.abs(one.pace() - other.pace()) + Math.abs(one.reflection() - other.reflection());
    return 1 - apart / (2.0 * WorkingStyle.WIDEST_DIFFERENCE);
  }

  private static double breadth(WorkingStyle one, WorkingStyle other) {
    int apart =
        Math.abs(one.structure() - other.structure()) + Math.abs(one.focus() - other.focus());
    return apart / (2.0 * WorkingStyle.WIDEST_DIFFERENCE);
  }

  /** Each scale has four steps, so a step is a sixteenth, and shares are multiples of sixteen. */
  @Override
  public RowTerm term(People people, int grains) {
    int step = grains / (4 * WorkingStyle.WIDEST_DIFFERENCE);
    int[] pace = people.ofMentors(mentor -> mentor.style().pace());
    int[] reflection = people.ofMentors(mentor -> mentor.style().reflection());
    int[] structure = people.ofMentors(mentor -> mentor.style().structure());
    int[] focus = people.ofMentors(mentor -> mentor.style().focus());
    return (mentee, row) -> {
      WorkingStyle own = people.mentees().get(mentee).style();
      RowLoops.add(row, 2 * WorkingStyle.WIDEST_DIFFERENCE * step);
      RowLoops.addDistance(row, pace, own.pace(), reflection, own.reflection(), -step);
      RowLoops.addDistance(row, structure, own.structure(), focus, own.focus(), step);
    };
  }

  @Override
  public String sentence(PossiblePair pair) {
    WorkingStyle one = pair.mentee().style();
    WorkingStyle other = pair.mentor().style();
    String talk = ease(one, other) >= 0.5 ? "talk alike" : "talk differently";
    String approach =
        breadth(one, other) >= 0.5 ? "approach problems differently" : "approach problems alike";
    return talk + ", " + approach;
  }
}
