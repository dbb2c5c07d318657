package org.weft.matching.kernel.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Random lists of one pool, the same for the same seed. */
final class Pools {
  private Pools() {}

  /** Up to a number of people, mutual lists of any density, in random order. */
  static int[][] upTo(int most, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int people = random.nextInt(most + 1);
    double density = random.nextInt(3) == 0 ? 1 : random.nextDouble();
    return mutual(people, density, random);
  }

  static int[][] complete(int people, long seed) {
    return mutual(people, 1, new SplittableRandom(seed));
  }

  static int[][] mutual(int people, double density, SplittableRandom random) {
    List<List<Integer>> lists = empty(people);
    for (int i = 0; i < people; i++) {
      for (int j = 0; j < i; j++) {
        if (random.nextDouble() < density) {
          insert(lists.get(i), j, random);
          insert(lists.get(j), i, random);
        }
      }
    }
    return arrays(lists);
  }

  /** Lists that each person writes alone: many wishes are one-sided. */
  static int[][] oneSided(int most, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int people = random.nextInt(most + 1);
    double density = random.nextDouble();
    List<List<Integer>> lists = empty(people);
    for (int i = 0; i < people; i++) {
      for (int j = 0; j < people; j++) {
        if (i != j && random.nextDouble() < density) {
          insert(lists.get(i), j, random);
        }
      }
    }
    return arrays(lists);
  }

  /** The same pool under other names: person i becomes name[i]. */
  static int[][] renamed(int[][] lists, int[] name) {
    int[][] other = new int[lists.length][];
    for (int i = 0; i < lists.length; i++) {
      other[name[i]] = new int[lists[i].length];
      for (int k = 0; k < lists[i].length; k++) {
        other[name[i]][k] = name[lists[i][k]];
      }
    }
    return other;
  }

  static int[] shuffled(int size, SplittableRandom random) {
    List<Integer> order = new ArrayList<>();
    for (int k = 0; k < size; k++) {
      insert(order, k, random);
    }
    return order.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void insert(List<Integer> list, int value, SplittableRandom random) {
    list.add(random.nextInt(list.size() + 1), value);
  }

  private static List<List<Integer>> empty(int people) {
    List<List<Integer>> lists = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  private static int[][] arrays(List<List<Integer>> lists) {
    return lists.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }
}
