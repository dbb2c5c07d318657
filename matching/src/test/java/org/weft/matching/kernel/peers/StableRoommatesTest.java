package org.weft.matching.kernel.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StableRoommatesTest {
  private static final int[][] CHASE_AND_ONE_LEFT = {{1, 2, 3}, {2, 0, 3}, {0, 1, 3}, {0, 1, 2}};

  @Test
  void threeWhoChaseEachOtherAndOneLeftHaveNoStableMatching() {
    StablePartition none = impossible(CHASE_AND_ONE_LEFT);
    assertThat(none.oddParties()).isDeepEqualTo(new int[][] {{0, 1, 2}});
    assertThat(none.successor()).containsExactly(1, 2, 0, 3);
    assertThat(none.almostStablePartners()).containsExactly(1, 0, -1, -1);
  }

  @Test
  void smallPoolsAreSolved() {
    assertThat(pairs(new int[0][])).isEmpty();
    assertThat(pairs(new int[][] {{}})).containsExactly(-1);
    assertThat(pairs(new int[][] {{1}, {0}})).containsExactly(1, 0);
    assertThat(pairs(new int[][] {{1}, {0, 2}, {1}})).containsExactly(1, 0, -1);
    assertThat(pairs(new int[][] {{1}, {2, 0}, {1}})).containsExactly(-1, 2, 1);
  }

  @Test
  void aCircleOfFourIsSolvedAndOneOfFiveIsNot() {
    assertThat(pairs(circle(4))).isIn(new int[] {1, 0, 3, 2}, new int[] {3, 2, 1, 0});
    assertThat(impossible(circle(5)).oddParties()).isDeepEqualTo(new int[][] {{0, 1, 2, 3, 4}});
    assertThat(impossible(circle(5)).almostStablePartners()).containsExactly(1, 0, 3, 2, -1);
  }

  @Test
  void aHundredThousandPeopleInOneCircleAreSolvedWithoutRecursion() {
    int[] even = pairs(circle(100_000));
    assertThat(Arrays.stream(even).filter(j -> j < 0).count()).isZero();
    assertThat(impossible(circle(100_001)).oddParties()[0]).hasSize(100_001);
  }

  @Property(tries = 4000)
  void aStableMatchingIsFoundExactlyIfOneExists(@ForAll long seed) {
    int[][] lists = Pools.upTo(8, seed);
    List<int[]> stable = new PeerBruteForce(lists).stablePairings();
    RoommatesResult result = solve(lists);
    assertThat(result instanceof StablePairs).isEqualTo(!stable.isEmpty());
    if (result instanceof StablePairs pairs) {
      assertThat(stable).anyMatch(p -> Arrays.equals(p, pairs.partner()));
      assertThat(pairs.size()).isEqualTo(PeerBruteForce.size(pairs.partner()));
    }
  }

  @Property(tries = 1000)
  void everyStableMatchingLeavesTheSamePeopleSingle(@ForAll long seed) {
    int[][] lists = Pools.upTo(8, seed);
    if (solve(lists) instanceof StablePairs pairs) {
      for (int[] stable : new PeerBruteForce(lists).stablePairings()) {
        assertThat(singles(stable)).isEqualTo(singles(pairs.partner()));
      }
    }
  }

  @Property(tries = 1500)
  void everyStablePartitionHasTheSameOddParties(@ForAll long seed) {
    int[][] lists = Pools.upTo(6, seed);
    List<int[]> partitions = new PeerBruteForce(lists).stablePartitions();
    int[] found = successor(solve(lists));
    assertThat(partitions).anyMatch(p -> Arrays.equals(p, found));
    assertThat(partitions)
        .allSatisfy(p ->
            assertThat(PeerBruteForce.oddParties(p)).isEqualTo(PeerBruteForce.oddParties(found)));
  }

  @Property(tries = 2000)
  void onlyOddPartiesAreLargerThanAPair(@ForAll long seed) {
    int[][] lists = Pools.upTo(40, seed);
    if (solve(lists) instanceof StablePartition none) {
      int[] successor = none.successor();
      Set<Integer> odd = new TreeSet<>();
      for (int[] party : none.oddParties()) {
        assertThat(party.length % 2).isOne();
        assertThat(party.length).isGreaterThanOrEqualTo(3);
        Arrays.stream(party).forEach(odd::add);
      }
      for (int i = 0; i < successor.length; i++) {
        assertThat(successor[successor[i]] == i).isEqualTo(!odd.contains(i));
      }
    }
  }

  @Property(tries = 2000)
  void everyResultPassesItsCheck(@ForAll long seed) {
    PeerGraph pool = PeerGraph.ofLists(Pools.upTo(60, seed));
    assertThat(RoommatesCheck.check(pool, StableRoommates.solve(pool)))
        .isEqualTo(new PeerVerdict.Holds());
  }

  @Property(tries = 20)
  void largeResultsPassTheirCheck(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    PeerGraph pool = PeerGraph.ofLists(Pools.mutual(400, random.nextDouble(), random));
    assertThat(RoommatesCheck.check(pool, StableRoommates.solve(pool)))
        .isEqualTo(new PeerVerdict.Holds());
  }

  @Property(tries = 1000)
  void renamingPeopleKeepsTheOddParties(@ForAll long seed, @ForAll long names) {
    int[][] lists = Pools.upTo(12, seed);
    int[] name = Pools.shuffled(lists.length, new SplittableRandom(names));
    int[] successor = successor(solve(lists));
    int[] renamed = new int[successor.length];
    for (int i = 0; i < successor.length; i++) {
      renamed[name[i]] = name[successor[i]];
    }
    int[] other = successor(solve(Pools.renamed(lists, name)));
    assertThat(PeerBruteForce.oddParties(other)).isEqualTo(PeerBruteForce.oddParties(renamed));
  }

  @Property(tries = 200)
  void solvingTwiceGivesTheSameResult(@ForAll long seed) {
    int[][] lists = Pools.upTo(30, seed);
    assertThat(successor(solve(lists))).isEqualTo(successor(solve(lists)));
  }

  @Property(tries = 1500)
  void noLargerMatchingIsStableAmongItsPeople(@ForAll long seed) {
    int[][] lists = Pools.upTo(8, seed);
    if (solve(lists) instanceof StablePartition none) {
      int[] almost = none.almostStablePartners();
      PeerBruteForce twin = new PeerBruteForce(lists);
      int most = twin.pairings().stream()
          .filter(p -> stableAmongMatched(twin, p))
          .mapToInt(PeerBruteForce::size)
          .max()
          .orElseThrow();
      assertThat(stableAmongMatched(twin, almost)).isTrue();
      assertThat(PeerBruteForce.size(almost)).isEqualTo(most);
    }
  }

  @Property(tries = 500)
  void whoeverBlocksTheAlmostStablePairsIncludesSomebodyLeftOut(@ForAll long seed) {
    PeerGraph pool = PeerGraph.ofLists(Pools.complete(31, seed));
    if (StableRoommates.solve(pool) instanceof StablePartition none) {
      int[] almost = none.almostStablePartners();
      assertThat(RoommatesCheck.checkAmongMatched(pool, almost)).isEqualTo(new PeerVerdict.Holds());
      for (int[] party : none.oddParties()) {
        int[] out = Arrays.stream(party).filter(i -> almost[i] == -1).toArray();
        assertThat(out).containsExactly(Arrays.stream(party).max().orElseThrow());
      }
    }
  }

  /** The shapes that textbooks use, by seed, so that none of the laws above holds for want of cases. */
  @Test
  void randomPoolsShowEveryShape() {
    Set<String> shapes = new TreeSet<>();
    for (long seed = 0; seed < 1000; seed++) {
      shapes.add(shape(Pools.complete(6, seed)));
      shapes.add(shape(Pools.upTo(8, seed)));
    }
    assertThat(shapes)
        .contains(
            "no stable matching, 1 odd parties",
            "no stable matching, 2 odd parties",
            "1 stable matchings",
            "2 stable matchings",
            "3 stable matchings",
            "2 stable matchings with singles");
  }

  private static String shape(int[][] lists) {
    if (solve(lists) instanceof StablePairs pairs) {
      int count = new PeerBruteForce(lists).stablePairings().size();
      return count + " stable matchings"
          + (singles(pairs.partner()).isEmpty() ? "" : " with singles");
    }
    return "no stable matching, " + impossible(lists).oddParties().length + " odd parties";
  }

  private static boolean stableAmongMatched(PeerBruteForce twin, int[] partner) {
    return twin.blocking(partner).stream()
        .noneMatch(pair -> partner[pair.get(0)] >= 0 && partner[pair.get(1)] >= 0);
  }

  static int[][] circle(int people) {
    int[][] lists = new int[people][];
    for (int i = 0; i < people; i++) {
      lists[i] = new int[] {(i + 1) % people, (i + people - 1) % people};
    }
    return lists;
  }

  private static RoommatesResult solve(int[][] lists) {
    return StableRoommates.solve(PeerGraph.ofLists(lists));
  }

  private static int[] pairs(int[][] lists) {
    return ((StablePairs) solve(lists)).partner();
  }

  private static StablePartition impossible(int[][] lists) {
    return (StablePartition) solve(lists);
  }

  private static int[] successor(RoommatesResult result) {
    if (result instanceof StablePartition none) {
      return none.successor();
    }
    int[] successor = ((StablePairs) result).partner();
    for (int i = 0; i < successor.length; i++) {
      successor[i] = successor[i] == -1 ? i : successor[i];
    }
    return successor;
  }

  private static Set<Integer> singles(int[] partner) {
    Set<Integer> singles = new TreeSet<>();
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] == -1) {
        singles.add(i);
      }
    }
    return singles;
  }
}
