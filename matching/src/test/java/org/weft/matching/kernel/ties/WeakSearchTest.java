package org.weft.matching.kernel.ties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.matching.kernel.DeferredAcceptance;
import org.weft.matching.kernel.Matchings;
import org.weft.matching.kernel.Rankings;
import org.weft.matching.kernel.Verdict;

/** The search behind the largest weakly stable matching, part by part, where it has much to decide. */
class WeakSearchTest {
  private static final int ENOUGH = 100_000;

  /** Contested problems of six people a side that a search from nothing cannot settle in four nodes. */
  private static final long[] BRANCHING = {
    50, 391, 569, 792, 842, 846, 897, 1003, 1137, 1193, 1204, 1302, 1518, 1578, 1593, 1737, 1953,
    1987, 2518, 3099, 3137, 3274, 3314, 3408, 3497, 3630, 3688, 3814, 4016, 4060, 5173, 6562, 6900
  };

  private static WeakSearch fromNothing(TiedInstance instance) {
    int[] nobody = new int[instance.graph().mentees()];
    Arrays.fill(nobody, -1);
    return new WeakSearch(instance.tied(), instance.capacity(), nobody, -1);
  }

  @Test
  void manyBranchesLeadToTheLargestAndEveryBudgetToATrueBound() {
    for (long seed : BRANCHING) {
      TiedInstance instance = TiedInstance.contested(seed, 6);
      int largest = stable(instance).stream().mapToInt(Matchings::size).max().orElseThrow();
      WeakSearch search = fromNothing(instance);
      assertThat(search.run(instance.graph().mentees(), ENOUGH)).isEqualTo(largest);
      assertThat(search.bestSize()).isEqualTo(largest);
      assertThat(Matchings.size(search.best())).isEqualTo(largest);
      assertThat(search.nodes()).isGreaterThan(4);
      for (int budget = 0; budget < search.nodes(); budget++) {
        WeakSearch shorter = fromNothing(instance);
        int bound = shorter.run(instance.graph().mentees(), budget);
        assertThat(shorter.nodes()).isEqualTo(budget);
        assertThat(bound).isBetween(largest, instance.graph().mentees());
        assertThat(shorter.bestSize()).isLessThanOrEqualTo(largest);
        assertThat(shorter.bestSize() < bound).isTrue();
      }
    }
  }

  private static List<int[]> stable(TiedInstance instance) {
    return TiedBruteForce.stable(instance, StabilityNotion.WEAK);
  }

  @Test
  void dozensAreSettledFromNothingAsFromAGoodStart() {
    for (long seed : new long[] {18, 75, 76, 78, 101, 123, 236}) {
      TiedInstance instance = TiedInstance.contested(seed, 30);
      LargestWeaklyStable largest =
          LargestWeaklyStable.solve(instance.tied(), instance.capacity(), 0, ENOUGH);
      assertThat(largest.nodes()).isGreaterThan(3);
      assertThat(largest.evidence()).isNotEqualTo(LargestWeaklyStable.Evidence.BUDGET_SPENT);
      WeakSearch search = fromNothing(instance);
      assertThat(search.run(instance.graph().mentees(), ENOUGH)).isEqualTo(largest.size());
      assertThat(TiedBlockingPairs.check(
              instance.tied(), instance.capacity(), search.best(), StabilityNotion.WEAK))
          .isEqualTo(new Verdict.Holds());
    }
  }

  /** More decisions on top of each other than the search keeps notes for at first. */
  @Test
  void aDeepSearchIsSettledToo() {
    TiedInstance instance = TiedInstance.contested(300, 60);
    WeakSearch search = fromNothing(instance);
    int bound = search.run(instance.graph().mentees(), ENOUGH);
    assertThat(search.nodes()).isGreaterThan(16);
    assertThat(search.bestSize()).isEqualTo(bound);
    assertThat(bound)
        .isEqualTo(LargestWeaklyStable.solve(instance.tied(), instance.capacity(), 8, ENOUGH)
            .size());
    assertThat(TiedBlockingPairs.check(
            instance.tied(), instance.capacity(), search.best(), StabilityNotion.WEAK))
        .isEqualTo(new Verdict.Holds());
  }

  @Test
  void shufflesOfTheTiesOftenMatchMore() {
    int more = 0;
    for (long seed = 0; seed < 40; seed++) {
      TiedInstance instance = TiedInstance.contested(seed, 30);
      int before = 0;
      for (int restarts : new int[] {0, 1, 8}) {
        LargestWeaklyStable found =
            LargestWeaklyStable.solve(instance.tied(), instance.capacity(), restarts, 0);
        assertThat(found.size()).isEqualTo(Matchings.size(found.matchedEdge()));
        assertThat(found.size()).isGreaterThanOrEqualTo(before);
        more += restarts > 0 && found.size() > before ? 1 : 0;
        before = found.size();
      }
    }
    assertThat(more).isGreaterThan(10);
  }

  /** What has been decided. */
  private record Decided(boolean[] left, boolean[] matched, boolean[] filled) {
    static Decided by(WeakConstraints constraints) {
      return new Decided(
          constraints.isLeft.clone(), constraints.mustMatch.clone(), constraints.mustFill.clone());
    }

    boolean allows(TiedInstance instance, int[] matching) {
      int[] load = instance.loads(matching);
      return Arrays.stream(matching).allMatch(e -> e < 0 || left[e])
          && IntStream.range(0, matched.length).allMatch(i -> !matched[i] || matching[i] >= 0)
          && IntStream.range(0, filled.length)
              .allMatch(j -> !filled[j] || load[j] == instance.capacity()[j]);
    }

