package org.weft.matching.kernel.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.matching.kernel.AlternatingReach;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.HallViolator;
import org.weft.matching.kernel.Objective;
import org.weft.matching.kernel.repair.DulmageMendelsohn.Part;

class ShortagesTest {
  private static final CandidateGraph THREE =
      CandidateGraph.ofRows(3, new int[][] {{0}, {0}, {1, 2}});

  @Test
  void theWorkedExampleOfPartsHolds() {
    DulmageMendelsohn parts =
        DulmageMendelsohn.of(THREE, new int[] {1, 1, 1}, new int[] {0, -1, 2});
    assertThat(IntStream.range(0, 3).mapToObj(parts::mentee))
        .containsExactly(Part.OVER, Part.OVER, Part.UNDER);
    assertThat(IntStream.range(0, 3).mapToObj(parts::mentor))
        .containsExactly(Part.OVER, Part.UNDER, Part.UNDER);
    assertThat(parts.blocks()).isEqualTo(1);
    assertThat(parts.blockOfMentee(1)).isZero();
    assertThat(parts.blockOfMentor(0)).isZero();
    assertThat(parts.blockOfMentee(2)).isEqualTo(-1);
    assertThat(parts.blockOfMentor(2)).isEqualTo(-1);
    Shortages shortages = Shortages.of(THREE, new int[] {1, 1, 1}, new int[] {0, -1, 2});
    assertThat(shortages.places(1)).isEqualTo(1);
    assertThat(shortages.mentors(1)).isEqualTo(1);
    assertThat(shortages.places(2)).isEqualTo(Shortages.ROOM);
  }

  @Property(tries = 1000)
  void theShortageAroundEachUnmatchedMenteeIsTheSmallestHallViolatorThere(@ForAll long seed) {
    Cohort cohort = largest(seed);
    int[] matched = cohort.best().matchedEdge();
    Shortages shortages = Shortages.of(cohort.graph(), cohort.capacity(), matched);
    for (int i = 0; i < matched.length; i++) {
      if (matched[i] < 0) {
        HallViolator violator =
            (HallViolator) AlternatingReach.of(cohort.graph(), cohort.capacity(), matched, i);
        assertThat(shortages.places(i))
            .isEqualTo(violator.places())
            .isEqualTo(violator.mentees().length - 1);
        assertThat(shortages.mentors(i)).isEqualTo(violator.mentors().length);
        assertSmallest(cohort, violator.mentees(), i);
      } else {
        assertThat(shortages.places(i)).isEqualTo(Shortages.ROOM);
        assertThat(shortages.mentors(i)).isZero();
      }
    }
  }

  /** No proper subset of the mentees is short of places; all of them are. */
  private static void assertSmallest(Cohort cohort, int[] mentees, int around) {
    assertThat(Arrays.stream(mentees)).contains(around);
    for (int set = 0; set < 1 << mentees.length; set++) {
      int chosen = set;
      int[] some = IntStream.range(0, mentees.length)
          .filter(k -> (chosen >> k & 1) == 1)
          .map(k -> mentees[k])
          .toArray();
      boolean isShort = placesOf(cohort, some) < some.length;
      assertThat(isShort).isEqualTo(some.length == mentees.length);
    }
  }

  private static long placesOf(Cohort cohort, int[] mentees) {
    return Arrays.stream(mentees)
        .flatMap(
            i -> IntStream.range(cohort.graph().firstEdge(i), cohort.graph().endEdge(i)))
        .map(cohort.graph()::mentorOf)
        .distinct()
        .mapToLong(j -> cohort.capacity()[j])
        .sum();
  }

  @Property(tries = 300)
  void inLargerProblemsTheCountsAreThoseOfTheViolators(@ForAll long seed) {
    Cohort cohort = Cohort.large(seed);
    int[] matched = cohort.best().matchedEdge();
    Shortages shortages = Shortages.of(cohort.graph(), cohort.capacity(), matched);
    for (int i = 0; i < matched.length; i++) {
      if (matched[i] < 0) {
        AlternatingReach reach = AlternatingReach.of(cohort.graph(), cohort.capacity(), matched, i);
        assertThat(shortages.places(i))
            .isEqualTo(reach instanceof HallViolator violator ? violator.places() : Shortages.ROOM);
        if (reach instanceof HallViolator violator) {
          assertThat(shortages.mentors(i)).isEqualTo(violator.mentors().length);
        }
      }
    }
  }

  /** By the definition: who stays out, and who stays free, in some largest matching. */
  @Property(tries = 500)
  void thePartsAreThoseOfTheDefinition(@ForAll long seed) {
    Cohort cohort = largest(seed);
    CandidateGraph graph = cohort.graph();
    List<int[]> largest = largestMatchings(cohort);
    DulmageMendelsohn parts =
        DulmageMendelsohn.of(graph, cohort.capacity(), cohort.best().matchedEdge());
    boolean[] out = new boolean[graph.mentees()];
    boolean[] free = new boolean[graph.mentors()];
    for (int[] matching : largest) {
      int[] left = cohort.capacity().clone();
      for (int i = 0; i < matching.length; i++) {
        out[i] |= matching[i] < 0;
        if (matching[i] >= 0) {
          left[graph.mentorOf(matching[i])]--;
        }
      }
      for (int j = 0; j < left.length; j++) {
        free[j] |= left[j] > 0;
      }
    }
    for (int i = 0; i < out.length; i++) {
      int mentee = i;
      boolean spare = candidates(graph, i).anyMatch(j -> free[j]);
      assertThat(parts.mentee(mentee))
          .isEqualTo(out[i] ? Part.OVER : spare ? Part.UNDER : Part.WELL);
    }
    for (int j = 0; j < free.length; j++) {
      int mentor = j;
      boolean wanted = IntStream.range(0, out.length)
          .anyMatch(i -> out[i] && candidates(graph, i).anyMatch(each -> each == mentor));
      assertThat(parts.mentor(j)).isEqualTo(free[j] ? Part.UNDER : wanted ? Part.OVER : Part.WELL);
    }
  }

