package org.weft.matching.certificate;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;

/** Lets mentees choose in turn, in every order or in many drawn ones, and compares with the chances that are claimed. */
final class OrdersCheck {
  /** Counts of orders fit a {@code long} up to here. */
  static final int MOST_MENTEES = 20;

  /** How many ways to have served so many mentees are told apart. */
  static final int MOST_STATES = 50_000;

  /** A seed of its own: draws must not follow those of a mechanism. */
  private static final long SEED = 0x0dd5_0f5e_a5edL;

  /** Six standard errors, squared. */
  private static final BigInteger ALLOWED = BigInteger.valueOf(36);

  private final CheckedChances chances;

  /** Lists of the mentees who have one. */
  private final int[][] lists;

  private OrdersCheck(CheckedChances chances, List<ParticipantId> mentorOrder) {
    this.chances = chances;
    this.lists = Arrays.stream(chances.lists(mentorOrder))
        .filter(list -> list.length > 0)
        .toArray(int[][]::new);
  }

  /** Null if each chance is the share of orders that give the pair. Exponential; larger problems are refuted. */
  static @Nullable String flaw(CheckedChances chances, ChanceClaim.AllOrders claim) {
    OrdersCheck check = new OrdersCheck(chances, claim.mentorOrder());
    int n = check.lists.length;
    if (n > MOST_MENTEES) {
      return "the orders of " + n + " mentees are too many to count; estimate the chances";
    }
    long[] orders = new long[chances.chance.length];
    if (!check.count(orders)) {
      return "there are too many ways to serve the mentees to count their orders; estimate the chances";
    }
    BigInteger all = BigInteger.valueOf(factorial(n));
    for (int c = 0; c < orders.length; c++) {
      BigInteger counted = BigInteger.valueOf(orders[c]).multiply(chances.whole);
      if (!counted.equals(chances.chance[c].multiply(all))) {
        return chances.mentee(c) + " gets " + chances.mentor(c) + " in " + orders[c] + " of " + all
            + " orders";
      }
    }
    return null;
  }

  /** A state is who has chosen, as two characters of bits, and the places left of each mentor, up to one for each mentee. */
  private boolean count(long[] orders) {
    char[] start = new char[2 + chances.ofMentor.length];
    for (int j = 0; j < chances.ofMentor.length; j++) {
      start[2 + j] = (char) Math.min(lists.length, chances.problem.places(j));
    }
    Map<String, Long> states = new LinkedHashMap<>();
    states.put(new String(start), 1L);
    for (int left = lists.length - 1; left >= 0; left--) {
      Map<String, Long> next = new LinkedHashMap<>();
      long after = factorial(left);
      for (Map.Entry<String, Long> state : states.entrySet()) {
        for (int i = 0; i < lists.length; i++) {
          serve(state.getKey(), state.getValue(), i, after, orders, next);
        }
        if (next.size() > MOST_STATES) {
          return false;
        }
      }
      states = next;
    }
    return true;
  }

  private void serve(
      String state, long ways, int mentee, long after, long[] orders, Map<String, Long> next) {
    char[] then = state.toCharArray();
    int word = mentee >> 4;
    char bit = (char) (1 << (mentee & 15));
    if ((then[word] & bit) != 0) {
      return;
    }
    then[word] |= bit;
    for (int c : lists[mentee]) {
      int j = 2 + chances.problem.mentorOf(c);
      if (then[j] > 0) {
        then[j]--;
        orders[c] += ways * after;
        break;
      }
    }
    next.merge(new String(then), ways, Long::sum);
  }

  private static long factorial(int n) {
    long product = 1;
    for (int k = 2; k <= n; k++) {
      product *= k;
    }
    return product;
  }

  /** Null if each chance is a share of so many draws, and draws of our own come near it. Draws times candidates. */
  static @Nullable String flaw(CheckedChances chances, ChanceClaim.DrawnOrders claim) {
    BigInteger draws = BigInteger.valueOf(claim.draws());
    int[] own = new OrdersCheck(chances, claim.mentorOrder()).draw(claim.draws());
    for (int c = 0; c < own.length; c++) {
      BigInteger[] count = chances.chance[c].multiply(draws).divideAndRemainder(chances.whole);
      BigInteger mine = BigInteger.valueOf(own[c]);
      if (count[1].signum() != 0) {
        return "the chance of " + chances.mentee(c) + " and " + chances.mentor(c)
            + " is no share of " + draws + " draws";
      }
      BigInteger both = count[0].add(mine);
      BigInteger distance = count[0].subtract(mine).pow(2);
      BigInteger variance = both.min(draws.add(draws).subtract(both)).add(BigInteger.ONE);
      if (distance.compareTo(ALLOWED.multiply(variance)) > 0) {
        return chances.mentee(c) + " gets " + chances.mentor(c) + " in " + count[0] + " of " + draws
            + " draws, but in " + mine + " when drawn anew";
      }
    }
    return null;
  }

  private int[] draw(int draws) {
    SplittableRandom random = new SplittableRandom(SEED);
    int[] count = new int[chances.chance.length];
    int[][] turn = lists.clone();
    for (int draw = 0; draw < draws; draw++) {
      int[] free = new int[chances.ofMentor.length];
      Arrays.setAll(free, chances.problem::places);
      for (int k = 0; k < turn.length; k++) {
        int other = k + random.nextInt(turn.length - k);
        int[] next = turn[other];
        turn[other] = turn[k];
        turn[k] = next;
        choose(next, free, count);
      }
    }
    return count;
  }

  private void choose(int[] list, int[] free, int[] count) {
    for (int c : list) {
      int j = chances.problem.mentorOf(c);
      if (free[j] > 0) {
        free[j]--;
        count[c]++;
        return;
      }
    }
  }
}
