package org.weft.matching.kernel.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The parts of the kernel, each against a plain twin. */
class GroupKernelTest {
  private static PairFits random(int people, int seed, int grain) {
    Random random = new Random(seed);
    int[][] rows = new int[people][];
    for (int i = 0; i < people; i++) {
      rows[i] = random.ints(i, -2, 9).map(points -> points * grain).toArray();
    }
    return FitTable.ofRows(rows);
  }

  private static GroupRules rules(int people, int seed) {
    Random random = new Random(seed);
    GroupRules.Builder builder = GroupRules.builder(people, 4);
    for (int i = 0; i < people; i++) {
      builder.label(i, random.nextInt(4));
    }
    for (int pairs = random.nextInt(4); pairs > 0; pairs--) {
      int one = random.nextInt(people);
      builder.apart(one, (one + 1 + random.nextInt(people - 1)) % people);
    }
    if (random.nextInt(3) == 0) {
      builder.atMost(0, random.nextInt(3));
    }
    if (random.nextInt(3) == 0) {
      builder.atLeast(1, 1);
    }
    if (random.nextInt(3) == 0) {
      builder.kinds(new int[] {0, 1, 2, 3}, 2);
    }
    if (random.nextInt(3) == 0) {
      long[][] bits = new long[people][];
      Arrays.setAll(bits, i -> new long[] {random.nextInt(8) | 1, random.nextInt(4)});
      builder.common(bits, new long[] {10, 3}, 13);
    }
    return builder.build();
  }

  /** A group judged by the letter of the rules. */
  private static boolean keeps(GroupRules rules, int[] group) {
    int[] count = new int[rules.most.length];
    for (int person : group) {
      for (int at = rules.labelStart[person]; at < rules.labelStart[person + 1]; at++) {
        count[rules.labelOf[at]]++;
      }
    }
    for (int label = 0; label < count.length; label++) {
      if (count[label] > rules.most[label] || count[label] < rules.least[label]) {
        return false;
      }
    }
    for (int set = 0; set < rules.leastKinds.length; set++) {
      int wanted = set;
      long kinds = IntStream.range(0, count.length)
          .filter(label -> rules.kindSet[label] == wanted && count[label] > 0)
          .count();
      if (kinds < rules.leastKinds[set]) {
        return false;
      }
    }
    for (int one : group) {
      for (int other : group) {
        for (int at = rules.apartStart[one]; at < rules.apartStart[one + 1]; at++) {
          if (rules.apartFrom[at] == other) {
            return false;
          }
        }
      }
    }
    for (GroupRules.Common common : rules.commons) {
      long total = 0;
      for (int w = 0; w < common.weight().length; w++) {
        long shared = -1;
        for (int person : group) {
          shared &= common.bits()[person][w];
        }
        total += Long.bitCount(shared) * common.weight()[w];
      }
      if (total < common.least()) {
        return false;
      }
    }
    return true;
  }

  @Property(tries = 300)
  void faultsAreNoneExactlyWhereTheRulesAreKept(
      @ForAll @IntRange(min = 3, max = 9) int people, @ForAll @IntRange(max = 9999) int seed) {
    GroupRules rules = rules(people, seed);
    GroupJudge judge = new GroupJudge(rules);
    int[] group = new Random(seed).ints(0, people).distinct().limit(3).toArray();
    assertThat(judge.faults(group, 3) == 0).isEqualTo(keeps(rules, group));
    assertThat(judge.faults(group, 3)).as("asked again").isEqualTo(judge.faults(group, 3));
    assertThat(judge.excess(group, 3)).isLessThanOrEqualTo(judge.faults(group, 3));
    assertThat(judge.excess(group, 2)).isLessThanOrEqualTo(judge.excess(group, 3));
    if (keeps(rules, group)) {
      assertThat(judge.maySitTogether(group[0], group[1])).isTrue();
    }
  }

  @Property(tries = 200)
  void companionsAreThoseWithWhomSomebodyMaySit(
      @ForAll @IntRange(min = 3, max = 9) int people, @ForAll @IntRange(max = 9999) int seed) {
    GroupRules rules = rules(people, seed);
    GroupJudge judge = new GroupJudge(rules);
    int all = (int) IntStream.range(1, people)
        .filter(other -> judge.maySitTogether(0, other))
        .count();
    assertThat(Companions.of(rules).upTo(0, people)).isEqualTo(all);
    assertThat(Companions.of(rules).upTo(0, 1)).isEqualTo(Math.min(1, all));
  }

