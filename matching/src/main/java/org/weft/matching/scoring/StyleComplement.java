package org.weft.matching.scoring;

import org.weft.core.profile.WorkingStyle;
import org.weft.matching.eligibility.PossiblePair;

/** See {@link Criteria#styleComplement()}. */
record StyleComplement(String name) implements Criterion {
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
