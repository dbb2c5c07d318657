package org.weft.matching.kernel.lottery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.profile.Wishes;

class LotteryTest {
  private static final CandidateGraph PAIR = CandidateGraph.complete(2, 2);
  private static final int[] ONES = {1, 1};
  private static final int[] ALIKE = {1, 2, 1, 2};

  private static Shares serial(Wishes wishes) {
    return ProbabilisticSerial.solve(wishes.graph(), wishes.capacity(), wishes.rank());
  }

  private static Shares random(Wishes wishes) {
    return RandomSerialDictatorship.exact(wishes.graph(), wishes.capacity(), wishes.rank(), 100_000)
        .orElseThrow();
  }

  @Test
  void twoAlikeShareHalfAndHalf() {
    Shares shares = ProbabilisticSerial.solve(PAIR, ONES, ALIKE);
    assertThat(shares.denominator()).isEqualTo(BigInteger.TWO);
    for (int e = 0; e < shares.edges(); e++) {
      assertThat(shares.numerator(e)).isEqualTo(BigInteger.ONE);
    }
  }

  /** The example by which Bogomolnaia and Moulin tell the two mechanisms apart, worked out anew. */
  @Test
  void fourWithTwoFavoritesDoBetterEatingThanChoosing() {
    CandidateGraph graph = CandidateGraph.complete(4, 4);
    int[] rank = {1, 2, 3, 4, 1, 2, 3, 4, 2, 1, 4, 3, 2, 1, 4, 3};
    int[] ones = {1, 1, 1, 1};
    Shares eaten = ProbabilisticSerial.solve(graph, ones, rank);
    assertThat(eaten.denominator()).isEqualTo(BigInteger.TWO);
    assertThat(eaten.numerator(0)).isEqualTo(BigInteger.ONE);
    assertThat(eaten.numerator(1)).isZero();
    assertThat(eaten.numerator(2)).isEqualTo(BigInteger.ONE);
    assertThat(eaten.numerator(3)).isZero();
    Shares chosen = RandomSerialDictatorship.exact(graph, ones, rank, 1000).orElseThrow();
    assertThat(chosen.denominator()).isEqualTo(BigInteger.valueOf(12));
    assertThat(chosen.numerator(0)).isEqualTo(BigInteger.valueOf(5));
    assertThat(chosen.numerator(1)).isEqualTo(BigInteger.ONE);
    assertThat(chosen.numerator(2)).isEqualTo(BigInteger.valueOf(5));
    assertThat(chosen.numerator(3)).isEqualTo(BigInteger.ONE);
  }

  @Property(tries = 1000)
  void eatingStepByStepGivesTheSameShares(@ForAll long seed) {
    Wishes wishes = Wishes.small(seed);
    long[] twin = LotteryTwins.eat(wishes);
    Shares shares = serial(wishes);
    BigInteger whole = BigInteger.valueOf(LotteryTwins.WHOLE);
    for (int e = 0; e < twin.length; e++) {
      assertThat(shares.numerator(e).multiply(whole))
          .isEqualTo(BigInteger.valueOf(twin[e]).multiply(shares.denominator()));
    }
  }

  @Property(tries = 500)
  void choosingInEveryOrderGivesTheSameChances(@ForAll long seed) {
    Wishes wishes = Wishes.small(seed);
    long[] twin = LotteryTwins.chooseInEveryOrder(wishes);
    long all = 1;
    for (int k = 2; k <= wishes.graph().mentees(); k++) {
      all *= k;
    }
    Shares shares = random(wishes);
    for (int e = 0; e < twin.length; e++) {
      assertThat(shares.numerator(e).multiply(BigInteger.valueOf(all)))
          .isEqualTo(BigInteger.valueOf(twin[e]).multiply(shares.denominator()));
    }
  }

  @Property(tries = 500)
  void nobodyEnviesAnybodysEatenShares(@ForAll long seed) {
    Wishes wishes = Wishes.small(seed);
    Shares shares = serial(wishes);
    for (int i = 0; i < wishes.graph().mentees(); i++) {
      for (int other = 0; other < wishes.graph().mentees(); other++) {
        BigInteger mine = BigInteger.ZERO;
        BigInteger theirs = BigInteger.ZERO;
        for (int e : LotteryTwins.list(wishes, i)) {
          mine = mine.add(shares.numerator(e));
          theirs = theirs.add(shareOf(wishes, shares, other, wishes.graph().mentorOf(e)));
          assertThat(mine).isGreaterThanOrEqualTo(theirs);
        }
      }
    }
  }

