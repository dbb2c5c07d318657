package org.weft.matching.kernel.lattice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.matching.kernel.BlockingPairs;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.DeferredAcceptance;

class RotationPosetTest {
  @Test
  void twoWhoSwapAreOneRotation() {
    RotationPoset poset = Market.doubled(1).poset();
    assertThat(poset.rotations()).isEqualTo(1);
    assertThat(poset.size(0)).isEqualTo(2);
    assertThat(poset.before(0)).isEmpty();
    assertThat(poset.former(0)).containsExactlyInAnyOrder(0, 3);
    assertThat(poset.next(0)).containsExactlyInAnyOrder(1, 2);
    assertThat(poset.matching(new boolean[] {false})).containsExactly(0, 3);
    assertThat(poset.matching(new boolean[] {true})).containsExactly(1, 2);
  }

  @Test
  void knownFamilyHasAsManyStableMatchingsAsPublished() {
    assertThat(StableEnumeration.count(Market.doubled(2).poset(), 1000)).isEqualTo(10);
    assertThat(StableEnumeration.count(Market.doubled(3).poset(), 1000)).isEqualTo(268);
    assertThat(StableEnumeration.count(Market.doubled(4).poset(), 1_000_000)).isEqualTo(195_472);
  }

  @Test
  void countingStopsAtTheLimit() {
    RotationPoset poset = Market.doubled(7).poset();
    assertThat(StableEnumeration.count(poset, 1)).isEqualTo(1);
    assertThat(StableEnumeration.count(poset, 1234)).isEqualTo(1234);
    assertThatThrownBy(() -> StableEnumeration.count(poset, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least 1 but was 0");
  }

  @Test
  void nobodyAndNoPlacesHaveOneStableMatching() {
    for (Market market : List.of(
        Market.of(CandidateGraph.complete(0, 0), new int[0], new double[0], new double[0]),
        Market.of(CandidateGraph.complete(2, 0), new int[0], new double[0], new double[0]),
        Market.of(CandidateGraph.complete(0, 2), new int[2], new double[0], new double[0]),
        Market.of(CandidateGraph.complete(1, 1), new int[1], new double[1], new double[1]))) {
      RotationPoset poset = market.poset();
      assertThat(poset.rotations()).isZero();
      assertThat(poset.arcs()).isZero();
      assertThat(StableEnumeration.count(poset, 9)).isEqualTo(1);
    }
  }

  @Test
  void setsThatAreNotClosedAreRefused() {
    RotationPoset poset = Market.doubled(2).poset();
    int later = poset.rotations() - 1;
    boolean[] taken = new boolean[poset.rotations()];
    taken[later] = true;
    assertThatThrownBy(() -> poset.matching(taken))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rotation " + later)
        .hasMessageContaining("add it");
    assertThatThrownBy(() -> poset.matching(new boolean[1])).hasMessageContaining("had 1");
    assertThatThrownBy(() -> poset.size(poset.rotations()))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> poset.before(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> poset.former(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> poset.next(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Property(tries = 600)
  void closedSetsAreTheStableMatchingsEachOnce(@ForAll long seed) {
    Market market = Market.small(seed);
    List<int[]> listed = listed(market.poset());
    assertThat(listed)
        .containsExactlyInAnyOrderElementsOf(market.stable())
        .usingElementComparator(Arrays::compare)
        .doesNotHaveDuplicates();
  }

  @Property(tries = 300)
  void menteeOptimalComesFirstAndMentorOptimalLast(@ForAll long seed) {
    Market market = Market.small(seed);
    List<int[]> listed = listed(market.poset());
    assertThat(listed.get(0))
        .isEqualTo(DeferredAcceptance.menteesPropose(market.rankings(), market.capacity()));
    assertThat(listed.get(listed.size() - 1))
        .isEqualTo(DeferredAcceptance.mentorsPropose(market.rankings(), market.capacity()));
  }

  @Property(tries = 300)
  void meetAndJoinOfStableMatchingsAreStable(@ForAll long seed, @ForAll long pick) {
    Market market = Market.small(seed);
    RotationPoset poset = market.poset();
    List<boolean[]> sets = sets(poset);
    SplittableRandom random = new SplittableRandom(pick);
    boolean[] one = sets.get(random.nextInt(sets.size()));
    boolean[] two = sets.get(random.nextInt(sets.size()));
    boolean[] both = one.clone();
    boolean[] either = one.clone();
    for (int r = 0; r < one.length; r++) {
      both[r] &= two[r];
      either[r] |= two[r];
    }
    int[] first = poset.matching(one);
    int[] second = poset.matching(two);
    for (int i = 0; i < first.length; i++) {
      if (first[i] >= 0) {
        boolean firstIsBetter = market.menteeRank()[first[i]] < market.menteeRank()[second[i]];
        assertThat(poset.matching(both)[i]).isEqualTo(firstIsBetter ? first[i] : second[i]);
        assertThat(poset.matching(either)[i]).isEqualTo(firstIsBetter ? second[i] : first[i]);
      }
    }
    assertThat(market.isStable(poset.matching(both))).isTrue();
    assertThat(market.isStable(poset.matching(either))).isTrue();
  }

  @Property(tries = 300)
  void everyStepHelpsItsMentorsAndHurtsItsMentees(@ForAll long seed) {
    Market market = Market.small(seed);
    RotationPoset poset = market.poset();
    for (int r = 0; r < poset.rotations(); r++) {
      int[] former = poset.former(r);
      int[] next = poset.next(r);
      assertThat(former).hasSize(poset.size(r)).hasSameSizeAs(next);
      for (int k = 0; k < former.length; k++) {
        int after = (k + 1) % former.length;
        assertThat(market.menteeOf(former[k])).isEqualTo(market.menteeOf(next[k]));
        assertThat(market.menteeRank()[former[k]]).isLessThan(market.menteeRank()[next[k]]);
        assertThat(market.graph().mentorOf(next[k]))
            .isEqualTo(market.graph().mentorOf(former[after]));
        assertThat(market.mentorRank()[next[k]]).isLessThan(market.mentorRank()[former[after]]);
      }
    }
  }

  @Property(tries = 200)
  void stableEdgesAreThoseOfSomeStableMatching(@ForAll long seed) {
    Market market = Market.small(seed);
    boolean[] expected = new boolean[market.graph().edges()];
    for (int[] stable : market.stable()) {
      for (int e : stable) {
        if (e >= 0) {
          expected[e] = true;
        }
      }
    }
    assertThat(RestrictedMatching.stableEdges(market.poset())).isEqualTo(expected);
  }

  @Property(tries = 200)
  void namesOfPeopleDoNotMatter(@ForAll long seed, @ForAll long names) {
    Market market = Market.small(seed);
    Market[] other = new Market[1];
    int[] newEdge = market.relabel(names, other);
    List<List<Integer>> here = new ArrayList<>();
    for (int[] stable : listed(market.poset())) {
      here.add(Arrays.stream(stable)
          .filter(e -> e >= 0)
          .map(e -> newEdge[e])
          .sorted()
          .boxed()
          .toList());
    }
    List<List<Integer>> there = new ArrayList<>();
    for (int[] stable : listed(other[0].poset())) {
      there.add(Arrays.stream(stable).filter(e -> e >= 0).sorted().boxed().toList());
    }
    assertThat(there).containsExactlyInAnyOrderElementsOf(here);
    assertThat(other[0].poset().rotations()).isEqualTo(market.poset().rotations());
  }

  @Property(tries = 30)
  void walkOfALargeMarketStaysStableToTheOtherEnd(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Market market = Market.random(
        150 + random.nextInt(50), 50 + random.nextInt(150), 1 + random.nextInt(4), random);
    RotationPoset poset = market.poset();
    boolean[] taken = new boolean[poset.rotations()];
    for (int r = 0; r < taken.length; r++) {
      assertThat(poset.before(r)).doesNotHaveDuplicates();
      assertThat(Arrays.stream(poset.before(r)).allMatch(b -> b >= 0)).isTrue();
      for (int earlier : poset.before(r)) {
        assertThat(earlier).isLessThan(r);
      }
      taken[r] = true;
      assertThat(BlockingPairs.check(market.rankings(), market.capacity(), poset.matching(taken))
              .holds())
          .isTrue();
    }
    assertThat(poset.matching(taken))
        .isEqualTo(DeferredAcceptance.mentorsPropose(market.rankings(), market.capacity()));
    assertThat(poset.arcs()).isLessThanOrEqualTo(2 * market.graph().edges());
  }

  @Property(tries = 100)
  void noStableMatchingSkipsAnArc(@ForAll long seed) {
    Market market = Market.small(seed);
    RotationPoset poset = market.poset();
    List<boolean[]> sets = sets(poset);
    for (int r = 0; r < poset.rotations(); r++) {
      for (int earlier : poset.before(r)) {
        int later = r;
        assertThat(sets).noneMatch(set -> set[later] && !set[earlier]);
      }
    }
  }

  @Test
  void anEnumerationThatEndedStartsAgain() {
    RotationPoset poset = Market.doubled(2).poset();
    StableEnumeration all = StableEnumeration.of(poset);
    int steps = 0;
    while (all.advance()) {
      steps++;
    }
    assertThat(steps).isEqualTo(10);
    assertThat(all.advance()).isTrue();
    assertThat(all.matchedEdge()).isEqualTo(poset.matching(new boolean[poset.rotations()]));
    assertThat(all.taken()).containsOnly(false);
  }

  static List<int[]> listed(RotationPoset poset) {
    List<int[]> listed = new ArrayList<>();
    StableEnumeration all = StableEnumeration.of(poset);
    while (all.advance()) {
      listed.add(all.matchedEdge());
      assertThat(poset.matching(all.taken())).isEqualTo(all.matchedEdge());
    }
    return listed;
  }

  private static List<boolean[]> sets(RotationPoset poset) {
    List<boolean[]> sets = new ArrayList<>();
    StableEnumeration all = StableEnumeration.of(poset);
    while (all.advance()) {
      sets.add(all.taken());
    }
    return sets;
  }
}
