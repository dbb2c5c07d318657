package org.weft.matching.kernel.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MaximumMatchingTest {
  private static final PeerGraph STAR = PeerGraph.ofLists(new int[][] {{1, 2, 3}, {0}, {0}, {0}});

  @Test
  void threeWhoDependOnOneShareOnePair() {
    LargestMatching best = MaximumMatching.solve(STAR);
    assertThat(best.size()).isOne();
    assertThat(best.barrier()).containsExactly(0);
    assertThat(MaximumCheck.check(STAR, best)).isEqualTo(new PeerVerdict.Holds());
  }

  @Test
  void emptyPoolsAndEmptyListsAreSolved() {
    for (int people = 0; people < 4; people++) {
      PeerGraph pool = PeerGraph.ofLists(new int[people][0]);
      LargestMatching none = MaximumMatching.solve(pool);
      assertThat(none.size()).isZero();
      assertThat(none.barrier()).isEmpty();
      assertThat(MaximumCheck.check(pool, none).holds()).isTrue();
    }
  }

  @Property(tries = 3000)
  void noMatchingHasMorePairs(@ForAll long seed) {
    int[][] lists = Pools.upTo(9, seed);
    PeerGraph pool = PeerGraph.ofLists(lists);
    LargestMatching best = MaximumMatching.solve(pool);
    assertThat(best.size()).isEqualTo(new PeerBruteForce(lists).mostPairs());
    assertThat(best.size()).isEqualTo(PeerBruteForce.size(best.partner()));
    assertThat(MaximumCheck.check(pool, best)).isEqualTo(new PeerVerdict.Holds());
  }

  @Property(tries = 1000)
  void theBarrierIsNeverLeftOutButNextToSomebodyWhoCanBe(@ForAll long seed) {
    int[][] lists = Pools.upTo(8, seed);
    PeerBruteForce twin = new PeerBruteForce(lists);
    int most = twin.mostPairs();
    List<int[]> largest =
        twin.pairings().stream().filter(p -> PeerBruteForce.size(p) == most).toList();
    boolean[] canBeOut = new boolean[lists.length];
    largest.forEach(p -> IntStream.range(0, p.length).forEach(i -> canBeOut[i] |= p[i] == -1));
    int[] expected = IntStream.range(0, lists.length)
        .filter(i -> !canBeOut[i] && Arrays.stream(lists[i]).anyMatch(j -> canBeOut[j]))
        .toArray();
    assertThat(MaximumMatching.solve(PeerGraph.ofLists(lists)).barrier()).isEqualTo(expected);
  }

  /** Few edges for each person make many odd circles inside each other. */
  @Property(tries = 2000)
  void sparsePoolsAreSolvedWithProof(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int people = 1 + random.nextInt(120);
    PeerGraph pool =
        PeerGraph.ofLists(Pools.mutual(people, 4 * random.nextDouble() / people, random));
    assertThat(MaximumCheck.check(pool, MaximumMatching.solve(pool)))
        .isEqualTo(new PeerVerdict.Holds());
  }

  @Property(tries = 500)
  void renamingPeopleRenamesTheBarrier(@ForAll long seed, @ForAll long names) {
    SplittableRandom random = new SplittableRandom(seed);
    int[][] lists = Pools.mutual(30, 0.06, random);
    int[] name = Pools.shuffled(30, new SplittableRandom(names));
    LargestMatching best = MaximumMatching.solve(PeerGraph.ofLists(lists));
    LargestMatching other = MaximumMatching.solve(PeerGraph.ofLists(Pools.renamed(lists, name)));
    int[] renamed = Arrays.stream(best.barrier()).map(i -> name[i]).sorted().toArray();
    assertThat(other.size()).isEqualTo(best.size());
    assertThat(other.barrier()).isEqualTo(renamed);
  }

  @Property(tries = 300)
  void aPairLessIsNoticed(@ForAll long seed) {
    PeerGraph pool = PeerGraph.ofLists(Pools.mutual(20, 0.2, new SplittableRandom(seed)));
    LargestMatching best = MaximumMatching.solve(pool);
    int[] fewer = best.partner();
    int i = IntStream.range(0, 20).filter(k -> fewer[k] >= 0).findFirst().orElse(-1);
    if (i >= 0) {
      fewer[fewer[i]] = -1;
      fewer[i] = -1;
      int out = 20 - 2 * best.size();
      assertThat(MaximumCheck.check(pool, fewer, best.barrier()))
          .isEqualTo(new PeerVerdict.NotTight(out + 2, out));
    }
  }

  @Test
  void aWrongBarrierOrForeignPairIsNoticed() {
    int[] pairs = {1, 0, -1, -1};
    assertThat(MaximumCheck.check(STAR, pairs, new int[0]))
        .isEqualTo(new PeerVerdict.NotTight(2, 0));
    assertThat(MaximumCheck.check(STAR, new int[] {-1, 2, 1, -1}, new int[] {0}))
        .isEqualTo(new PeerVerdict.NotListed(1, 2));
    assertThat(MaximumCheck.check(STAR, new int[] {1, -1, 0, -1}, new int[] {0}))
        .isEqualTo(new PeerVerdict.NotMutual(0, 1, -1));
    assertThatThrownBy(() -> MaximumCheck.check(STAR, pairs, new int[] {0, 0}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("named 0");
    assertThatThrownBy(() -> MaximumCheck.check(STAR, pairs, new int[] {4}))
        .hasMessageContaining("people 0 to 3, each once, but named 4");
    assertThatThrownBy(() -> MaximumCheck.check(STAR, new int[3], new int[0]))
        .hasMessageContaining("each of the 4 people but had 3");
  }

  /** Names are shifted so that the first choices pair 1-2, 3-4, ... and leave both ends of the path out. */
  @Test
  void aPathOfAHundredThousandIsTurnedOverWithoutRecursion() {
    int people = 100_000;
    int[][] path = new int[people][];
    for (int i = 1; i < people - 1; i++) {
      path[i] = new int[] {i + 1, i - 1};
    }
    path[0] = new int[] {1};
    path[people - 1] = new int[] {people - 2};
    int[] shifted =
        IntStream.range(0, people).map(i -> (i + people - 1) % people).toArray();
    PeerGraph pool = PeerGraph.ofLists(Pools.renamed(path, shifted));
    LargestMatching best = MaximumMatching.solve(pool);
    assertThat(best.size()).isEqualTo(people / 2);
    assertThat(best.partner()[shifted[0]]).isEqualTo(shifted[1]);
    assertThat(MaximumCheck.check(pool, best).holds()).isTrue();
  }
}