  /** Each block is short of places by as many as it leaves out, and shares nobody with another. */
  @Property(tries = 500)
  void blocksAreShortagesApart(@ForAll long seed) {
    Cohort cohort = largest(seed);
    CandidateGraph graph = cohort.graph();
    int[] matched = cohort.best().matchedEdge();
    DulmageMendelsohn parts = DulmageMendelsohn.of(graph, cohort.capacity(), matched);
    for (int block = 0; block < parts.blocks(); block++) {
      int own = block;
      int[] mentees = all(graph.mentees(), i -> parts.blockOfMentee(i) == own);
      int[] mentors = all(graph.mentors(), j -> parts.blockOfMentor(j) == own);
      assertThat(HallViolator.check(graph, cohort.capacity(), mentees, mentors).holds())
          .isTrue();
      long left = Arrays.stream(mentees).filter(i -> matched[i] < 0).count();
      assertThat(mentees.length - placesOf(cohort, mentees)).isEqualTo(left).isPositive();
    }
    for (int i = 0; i < matched.length; i++) {
      assertThat(parts.blockOfMentee(i) >= 0).isEqualTo(parts.mentee(i) == Part.OVER);
    }
    for (int j = 0; j < graph.mentors(); j++) {
      assertThat(parts.blockOfMentor(j) >= 0).isEqualTo(parts.mentor(j) == Part.OVER);
    }
  }

  private static int[] all(int count, IntPredicate which) {
    return IntStream.range(0, count).filter(which).toArray();
  }

  private static IntStream candidates(CandidateGraph graph, int mentee) {
    return IntStream.range(graph.firstEdge(mentee), graph.endEdge(mentee)).map(graph::mentorOf);
  }

  private static Cohort largest(long seed) {
    Cohort any = Cohort.small(seed);
    return Cohort.of(any.graph(), any.capacity(), any.value(), Objective.LARGEST_THEN_HEAVIEST);
  }

  private static List<int[]> largestMatchings(Cohort cohort) {
    List<int[]> all = new ArrayList<>();
    int[] none = new int[cohort.graph().mentees()];
    Arrays.fill(none, -1);
    extend(cohort, 0, none, cohort.capacity().clone(), all);
    long size = all.stream().mapToLong(ShortagesTest::size).max().orElseThrow();
    return all.stream().filter(matching -> size(matching) == size).toList();
  }

  private static long size(int[] matching) {
    return Arrays.stream(matching).filter(e -> e >= 0).count();
  }

  private static void extend(Cohort cohort, int i, int[] soFar, int[] free, List<int[]> all) {
    if (i == soFar.length) {
      all.add(soFar.clone());
      return;
    }
    extend(cohort, i + 1, soFar, free, all);
    for (int e = cohort.graph().firstEdge(i); e < cohort.graph().endEdge(i); e++) {
      int j = cohort.graph().mentorOf(e);
      if (free[j] > 0) {
        free[j]--;
        soFar[i] = e;
        extend(cohort, i + 1, soFar, free, all);
        soFar[i] = -1;
        free[j]++;
      }
    }
  }

  @Test
  void whatDoesNotFitIsRefusedWithTheWayOut() {
    int[] ones = {1, 1, 1};
    assertThatThrownBy(() -> DulmageMendelsohn.of(THREE, ones, new int[] {-1, -1, 2}))
        .hasMessageContaining("mentor 0 has a free place")
        .hasMessageContaining("enlarge it first");
    assertThatThrownBy(() -> DulmageMendelsohn.of(THREE, ones, new int[] {0, 1, 2}))
        .hasMessageContaining("mentor 0 has 2 mentees and 1 places");
    assertThatThrownBy(() -> Shortages.of(THREE, ones, new int[] {1, -1, 2}))
        .hasMessageContaining("mentee 0 has edge 1");
    assertThatThrownBy(() -> Shortages.of(THREE, new int[2], new int[] {0, -1, 2}))
        .hasMessageContaining("had 2 and 3");
    assertThatThrownBy(() -> Shortages.of(THREE, ones, new int[2])).hasMessageContaining("3 and 2");
  }

  @Test
  void aLongChainNeedsNoStack() {
    int length = 200_000;
    int[][] rows = new int[length + 1][];
    int[] matched = new int[length + 1];
    int[] ones = new int[length];
    Arrays.fill(ones, 1);
    for (int i = 0; i <= length; i++) {
      rows[i] = i == 0 ? new int[] {0} : i == length ? new int[] {i - 1} : new int[] {i - 1, i};
      matched[i] = i == 0 ? -1 : 2 * i - 1;
    }
    Shortages shortages = Shortages.of(CandidateGraph.ofRows(length, rows), ones, matched);
    assertThat(shortages.places(0)).isEqualTo(length);
  }
}
