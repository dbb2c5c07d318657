package org.weft.matching.kernel.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RoommatesCheckTest {
  private static final PeerGraph FOUR = PeerGraph.ofLists(StableRoommatesTest.circle(4));
  private static final PeerGraph FIVE = PeerGraph.ofLists(StableRoommatesTest.circle(5));

  @Property(tries = 2000)
  void aVerdictOnAnyPairsIsThatOfTheDefinition(@ForAll long seed, @ForAll long pick) {
    int[][] lists = Pools.upTo(7, seed);
    PeerBruteForce twin = new PeerBruteForce(lists);
    List<int[]> all = twin.pairings();
    int[] any = all.get((int) Math.floorMod(pick, (long) all.size()));
    List<List<Integer>> blocking = twin.blocking(any);
    PeerVerdict verdict = RoommatesCheck.checkPairs(PeerGraph.ofLists(lists), any);
    assertThat(verdict.holds()).isEqualTo(blocking.isEmpty());
    if (!blocking.isEmpty()) {
      int first = blocking.get(0).get(0);
      int favorite = Arrays.stream(lists[first])
          .filter(j -> blocking.contains(List.of(first, j)))
          .findFirst()
          .orElseThrow();
      assertThat(verdict).isEqualTo(new PeerVerdict.Blocked(first, favorite));
    }
  }

  @Property(tries = 2000)
  void aVerdictOnAnyCirclesIsThatOfTheDefinition(@ForAll long seed, @ForAll long circles) {
    int[][] lists = Pools.complete(4, seed);
    int[] any = Pools.shuffled(4, new SplittableRandom(circles));
    boolean stable =
        new PeerBruteForce(lists).stablePartitions().stream().anyMatch(p -> Arrays.equals(p, any));
    boolean odd = PeerBruteForce.oddParties(any).stream().anyMatch(party -> party.contains(","));
    PeerGraph pool = PeerGraph.ofLists(lists);
    assertThat(RoommatesCheck.checkPartition(pool, any).holds()).isEqualTo(stable);
    assertThat(RoommatesCheck.checkImpossible(pool, any).holds()).isEqualTo(stable && odd);
  }

  @Property(tries = 500)
  void aCircleTheOtherWayRoundIsNoticed(@ForAll long seed) {
    PeerGraph pool = PeerGraph.ofLists(Pools.complete(20, seed));
    if (StableRoommates.solve(pool) instanceof StablePartition none) {
      int[] successor = none.successor();
      int[] reversed = new int[successor.length];
      for (int i = 0; i < successor.length; i++) {
        reversed[successor[i]] = i;
      }
      assertThat(RoommatesCheck.checkImpossible(pool, reversed))
          .isInstanceOf(PeerVerdict.WrongDirection.class);
    }
  }

  @Property(tries = 500)
  void aPairTakenApartIsNoticed(@ForAll long seed) {
    PeerGraph pool = PeerGraph.ofLists(Pools.complete(8, seed));
    if (StableRoommates.solve(pool) instanceof StablePairs pairs) {
      int[] apart = pairs.partner();
      apart[apart[0]] = -1;
      assertThat(RoommatesCheck.checkPairs(pool, apart))
          .isEqualTo(new PeerVerdict.NotMutual(0, apart[0], -1));
      apart[0] = -1;
      assertThat(RoommatesCheck.checkPairs(pool, apart)).isInstanceOf(PeerVerdict.Blocked.class);
    }
  }

  @Test
  void aStableCircleOfFourProvesNothing() {
    int[] around = {1, 2, 3, 0};
    assertThat(RoommatesCheck.checkPartition(FOUR, around).holds()).isTrue();
    assertThat(RoommatesCheck.checkImpossible(FOUR, around))
        .isEqualTo(new PeerVerdict.NoOddParty());
  }

  @Test
  void peopleWhoAreNotListedAreNamed() {
    assertThat(RoommatesCheck.checkPairs(FOUR, new int[] {2, -1, 0, -1}))
        .isEqualTo(new PeerVerdict.NotListed(0, 2));
    assertThat(RoommatesCheck.checkPairs(FOUR, new int[] {-1, 1, -1, -1}))
        .isEqualTo(new PeerVerdict.NotListed(1, 1));
    assertThat(RoommatesCheck.checkPairs(FOUR, new int[] {-1, -1, 9, -1}))
        .isEqualTo(new PeerVerdict.NotListed(2, 9));
    assertThat(RoommatesCheck.checkPairs(FOUR, new int[] {-1, -1, -2, -1}))
        .isEqualTo(new PeerVerdict.NotListed(2, -2));
    assertThat(RoommatesCheck.checkPartition(FIVE, new int[] {1, 2, 3, 4, -1}))
        .isEqualTo(new PeerVerdict.NotListed(4, -1));
  }

  @Test
  void twoPeopleWithOneSuccessorAreNamed() {
    assertThat(RoommatesCheck.checkPartition(FIVE, new int[] {1, 2, 1, 4, 0}))
        .isEqualTo(new PeerVerdict.SharedSuccessor(2, 1));
  }

  @Test
  void singlePeopleBlockUnlessOnlyTheMatchedCount() {
    int[] oneOut = {1, 0, 3, 2, -1};
    assertThat(RoommatesCheck.checkPairs(FIVE, oneOut)).isEqualTo(new PeerVerdict.Blocked(3, 4));
    assertThat(RoommatesCheck.checkAmongMatched(FIVE, oneOut).holds()).isTrue();
  }

  @Test
  void arraysOfAnotherSizeAreRefused() {
    assertThatThrownBy(() -> RoommatesCheck.checkPairs(FIVE, new int[4]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("partner must have one entry for each of the 5 people but had 4");
    assertThatThrownBy(() -> RoommatesCheck.checkImpossible(FIVE, new int[6]))
        .hasMessageContaining("successor must have one entry for each of the 5 people but had 6");
  }
}
