package org.weft.matching.kernel.columns;

import java.util.Arrays;

/**
 * Who offers which skill up to which level, one bit for each step, six skills in an {@code int}.
 *
 * <p>A mentor at level {@code r} (1 to 5) has the lowest {@code r} of the skill's five bits. The steps from a level to a
 * target that the mentor can help with are then the bits between the two, and counting them needs no comparison.
 *
 * <p>Skills that few offer are lists of mentors instead, so that memory follows the offers and not mentors times skills.
 */
public final class SkillColumns {
  private static final int LEVELS = 5;
  private static final int SKILLS_A_WORD = 6;

  /** A skill is a column if at least one mentor in this many offers it. */
  private static final int RARE = 32;

  private final int mentors;
  private final int[][] words;
  /** Column of each skill, or -1 for a list. */
  private final int[] column;
  /** For listed skills: mentors in order, and their bits. */
  private final int[][] listed;

  private final int[][] listedBits;

  private SkillColumns(
      int mentors, int[][] words, int[] column, int[][] listed, int[][] listedBits) {
    this.mentors = mentors;
    this.words = words;
    this.column = column;
    this.listed = listed;
    this.listedBits = listedBits;
  }

  /**
   * Takes offers.
   *
   * @param mentors number of mentors
   * @param offering for each skill the mentors who offer it, rising
   * @param levels their levels, 1 to 5
   * @return the columns
   */
  public static SkillColumns of(int mentors, int[][] offering, int[][] levels) {
    int skills = offering.length;
    int[] column = new int[skills];
    int[][] listed = new int[skills][];
    int[][] listedBits = new int[skills][];
    int columns = 0;
    for (int skill = 0; skill < skills; skill++) {
      boolean rare = (long) offering[skill].length * RARE < mentors;
      column[skill] = rare ? -1 : columns++;
      listed[skill] = rare ? offering[skill] : new int[0];
      listedBits[skill] = rare ? bits(levels[skill]) : new int[0];
    }
    int[][] words = new int[(columns + SKILLS_A_WORD - 1) / SKILLS_A_WORD][mentors];
    for (int skill = 0; skill < skills; skill++) {
      if (column[skill] >= 0) {
        fill(words, column[skill], offering[skill], levels[skill]);
      }
    }
    return new SkillColumns(mentors, words, column, listed, listedBits);
  }

  private static int[] bits(int[] levels) {
    return Arrays.stream(levels).map(level -> (1 << level) - 1).toArray();
  }

  private static void fill(int[][] words, int column, int[] offering, int[] levels) {
    int[] word = words[column / SKILLS_A_WORD];
    int shift = column % SKILLS_A_WORD * LEVELS;
    for (int e = 0; e < offering.length; e++) {
      word[offering[e]] |= ((1 << levels[e]) - 1) << shift;
    }
  }

  /**
   * Adds an amount for each step from a level to a target that a mentor can help with.
   *
   * @param skill the skill
   * @param current level of the mentee, 1 to 4
   * @param target wished level, 2 to 5
   * @param amount amount a step
   * @param row one entry a mentor
   */
  public void addSteps(int skill, int current, int target, int amount, int[] row) {
    int mask = (1 << target) - (1 << current);
    if (column[skill] >= 0) {
      RowLoops.addBits(row, word(skill), mask << shift(skill), amount);
    } else {
      for (int e = 0; e < listed[skill].length; e++) {
        row[listed[skill][e]] += Integer.bitCount(listedBits[skill][e] & mask) * amount;
      }
    }
  }

  /**
   * Adds an amount where any of some skills is offered, at any level.
   *
   * @param skills the skills
   * @param amount the amount
   * @param row one entry a mentor
   * @param scratch as long as the row; is overwritten
   */
  public void addIfAny(int[] skills, int amount, int[] row, int[] scratch) {
    if (skills.length == 1 && column[skills[0]] >= 0) {
      RowLoops.addIfAny(row, word(skills[0]), 1 << shift(skills[0]), amount);
      return;
    }
    Arrays.fill(scratch, 0);
    for (int skill : skills) {
      if (column[skill] >= 0) {
        RowLoops.collect(scratch, word(skill), 1 << shift(skill));
      } else {
        for (int mentor : listed[skill]) {
          scratch[mentor] |= 1;
        }
      }
    }
    RowLoops.addIfAny(row, scratch, -1, amount);
  }

  /**
   * Closes entries of mentors who are not above a level.
   *
   * @param skill the skill
   * @param current level of the mentee, 1 to 4
   * @param row one entry a mentor
   */
  public void closeUnlessAbove(int skill, int current, int[] row) {
    if (column[skill] >= 0) {
      RowLoops.closeIfNone(row, word(skill), 1 << (shift(skill) + current));
      return;
    }
    int next = 0;
    for (int e = 0; e < listed[skill].length; e++) {
      if ((listedBits[skill][e] >> current & 1) != 0) {
        close(row, next, listed[skill][e]);
        next = listed[skill][e] + 1;
      }
    }
    close(row, next, mentors);
  }

  private static void close(int[] row, int from, int until) {
    for (int j = from; j < until; j++) {
      row[j] |= RowLoops.CLOSED;
    }
  }

  private int[] word(int skill) {
    return words[column[skill] / SKILLS_A_WORD];
  }

  private int shift(int skill) {
    return column[skill] % SKILLS_A_WORD * LEVELS;
  }
}
