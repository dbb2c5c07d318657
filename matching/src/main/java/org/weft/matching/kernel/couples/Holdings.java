package org.weft.matching.kernel.couples;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.weft.matching.kernel.MentorIndex;

/**
 * A matching in the making: what each party has, whom each mentor holds, and what blocks it.
 *
 * <p>An option blocks if its party likes it better than what it has and the mentors would take it, as E. McDermid and D. Manlove
 * define it, "Keeping Partners Together: Algorithmic Results for the Hospitals/Residents Problem with Couples" (2010):
 *
 * <ul>
 *   <li>a single: the mentor has a free place or holds somebody it likes less;
 *   <li>a couple of which one stays: the other's new mentor has a free place or holds somebody it likes less, other than the one
 *       who stays;
 *   <li>a couple of which both move to two mentors: each of these has a free place or holds somebody it likes less;
 *   <li>a couple of which both move to one mentor: it has two free places; or one, and holds somebody it likes less than one of
 *       the two; or none, and holds two people, one liked less than the one and another less than the other.
 * </ul>
 *
 * <p><b>Details.</b> The test takes a number of places that may still be filled. All conditions only become truer with more free
 * places and more people that are liked less, so what blocks with all of those places filled blocks whoever fills them: this is
 * the bound of {@link CoupleSearch}. With none to be filled it is the definition.
 */
final class Holdings {
  final CoupleMarket market;
  /** For each party its option, or none. */
  final int[] option;
  /** For each mentor how many it holds. */
  final int[] load;

  /** For each mentor the edges it holds, in no order, from its first entry on. */
  private final int[] held;

  private final int[] heldStart;
  private final int[] noted;
  /** How many parties have another option than noted. */
  private int differing;

  Holdings(CoupleMarket market) {
    this.market = market;
    this.option = new int[market.parties];
    Arrays.fill(option, CoupleMarket.NONE);
    this.noted = option.clone();
    this.load = new int[market.capacity.length];
    this.held = new int[market.graph.edges()];
    MentorIndex index = MentorIndex.of(market.graph);
    this.heldStart = new int[load.length];
    for (int j = 0; j < load.length; j++) {
      heldStart[j] = index.firstEntry(j);
    }
  }

  /** Gives a party without one an option that its mentors have places for. */
  void give(int party, int given) {
    set(party, given);
    add(market.first[given]);
    if (market.second[given] != CoupleMarket.NONE) {
      add(market.second[given]);
    }
  }

  /** Takes the option of a party away; nothing happens if it has none. */
  void take(int party) {
    int taken = option[party];
    if (taken != CoupleMarket.NONE) {
      set(party, CoupleMarket.NONE);
      remove(market.first[taken]);
      if (market.second[taken] != CoupleMarket.NONE) {
        remove(market.second[taken]);
      }
    }
  }

  private void set(int party, int to) {
    differing -= option[party] == noted[party] ? 0 : 1;
    differing += to == noted[party] ? 0 : 1;
    option[party] = to;
  }

  /** Notes this matching, to know it when it comes again. */
  void note() {
    System.arraycopy(option, 0, noted, 0, noted.length);
    differing = 0;
  }

  /** Whether this is the noted matching; at first the empty one is noted. */
  boolean isNoted() {
    return differing == 0;
  }

  /** Whether the mentors have places for an option, beside those they hold. */
  boolean hasRoom(int offered) {
    int mentor = market.mentorOf(market.first[offered]);
    if (market.second[offered] == CoupleMarket.NONE) {
      return free(mentor) >= 1;
    }
    int other = market.mentorOf(market.second[offered]);
    return mentor == other ? free(mentor) >= 2 : free(mentor) >= 1 && free(other) >= 1;
  }

  private int free(int mentor) {
    return market.capacity[mentor] - load[mentor];
  }

  private void add(int edge) {
    int mentor = market.mentorOf(edge);
    held[heldStart[mentor] + load[mentor]++] = edge;
  }

  private void remove(int edge) {
    int mentor = market.mentorOf(edge);
    int place = heldStart[mentor];
    while (held[place] != edge) {
      place++;
    }
    held[place] = held[heldStart[mentor] + --load[mentor]];
  }

