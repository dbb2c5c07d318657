package org.weft.matching.kernel.blossom;

import static com.google.common.base.Preconditions.checkArgument;

/** Refusals of this package: each names the value and the way out. */
final class PairChecks {
  /** Twice the largest number of pairs still fits an array. */
  private static final int MOST_PAIRS = (Integer.MAX_VALUE - 8) / 2;

  /** People and nested sets together still fit an int. */
  private static final int MOST_PEOPLE = 1 << 30;

  /** Prices and times stay below eight times the value of a pair, so this leaves room in a long. */
  private static final long MOST_VALUE = 1L << 57;

  private PairChecks() {}

  static void people(int people) {
    checkArgument(
        people >= 0 && people <= MOST_PEOPLE,
        "people must be 0 to %s but was %s; give the number of people in the pool",
        MOST_PEOPLE,
        people);
  }

  static void pairs(int people, int[] left, int[] right, long[] weight) {
    checkArgument(
        left.length == right.length && left.length == weight.length,
        "left, right and weight must have one entry for each pair but had %s, %s and %s; give three for each pair",
        left.length,
        right.length,
        weight.length);
    checkArgument(
        left.length <= MOST_PAIRS,
        "a pool can have at most %s pairs but would have %s; keep the best pairs of each person only",
        MOST_PAIRS,
        left.length);
    for (int p = 0; p < left.length; p++) {
      if (left[p] < 0
          || left[p] >= people
          || right[p] < 0
          || right[p] >= people
          || left[p] == right[p]) {
        throw new IllegalArgumentException("pair " + p + " must name two of the people 0 to "
            + (people - 1) + " but named " + left[p] + " and " + right[p]
            + "; leave out what is no pair");
      }
      if (weight[p] < 0) {
        throw new IllegalArgumentException("weight of pair " + p
            + " must not be negative but was " + weight[p]
            + "; leave out pairs that are not wanted, or raise all weights by the same amount");
      }
    }
  }

  static void noneTwice(PairGraph graph) {
    int[] seenBy = new int[graph.people];
    for (int i = 0; i < graph.people; i++) {
      for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
        checkArgument(
            seenBy[graph.peer[e]] != i + 1,
            "the pair of %s and %s must be given once but was given twice; keep one of the two",
            i,
            graph.peer[e]);
        seenBy[graph.peer[e]] = i + 1;
      }
    }
  }

  /** Refuses weights with which exact arithmetic could pass long. */
  static void range(int people, long offset, long heaviest) {
    long most = people < 2 ? MOST_VALUE : Math.min(MOST_VALUE, (1L << 62) / people);
    checkArgument(
        offset <= most - heaviest,
        "the value of a pair of %s people must be at most %s but is %s, with %s added for each pair; round the weights to a coarser unit",
        people,
        most,
        java.math.BigInteger.valueOf(offset).add(java.math.BigInteger.valueOf(heaviest)),
        offset);
  }

  /** Refuses a pair that is worth more than its prices although the graph those were made for has it. */
  static void newPair(PairGraph graph, int i, int j, long weight) {
    for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
      if (graph.peer[e] == j) {
        checkArgument(
            graph.worth[e] == weight,
            "the pair of %s and %s must have one weight but has %s and %s; give the same in both rows and each time",
            i,
            j,
            graph.worth[e],
            weight);
        throw new IllegalStateException("the pair of " + i + " and " + j + " of weight " + weight
            + " is not covered by prices that were made to cover it; report this");
      }
    }
  }

  static void perPerson(int people, int length, String name) {
    checkArgument(
        length == people,
        "%s must have one entry for each of the %s people but had %s; give one per person, in index order",
        name,
        people,
        length);
  }

  static void perSet(int sets, int prices) {
    checkArgument(
        sets == prices,
        "price must have one entry for each of the %s sets but had %s; give one per set, in index order",
        sets,
        prices);
  }

  static void symmetric(long[][] weight) {
    for (int i = 0; i < weight.length; i++) {
      perPerson(weight.length, weight[i].length, "row " + i);
      for (int j = 0; j < i; j++) {
        if (weight[i][j] != weight[j][i]) {
          throw new IllegalArgumentException("the pair of " + j + " and " + i
              + " must have one weight but has " + weight[j][i] + " and " + weight[i][j]
              + "; give both rows the same");
        }
      }
    }
  }
}
