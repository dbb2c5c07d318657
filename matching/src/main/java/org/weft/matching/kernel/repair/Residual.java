package org.weft.matching.kernel.repair;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.BitSet;
import org.weft.matching.kernel.CandidateGraph;

/**
 * The state of a {@link PricedMatching}: who sits where, and the price of a place with each mentor.
 *
 * <p><b>Nodes.</b> Mentor {@code j} is node {@code j}; node {@link #outside} stands for having no mentor and for places that
 * nobody has. Each mentee who takes part is on the list of one node: of its mentor, or of the outside. A mentee on no list
 * is absent, or its pair is settled; nobody moves it.
 *
 * <p><b>Arcs.</b> A mentee on the list of a node may leave it for a mentor, at what the edge is below its two prices, or for
 * the outside, at its own price. A place may stay empty instead of taken (outside to mentor) at the mentor's price; a free
 * place may be taken (mentor to outside) for nothing. A circle of arcs is a change of the matching, and the sum of its costs
 * is what the change loses.
 *
 * <p><b>Invariants.</b> No arc costs less than nothing: no change gains, so the matching is optimal. Only prices of mentors
 * are kept. A mentee's price is what is left of its pair's value, 0 without a pair. Mentors without mentees have any price
 * of 0 to the largest value that covers their edges, 0 if they have a free place.
 */
final class Residual {
  static final int NONE = -1;

  final CandidateGraph graph;
  final long[] value;
  final long largest;
  final int outside;
  final int[] places;
  final int[] load;
  final long[] price;
  final int[] matchedEdge;
  final BitSet closed;

  /** The node on whose list each mentee is, or none. */
  final int[] node;

  final int[] head;
  final int[] next;
  private final int[] previous;

  Residual(CandidateGraph graph, int[] capacity, long[] value, int[] matchedEdge, long[] price) {
    this.graph = graph;
    this.value = value;
    this.largest = Arrays.stream(value).max().orElse(0);
    this.outside = graph.mentors();
    this.places = capacity.clone();
    this.load = new int[outside];
    this.price = price.clone();
    this.matchedEdge = matchedEdge.clone();
    this.closed = new BitSet();
    this.node = new int[graph.mentees()];
    this.head = new int[outside + 1];
    Arrays.fill(head, NONE);
    this.next = new int[node.length];
    this.previous = new int[node.length];
    for (int i = node.length - 1; i >= 0; i--) {
      enter(i, matchedEdge[i] < 0 ? outside : graph.mentorOf(matchedEdge[i]));
    }
  }

  private Residual(Residual other) {
    graph = other.graph;
    value = other.value;
    largest = other.largest;
    outside = other.outside;
    places = other.places.clone();
    load = other.load.clone();
    price = other.price.clone();
    matchedEdge = other.matchedEdge.clone();
    closed = (BitSet) other.closed.clone();
    node = other.node.clone();
    head = other.head.clone();
    next = other.next.clone();
    previous = other.previous.clone();
  }

  Residual copy() {
    return new Residual(this);
  }

  boolean hasRoom(int mentor) {
    return load[mentor] < places[mentor];
  }

  /** What is left of the value of a mentee's pair when its mentor's price is paid. */
  long menteePrice(int mentee) {
    int e = matchedEdge[mentee];
    return e < 0 ? 0 : value[e] - price[graph.mentorOf(e)];
  }

  /** What a mentee who takes no part could win at today's prices, 0 at least. */
  long bestProfit(int mentee) {
    long best = 0;
    for (int e = graph.firstEdge(mentee); e < graph.endEdge(mentee); e++) {
      if (!closed.get(e)) {
        best = Math.max(best, value[e] - price[graph.mentorOf(e)]);
      }
    }
    return best;
  }

  /** The mentee of an edge; logarithmic. */
  int menteeOf(int edge) {
    int low = 0;
    int high = graph.mentees() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (graph.endEdge(middle) <= edge) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Puts a mentee first on the list of a node. */
  void enter(int mentee, int to) {
    node[mentee] = to;
    previous[mentee] = NONE;
    next[mentee] = head[to];
    if (head[to] >= 0) {
      previous[head[to]] = mentee;
    }
    head[to] = mentee;
    if (to != outside) {
      load[to]++;
    }
  }

  /** Takes a mentee off its list; its edge stays noted. */
  void exit(int mentee) {
    int from = node[mentee];
    if (previous[mentee] >= 0) {
      next[previous[mentee]] = next[mentee];
    } else {
      head[from] = next[mentee];
    }
    if (next[mentee] >= 0) {
      previous[next[mentee]] = previous[mentee];
    }
    if (from != outside) {
      load[from]--;
    }
    node[mentee] = NONE;
  }

  /** Gives a mentee another edge, or none. */
  void move(int mentee, int edge) {
    exit(mentee);
    matchedEdge[mentee] = edge;
    enter(mentee, edge < 0 ? outside : graph.mentorOf(edge));
  }

  boolean isFree(int mentee) {
    return node[mentee] >= 0;
  }

  /** What an edge is below its two prices. */
  long leastLoss(int mentee, int edge) {
    return menteePrice(mentee) + price[graph.mentorOf(edge)] - value[edge];
  }

  void checkFree(int mentee) {
    checkMentee(mentee);
    checkArgument(
        isFree(mentee),
        "mentee %s must be free but left or is in a forced pair; ask about somebody else",
        mentee);
  }

  void checkMentee(int mentee) {
    checkArgument(
        mentee >= 0 && mentee < node.length,
        "mentee must lie in 0 to %s but was %s; number the mentees from 0",
        node.length - 1,
        mentee);
  }

  void checkMentor(int mentor) {
    checkArgument(
        mentor >= 0 && mentor < outside,
        "mentor must lie in 0 to %s but was %s; number the mentors from 0",
        outside - 1,
        mentor);
  }
}