  private static BigInteger shareOf(Wishes wishes, Shares shares, int mentee, int mentor) {
    for (int e = wishes.graph().firstEdge(mentee); e < wishes.graph().endEdge(mentee); e++) {
      if (wishes.graph().mentorOf(e) == mentor) {
        return shares.numerator(e);
      }
    }
    return BigInteger.ZERO;
  }

  /** Draw an arrow from a mentor whom somebody may get to each whom they would rather have: no circle, none to a free one. */
  @Property(tries = 500)
  void eatenSharesAreOrdinallyEfficient(@ForAll long seed) {
    Wishes wishes = Wishes.small(seed);
    Shares shares = serial(wishes);
    int mentors = wishes.graph().mentors();
    boolean[][] reaches = new boolean[mentors][mentors];
    BigInteger[] given = new BigInteger[mentors];
    Arrays.fill(given, BigInteger.ZERO);
    for (int i = 0; i < wishes.graph().mentees(); i++) {
      List<Integer> list = LotteryTwins.list(wishes, i);
      for (int k = 0; k < list.size(); k++) {
        int j = wishes.graph().mentorOf(list.get(k));
        given[j] = given[j].add(shares.numerator(list.get(k)));
        for (int better = 0; better < k && shares.numerator(list.get(k)).signum() > 0; better++) {
          reaches[j][wishes.graph().mentorOf(list.get(better))] = true;
        }
      }
    }
    for (int via = 0; via < mentors; via++) {
      for (int from = 0; from < mentors; from++) {
        for (int to = 0; to < mentors; to++) {
          reaches[from][to] |= reaches[from][via] && reaches[via][to];
        }
      }
    }
    for (int j = 0; j < mentors; j++) {
      assertThat(reaches[j][j]).isFalse();
      BigInteger most = shares.denominator().multiply(BigInteger.valueOf(wishes.capacity()[j]));
      boolean isFull = given[j].equals(most);
      for (int from = 0; from < mentors && !isFull; from++) {
        assertThat(reaches[from][j]).isFalse();
      }
    }
  }

  @Property(tries = 400)
  void theLotteryHasExactlyTheSharesAndEveryMatchingOfItIsEfficient(@ForAll long seed) {
    Wishes wishes = Wishes.small(seed);
    for (Shares shares : List.of(serial(wishes), random(wishes))) {
      Rational[] chance = new Rational[shares.edges()];
      Arrays.fill(chance, Rational.ZERO);
      List<Rational> weights = new ArrayList<>();
      List<int[]> support = new ArrayList<>();
      Lottery.decompose(wishes.graph(), wishes.capacity(), shares, (matching, above, below) -> {
        Rational weight = new Rational(above, below);
        weights.add(weight);
        support.add(matching);
        for (int e : matching) {
          if (e >= 0) {
            chance[e] = chance[e].plus(weight);
          }
        }
      });
      assertThat(weights).allMatch(weight -> weight.signum() > 0);
      assertThat(weights.stream().reduce(Rational.ZERO, Rational::plus)).isEqualTo(Rational.ONE);
      assertThat(support).allMatch(wishes::isMatching);
      for (int e = 0; e < chance.length; e++) {
        assertThat(chance[e]).isEqualTo(shares.share(e));
      }
      assertThat(support.size())
          .isLessThanOrEqualTo(
              1 + chance.length + wishes.graph().mentees() + wishes.graph().mentors());
    }
    List<int[]> all = wishes.matchings();
    Lottery.decompose(
        wishes.graph(),
        wishes.capacity(),
        serial(wishes),
        (matching, above, below) ->
            assertThat(all).noneMatch(other -> isBetter(wishes, other, matching)));
  }

  private static boolean isBetter(Wishes wishes, int[] other, int[] matching) {
    boolean isBetter = false;
    for (int i = 0; i < matching.length; i++) {
      List<Integer> list = LotteryTwins.list(wishes, i);
      int now = matching[i] < 0 ? list.size() : list.indexOf(matching[i]);
      int then = other[i] < 0 ? list.size() : list.indexOf(other[i]);
      if (then > now) {
        return false;
      }
      isBetter |= then < now;
    }
    return isBetter;
  }

  @Test
  void drawsFollowTheChances() {
    CandidateGraph graph = CandidateGraph.complete(3, 2);
    int[] rank = {1, 2, 1, 2, 1, 2};
    Shares shares = ProbabilisticSerial.solve(graph, ONES, rank);
    int[] count = new int[graph.edges()];
    int draws = 3000;
    for (int draw = 0; draw < draws; draw++) {
      for (int e : Lottery.draw(graph, ONES, shares, draw)) {
        if (e >= 0) {
          count[e]++;
        }
      }
    }
    // Each chance is a third: five standard errors are 129 draws.
    for (int e = 0; e < count.length; e++) {
      assertThat(count[e]).isBetween(1000 - 129, 1000 + 129);
    }
    assertThat(Lottery.draw(graph, ONES, shares, 5))
        .isEqualTo(Lottery.draw(graph, ONES, shares, 5));
  }

