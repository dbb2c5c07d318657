package org.weft.matching.kernel.choice;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;

/**
 * The types of mentees, and how many places mentors reserve for types or take of them at most.
 *
 * <p>A mentee may have several types. A reserve is soft: mentees of the type are offered these places first, others may have
 * them if too few of the type come. A limit is hard.
 *
 * <p>Example: mentee 0 has types 0 and 2, mentee 1 none; mentor 3 reserves one place for type 2 and takes two of it at most:
 *
 * <pre>{@code
 * TypedPlaces.of(new int[][] {{0, 2}, {}}, new int[] {3}, new int[] {2}, new int[] {1}, new int[] {2});
 * }</pre>
 *
 * <p><b>Details.</b> Quotas are held by mentor. A mentee of several types counts for each limit, and takes up one reserve.
 */
public final class TypedPlaces {
  final int[][] typesOf;

  /** For each mentor, its quotas are numbered from here; one entry more, with the number of quotas. */
  final int[] start;

  final int[] type;
  final int[] reserved;
  final int[] most;

  private TypedPlaces(int[][] typesOf, int[] start, int quotas) {
    this.typesOf = typesOf;
    this.start = start;
    this.type = new int[quotas];
    this.reserved = new int[quotas];
    this.most = new int[quotas];
  }

  /**
   * Reads types and quotas; all arrays are copied.
   *
   * @param typesOf for each mentee its types, any numbers
   * @param mentor for each quota whose places, rising
   * @param type for each quota the type; at most one quota for a mentor and a type
   * @param reserved for each quota how many places are offered to the type first
   * @param most for each quota how many mentees of the type the mentor takes at most
   * @return types and quotas
   * @throws IllegalArgumentException if the arrays of quotas differ in length, mentors do not rise, or not 0 ≤ reserved ≤ most
   */
  public static TypedPlaces of(
      int[][] typesOf, int[] mentor, int[] type, int[] reserved, int[] most) {
    int quotas = mentor.length;
    checkArgument(
        type.length == quotas && reserved.length == quotas && most.length == quotas,
        "type, reserved and most must have %s entries, as mentor has, but had %s, %s and %s",
        quotas,
        type.length,
        reserved.length,
        most.length);
    for (int q = 0; q < quotas; q++) {
      checkArgument(
          mentor[q] >= (q == 0 ? 0 : mentor[q - 1]),
          "mentors of quotas must rise from 0 but quota %s is of mentor %s; sort them",
          q,
          mentor[q]);
    }
    int last = quotas == 0 ? -1 : mentor[quotas - 1];
    int[] start = new int[last + 2];
    TypedPlaces typed = new TypedPlaces(
        Arrays.stream(typesOf).map(int[]::clone).toArray(int[][]::new), start, quotas);
    for (int q = 0; q < quotas; q++) {
      checkArgument(
          reserved[q] >= 0 && most[q] >= reserved[q],
          "quota %s reserves %s and takes at most %s; 0 <= reserved <= most must hold",
          q,
          reserved[q],
          most[q]);
      start[mentor[q] + 1] = q + 1;
      typed.type[q] = type[q];
      typed.reserved[q] = reserved[q];
      typed.most[q] = most[q];
    }
    for (int j = 1; j < start.length; j++) {
      start[j] = Math.max(start[j], start[j - 1]);
    }
    return typed;
  }

  int firstQuota(int mentor) {
    return start[Math.min(mentor, start.length - 1)];
  }

  int endQuota(int mentor) {
    return start[Math.min(mentor + 1, start.length - 1)];
  }

  boolean hasType(int mentee, int wanted) {
    for (int t : typesOf[mentee]) {
      if (t == wanted) {
        return true;
      }
    }
    return false;
  }

  void check(CandidateGraph graph) {
    checkArgument(
        typesOf.length == graph.mentees(),
        "typesOf must have one entry for each of the %s mentees but had %s; use an empty one for no type",
        graph.mentees(),
        typesOf.length);
    checkArgument(
        start.length <= graph.mentors() + 1,
        "quotas name mentor %s but there are %s mentors; number the mentors from 0",
        start.length - 2,
        graph.mentors());
  }
}
