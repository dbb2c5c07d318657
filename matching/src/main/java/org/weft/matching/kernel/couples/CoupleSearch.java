package org.weft.matching.kernel.couples;

/**
 * Tries all matchings of a small market, for one that few options block.
 *
 * <p>Parties get their options one after the other, the best first. A branch is given up once more options block it than may,
 * whatever the parties after it get. So the first matching found is the first of those in that order, and if none is found there
 * is none.
 *
 * <p><b>Details.</b> Branch and bound, depth first, in a loop. The bound is {@link Holdings#blocks} with all places filled that
 * parties still to come could fill; it counts the options of decided parties only, and with everybody decided it is exact. At most
 * {@code mostTests} options are tested over all searches of one object, but for those of a last matching.
 */
final class CoupleSearch {
  private final CoupleMarket market;
  private final long mostTests;
  private Holdings holdings;
  private int[] next;
  /** For each mentor how many undecided mentees could still come. */
  private int[] stillFilled;

  private long tests;

  CoupleSearch(CoupleMarket market, long mostTests) {
    this.market = market;
    this.mostTests = mostTests;
    this.holdings = new Holdings(market);
    this.next = new int[market.parties];
    this.stillFilled = new int[market.capacity.length];
  }

  /** Whether a matching was found that at most so many options block. If not, there is none unless tests ran out. */
  boolean find(int most) {
    start();
    int depth = 0;
    while (depth >= 0 && depth < market.parties) {
      if (hasRunOut()) {
        return false;
      }
      holdings.take(depth);
      if (next[depth] > market.optionStart[depth + 1]) {
        open(depth--);
      } else if (decide(depth) && blocking(depth + 1, most) <= most) {
        depth++;
        close(depth);
      }
    }
    return depth == market.parties;
  }

  boolean hasRunOut() {
    return tests >= mostTests;
  }

  private void start() {
    holdings = new Holdings(market);
    stillFilled = new int[market.capacity.length];
    for (int e = 0; e < market.graph.edges(); e++) {
      stillFilled[market.mentorOf(e)]++;
    }
    close(0);
  }

  /** A party is to be decided next: what it could fill is no longer open. */
  private void close(int party) {
    if (party < market.parties) {
      next[party] = market.optionStart[party];
      count(party, -1);
    }
  }

  private void open(int party) {
    count(party, 1);
  }

  private void count(int party, int by) {
    int[] members = market.members(party);
    for (int mentee : members) {
      for (int e = market.graph.firstEdge(mentee); e < market.graph.endEdge(mentee); e++) {
        stillFilled[market.mentorOf(e)] += by;
      }
    }
  }

  /** Gives a party its next option, or none after the last; false if there is no room for it. */
  private boolean decide(int party) {
    int given = next[party]++;
    if (given == market.optionStart[party + 1]) {
      return true;
    }
    if (!holdings.hasRoom(given)) {
      tests++;
      return false;
    }
    holdings.give(party, given);
    return true;
  }

  /** How many options of the first parties block for sure; counts no further than one more than matters. */
  private int blocking(int decided, int most) {
    int blocking = 0;
    for (int p = 0; p < decided; p++) {
      int present = market.level(holdings.option[p], Integer.MAX_VALUE);
      tests++;
      for (int o = market.optionStart[p];
          o < market.optionStart[p + 1] && market.level[o] < present;
          o++) {
        tests++;
        if (holdings.blocks(p, o, stillFilled) && ++blocking > most) {
          return blocking;
        }
      }
    }
    return blocking;
  }

  /** Counts the options that block a matching; O(options) tests. */
  static int blocking(Holdings holdings) {
    CoupleMarket market = holdings.market;
    int[] filled = new int[market.capacity.length];
    int blocking = 0;
    for (int p = 0; p < market.parties; p++) {
      for (int o = market.optionStart[p]; o < market.optionStart[p + 1]; o++) {
        blocking += holdings.blocks(p, o, filled) ? 1 : 0;
      }
    }
    return blocking;
  }

  Holdings holdings() {
    return holdings;
  }
}