  @Property(tries = 300)
  void mostPeopleInLargeGroupsIsCountedOverAllSizes(
      @ForAll @IntRange(min = 1, max = 4) int groups,
      @ForAll @IntRange(min = 2, max = 4) int least,
      @ForAll @IntRange(max = 4) int more,
      @ForAll @IntRange(max = 16) int extra) {
    int most = least + more;
    int people = groups * least + Math.min(extra, groups * more);
    GroupShape shape = new GroupShape(people, groups, least, most);
    for (int size = least; size <= shape.most(); size++) {
      assertThat(shape.mostPeopleInGroupsOf(size))
          .isEqualTo(mostIn(people, groups, least, most, size));
    }
    assertThat(IntStream.of(shape.evenSizes()).allMatch(size -> size >= least && size <= most))
        .isTrue();
    assertThat(IntStream.of(shape.evenSizes()).sum()).isEqualTo(people);
  }

  private static int mostIn(int people, int groups, int least, int most, int size) {
    if (groups == 0) {
      return people == 0 ? 0 : -1;
    }
    int best = -1;
    for (int own = least; own <= Math.min(most, people); own++) {
      int rest = mostIn(people - own, groups - 1, least, most, size);
      if (rest >= 0) {
        best = Math.max(best, rest + (own >= size ? own : 0));
      }
    }
    return best;
  }

