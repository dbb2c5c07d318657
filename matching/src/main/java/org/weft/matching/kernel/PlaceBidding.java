package org.weft.matching.kernel;

/**
 * First phase of {@link SparseAssignment} where places are scarce: the places bid for mentees, exactly and without
 * rounding.
 *
 * <p>An empty place turns to the mentee who brings its mentor the largest profit, value minus the mentee's price. A
 * mentee who sits nowhere comes for free. One who sits elsewhere is raised to the price at which the place would no
 * longer mind its second choice (or staying empty), moves, and the place it left bids next. All places of a mentor share
 * one price, the profit that each of them makes; when it falls, the prices of all its mentees rise by as much.
 *
 * <p>The mirror image of {@link Bidding}, but for the shared price: a mentor with four places bids four times, and the
 * invariants of {@link Seats} hold after each bid. Mentors take turns, so that nobody fills up before others have begun.
 * A place whose bid changes nothing waits for the next sweep; after the last one, or when the allowance of bids is used
 * up, it is left to {@link PlacePaths}.
 */
final class PlaceBidding {
  private static final int SWEEPS = 4;

  private final Seats seats;
  private final MentorLists lists;
  private final int[] seatOf;
  private int[] queue;
  private int[] deferred;
  private int deferrals;
  private long best;
  private long second;
  private int bestMentee;
  private int secondMentee;

  PlaceBidding(Seats seats, MentorLists lists) {
    this.seats = seats;
    this.lists = lists;
    this.seatOf = new int[seats.graph.mentees];
    this.queue = new int[seats.seated.length];
    this.deferred = new int[seats.seated.length];
  }

  /** Lets all empty places bid, starting from no price for mentees and the highest for mentors. */
  void run(long allowance) {
    askHighestPrices();
    long bids = allowance;
    int waiting = queueInTurns();
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      deferrals = 0;
      for (int k = 0; k < waiting; k++) {
        int j = queue[k];
        while (j >= 0) {
          j = bids-- > 0 ? bidOnce(j) : defer(j);
        }
      }
      int[] next = deferred;
      deferred = queue;
      queue = next;
      waiting = deferrals;
    }
  }

  private void askHighestPrices() {
    for (int j = 0; j < seats.graph.mentors; j++) {
      if (seats.hasRoom(j) && lists.start[j] < lists.start[j + 1]) {
        seats.price[j] = seats.offset + lists.weight[lists.start[j]] + lists.blur;
      }
    }
  }

  /** Every mentor's first place, then every second place, and so on; returns how many. */
  private int queueInTurns() {
    int[] mentors = new int[seats.graph.mentors];
    int count = 0;
    for (int j = 0; j < mentors.length; j++) {
      // Who can meet nobody has no bid to spend, or others would run out of bids sooner.
      if (lists.start[j] < lists.start[j + 1]) {
        mentors[count++] = j;
      }
    }
    int size = 0;
    for (int turn = 0; count > 0; turn++) {
      int still = 0;
      for (int k = 0; k < count; k++) {
        int j = mentors[k];
        if (turn < seats.seatStart[j + 1] - seats.seatStart[j]) {
          queue[size++] = j;
          mentors[still++] = j;
        }
      }
      count = still;
    }
    return size;
  }

  /** One bid of an empty place; returns the mentor whose place bids next, or -1. */
  private int bidOnce(int mentor) {
    lookFor(mentor);
    if (best == 0) {
      lowerTo(mentor, 0); // prices of mentees only rise: the place stays empty for good
      return -1;
    }
    if (seats.holder[bestMentee] < 0) {
      lowerTo(mentor, best);
      return seat(bestMentee, mentor);
    }
    if (best > second) {
      lowerTo(mentor, second);
      seats.menteePrice[bestMentee] += best - second;
      int left = leave(bestMentee);
      seat(bestMentee, mentor);
      return left;
    }
    if (seats.holder[secondMentee] < 0) {
      lowerTo(mentor, best);
      return seat(secondMentee, mentor);
    }
    return defer(mentor);
  }

  private void lookFor(int mentor) {
    best = 0;
    second = 0;
    bestMentee = -1;
    secondMentee = -1;
    int to = lists.start[mentor + 1];
    for (int t = lists.start[mentor]; t < to; t++) {
      long value = seats.offset + lists.weight[t];
      if (value + lists.blur <= second) {
        break;
      }
      int i = lists.mentee[t];
      long profit = value - seats.menteePrice[i];
      if (profit > second && seats.holder[i] != mentor) {
        if (profit > best) {
          second = best;
          secondMentee = bestMentee;
          best = profit;
          bestMentee = i;
        } else {
          second = profit;
          secondMentee = i;
        }
      }
    }
  }

  private void lowerTo(int mentor, long price) {
    long drop = seats.price[mentor] - price;
    int from = seats.seatStart[mentor];
    for (int s = from; s < from + seats.load[mentor]; s++) {
      seats.menteePrice[seats.seated[s]] += drop;
    }
    seats.price[mentor] = price;
  }

  private int seat(int mentee, int mentor) {
    int s = seats.seatStart[mentor] + seats.load[mentor]++;
    seats.holder[mentee] = mentor;
    seats.seated[s] = mentee;
    seatOf[mentee] = s;
    return -1;
  }

  private int leave(int mentee) {
    int left = seats.holder[mentee];
    int last = seats.seated[seats.seatStart[left] + --seats.load[left]];
    seats.seated[seatOf[mentee]] = last;
    seatOf[last] = seatOf[mentee];
    return left;
  }

  private int defer(int mentor) {
    deferred[deferrals++] = mentor;
    return -1;
  }
}
