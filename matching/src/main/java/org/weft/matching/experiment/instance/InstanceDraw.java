package org.weft.matching.experiment.instance;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.kernel.SeededRandom;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.scoring.Scoring;

/** One draw of an {@link InstanceDesign}. Each part has a sequence of chance of its own, all from the one seed. */
final class InstanceDraw {
  private final InstanceDesign design;
  private final Random forbidding;
  private final Taste menteeTaste;
  private final Taste mentorTaste;

  /** For each mentee the mentors of their list, in the order of the ids, and the rank of each. */
  private final int[][] listed;

  private final int[][] menteeRank;
  private final int[][] mentorRank;

  InstanceDraw(InstanceDesign design, long seed) {
    this.design = design;
    Random seeds = SeededRandom.of(seed);
    this.forbidding = SeededRandom.of(seeds.nextLong());
    int dimensions = Math.max(
        Tastes.dimensions(design.menteeWishes()), Tastes.dimensions(design.mentorWishes()));
    Cube mentees = Cube.drawn(design.mentees(), dimensions, SeededRandom.of(seeds.nextLong()));
    Cube mentors = Cube.drawn(design.mentors(), dimensions, SeededRandom.of(seeds.nextLong()));
    this.menteeTaste =
        Tastes.of(design.menteeWishes(), mentees, mentors, SeededRandom.of(seeds.nextLong()));
    this.mentorTaste =
        Tastes.of(design.mentorWishes(), mentors, mentees, SeededRandom.of(seeds.nextLong()));
    this.listed = new int[design.mentees()][];
    this.menteeRank = new int[design.mentees()][];
    this.mentorRank = new int[design.mentees()][];
  }

  MatchingProblem problem() {
    for (int i = 0; i < listed.length; i++) {
      list(i);
    }
    rankMentees();
    int[] start = new int[listed.length + 1];
    for (int i = 0; i < listed.length; i++) {
      start[i + 1] = Math.addExact(start[i], listed[i].length);
    }
    int[] menteePoints = points(menteeRank);
    int[] mentorPoints = points(mentorRank);
    int[] places = new int[design.mentors()];
    Arrays.fill(places, design.places());
    return MatchingProblem.ofColumns(
        people("mentee-", design.mentees()),
        people("mentor-", design.mentors()),
        places,
        start,
        flat(listed),
        IntStream.range(0, menteePoints.length)
            .map(c -> menteePoints[c] + mentorPoints[c] - (int) Scoring.POINTS)
            .toArray(),
        menteePoints,
        mentorPoints);
  }

  private static ImmutableList<ParticipantId> people(String prefix, int count) {
    return IntStream.range(0, count)
        .mapToObj(k -> ParticipantId.of(prefix + Strings.padStart(Integer.toString(k), 5, '0')))
        .collect(ImmutableList.toImmutableList());
  }

  private void list(int mentee) {
    double[] keys = menteeTaste.keys(mentee);
    int[] allowed = IntStream.range(0, keys.length)
        .filter(j -> forbidding.nextInt(100) >= design.forbiddenPercent())
        .toArray();
    int[] best =
        Arrays.stream(KeyOrder.sorted(allowed, keys)).limit(design.listLength()).toArray();
    int[] rank = ranks(best, keys);
    int[] order = order(Arrays.stream(best).asDoubleStream().toArray());
    listed[mentee] = Arrays.stream(order).map(k -> best[k]).toArray();
    menteeRank[mentee] = Arrays.stream(order).map(k -> rank[k]).toArray();
    mentorRank[mentee] = new int[best.length];
  }

  /** 1 and the number of strictly smaller keys; people come by rising keys. */
  private static int[] ranks(int[] people, double[] keys) {
    int[] rank = new int[people.length];
    for (int k = 0; k < rank.length; k++) {
      boolean tied = k > 0 && keys[people[k]] == keys[people[k - 1]];
      rank[k] = tied ? rank[k - 1] : k + 1;
    }
    return rank;
  }

  /** Each mentor ranks the mentees who list them. */
  private void rankMentees() {
    int[] lists = new int[design.mentors()];
    Arrays.stream(listed).flatMapToInt(Arrays::stream).forEach(j -> lists[j]++);
    int[][] mentee = new int[lists.length][];
    int[][] at = new int[lists.length][];
    for (int j = 0; j < lists.length; j++) {
      mentee[j] = new int[lists[j]];
      at[j] = new int[lists[j]];
      lists[j] = 0;
    }
    for (int i = 0; i < listed.length; i++) {
      for (int k = 0; k < listed[i].length; k++) {
        int j = listed[i][k];
        mentee[j][lists[j]] = i;
        at[j][lists[j]++] = k;
      }
    }
    for (int j = 0; j < lists.length; j++) {
      rankMentees(mentorTaste.keys(j), mentee[j], at[j]);
    }
  }

  private void rankMentees(double[] keys, int[] mentee, int[] at) {
    int[] order = order(Arrays.stream(mentee).mapToDouble(i -> keys[i]).toArray());
    int[] rank = ranks(Arrays.stream(order).map(k -> mentee[k]).toArray(), keys);
    for (int k = 0; k < order.length; k++) {
      mentorRank[mentee[order[k]]][at[order[k]]] = rank[k];
    }
  }

  /** The places of the keys, smallest key first. */
  private static int[] order(double[] keys) {
    return KeyOrder.sorted(IntStream.range(0, keys.length).toArray(), keys);
  }

  private static int[] points(int[][] rank) {
    return Arrays.stream(flat(rank)).map(r -> (int) Scoring.POINTS - (r - 1)).toArray();
  }

  private static int[] flat(int[][] rows) {
    return Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray();
  }
}