    void isSameAs(Decided other) {
      assertThat(left).isEqualTo(other.left);
      assertThat(matched).isEqualTo(other.matched);
      assertThat(filled).isEqualTo(other.filled);
    }
  }

  @Property(tries = 300)
  void decisionsKeepEveryStableMatchingOfTheirBranchAndCanBeTakenBack(@ForAll long seed) {
    TiedInstance instance = TiedInstance.contested(seed, 5);
    TiedRankings tied = instance.tied();
    List<int[]> stable = stable(instance);
    WeakConstraints constraints = new WeakConstraints(tied, instance.capacity());
    constraints.start();
    Decided first = Decided.by(constraints);
    assertThat(stable).allMatch(matching -> first.allows(instance, matching));
    for (int e = 0; e < instance.graph().edges(); e++) {
      int i = tied.menteeOf(e);
      int rank = tied.menteeRank(e);
      int[] mark = constraints.mark();
      constraints.matchAtLeast(e);
      constraints.propagate();
      Decided matched = Decided.by(constraints);
      assertThat(stable)
          .filteredOn(matching -> matching[i] >= 0 && tied.menteeRank(matching[i]) <= rank)
          .allMatch(matching -> matched.allows(instance, matching));
      assertThat(stable)
          .filteredOn(matching -> matching[i] < 0 || tied.menteeRank(matching[i]) > rank)
          .noneMatch(matching -> matched.allows(instance, matching));
      constraints.backTo(mark);
      Decided.by(constraints).isSameAs(first);
      constraints.fillInstead(e);
      constraints.propagate();
      Decided filled = Decided.by(constraints);
      assertThat(stable)
          .allMatch(matching -> filled.allows(instance, matching)
              == (matching[i] < 0 || tied.menteeRank(matching[i]) > rank));
      constraints.backTo(mark);
      Decided.by(constraints).isSameAs(first);
    }
  }

  @Property(tries = 300)
  void withoutTiesTheListsAloneDecideAsMuchAsBothSidesProposing(@ForAll long seed) {
    TiedInstance any = TiedInstance.contested(seed, 8);
    long[] menteeScore = strict(any.graph().edges(), seed);
    long[] mentorScore = strict(any.graph().edges(), ~seed);
    TiedInstance instance = new TiedInstance(any.graph(), any.capacity(), menteeScore, mentorScore);
    TiedRankings tied = instance.tied();
    Rankings rankings = Rankings.of(
        instance.graph(),
        ranks(instance.graph().edges(), tied::menteeRank),
        ranks(instance.graph().edges(), tied::mentorRank));
    WeakConstraints constraints = new WeakConstraints(tied, instance.capacity());
    constraints.start();
    int[] best = DeferredAcceptance.menteesPropose(rankings, instance.capacity());
    int[] worst = DeferredAcceptance.mentorsPropose(rankings, instance.capacity());
    for (int i = 0; i < best.length; i++) {
      int[] left = IntStream.range(
              instance.graph().firstEdge(i), instance.graph().endEdge(i))
          .filter(e -> constraints.isLeft[e])
          .boxed()
          .sorted((a, b) -> Integer.compare(tied.menteeRank(a), tied.menteeRank(b)))
          .mapToInt(e -> e)
          .toArray();
      assertThat(constraints.mustMatch[i]).isEqualTo(best[i] >= 0);
      if (best[i] >= 0) {
        assertThat(left[0]).isEqualTo(best[i]);
        assertThat(left[left.length - 1]).isEqualTo(worst[i]);
      } else {
        assertThat(left).isEmpty();
      }
    }
  }

  private static long[] strict(int edges, long seed) {
    return Arrays.stream(Matchings.shuffled(edges, new SplittableRandom(seed)))
        .asLongStream()
        .toArray();
  }

  private static int[] ranks(int edges, IntUnaryOperator rank) {
    return IntStream.range(0, edges).map(e -> rank.applyAsInt(e) - 1).toArray();
  }

  @Property(tries = 500)
  void theRelaxedMatchingIsALargestThatServesWhomItMust(@ForAll long seed) {
    TiedInstance instance = TiedInstance.contested(seed, 5);
    SplittableRandom random = new SplittableRandom(seed);
    List<int[]> all = TiedBruteForce.matchings(instance);
    boolean[] left = new boolean[instance.graph().edges()];
    boolean[] match = new boolean[instance.graph().mentees()];
    boolean[] fill = new boolean[instance.graph().mentors()];
    RelaxedMatching relaxed =
        new RelaxedMatching(instance.tied(), instance.capacity(), left, match, fill);
    relaxed.startFrom(all.get(random.nextInt(all.size())));
    relaxed.startFrom(all.get(random.nextInt(all.size())));
    for (int step = 0; step < 8; step++) {
      int share = 1 + random.nextInt(4);
      for (int e = 0; e < left.length; e++) {
        left[e] = random.nextInt(6) > 0;
      }
      for (int i = 0; i < match.length; i++) {
        match[i] = random.nextInt(share) == 0;
      }
      for (int j = 0; j < fill.length; j++) {
        fill[j] = random.nextInt(2 * share) == 0;
      }
      Decided decided = new Decided(left, match, fill);
      int largest = all.stream()
          .filter(matching -> decided.allows(instance, matching))
          .mapToInt(Matchings::size)
          .max()
          .orElse(-1);
      assertThat(relaxed.repair()).isEqualTo(largest);
      assertThat(relaxed.load).isEqualTo(instance.loads(relaxed.matchedEdge));
      if (largest >= 0) {
        assertThat(decided.allows(instance, relaxed.matchedEdge)).isTrue();
        assertThat(Matchings.size(relaxed.matchedEdge)).isEqualTo(largest);
      }
    }
  }
}
