package org.weft.matching.kernel.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A plan adds every term to every row, however mentees follow each other. */
class RowPlanTest {
  @Property(tries = 300)
  void everyTermIsAddedToEveryRowInAnyOrder(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 9) int mentors) {
    Random random = new Random(seed);
    int[] menteeClass = random.ints(8, 0, 3).toArray();
    int[] mentorClass = random.ints(mentors, 0, 3).toArray();
    int[] otherClass = random.ints(8, 0, 2).toArray();
    int[] otherMentorClass = random.ints(mentors, 0, 2).toArray();
    int[][] amounts = {random.ints(3, 0, 99).toArray(), random.ints(3, 0, 99).toArray()};
    RowTerm single = (mentee, row) -> RowLoops.add(row, amounts[1][mentee % 3]);
    List<RowTerm> terms = List.of(
        ClassTerm.adding(
            menteeClass, mentorClass, 3, (mentee, mentor) -> mentee * 100 + amounts[0][mentor]),
        ClassTerm.closing(
            otherClass,
            otherMentorClass,
            2,
            (mentee, mentor) -> mentee == mentor ? RowLoops.CLOSED : 0),
        single);
    RowPlan plan = new RowPlan(mentors, terms);
    int[] row = new int[mentors];
    for (int mentee : random.ints(20, 0, 8).toArray()) {
      Arrays.fill(row, -7);
      plan.fill(mentee, row);
      for (int mentor = 0; mentor < mentors; mentor++) {
        int open =
            menteeClass[mentee] * 100 + amounts[0][mentorClass[mentor]] + amounts[1][mentee % 3];
        boolean closed = otherClass[mentee] == otherMentorClass[mentor];
        assertThat(row[mentor]).isEqualTo(closed ? open | RowLoops.CLOSED : open);
      }
    }
  }
}
