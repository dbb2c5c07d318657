package org.weft.matching.kernel.columns;

/**
 * A criterion or a rule that looks at two classes only: the mentee's and the mentor's.
 *
 * <p>The answers of one mentee class are worked out when its group comes up, and looked up for each mentor. Working out is
 * linear in the mentor classes, the lookup in the mentors.
 */
public final class ClassTerm implements GroupTerm {
  private final int[] menteeClass;
  private final int[] mentorClass;
  private final Answer answer;
  private final boolean closes;
  private final int[] table;
  private int tableOf = -1;

  private ClassTerm(
      int[] menteeClass, int[] mentorClass, int classes, Answer answer, boolean closes) {
    this.menteeClass = menteeClass;
    this.mentorClass = mentorClass;
    this.answer = answer;
    this.closes = closes;
    this.table = new int[classes];
  }

  /** What one class gives another. */
  public interface Answer {
    /**
     * Answers.
     *
     * @param mentee class of the mentee
     * @param mentor class of the mentor
     * @return an amount, or 0 and {@link RowLoops#CLOSED}
     */
    int of(int mentee, int mentor);
  }

  /**
   * Adds an amount.
   *
   * @param menteeClass class of each mentee
   * @param mentorClass class of each mentor
   * @param classes number of classes
   * @param amount what to add
   * @return the term
   */
  public static ClassTerm adding(int[] menteeClass, int[] mentorClass, int classes, Answer amount) {
    return new ClassTerm(menteeClass, mentorClass, classes, amount, false);
  }

  /**
   * Closes entries.
   *
   * @param menteeClass class of each mentee
   * @param mentorClass class of each mentor
   * @param classes number of classes
   * @param closed {@link RowLoops#CLOSED} to close, 0 to leave open
   * @return the term
   */
  public static ClassTerm closing(
      int[] menteeClass, int[] mentorClass, int classes, Answer closed) {
    return new ClassTerm(menteeClass, mentorClass, classes, closed, true);
  }

  @Override
  public int groupOf(int mentee) {
    return menteeClass[mentee];
  }

  @Override
  public void addTo(int mentee, int[] row) {
    int own = menteeClass[mentee];
    if (own != tableOf) {
      for (int other = 0; other < table.length; other++) {
        table[other] = answer.of(own, other);
      }
      tableOf = own;
    }
    if (closes) {
      RowLoops.closeByClass(row, mentorClass, table);
    } else {
      RowLoops.addByClass(row, mentorClass, table);
    }
  }
}
