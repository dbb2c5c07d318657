package org.weft.matching.kernel.blossom;

/**
 * Which two people of one pool may be paired, and what each pair is worth.
 *
 * <p>People are numbered {@code 0 .. people-1}. A pair that is not listed is not possible; there is no weight that says
 * so. Weights are 0 or more and exact.
 *
 * <pre>{@code
 * PairGraph pool = PairGraph.of(4, new int[] {0, 1, 2}, new int[] {1, 2, 3}, new long[] {5, 8, 5});
 * pool.weightOf(1); // 8: the pair of 1 and 2
 * }</pre>
 *
 * <p><b>Details.</b> Each pair is kept twice, in compressed sparse rows: once in the row of each person. The rows keep the
 * order in which the pairs were given. The kernels of this package read the arrays directly and write to none.
 */
public final class PairGraph {
  final int people;
  final int[] left;
  final int[] right;
  final long[] weight;

  /** First entry of each person and, last, the number of entries. */
  final int[] start;

  /** The two people and the weight of each entry: whose row it is in, and with whom. */
  final int[] owner;

  final int[] peer;
  final long[] worth;

  private PairGraph(int people, int[] left, int[] right, long[] weight) {
    this.people = people;
    this.left = left;
    this.right = right;
    this.weight = weight;
    this.start = starts(people, left, right);
    this.owner = new int[2 * left.length];
    this.peer = new int[2 * left.length];
    this.worth = new long[2 * left.length];
    int[] free = start.clone();
    for (int p = 0; p < left.length; p++) {
      enter(free[left[p]]++, left[p], right[p], weight[p]);
      enter(free[right[p]]++, right[p], left[p], weight[p]);
    }
  }

  private void enter(int entry, int person, int other, long value) {
    owner[entry] = person;
    peer[entry] = other;
    worth[entry] = value;
  }

  private static int[] starts(int people, int[] left, int[] right) {
    int[] start = new int[people + 1];
    for (int p = 0; p < left.length; p++) {
      start[left[p] + 1]++;
      start[right[p] + 1]++;
    }
    for (int i = 0; i < people; i++) {
      start[i + 1] += start[i];
    }
    return start;
  }

  /**
   * Reads the pairs that are possible; O(people + pairs).
   *
   * @param people number of people, 0 or more
   * @param left one person of each pair; copied
   * @param right the other person of each pair; copied
   * @param weight what each pair is worth, 0 or more; copied
   * @return the pool
   * @throws IllegalArgumentException if the arrays differ in length, if a pair names a person who does not exist or the
   *     same person twice, if two pairs are the same, if a weight is negative, or if there are too many pairs
   */
  public static PairGraph of(int people, int[] left, int[] right, long[] weight) {
    PairChecks.people(people);
    PairChecks.pairs(people, left, right, weight);
    PairGraph graph = new PairGraph(people, left.clone(), right.clone(), weight.clone());
    PairChecks.noneTwice(graph);
    return graph;
  }

  /** Takes over arrays that are known to be right. */
  static PairGraph ofTrusted(int people, int[] left, int[] right, long[] weight) {
    return new PairGraph(people, left, right, weight);
  }

  /**
   * Tells the number of people.
   *
   * @return 0 or more
   */
  public int people() {
    return people;
  }

  /**
   * Tells the number of pairs that are possible.
   *
   * @return 0 or more
   */
  public int pairs() {
    return left.length;
  }

  /**
   * Gives one person of a pair.
   *
   * @param pair index of the pair, in the order given
   * @return index of the person
   */
  public int leftOf(int pair) {
    return left[pair];
  }

  /**
   * Gives the other person of a pair.
   *
   * @param pair index of the pair, in the order given
   * @return index of the person
   */
  public int rightOf(int pair) {
    return right[pair];
  }

  /**
   * Tells what a pair is worth.
   *
   * @param pair index of the pair, in the order given
   * @return 0 or more
   */
  public long weightOf(int pair) {
    return weight[pair];
  }
}
