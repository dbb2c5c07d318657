package org.weft.matching.kernel.columns;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The best candidates of rows are those that sorting finds. */
class BestCandidatesTest {
  /** Three numbers a pair, negative where closed, few of them different. */
  private record Table(int[][] worth, int[][] likings, int[][] mentorLikings, int[] places) {
    int mentees() {
      return worth.length;
    }

    int mentors() {
      return places.length;
    }
  }

  @Provide
  Arbitrary<Table> tables() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 40), // lists are cut at 10 to 18 entries
            Arbitraries.integers().between(0, 40),
            Arbitraries.integers().between(1, 8),
            Arbitraries.longs())
        .as((mentees, mentors, values, seed) -> {
          Random random = new Random(seed);
          return new Table(
              grains(mentees, mentors, values, random),
              grains(mentees, mentors, values, random),
              grains(mentees, mentors, values, random),
              random.ints(mentors, 0, 3).toArray());
        });
  }

  private static int[][] grains(int mentees, int mentors, int values, Random random) {
    int[][] grains = new int[mentees][mentors];
    for (int[] row : grains) {
      for (int j = 0; j < mentors; j++) {
        int points = random.nextInt(values) * 1_000_000 / values;
        int rounding = points == 0 ? random.nextInt(840) : random.nextInt(1680) - 840;
        row[j] = points * 1680 + rounding;
        row[j] |= random.nextInt(4) == 0 ? RowLoops.CLOSED : 0;
      }
    }
    return grains;
  }

  private static int[][] open(int[][] rows) {
    return IntStream.range(0, rows.length)
        .mapToObj(
            i -> Arrays.stream(rows[i]).map(each -> each & Integer.MAX_VALUE).toArray())
        .toArray(int[][]::new);
  }

  @Property(tries = 500)
  void keepsWhatSortingKeeps(
      @ForAll("tables") Table table,
      @ForAll @IntRange(min = 1, max = 5) int most,
      @ForAll boolean wishes,
      @ForAll @IntRange(min = 0, max = 40) int glances,
      @ForAll @IntRange(min = 1, max = 40) int different,
      @ForAll long seed) {
    List<Integer> order =
        new ArrayList<>(IntStream.range(0, table.mentees()).boxed().toList());
    Collections.shuffle(order, new Random(seed));
    int[][] likings = wishes ? open(table.likings) : table.worth;
    int[][] mentorLikings = wishes ? open(table.mentorLikings) : table.worth;
    BestCandidates best = new BestCandidates(table.mentees(), table.places, most, wishes);
    for (int each = 0; each < glances && !order.isEmpty(); each++) {
      best.glance(table.worth[each % different % order.size()]); // few rows again and again mislead
    }
    int turns = 0;
    do {
      for (int mentee : order) {
        best.row(mentee, table.worth[mentee], likings[mentee], mentorLikings[mentee]);
      }
      turns++;
    } while (best.wantsRowsAgain());
    assertThat(turns).isLessThanOrEqualTo(glances < FirstGlance.LEVELS ? 1 : 2);
    Candidates found = best.finish();
    Map<Integer, TreeSet<Integer>> expected = new TreeMap<>();
    for (int mentee : order) {
      expected.put(mentee, new TreeSet<>());
    }
    for (int mentee : order) {
      expected.get(mentee).addAll(bestOfMentee(table, table.worth, mentee, most));
      expected.get(mentee).addAll(bestOfMentee(table, likings, mentee, most));
    }
    for (int mentor = 0; mentor < table.mentors(); mentor++) {
      for (int[][] numbers : List.of(table.worth, mentorLikings)) {
        for (int mentee : bestOfMentor(table, numbers, mentor, most)) {
          expected.get(mentee).add(mentor);
        }
      }
    }
    int[] left = table.places.clone();
    for (int mentee : order) {
      bestOfMentee(table, table.worth, mentee, table.mentors()).stream()
          .filter(mentor -> left[mentor] > 0)
          .findFirst()
          .ifPresent(mentor -> {
            left[mentor]--;
            expected.get(mentee).add(mentor);
          });
    }
    int open = 0;
    int menteesCut = 0;
    int[] keptOfMentor = new int[table.mentors()];
    for (int mentee = 0; mentee < table.mentees(); mentee++) {
      List<Integer> kept = new ArrayList<>();
      for (int c = found.start()[mentee]; c < found.start()[mentee + 1]; c++) {
        int mentor = found.mentorOf()[c];
        kept.add(mentor);
        keptOfMentor[mentor]++;
        assertThat(found.points()[c]).isEqualTo(points(table.worth[mentee][mentor]));
        assertThat(found.menteePoints()[c]).isEqualTo(points(likings[mentee][mentor]));
        assertThat(found.mentorPoints()[c]).isEqualTo(points(mentorLikings[mentee][mentor]));
      }
      assertThat(kept).isEqualTo(List.copyOf(expected.get(mentee)));
      int ofMentee = bestOfMentee(table, table.worth, mentee, table.mentors()).size();
      open += ofMentee;
      menteesCut += kept.size() < ofMentee ? 1 : 0;
    }
    assertThat(found.possible()).isEqualTo(open);
    assertThat(found.menteesCut()).isEqualTo(menteesCut);
    assertThat(found.mentorsCut())
        .isEqualTo(IntStream.range(0, table.mentors())
            .filter(mentor -> keptOfMentor[mentor]
                < bestOfMentor(table, table.worth, mentor, table.mentees()).size())
            .count());
  }

  @Test
  void aGlanceThatMisledIsNoticedBeforeTheEnd() {
    int[] places = {1, 1};
    BestCandidates best = new BestCandidates(3, places, 2, false);
    int[] high = {1680 * 900, 0};
    int[] low = {1680 * 100, 0};
    for (int each = 0; each < FirstGlance.LEVELS; each++) {
      best.glance(high);
    }
    best.row(0, high, high, high);
    best.row(1, low, low, low);
    assertThatThrownBy(best::finish)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("list of mentor 0 has 1 only")
        .hasMessageContaining("ask wantsRowsAgain()");
    assertThat(best.wantsRowsAgain()).isTrue();
    best.row(0, high, high, high);
    best.row(1, low, low, low);
    assertThat(best.wantsRowsAgain()).isFalse();
    assertThat(best.finish().possible()).isEqualTo(4);
  }

  @Test
  void aGlanceIsWorthwhileWhereThereAreManyMoreRows() {
    int[] places = new int[5];
    assertThat(new BestCandidates(10_000, places, 20, false).glances()).isEqualTo(500);
    assertThat(new BestCandidates(10_000, places, 1, false).glances()).isEqualTo(625);
    assertThat(new BestCandidates(200, places, 20, false).glances()).isEqualTo(10);
    assertThat(new BestCandidates(199, places, 20, false).glances()).isZero();
    AllCandidates all = new AllCandidates(10_000, 5);
    all.glance(places);
    assertThat(all.glances()).isZero();
    assertThat(all.wantsRowsAgain()).isFalse();
  }

  private static int points(int grains) {
    return (int) Math.floor(grains / 1680.0 + 0.5);
  }

  private static List<Integer> bestOfMentee(Table table, int[][] numbers, int mentee, int most) {
    int start = mentee * table.mentors() / table.mentees();
    return IntStream.range(0, table.mentors())
        .map(turn -> (start + turn) % table.mentors())
        .filter(mentor -> table.worth[mentee][mentor] >= 0)
        .boxed()
        .sorted(comparingInt(mentor -> -points(numbers[mentee][mentor])))
        .limit(most)
        .toList();
  }

  private static List<Integer> bestOfMentor(Table table, int[][] numbers, int mentor, int most) {
    int start = mentor * table.mentees() / table.mentors();
    return IntStream.range(0, table.mentees())
        .map(turn -> (start + turn) % table.mentees())
        .filter(mentee -> table.worth[mentee][mentor] >= 0)
        .boxed()
        .sorted(comparingInt(mentee -> -points(numbers[mentee][mentor])))
        .limit(most)
        .toList();
  }

  @Property
  void theBestAreKeptWithTheirNumbersHoweverOftenTheListIsCut(
      @ForAll @IntRange(min = 1, max = 30) int most,
      @ForAll @IntRange(min = 0, max = 300) int offers,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<Long> keys = new ArrayList<>();
    Best best = new Best(most, true);
    for (int each = 0; each < offers; each++) {
      long key = (long) random.nextInt(1_000_001) << 31 | each;
      keys.add(key);
      if (Points.fewestGrains(Turns.points(key)) >= best.bar()) {
        best.offer(key, ~key);
      }
    }
    best.cut();
    List<Long> kept = new ArrayList<>();
    for (int at = 0; at < best.size(); at++) {
      kept.add(best.key(at));
      assertThat(best.value(at)).isEqualTo(~best.key(at));
    }
    keys.sort(Collections.reverseOrder());
    assertThat(kept).containsExactlyInAnyOrderElementsOf(keys.subList(0, Math.min(most, offers)));
  }

  @Property
  void turnsGoAroundOnBothSidesOfLargeLists(
      @ForAll @IntRange(min = 1) int own,
      @ForAll @IntRange(min = 1, max = Integer.MAX_VALUE - 8) int others,
      @ForAll @IntRange(min = 0) int someone,
      @ForAll @IntRange(min = 0) int somebody,
      @ForAll @IntRange(min = 0, max = 1_000_000) int points) {
    Turns turns = new Turns(own, others);
    int start = turns.start(someone % own);
    int other = somebody % others;
    assertThat(start).isBetween(0, others - 1);
    long key = turns.key(points, start, other);
    assertThat(Turns.points(key)).isEqualTo(points);
    assertThat(turns.other(key, start)).isEqualTo(other);
    assertThat(turns.key(points, start, start)).isGreaterThanOrEqualTo(key);
  }

  @Property
  void threePointsGoIntoOneNumberAndOutAgain(
      @ForAll @IntRange(min = 0, max = 1_000_000) int one,
      @ForAll @IntRange(min = 0, max = 1_000_000) int two,
      @ForAll @IntRange(min = 0, max = 1_000_000) int three) {
    long packed = Points.pack(one, two, three);
    assertThat(Points.points(packed)).isEqualTo(one);
    assertThat(Points.ofMentee(packed)).isEqualTo(two);
    assertThat(Points.ofMentor(packed)).isEqualTo(three);
  }

  @Property
  void theFewestGrainsAreTheFewestThatRoundToSoManyPoints(
      @ForAll @IntRange(min = 1, max = 1_000_000) int points) {
    assertThat(Points.of(Points.fewestGrains(points))).isEqualTo(points);
    assertThat(Points.of(Points.fewestGrains(points) - 1)).isEqualTo(points - 1);
    assertThat(Points.fewestGrains(0)).isZero();
    assertThat(Points.of(1_680_000_000)).isEqualTo(1_000_000);
  }

  @Property
  void sharesAreRoundedHalfUpWhetherByProductOrByTable(
      @ForAll @IntRange(min = 1, max = 600) int most,
      @ForAll @IntRange(min = 0, max = 1_680_000_000) int whole) {
    int[] counts = IntStream.rangeClosed(0, most).toArray();
    for (int each : new int[] {whole, whole - whole % most}) {
      int[] row = new int[most + 1];
      ShareTable.add(row, counts, most, each);
      for (int count = 0; count <= most; count++) {
        assertThat(row[count]).isEqualTo((int) Math.round(count / (double) most * each));
      }
    }
  }

  @Test
  void moreCandidatesThanAnArrayHoldsAreRefused() {
    Rows rows = new Rows(3);
    assertThatThrownBy(() -> rows.claim(Integer.MAX_VALUE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("keep the best of each person");
  }
}