  @Test
  void groupsThatCannotHoldThePeopleAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GroupShape(10, 3, 3, 3))
        .withMessageContaining("exactly 10 people");
    assertThatIllegalArgumentException().isThrownBy(() -> new GroupShape(8, 3, 3, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> new GroupShape(3, 3, 1, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> new GroupShape(0, 0, 2, 3));
    assertThat(new GroupShape(10, 3, 3, 9).most()).isEqualTo(4);
  }

  @Property(tries = 200)
  void nearPartnersAreTheBestWhomSomebodyMaySitWith(
      @ForAll @IntRange(min = 2, max = 12) int people,
      @ForAll @IntRange(min = 1, max = 5) int kept,
      @ForAll @IntRange(max = 9999) int seed) {
    PairFits fits = random(people, seed, 1);
    GroupRules rules = rules(people, seed);
    GroupJudge judge = new GroupJudge(rules);
    NearPartners near = NearPartners.of(fits, judge, kept);
    for (int i = 0; i < people; i++) {
      int person = i;
      int[] best = IntStream.range(0, people)
          .filter(other -> other != person && judge.maySitTogether(person, other))
          .map(other -> -fits.at(person, other))
          .sorted()
          .map(points -> -points)
          .limit(near.kept())
          .toArray();
      for (int place = 0; place < near.kept(); place++) {
        if (place < best.length) {
          assertThat(near.fit(i, place)).isEqualTo(best[place]);
          assertThat(fits.at(i, near.partner(i, place))).isEqualTo(best[place]);
        } else {
          assertThat(near.partner(i, place)).isEqualTo(-1);
        }
      }
    }
  }

  @Test
  void ofEqualPartnersEverybodyKeepsThoseWhoFollow() {
    NearPartners near = NearPartners.of(
        FitTable.ofRows(new int[][] {{}, {5}, {5, 5}, {5, 5, 5}, {5, 5, 5, 5}}),
        new GroupJudge(GroupRules.builder(5, 0).build()),
        1);
    assertThat(IntStream.range(0, 5).map(i -> near.partner(i, 0)).distinct().count())
        .isGreaterThan(2);
  }

  @Property(tries = 150)
  void tablesKnowTheirPointsAndFaultsAfterAnyExchange(
      @ForAll @IntRange(min = 6, max = 12) int people, @ForAll @IntRange(max = 9999) int seed) {
    Random random = new Random(seed);
    PairFits fits = random(people, seed, 7);
    GroupRules rules = rules(people, seed);
    GroupJudge judge = new GroupJudge(rules);
    GroupShape shape = new GroupShape(people, 2, 2, people);
    int[] groupOf = IntStream.range(0, people).map(i -> i % 2).toArray();
    Tables tables = new Tables(shape, fits, judge, groupOf);
    int[] scratch = new int[people + 1];
    for (int step = 0; step < 8; step++) {
      int one = random.nextInt(people);
      int other = random.nextInt(people);
      if (tables.groupOf(one) == tables.groupOf(other)) {
        int to = 1 - tables.groupOf(one);
        if (tables.size(tables.groupOf(one)) > 2 && tables.size(to) < shape.most()) {
          int faults = tables.faultsAfter(to, -1, one, scratch);
          tables.move(one, to, scratch);
          assertThat(tables.faults(to)).isEqualTo(faults);
        }
      } else {
        int faults = tables.faultsAfter(tables.groupOf(one), one, other, scratch);
        int from = tables.groupOf(one);
        tables.swap(one, other, scratch);
        assertThat(tables.faults(from)).isEqualTo(faults);
        assertThat(tables.groupOf(other)).isEqualTo(from);
      }
    }
    int[][] members = new Split(tables.copyOfGroups(), 2).members();
    long faults = 0;
    long points = 0;
    for (int g = 0; g < 2; g++) {
      int[] seated = Arrays.copyOf(tables.members(g), tables.size(g));
      assertThat(seated).containsExactlyInAnyOrder(members[g]);
      assertThat(tables.points(g)).isEqualTo(Split.points(fits, members[g]));
      assertThat(tables.faults(g)).isEqualTo(judge.faults(members[g], members[g].length));
      points += tables.points(g);
      faults += tables.faults(g);
    }
    assertThat(tables.totalPoints()).isEqualTo(points);
    assertThat(tables.totalFaults()).isEqualTo(faults);
  }

  @Property(tries = 200)
  void everySplitIsLookedAt(
      @ForAll @IntRange(min = 4, max = 8) int people,
      @ForAll @IntRange(max = 9999) int seed,
      @ForAll SplitAim aim) {
    PairFits fits = random(people, seed, 3);
    GroupRules rules = rules(people, seed);
    int groups = 1 + seed % (people / 2);
    int least = Math.max(2, people / groups - 1);
    GroupShape shape = new GroupShape(people, groups, least, people / groups + 2);
    List<int[][]> splits = new ArrayList<>();
    collect(shape, new int[people], 0, 0, splits);
    splits.removeIf(split -> !Arrays.stream(split).allMatch(group -> keeps(rules, group)));
    assertThat(SubsetSearch.exists(shape, rules)).isEqualTo(!splits.isEmpty());
    var best = SubsetSearch.best(shape, fits, rules, aim);
    assertThat(best.isPresent()).isEqualTo(!splits.isEmpty());
    best.ifPresent(split -> {
      assertThat(Arrays.stream(split.members()).allMatch(group -> keeps(rules, group)))
          .isTrue();
      assertThat(fit(shape, split)).isTrue();
      for (int[][] other : splits) {
        if (aim == SplitAim.LOWEST_MEAN) {
          assertThat(lowest(fits, split.members())).isGreaterThanOrEqualTo(lowest(fits, other));
        }
        if (aim == SplitAim.TOTAL || lowest(fits, split.members()) == lowest(fits, other)) {
          assertThat(total(fits, split.members())).isGreaterThanOrEqualTo(total(fits, other));
        }
      }
      ExchangeSearch.Found found = ExchangeSearch.run(shape, fits, rules, aim, 500, seed);
      if (aim == SplitAim.TOTAL) {
        assertThat(found.bound()).isGreaterThanOrEqualTo(total(fits, split.members()));
      } else {
        assertThat((double) found.bound())
            .isGreaterThanOrEqualTo(lowest(fits, split.members()) / 1260.0);
      }
    });
  }

  private static boolean fit(GroupShape shape, Split split) {
    return Arrays.stream(split.members())
        .allMatch(group -> group.length >= shape.least() && group.length <= shape.most());
  }

  private static void collect(
      GroupShape shape, int[] groupOf, int person, int open, List<int[][]> splits) {
    if (person == groupOf.length) {
      int[][] members = new Split(groupOf.clone(), shape.groups()).members();
      if (Arrays.stream(members)
          .allMatch(group -> group.length >= shape.least() && group.length <= shape.most())) {
        splits.add(members);
      }
      return;
    }
    for (int g = 0; g <= Math.min(open, shape.groups() - 1); g++) {
      groupOf[person] = g;
      collect(shape, groupOf, person + 1, Math.max(open, g + 1), splits);
    }
  }

  /** The lowest mean times 1260, which all numbers of pairs up to eight people divide. */
  private static long lowest(PairFits fits, int[][] members) {
    return Arrays.stream(members)
        .mapToLong(
            group -> Split.points(fits, group) * (2520 / (group.length * (group.length - 1))))
        .min()
        .orElseThrow();
  }

  private static long total(PairFits fits, int[][] members) {
    return Arrays.stream(members).mapToLong(group -> Split.points(fits, group)).sum();
  }

  @Test
  void tooManyPeopleForEverySplitAreRefused() {
    GroupShape shape = new GroupShape(20, 5, 4, 4);
    GroupRules rules = GroupRules.builder(20, 0).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SubsetSearch.exists(shape, rules))
        .withMessageContaining("at most 18 people but there are 20");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SubsetSearch.best(shape, random(20, 1, 1), rules, SplitAim.TOTAL));
  }

  @Property(tries = 100)
  void aSearchSeatsEverybodyAndKeepsTheBestItSaw(
      @ForAll @IntRange(min = 9, max = 60) int people,
      @ForAll @IntRange(max = 9999) int seed,
      @ForAll SplitAim aim) {
    PairFits fits = random(people, seed, 11);
    GroupRules rules = rules(people, seed);
    int groups = Math.max(1, people / 4);
    GroupShape shape = new GroupShape(people, groups, people / groups - 1, people / groups + 2);
    ExchangeSearch.Found found = ExchangeSearch.run(shape, fits, rules, aim, 20L * people, seed);
    assertThat(found.split().groupOf()).hasSize(people);
    assertThat(fit(shape, found.split())).isTrue();
    GroupJudge judge = new GroupJudge(rules);
    long faults = Arrays.stream(found.split().members())
        .mapToLong(group -> judge.faults(group, group.length))
        .sum();
    long before = Arrays.stream(found.start().members())
        .mapToLong(group -> judge.faults(group, group.length))
        .sum();
    assertThat(found.faults()).isEqualTo(faults).isLessThanOrEqualTo(before);
    if (aim == SplitAim.TOTAL && faults == before) {
      assertThat(total(fits, found.split().members()))
          .isGreaterThanOrEqualTo(total(fits, found.start().members()));
    }
  }

  @Test
  void threeWhoShouldMoveAroundDo() {
    // a0 fits b, b0 fits c, c0 fits a; no two of them gain by changing places, and nobody else
    // gains at all.
    int[][] rows = new int[9][];
    Arrays.setAll(rows, int[]::new);
    rows[2][1] = 10;
    rows[5][4] = 10;
    rows[8][7] = 10;
    rows[4][0] = 5; // person 0 belongs to 4 and 5
    rows[5][0] = 5;
    rows[7][3] = 5; // person 3 belongs to 7 and 8
    rows[8][3] = 5;
    rows[6][1] = 5; // person 6 belongs to 1 and 2
    rows[6][2] = 5;
    ExchangeSearch.Found found = ExchangeSearch.run(
        new GroupShape(9, 3, 3, 3),
        FitTable.ofRows(rows),
        GroupRules.builder(9, 0).build(),
        SplitAim.TOTAL,
        5000,
        1);
    assertThat(total(FitTable.ofRows(rows), found.split().members())).isEqualTo(60);
  }

  @Test
  void aCacheGivesTheSameFits() {
    int[] asked = {0};
    PairFits slow = new PairFits() {
      @Override
      public int people() {
        return 3000;
      }

      @Override
      public int at(int one, int other) {
        asked[0]++;
        return Math.min(one, other) * 31 + Math.max(one, other);
      }
    };
    PairFits quick = FitCache.of(slow);
    assertThat(quick.people()).isEqualTo(3000);
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 200; i++) {
        assertThat(quick.at(i, 2999 - i)).isEqualTo(i * 31 + 2999 - i);
        assertThat(quick.at(2999 - i, i)).isEqualTo(i * 31 + 2999 - i);
      }
    }
    assertThat(asked[0]).isLessThan(400);
  }

  @Test
  void tablesOfFitsWithAWrongRowAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FitTable.ofRows(new int[][] {{}, {1, 2}}))
        .withMessageContaining("row 1 must have 1 fits but had 2");
  }

  @Test
  void rulesThatMakeNoSenseAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GroupRules.builder(3, 0).apart(1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> GroupRules.builder(3, 2).kinds(new int[] {0, 1}, 1).kinds(new int[] {1}, 1))
        .withMessageContaining("label 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GroupRules.builder(3, 0).common(new long[2][1], new long[1], 1))
        .withMessageContaining("3 people need bits but 2 have them");
  }

  @Test
  void meansAreComparedAsFractions() {
    assertThat(Means.compare(1, 2, 3, 3)).isZero();
    assertThat(Means.compare(2, 3, 1, 2)).isNegative();
    assertThat(Means.compare(499_500L * 1_000_000, 1000, 1_000_000, 2)).isZero();
    assertThat(Means.compare(499_500L * 1_000_000 - 1, 1000, 1_000_000, 2)).isNegative();
    assertThat(Means.pairs(8)).isEqualTo(28);
  }
}
