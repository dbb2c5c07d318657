package org.weft.matching.kernel.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Skills in bits and in lists answer as a table of levels does. */
class SkillColumnsTest {
  /** Level of each mentor in each skill, 0 for no offer; the first skills are common and the last are rare. */
  private static int[][] levels(int skills, int mentors, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[][] levels = new int[skills][mentors];
    for (int skill = 0; skill < skills; skill++) {
      for (int mentor = 0; mentor < mentors; mentor++) {
        levels[skill][mentor] = random.nextInt(1 + 3 * skill * skill) == 0 ? random.nextInt(6) : 0;
      }
    }
    return levels;
  }

  private static SkillColumns columns(int[][] levels, int mentors) {
    int[][] offering = new int[levels.length][];
    int[][] offered = new int[levels.length][];
    for (int skill = 0; skill < levels.length; skill++) {
      int[] of = levels[skill];
      offering[skill] = IntStream.range(0, mentors).filter(each -> of[each] > 0).toArray();
      offered[skill] = Arrays.stream(offering[skill]).map(each -> of[each]).toArray();
    }
    return SkillColumns.of(mentors, offering, offered);
  }

  @Property(tries = 300)
  void stepsAreThoseBetweenTheLevelsThatTheMentorHasWalked(
      @ForAll @IntRange(min = 0, max = 150) int mentors,
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 4) int current,
      @ForAll @IntRange(min = 1, max = 4) int wanted) {
    int target = Math.min(5, current + wanted);
    int[][] levels = levels(14, mentors, seed);
    SkillColumns columns = columns(levels, mentors);
    for (int skill = 0; skill < levels.length; skill++) {
      int[] row = new int[mentors];
      Arrays.fill(row, 1000);
      columns.addSteps(skill, current, target, 7, row);
      for (int mentor = 0; mentor < mentors; mentor++) {
        int walked = Math.min(levels[skill][mentor], target) - current;
        assertThat(row[mentor]).isEqualTo(1000 + 7 * Math.max(0, walked));
      }
    }
  }

  @Property(tries = 300)
  void mentorsWhoAreNotAboveTheLevelAreClosed(
      @ForAll @IntRange(min = 0, max = 150) int mentors,
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 4) int current) {
    int[][] levels = levels(14, mentors, seed);
    SkillColumns columns = columns(levels, mentors);
    for (int skill = 0; skill < levels.length; skill++) {
      int[] row = new int[mentors];
      Arrays.fill(row, 1000);
      columns.closeUnlessAbove(skill, current, row);
      for (int mentor = 0; mentor < mentors; mentor++) {
        assertThat(row[mentor] < 0).isEqualTo(levels[skill][mentor] <= current);
        assertThat(row[mentor] & Integer.MAX_VALUE).isEqualTo(1000);
      }
    }
  }

  @Property(tries = 300)
  void anyOfSeveralSkillsIsEnough(
      @ForAll @IntRange(min = 0, max = 150) int mentors,
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 13) int one,
      @ForAll @IntRange(min = 0, max = 13) int other) {
    int[][] levels = levels(14, mentors, seed);
    SkillColumns columns = columns(levels, mentors);
    int[] wanted = one == other ? new int[] {one} : new int[] {one, other};
    int[] row = new int[mentors];
    int[] scratch = new int[mentors];
    Arrays.fill(scratch, -1);
    columns.addIfAny(wanted, 9, row, scratch);
    for (int mentor = 0; mentor < mentors; mentor++) {
      assertThat(row[mentor])
          .isEqualTo(levels[one][mentor] > 0 || levels[other][mentor] > 0 ? 9 : 0);
    }
  }
}
