package org.weft.matching.kernel.couples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.weft.matching.kernel.CandidateGraph;

/**
 * A small market as plain numbers, and the definition of stability read off the page: every matching is tried, every "there is
 * somebody" is a loop. Shares nothing with the kernels.
 */
record CoupleInstance(
    int[][] rows,
    int[] capacity,
    int[] groupOf,
    int[][] couples,
    long[][] menteePoints,
    long[][] mentorPoints) {

  /** Up to five mentees in up to two couples, up to five mentors in up to three groups; few points, so ties are common. */
  static CoupleInstance random(Random random, int mostPoints) {
    int mentees = random.nextInt(6);
    int mentors = 1 + random.nextInt(5);
    int[][] rows = new int[mentees][];
    long[][] menteePoints = new long[mentees][mentors];
    long[][] mentorPoints = new long[mentees][mentors];
    for (int i = 0; i < mentees; i++) {
      rows[i] = IntStream.range(0, mentors).filter(j -> random.nextInt(5) > 0).toArray();
      for (int j = 0; j < mentors; j++) {
        menteePoints[i][j] = random.nextInt(mostPoints);
        mentorPoints[i][j] = random.nextInt(mostPoints);
      }
    }
    List<Integer> people = new ArrayList<>(IntStream.range(0, mentees).boxed().toList());
    Collections.shuffle(people, random);
    int[][] couples = IntStream.range(0, Math.min(mentees / 2, random.nextInt(3)))
        .mapToObj(c -> new int[] {people.get(2 * c), people.get(2 * c + 1)})
        .toArray(int[][]::new);
    int groups = 1 + random.nextInt(3);
    return new CoupleInstance(
        rows,
        IntStream.range(0, mentors).map(j -> random.nextInt(8) / 3).toArray(),
        IntStream.range(0, mentors).map(j -> random.nextInt(groups)).toArray(),
        couples,
        menteePoints,
        mentorPoints);
  }

  CandidateGraph graph() {
    return CandidateGraph.ofRows(capacity.length, rows);
  }

  CoupleMarket market() {
    return CoupleMarket.of(
        graph(), capacity, groupOf, couples, perEdge(menteePoints), perEdge(mentorPoints));
  }

  private long[] perEdge(long[][] points) {
    return IntStream.range(0, rows.length)
        .boxed()
        .flatMapToLong(i -> Arrays.stream(rows[i]).mapToLong(j -> points[i][j]))
        .toArray();
  }

  /** The mentor of each mentee, or -1, from their edges. */
  int[] mentors(int[] matchedEdge) {
    CandidateGraph graph = graph();
    return Arrays.stream(matchedEdge).map(e -> e < 0 ? -1 : graph.mentorOf(e)).toArray();
  }

  int partner(int mentee) {
    for (int[] couple : couples) {
      if (couple[0] == mentee || couple[1] == mentee) {
        return couple[0] == mentee ? couple[1] : couple[0];
      }
    }
    return -1;
  }

  boolean accepts(int mentee, int mentor) {
    return Arrays.stream(rows[mentee]).anyMatch(j -> j == mentor);
  }

  /** Every choice of a mentor or none for each mentee that keeps places and couples. */
  void forEachMatching(Consumer<int[]> each) {
    choose(0, new int[rows.length], each);
  }

  private void choose(int mentee, int[] mentorOf, Consumer<int[]> each) {
    if (mentee == rows.length) {
      if (isMatching(mentorOf)) {
        each.accept(mentorOf.clone());
      }
      return;
    }
    mentorOf[mentee] = -1;
    choose(mentee + 1, mentorOf, each);
    for (int j : rows[mentee]) {
      mentorOf[mentee] = j;
      choose(mentee + 1, mentorOf, each);
    }
  }

  boolean isMatching(int[] mentorOf) {
    for (int j = 0; j < capacity.length; j++) {
      if (members(mentorOf, j).size() > capacity[j]) {
        return false;
      }
    }
    return Arrays.stream(couples)
        .allMatch(couple -> areTogether(mentorOf[couple[0]], mentorOf[couple[1]]));
  }

  private boolean areTogether(int mentor, int other) {
    return mentor < 0 || other < 0 ? mentor == other : groupOf[mentor] == groupOf[other];
  }

  private static List<Integer> members(int[] mentorOf, int mentor) {
    return IntStream.range(0, mentorOf.length)
        .filter(i -> mentorOf[i] == mentor)
        .boxed()
        .toList();
  }

  /** How many options block, one by one by the definition of McDermid and Manlove. */
  int blocking(int[] mentorOf) {
    int blocking = 0;
    for (int i = 0; i < rows.length; i++) {
      for (int j : rows[i]) {
        if (partner(i) < 0) {
          blocking += singleBlocks(mentorOf, i, j) ? 1 : 0;
        } else if (i < partner(i)) {
          for (int other : rows[partner(i)]) {
            blocking += coupleBlocks(mentorOf, i, partner(i), j, other) ? 1 : 0;
          }
        }
      }
    }
    return blocking;
  }

  private boolean singleBlocks(int[] mentorOf, int mentee, int mentor) {
    boolean gains = mentorOf[mentee] < 0
        || menteePoints[mentee][mentor] > menteePoints[mentee][mentorOf[mentee]];
    return gains && takes(mentorOf, mentee, mentor, -1);
  }

  private boolean coupleBlocks(int[] mentorOf, int one, int two, int h, int k) {
    boolean gains = mentorOf[one] < 0
        || menteePoints[one][h] + menteePoints[two][k]
            > menteePoints[one][mentorOf[one]] + menteePoints[two][mentorOf[two]];
    if (groupOf[h] != groupOf[k] || !gains) {
      return false;
    }
    if (mentorOf[one] == h) {
      return takes(mentorOf, two, k, one);
    }
    if (mentorOf[two] == k) {
      return takes(mentorOf, one, h, two);
    }
    if (h != k) {
      return takes(mentorOf, one, h, -1) && takes(mentorOf, two, k, -1);
    }
    List<Integer> held = members(mentorOf, h);
    int free = capacity[h] - held.size();
    if (free >= 2) {
      return true;
    }
    if (free == 1) {
      return held.stream().anyMatch(r -> likes(h, one, r) || likes(h, two, r));
    }
    for (int r : held) {
      for (int s : held) {
        if (r != s && likes(h, one, r) && likes(h, two, s)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean takes(int[] mentorOf, int mentee, int mentor, int besides) {
    List<Integer> held = members(mentorOf, mentor);
    return held.size() < capacity[mentor]
        || held.stream().anyMatch(other -> other != besides && likes(mentor, mentee, other));
  }

  private boolean likes(int mentor, int mentee, int other) {
    return mentorPoints[mentee][mentor] > mentorPoints[other][mentor];
  }

  int fewestBlocking() {
    int[] fewest = {Integer.MAX_VALUE};
    forEachMatching(mentorOf -> fewest[0] = Math.min(fewest[0], blocking(mentorOf)));
    return fewest[0];
  }
}
