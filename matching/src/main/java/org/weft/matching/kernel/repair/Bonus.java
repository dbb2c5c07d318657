package org.weft.matching.kernel.repair;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;

/** Sums of values: what fits, and what outweighs them all. */
final class Bonus {
  private Bonus() {}

  /** One more than twice what any matching could have in points. */
  static long enough(CandidateGraph graph, long[] points) {
    checkArgument(
        points.length == graph.edges(),
        "points must have one entry for each of the %s edges but had %s; give one per edge, in the order of the graph",
        graph.edges(),
        points.length);
    try {
      long sum = 0;
      for (int i = 0; i < graph.mentees(); i++) {
        long heaviest = 0;
        for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
          heaviest = Math.max(heaviest, points[e]);
        }
        sum = Math.addExact(sum, heaviest);
      }
      return Math.addExact(1, Math.multiplyExact(2, sum));
    } catch (ArithmeticException passed) {
      throw new IllegalArgumentException(
          "twice the heaviest points of all mentees must add up to less than "
              + Long.MAX_VALUE
              + " but pass it; divide all points by the same number",
          passed);
    }
  }

  static void checkSums(CandidateGraph graph, long[] value) {
    checkArgument(
        value.length == graph.edges(),
        "value must have one entry for each of the %s edges but had %s; give one per edge, in the order of the graph",
        graph.edges(),
        value.length);
    long largest = Arrays.stream(value).max().orElse(0);
    try {
      long sum = Math.multiplyExact(8, largest);
      for (int i = 0; i < graph.mentees(); i++) {
        long low = Long.MAX_VALUE;
        long high = -1;
        for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
          low = Math.min(low, value[e]);
          high = Math.max(high, value[e]);
        }
        sum = high < 0 ? sum : Math.addExact(sum, Math.subtractExact(high, low));
      }
    } catch (ArithmeticException passed) {
      throw new IllegalArgumentException(
          "the spreads of all mentees and eight times the largest value must add up to at most "
              + Long.MAX_VALUE
              + " but pass it with a largest value of "
              + largest
              + "; divide all values by the same number",
          passed);
    }
  }
}
