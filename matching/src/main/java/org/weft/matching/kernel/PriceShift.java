package org.weft.matching.kernel;

import java.util.Arrays;

/**
 * Hands the work over from the mentors' side to the mentees' side of {@link SparseAssignment}: makes every place cheaper
 * and every mentee dearer by the same amount.
 *
 * <p>After {@link PlaceBidding} every place wants a mentee, at a high price. If there are about as many places as mentees,
 * some must stay empty, and to find out which, place by place, is slow. So all prices move by one level. The two prices
 * of an edge still cover its value; but now the mentees without a mentor are those who want something, and there are many
 * empty places near them. Mentors below the level get price 0 and give up their mentees, who look for a place again. The
 * level is chosen so that this frees a few times as many places as must stay empty: too few, and places that must be
 * emptied later are far from one at price 0; too many, and too many mentees have to be placed again.
 */
final class PriceShift {
  private static final int FREED_PER_EMPTY_PLACE = 4;
  private static final int FREED_AT_MOST = 10;

  private final Seats seats;

  PriceShift(Seats seats) {
    this.seats = seats;
  }

  void run() {
    long level = level();
    for (int i = 0; i < seats.graph.mentees; i++) {
      seats.menteePrice[i] += level;
    }
    for (int j = 0; j < seats.graph.mentors; j++) {
      if (seats.capacity[j] > 0) {
        if (seats.price[j] < level) {
          release(j);
        } else {
          seats.price[j] -= level;
        }
      }
    }
  }

  private void release(int mentor) {
    int from = seats.seatStart[mentor];
    for (int s = from; s < from + seats.load[mentor]; s++) {
      seats.holder[seats.seated[s]] = -1;
    }
    seats.load[mentor] = 0;
    seats.price[mentor] = 0;
  }

  /** The price of the place up to which, counted from the cheapest, places are freed; unfilled entries count as price 0. */
  private long level() {
    long[] prices = new long[seats.places];
    int count = 0;
    for (int j = 0; j < seats.graph.mentors; j++) {
      int kept = seats.seatStart[j + 1] - seats.seatStart[j];
      for (int k = 0; k < kept && count < prices.length && seats.price[j] > 0; k++) {
        prices[count++] = seats.price[j];
      }
    }
    Arrays.sort(prices);
    long mustStayEmpty = Math.max(0, seats.places - seats.seekers);
    long freed = Math.min(FREED_PER_EMPTY_PLACE * mustStayEmpty, seats.seekers / FREED_AT_MOST);
    return freed < prices.length ? prices[(int) freed] : 0;
  }
}