  @Test
  void estimatesAreNearTheExactChances() {
    CandidateGraph graph = CandidateGraph.complete(4, 4);
    int[] rank = {1, 2, 3, 4, 1, 2, 3, 4, 2, 1, 4, 3, 2, 1, 4, 3};
    int[] ones = {1, 1, 1, 1};
    int draws = 12_000;
    int[] count = RandomSerialDictatorship.estimate(graph, ones, rank, draws, 1);
    Shares exact = RandomSerialDictatorship.exact(graph, ones, rank, 1000).orElseThrow();
    for (int e = 0; e < count.length; e++) {
      double chance = exact.numerator(e).doubleValue() / exact.denominator().doubleValue();
      double error = Math.sqrt(chance * (1 - chance) / draws);
      assertThat((double) count[e] / draws).isBetween(chance - 5 * error, chance + 5 * error);
    }
    assertThat(RandomSerialDictatorship.estimate(graph, ones, rank, 50, 1))
        .isEqualTo(RandomSerialDictatorship.estimate(graph, ones, rank, 50, 1))
        .isNotEqualTo(RandomSerialDictatorship.estimate(graph, ones, rank, 50, 2));
  }

  @Test
  void everyDrawIsCountedAndOneIsEnough() {
    CandidateGraph single = CandidateGraph.complete(1, 1);
    int[] one = {1};
    assertThat(RandomSerialDictatorship.estimate(single, one, one, 1, 5)).containsExactly(1);
    assertThat(RandomSerialDictatorship.estimate(single, one, one, 7, 5)).containsExactly(7);
  }

  @Test
  void tooManyMenteesOrStatesAreNotCounted() {
    int most = RandomSerialDictatorship.MAX_MENTEES;
    assertThat(RandomSerialDictatorship.exact(
            CandidateGraph.complete(most + 1, 0), new int[0], new int[0], 1 << 22))
        .isEmpty();
    assertThat(RandomSerialDictatorship.exact(PAIR, ONES, ALIKE, 1)).isEmpty();
    assertThat(RandomSerialDictatorship.exact(PAIR, ONES, ALIKE, 2)).isPresent();
  }

  @Test
  void twelveAlikeShareEquallyByCountingAllOrders() {
    CandidateGraph graph = CandidateGraph.complete(12, 3);
    int[] rank = new int[36];
    Arrays.setAll(rank, e -> 1 + e % 3);
    Shares shares =
        RandomSerialDictatorship.exact(graph, new int[] {1, 2, 3}, rank, 5000).orElseThrow();
    assertThat(shares.denominator()).isEqualTo(BigInteger.valueOf(12));
    for (int e = 0; e < 36; e++) {
      assertThat(shares.numerator(e)).isEqualTo(BigInteger.valueOf(1 + e % 3));
    }
  }

  @Test
  void emptyClosedAndHugeInputIsServed() {
    Shares nobody = ProbabilisticSerial.solve(CandidateGraph.complete(0, 2), ONES, new int[0]);
    assertThat(nobody.edges()).isZero();
    assertThat(Lottery.draw(CandidateGraph.complete(0, 2), ONES, nobody, 1)).isEmpty();
    Shares closed = ProbabilisticSerial.solve(PAIR, new int[2], ALIKE);
    assertThat(closed.numerator(0)).isZero();
    assertThat(Lottery.draw(PAIR, new int[2], closed, 1)).containsExactly(-1, -1);
    int[] huge = {Integer.MAX_VALUE, Integer.MAX_VALUE};
    Shares wide = ProbabilisticSerial.solve(PAIR, huge, ALIKE);
    assertThat(Lottery.draw(PAIR, huge, wide, 1)).containsExactly(0, 2);
  }

  @Test
  void refusalsNameTheValueAndTheWayOut() {
    assertThatThrownBy(() -> ProbabilisticSerial.solve(PAIR, new int[] {1, -2}, ALIKE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mentor 1")
        .hasMessageContaining("-2");
    assertThatThrownBy(() -> ProbabilisticSerial.solve(PAIR, new int[1], ALIKE))
        .hasMessageContaining("had 1");
    assertThatThrownBy(() -> RandomSerialDictatorship.exact(PAIR, ONES, new int[3], 9))
        .hasMessageContaining("had 3");
    assertThatThrownBy(() -> RandomSerialDictatorship.estimate(PAIR, ONES, ALIKE, 0, 1))
        .hasMessageContaining("draws")
        .hasMessageContaining("was 0");
  }
}