  /**
   * Gives a party an option that blocks, and makes the mentors let go whom they like least. Who loses one of a couple loses
   * both.
   *
   * @param weakened is told each mentor who loses somebody without getting somebody better
   * @param displaced is told each party that loses its option
   */
  void move(int party, int to, IntConsumer weakened, IntConsumer displaced) {
    leave(party, CoupleMarket.NONE, weakened);
    seat(party, market.first[to], weakened, displaced);
    if (market.second[to] != CoupleMarket.NONE) {
      seat(party, market.second[to], weakened, displaced);
    }
    set(party, to);
  }

  private void seat(int party, int edge, IntConsumer weakened, IntConsumer displaced) {
    int mentor = market.mentorOf(edge);
    if (free(mentor) == 0) {
      int worst = worst(mentor, party);
      int loser = partyOf(worst);
      leave(loser, worst, weakened);
      displaced.accept(loser);
    }
    add(edge);
  }

  private void leave(int party, int replaced, IntConsumer weakened) {
    int left = option[party];
    if (left == CoupleMarket.NONE) {
      return;
    }
    take(party);
    for (int edge : new int[] {market.first[left], market.second[left]}) {
      if (edge != CoupleMarket.NONE && edge != replaced) {
        weakened.accept(market.mentorOf(edge));
      }
    }
  }

  /** The edge that a full mentor likes least, of other parties than one. */
  private int worst(int mentor, int except) {
    int worst = CoupleMarket.NONE;
    for (int k = heldStart[mentor]; k < heldStart[mentor] + load[mentor]; k++) {
      if (partyOf(held[k]) != except
          && (worst == CoupleMarket.NONE
              || market.mentorRank[held[k]] > market.mentorRank[worst])) {
        worst = held[k];
      }
    }
    return worst;
  }

  private int partyOf(int edge) {
    return market.partyOf[market.menteeOf(edge)];
  }

  /** Whether an option blocks, however places that may still be filled are filled; places for each mentor. */
  boolean blocks(int party, int offered, int[] stillFilled) {
    int present = option[party];
    if (market.level[offered] >= market.level(present, Integer.MAX_VALUE)) {
      return false;
    }
    int first = market.first[offered];
    int second = market.second[offered];
    if (second == CoupleMarket.NONE) {
      return welcomes(first, CoupleMarket.NONE, stillFilled);
    }
    int heldFirst = present == CoupleMarket.NONE ? CoupleMarket.NONE : market.first[present];
    int heldSecond = present == CoupleMarket.NONE ? CoupleMarket.NONE : market.second[present];
    if (first == heldFirst) {
      return welcomes(second, first, stillFilled);
    }
    if (second == heldSecond) {
      return welcomes(first, second, stillFilled);
    }
    return market.mentorOf(first) == market.mentorOf(second)
        ? welcomesBoth(first, second, stillFilled)
        : welcomes(first, CoupleMarket.NONE, stillFilled)
            && welcomes(second, CoupleMarket.NONE, stillFilled);
  }

  private boolean welcomes(int edge, int besides, int[] stillFilled) {
    int mentor = market.mentorOf(edge);
    return free(mentor) > stillFilled[mentor] || likedLess(edge, besides) > 0;
  }

  private boolean welcomesBoth(int edge, int other, int[] stillFilled) {
    int mentor = market.mentorOf(edge);
    int free = free(mentor) - stillFilled[mentor];
    int one = likedLess(edge, CoupleMarket.NONE);
    int two = likedLess(other, CoupleMarket.NONE);
    if (free >= 1) {
      return free >= 2 || one + two > 0;
    }
    return Math.min(one, two) > 0 && Math.max(one, two) > 1;
  }

  /** How many the mentor of an edge holds, beside another edge, whom it likes less. */
  private int likedLess(int edge, int besides) {
    int mentor = market.mentorOf(edge);
    int count = 0;
    for (int k = heldStart[mentor]; k < heldStart[mentor] + load[mentor]; k++) {
      if (held[k] != besides && market.mentorRank[held[k]] > market.mentorRank[edge]) {
        count++;
      }
    }
    return count;
  }

  /** The edge of each mentee, or -1. */
  int[] matchedEdge() {
    int[] matched = new int[market.graph.mentees()];
    Arrays.fill(matched, CoupleMarket.NONE);
    for (int given : option) {
      if (given != CoupleMarket.NONE) {
        matched[market.menteeOf(market.first[given])] = market.first[given];
        if (market.second[given] != CoupleMarket.NONE) {
          matched[market.menteeOf(market.second[given])] = market.second[given];
        }
      }
    }
    return matched;
  }
}
