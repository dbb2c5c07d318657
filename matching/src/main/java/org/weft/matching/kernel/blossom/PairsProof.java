package org.weft.matching.kernel.blossom;

import org.jspecify.annotations.Nullable;
import org.weft.matching.kernel.Objective;

/** The claim that {@link PairsCheck} looks at, and what it has seen of the pairs that are possible. */
final class PairsProof {
  /** No price or value above this: then no sum below passes long. */
  private static final long LIMIT = 1L << 60;

  private final Objective objective;
  private final long offset;
  private final long stated;
  private final int[] partner;
  private final long[] price;
  private final OddSets sets;
  private final long[] fromHere;
  private final int[] pairsInside;
  private final boolean[] pairSeen;
  private final boolean[] hasPossiblePair;
  private final @Nullable PairVerdict flawOfPrices;
  private @Nullable PairVerdict flawOfPairs;
  private long actual;
  private long lightest = Long.MAX_VALUE;
  private long heaviest;

  PairsProof(int people, PricedPairs claim) {
    this.objective = claim.objective();
    this.offset = claim.offset();
    this.stated = claim.totalWeight();
    this.partner = claim.partner();
    this.price = claim.price();
    this.sets = claim.sets();
    PairChecks.perPerson(people, partner.length, "partner");
    PairChecks.perPerson(people, price.length, "price");
    PairChecks.perPerson(people, sets.innermost.length, "innermost");
    PairChecks.perSet(sets.around.length, sets.price.length);
    this.fromHere = new long[sets.around.length];
    this.pairsInside = new int[sets.around.length];
    this.pairSeen = new boolean[people];
    this.hasPossiblePair = new boolean[people];
    this.flawOfPrices = flawOfPrices();
  }

  private @Nullable PairVerdict flawOfPrices() {
    for (int i = 0; i < partner.length; i++) {
      int j = partner[i];
      if (j < -1 || j >= partner.length) {
        return new PairVerdict.NotPossible(i, j);
      }
      if (j >= 0 && partner[j] != i) {
        return new PairVerdict.NotMutual(i, j, partner[j]);
      }
      if (price[i] < 0 || price[i] > LIMIT) {
        return new PairVerdict.PriceOutOfRange(i, price[i]);
      }
    }
    return flawOfNesting();
  }

  private @Nullable PairVerdict flawOfNesting() {
    int[] around = sets.around;
    for (int s = around.length - 1; s >= 0; s--) {
      if (around[s] != -1 && (around[s] <= s || around[s] >= around.length)) {
        return new PairVerdict.NotNested(s, around[s]);
      }
      fromHere[s] = sets.price[s];
      if (sets.price[s] < 0 || sets.price[s] > LIMIT) {
        return new PairVerdict.SetPriceOutOfRange(s, sets.price[s]);
      }
      fromHere[s] += around[s] == -1 ? 0 : fromHere[around[s]];
      if (fromHere[s] > LIMIT) {
        return new PairVerdict.SetPriceOutOfRange(s, sets.price[s]);
      }
    }
    return flawOfSize();
  }

  private @Nullable PairVerdict flawOfSize() {
    int[] size = new int[sets.around.length];
    for (int i = 0; i < partner.length; i++) {
      int s = sets.innermost[i];
      if (s < -1 || s >= size.length) {
        return new PairVerdict.NotNested(i, s);
      }
      if (s >= 0) {
        size[s]++;
      }
    }
    for (int s = 0; s < size.length; s++) {
      if (size[s] < 3 || size[s] % 2 == 0) {
        return new PairVerdict.NotOdd(s, size[s]);
      }
      if (sets.around[s] >= 0) {
        size[sets.around[s]] += size[s];
      }
    }
    return flawOfRoom(size);
  }

  private @Nullable PairVerdict flawOfRoom(int[] size) {
    for (int i = 0; i < partner.length; i++) {
      int s = i < partner[i] ? common(i, partner[i]) : -1;
      if (s >= 0) {
        pairsInside[s]++;
      }
    }
    for (int s = 0; s < size.length; s++) {
      if (2 * pairsInside[s] + 1 < size[s] && sets.price[s] > 0) {
        return new PairVerdict.RoomInSet(s, size[s], pairsInside[s]);
      }
      if (sets.around[s] >= 0) {
        pairsInside[sets.around[s]] += pairsInside[s];
      }
    }
    return null;
  }

  /** The smallest set that holds both, or -1; sets are numbered before the sets around them. */
  private int common(int i, int j) {
    int a = sets.innermost[i];
    int b = sets.innermost[j];
    while (a != b) {
      if (b == -1 || (a != -1 && a < b)) {
        a = sets.around[a];
      } else {
        b = sets.around[b];
      }
    }
    return a;
  }

  /** Looks at a pair that is possible. */
  void see(int i, int j, long weight) {
    lightest = Math.min(lightest, weight);
    heaviest = Math.max(heaviest, weight);
    hasPossiblePair[i] = true;
    hasPossiblePair[j] = true;
    if (flawOfPrices != null || flawOfPairs != null) {
      return;
    }
    boolean made = partner[i] == j;
    long cover = price[i] + price[j];
    long value = value(weight);
    if (made || cover < value) {
      int s = common(i, j);
      cover += s < 0 ? 0 : fromHere[s];
      if (cover < value) {
        flawOfPairs = new PairVerdict.Underpriced(Math.min(i, j), Math.max(i, j), value, cover);
      } else if (made && cover > value) {
        flawOfPairs = new PairVerdict.Overpriced(Math.min(i, j), Math.max(i, j), value, cover);
      }
    }
    if (made) {
      pairSeen[i] = true;
      pairSeen[j] = true;
      actual += weight;
    }
  }

  /** Twice the value of a pair; what is beyond the limit is beyond all prices. */
  private long value(long weight) {
    return offset < 0 || offset > LIMIT - weight ? Long.MAX_VALUE : 2 * (offset + weight);
  }

  PairVerdict verdict() {
    if (flawOfPrices != null) {
      return flawOfPrices;
    }
    if (flawOfPairs != null) {
      return flawOfPairs;
    }
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] >= 0 && !pairSeen[i]) {
        return new PairVerdict.NotPossible(i, partner[i]);
      }
      if (partner[i] < 0 && price[i] > 0) {
        return new PairVerdict.UnmatchedPrice(i, price[i]);
      }
    }
    long needed = needed();
    if (objective == Objective.HEAVIEST ? offset != 0 : offset < needed) {
      return new PairVerdict.WrongOffset(offset, needed);
    }
    return actual == stated ? new PairVerdict.Holds() : new PairVerdict.WrongTotal(stated, actual);
  }

  /**
   * What must be added for each pair. To make one pair more, up to (most pairs - 1) pairs are exchanged for one more than
   * they are; the exchange must not lose. Values are below the limit divided by the people, or nothing covers them.
   */
  private long needed() {
    if (objective == Objective.HEAVIEST || lightest > heaviest) {
      return 0;
    }
    int people = 0;
    for (boolean has : hasPossiblePair) {
      people += has ? 1 : 0;
    }
    long exchanged = people / 2 - 1L;
    long spread = heaviest - lightest;
    if (exchanged > 0 && spread > LIMIT / exchanged) {
      return LIMIT;
    }
    return Math.max(0, exchanged * spread - lightest + 1);
  }
}
