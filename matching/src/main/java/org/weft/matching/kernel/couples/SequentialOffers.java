package org.weft.matching.kernel.couples;

import java.util.BitSet;
import org.weft.matching.kernel.MentorIndex;

/**
 * Lets one party after the other move to the best option that would take it, until nobody would move.
 *
 * <p>In each step the first party that some option blocks for moves to the best such option; mentors let go whom they like least,
 * and who loses a partner leaves, too. Without couples this is deferred acceptance of D. Gale and L. Shapley (1962). With couples
 * it is in the manner of A. Roth and E. Peranson, "The Redesign of the Matching Market for American Physicians" (1999): places
 * that become free are offered again. It may go around for ever; then it stops where it notices.
 *
 * <p><b>Details.</b> Parties that may have something to move for are kept in a set of bits: those who moved or lost their option,
 * and all candidates of a mentor who lost somebody without getting somebody better. Nobody else can have: by the definition in
 * {@link Holdings} a mentor who only gets better people welcomes nobody new. So the next matching follows from this one alone,
 * and a matching that comes again comes again for ever. R. Brent's method finds that out, "An Improved Monte Carlo Factorization
 * Algorithm" (1980): the matching is noted after 1, 2, 4, 8 ... moves, and how many parties have another option than the noted one
 * is counted along. At most {@code mostMoves} moves, whatever happens.
 */
final class SequentialOffers {
  private final CoupleMarket market;
  private final Holdings holdings;
  private final MentorIndex index;
  private final int[] noneStillFilled;
  /** For each party its place among those who take turns. */
  private final int[] placeOf;

  /** Places of the parties that may have something to move for. */
  private final BitSet open = new BitSet();

  private long moves;

  /** The market must be strict. */
  SequentialOffers(CoupleMarket market) {
    this.market = market;
    this.holdings = new Holdings(market);
    this.index = MentorIndex.of(market.graph);
    this.noneStillFilled = new int[market.capacity.length];
    this.placeOf = new int[market.parties];
  }

  /**
   * Goes on from the present matching. Tells whether it came to an end: then nothing blocks. Otherwise it went around or used up
   * the moves; {@code mostMoves} is for all runs together.
   *
   * @param partyAt every party once, who is looked at first, first
   */
  boolean run(int[] partyAt, long mostMoves) {
    for (int k = 0; k < partyAt.length; k++) {
      placeOf[partyAt[k]] = k;
    }
    open.set(0, partyAt.length);
    holdings.note();
    long made = 0;
    long nextNote = 1;
    while (!open.isEmpty()) {
      int place = open.nextSetBit(0);
      int to = bestBlocking(partyAt[place]);
      if (to == CoupleMarket.NONE) {
        open.clear(place);
        continue;
      }
      if (moves == mostMoves) {
        return false;
      }
      moves++;
      made++;
      holdings.move(partyAt[place], to, this::reopen, loser -> open.set(placeOf[loser]));
      if (holdings.isNoted()) {
        return false;
      }
      if (made == nextNote) {
        nextNote *= 2;
        holdings.note();
      }
    }
    return true;
  }

  private int bestBlocking(int party) {
    int present = market.level(holdings.option[party], Integer.MAX_VALUE);
    for (int o = market.optionStart[party]; o < market.optionStart[party + 1]; o++) {
      if (market.level[o] >= present) {
        return CoupleMarket.NONE;
      }
      if (holdings.blocks(party, o, noneStillFilled)) {
        return o;
      }
    }
    return CoupleMarket.NONE;
  }

  private void reopen(int mentor) {
    for (int k = index.firstEntry(mentor); k < index.endEntry(mentor); k++) {
      open.set(placeOf[market.partyOf[index.menteeAt(k)]]);
    }
  }

  long moves() {
    return moves;
  }

  Holdings holdings() {
    return holdings;
  }
}
