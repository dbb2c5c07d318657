package org.weft.matching.kernel.couples;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.Collections;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Looks for a stable matching of a market with couples: nobody, alone or with their partner, can name mentors who would take them
 * and whom they would rather have. See {@link Holdings} for the definition.
 *
 * <p>Such a matching need not exist, and to tell is NP-complete (E. Ronn, "NP-complete Stable Matching Problems", 1990). So first
 * parties move to the best that would take them, ties broken by index. Singles come before couples; if that goes around, couples
 * come before singles, then everybody in orders drawn by a fixed seed. Without couples the first order is deferred acceptance,
 * mentees proposing, and always ends in it. If none of {@value #ORDERS} orders ends in a stable matching, all matchings are tried,
 * with ties as they are, for one that nothing blocks, one thing, two, and so on, until one is found or the tests run out; in
 * practice few block (D. Manlove, I. McBride and J. Trimble, "Almost-stable Matchings in the Hospitals/Residents Problem with
 * Couples", 2017).
 *
 * <p>Time: each move costs O(o + c e) at most, for o options, e edges and c the largest number that a mentor holds; each test
 * O(c).
 */
public final class StableCouples {
  /** How many orders of the parties are tried. */
  static final int ORDERS = 20;

  private static final long SEED = 1999;

  private StableCouples() {}

  /**
   * Looks for a matching that few options block.
   *
   * @param market the market
   * @param mostMoves how many moves to make before the search, 0 or more; as many as edges suffice without couples
   * @param mostTests how many options to test in the search, 0 or more
   * @return the matching with the fewest blocking options of those that were met; of equal ones the first
   * @throws IllegalArgumentException if a limit is negative
   */
  public static CouplesResult solve(CoupleMarket market, long mostMoves, long mostTests) {
    checkArgument(
        mostMoves >= 0 && mostTests >= 0,
        "limits must be 0 or more but were %s moves and %s tests; use 0 for none",
        mostMoves,
        mostTests);
    Known known = moves(market, mostMoves);
    CoupleSearch search = new CoupleSearch(market, mostTests);
    int atLeast = 0;
    while (atLeast < known.blocking && !search.find(atLeast)) {
      if (search.hasRunOut()) {
        return new CouplesResult(known.holdings.matchedEdge(), known.blocking, atLeast);
      }
      atLeast++;
    }
    Holdings best = atLeast < known.blocking ? search.holdings() : known.holdings;
    return new CouplesResult(best.matchedEdge(), atLeast, atLeast);
  }

  /** Makes moves on strict lists, order after order, until nothing blocks; keeps the best that it came to, ties as they are. */
  private static Known moves(CoupleMarket market, long mostMoves) {
    SequentialOffers offers = new SequentialOffers(market.strict());
    SplittableRandom random = new SplittableRandom(SEED);
    Known best = new Known(new Holdings(market));
    for (int order = 0;
        order < ORDERS && best.blocking > 0 && offers.moves() < mostMoves;
        order++) {
      offers.run(order(market, order, random), mostMoves);
      Known reached = new Known(tied(market, offers.holdings()));
      best = reached.blocking < best.blocking ? reached : best;
    }
    return best;
  }

  /** Parties without options come last, so that they change nothing for the others. */
  private static int[] order(CoupleMarket market, int order, SplittableRandom random) {
    int[] hopeful =
        IntStream.range(0, market.parties).filter(market::hasOptions).toArray();
    if (order == 1) {
      Collections.rotate(Ints.asList(hopeful), -(int)
          Arrays.stream(hopeful).filter(party -> party < market.firstCouple()).count());
    } else if (order > 1) {
      for (int k = hopeful.length; k > 1; k--) {
        int other = random.nextInt(k);
        int swapped = hopeful[k - 1];
        hopeful[k - 1] = hopeful[other];
        hopeful[other] = swapped;
      }
    }
    return IntStream.concat(
            Arrays.stream(hopeful),
            IntStream.range(0, market.parties).filter(party -> !market.hasOptions(party)))
        .toArray();
  }

  private static Holdings tied(CoupleMarket market, Holdings strict) {
    Holdings tied = new Holdings(market);
    for (int p = 0; p < market.parties; p++) {
      if (strict.option[p] != CoupleMarket.NONE) {
        tied.give(p, strict.option[p]);
      }
    }
    return tied;
  }

  /** A matching and how many options block it. */
  private static final class Known {
    final Holdings holdings;
    final int blocking;

    Known(Holdings holdings) {
      this.holdings = holdings;
      this.blocking = CoupleSearch.blocking(holdings);
    }
  }
}
