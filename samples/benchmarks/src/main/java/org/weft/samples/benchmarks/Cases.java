package org.weft.samples.benchmarks;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Instances as plain arrays, drawn from fixed seeds, in the kinds that tell solvers apart.
 *
 * <p>{@code uni} are uniform scores: easy for everybody. {@code int} are whole numbers from 1 to 100: ties everywhere. {@code
 * geo} are distances in the plane. {@code men} is like mentoring: shortfall over six skill levels, distance between time zones,
 * a penalty without a common language, distance from the wished seniority gap, a penalty within a department, two interests;
 * people who look alike make near-ties, which are hard.
 */
public final class Cases {
  /** Kinds of instances. */
  public enum Kind {
    /** Uniform scores. */
    UNI,
    /** Whole numbers from 1 to 100. */
    INT,
    /** Distances in the plane. */
    GEO,
    /** Like mentoring. */
    MEN
  }

  private static final int SCALE = 1_000_000;
  private static final int[] HUBS = {-8, -5, 0, 1, 5, 9};

  private Cases() {}

  /** Costs of rows and columns, 0 to 40 million. */
  static int[][] dense(Kind kind, int rows, int columns) {
    SplittableRandom random = new SplittableRandom(20261121L + kind.ordinal());
    int[][] cost = new int[rows][columns];
    double[][] left = people(random, rows);
    double[][] right = people(random, columns);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        cost[i][j] = switch (kind) {
          case UNI -> random.nextInt(SCALE);
          case INT -> 1 + random.nextInt(100);
          case GEO ->
            (int) (Math.hypot(left[i][0] - right[j][0], left[i][1] - right[j][1]) * SCALE);
          case MEN -> mentoring(left[i], right[j]);
        };
      }
    }
    return cost;
  }

  /** Two interests, six skill levels, hub, languages as bits, seniority, wished gap, department. */
  private static double[][] people(SplittableRandom random, int count) {
    double[][] people = new double[count][13];
    for (double[] person : people) {
      for (int a = 0; a < 2; a++) {
        person[a] = random.nextDouble();
      }
      for (int a = 2; a < 8; a++) {
        person[a] = random.nextInt(5);
      }
      person[8] = HUBS[random.nextInt(HUBS.length)];
      person[9] = 1 | (random.nextInt(4) << 1);
      person[10] = random.nextInt(8);
      person[11] = 1 + random.nextInt(4);
      person[12] = random.nextInt(40);
    }
    return people;
  }

  private static int mentoring(double[] mentee, double[] mentor) {
    double cost = 0;
    for (int a = 2; a < 8; a++) {
      cost += Math.max(0, mentee[a] - mentor[a]);
    }
    double hours = Math.abs(mentee[8] - mentor[8]);
    cost += Math.min(hours, 24 - hours) / 2;
    cost += ((int) mentee[9] & (int) mentor[9] & ~1) == 0 ? 3 : 0;
    cost += Math.abs(mentor[10] - mentee[10] - mentee[11]) / 2;
    cost += mentee[12] == mentor[12] ? 4 : 0;
    cost += Math.abs(mentee[0] - mentor[0]) + Math.abs(mentee[1] - mentor[1]);
    return (int) (cost * SCALE);
  }

  /** What each two of a pool are worth as a pair, the same from both sides; a pair with oneself is worth nothing. */
  static long[][] pool(Kind kind, int people) {
    SplittableRandom random = new SplittableRandom(20261124L + kind.ordinal());
    long[][] weight = new long[people][people];
    double[][] all = people(random, people);
    for (int i = 0; i < people; i++) {
      for (int j = i + 1; j < people; j++) {
        weight[i][j] = switch (kind) {
          case UNI -> random.nextInt(SCALE);
          case INT -> 1 + random.nextInt(100);
          case GEO -> (long) (Math.hypot(all[i][0] - all[j][0], all[i][1] - all[j][1]) * SCALE);
          case MEN -> 100L * SCALE - mentoring(all[i], all[j]) - mentoring(all[j], all[i]);
        };
        weight[j][i] = weight[i][j];
      }
    }
    return weight;
  }

  /**
   * Possible pairs of one pool.
   *
   * @param people how many
   * @param left one of each pair
   * @param right the other
   * @param weight what the pair is worth
   */
  record Pairs(int people, int[] left, int[] right, long[] weight) {}

  /** Draws different pairs with uniform weights. */
  static Pairs pairs(int people, int count) {
    SplittableRandom random = new SplittableRandom(20261125L);
    Set<Long> drawn = new LinkedHashSet<>();
    while (drawn.size() < count) {
      int i = random.nextInt(people);
      int j = random.nextInt(people);
      if (i < j) {
        drawn.add((long) i * people + j);
      }
    }
    int[] left = drawn.stream().mapToInt(pair -> (int) (pair / people)).toArray();
    int[] right = drawn.stream().mapToInt(pair -> (int) (pair % people)).toArray();
    long[] weight = random.longs(count, 1, SCALE).toArray();
    return new Pairs(people, left, right, weight);
  }

  /**
   * Candidates of mentees in rows, with points and places.
   *
   * @param start first candidate of each mentee
   * @param mentor mentor of each candidate, rising in each row
   * @param points what each is worth
   * @param places places of each mentor
   */
  record Sparse(int[] start, int[] mentor, long[] points, int[] places) {}

  /** Draws {@code degree} candidates each; {@code men} has sought-after mentors and many ties. */
  static Sparse sparse(Kind kind, int mentees, int mentors, int degree) {
    SplittableRandom random = new SplittableRandom(20261122L + kind.ordinal());
    int[] places = new int[mentors];
    int[] quality = new int[mentors];
    for (int j = 0; j < mentors; j++) {
      places[j] = 1 + random.nextInt(8);
      quality[j] = random.nextInt(500);
    }
    int[] start = new int[mentees + 1];
    int[] mentor = new int[mentees * degree];
    long[] points = new long[mentees * degree];
    int[] drawn = new int[mentors];
    for (int i = 0; i < mentees; i++) {
      int from = start[i];
      for (int k = 0; k < degree; ) {
        double lot = random.nextDouble();
        int j = (int) ((kind == Kind.MEN ? lot * lot : lot) * mentors);
        if (drawn[j] != i + 1) {
          drawn[j] = i + 1;
          mentor[from + k++] = j;
        }
      }
      start[i + 1] = from + degree;
      Arrays.sort(mentor, from, from + degree);
      for (int e = from; e < from + degree; e++) {
        points[e] = kind == Kind.MEN
            ? 1 + quality[mentor[e]] + random.nextInt(500)
            : 1 + random.nextInt(SCALE);
      }
    }
    return new Sparse(start, mentor, points, places);
  }

  /**
   * Strict lists of both sides.
   *
   * @param start first candidate of each mentee
   * @param mentor mentor of each candidate, best first
   * @param menteeRank place of each candidate on the mentee's list
   * @param mentorRank place of each candidate on the mentor's list
   */
  record Lists(int[] start, int[] mentor, int[] menteeRank, int[] mentorRank) {}

  /** Draws lists of a length; mentors rank whoever ranks them, in random order. */
  static Lists lists(int mentees, int mentors, int length) {
    SplittableRandom random = new SplittableRandom(20261123L);
    int[] start = new int[mentees + 1];
    int[] mentor = new int[mentees * length];
    int[] menteeRank = new int[mentees * length];
    int[] drawn = new int[mentors];
    int[] degree = new int[mentors];
    for (int i = 0; i < mentees; i++) {
      for (int k = 0; k < length; ) {
        int j = random.nextInt(mentors);
        if (drawn[j] != i + 1) {
          drawn[j] = i + 1;
          degree[j]++;
          menteeRank[start[i] + k] = k;
          mentor[start[i] + k++] = j;
        }
      }
      start[i + 1] = start[i] + length;
    }
    return new Lists(start, mentor, menteeRank, shuffledRanks(random, mentor, degree));
  }

  private static int[] shuffledRanks(SplittableRandom random, int[] mentor, int[] degree) {
    int[][] edges = new int[degree.length][];
    int[] size = new int[degree.length];
    for (int e = 0; e < mentor.length; e++) {
      int j = mentor[e];
      if (edges[j] == null) {
        edges[j] = new int[degree[j]];
      }
      int at = random.nextInt(size[j] + 1);
      edges[j][size[j]] = edges[j][at];
      edges[j][at] = e;
      size[j]++;
    }
    int[] rank = new int[mentor.length];
    for (int[] row : edges) {
      for (int r = 0; row != null && r < row.length; r++) {
        rank[row[r]] = r;
      }
    }
    return rank;
  }
}
