package org.weft.matching.kernel;

import java.util.Arrays;

/**
 * Second phase of {@link SparseAssignment}: places one mentee after the other along a shortest augmenting path.
 *
 * <p>The nodes of a search are mentors. From the new mentee, and from each mentee that a reached mentor holds, an edge
 * leads to another mentor at the cost of the profit given up. The search ends at the cheapest of three: a mentor with
 * room; a held mentee who leaves and stays unmatched, at the cost of its profit; the new mentee staying unmatched.
 * Mentors that were reached more cheaply become dearer by the difference, which keeps the invariants of {@link Seats}.
 *
 * <p><b>Details.</b> Dijkstra's algorithm. The cost of the best end so far bounds the search: dearer labels are never
 * stored, and the search stops when the next label reaches it. Labels equal to the current level go to a stack, others
 * to a heap; integer weights make many of those. A stamp per mentor tells labels of this search from older ones, so a
 * search costs what it visits. Each seat keeps the value of its edge and the best profit that its mentee had elsewhere
 * when its row was last read. Prices only rise, so that profit bounds the row from above for as long as the mentee stays,
 * and most rows need not be fetched again; fetching them from memory is what large inputs spend their time on. Every label is below the profit of the new mentee, at most the largest value; so no sum
 * passes three times the largest value.
 */
final class ShortestPaths {
  private final Seats seats;
  private final int[] seatOf;
  private final long[] seatValue;
  private final long[] bestElsewhere;
  private final long[] label;
  private final int[] stamp;
  private final int[] viaMentee;
  private final int[] viaEdge;
  private final int[] settled;
  private final int[] level;
  private final DistanceHeap heap;
  private int search;
  private int settledCount;
  private int levelCount;
  private long bound;
  private int endMentor;
  private int endMentee;

  ShortestPaths(Seats seats) {
    int mentors = seats.graph.mentors;
    this.seats = seats;
    this.seatOf = new int[seats.graph.mentees];
    this.seatValue = new long[seats.seated.length];
    this.bestElsewhere = new long[seats.seated.length];
    this.label = new long[mentors];
    this.stamp = new int[mentors];
    this.viaMentee = new int[mentors];
    this.viaEdge = new int[mentors];
    this.settled = new int[mentors];
    this.level = new int[mentors];
    this.heap = new DistanceHeap(label);
    for (int j = 0; j < mentors; j++) {
      for (int s = seats.seatStart[j]; s < seats.seatStart[j] + seats.load[j]; s++) {
        int i = seats.seated[s];
        sit(i, s, seats.menteePrice[i] + seats.price[j]);
      }
    }
  }

  /** Places a free mentee, or decides who stays unmatched instead. */
  void place(int mentee) {
    start(mentee);
    long distance = 0;
    while (levelCount > 0 || !heap.isEmpty()) {
      int j = levelCount > 0 ? level[--levelCount] : heap.pop();
      distance = label[j];
      if (distance >= bound) {
        break;
      }
      settled[settledCount++] = j;
      relaxHeld(j, distance);
    }
    for (int k = 0; k < settledCount; k++) {
      seats.price[settled[k]] += bound - label[settled[k]];
    }
    move(mentee);
  }

  /** Brings the prices of the mentees up to date, when everybody is placed. */
  void close() {
    Arrays.fill(seats.menteePrice, 0);
    for (int j = 0; j < seats.graph.mentors; j++) {
      for (int s = seats.seatStart[j]; s < seats.seatStart[j] + seats.load[j]; s++) {
        seats.menteePrice[seats.seated[s]] = seatValue[s] - seats.price[j];
      }
    }
  }

  private void start(int mentee) {
    search++;
    settledCount = 0;
    levelCount = 0;
    heap.clear();
    bound = seats.bestProfit(mentee);
    endMentor = -1;
    endMentee = mentee;
    relax(mentee, -1, 0, bound);
  }

  private void relaxHeld(int mentor, long distance) {
    int from = seats.seatStart[mentor];
    int to = from + seats.load[mentor];
    for (int s = from; s < to && distance < bound; s++) {
      long profit = seatValue[s] - seats.price[mentor];
      if (profit < bound - distance) {
        bound = distance + profit;
        endMentor = -1;
        endMentee = seats.seated[s];
      }
      if (distance + profit - bestElsewhere[s] < bound) {
        bestElsewhere[s] = relax(seats.seated[s], mentor, distance, profit);
      }
    }
  }

  /** Labels the candidates of a mentee, and returns its best profit away from its own mentor. */
  private long relax(int mentee, int own, long distance, long profit) {
    int[] mentor = seats.graph.mentor;
    long[] weight = seats.weight;
    long[] price = seats.price;
    long base = distance + profit;
    long best = -SparseAssignment.MAX_VALUE;
    int to = seats.graph.start[mentee + 1];
    for (int e = seats.graph.start[mentee]; e < to; e++) {
      int j = mentor[e];
      long other = seats.offset + weight[e] - price[j];
      if (j != own && other > best) {
        best = other;
      }
      long reached = base - other;
      if (reached < bound && (stamp[j] != search || reached < label[j])) {
        reach(j, mentee, e, reached, distance);
      }
    }
    return best;
  }

  private void reach(int mentor, int mentee, int edge, long reached, long distance) {
    viaMentee[mentor] = mentee;
    viaEdge[mentor] = edge;
    if (seats.hasRoom(mentor)) {
      bound = reached;
      endMentor = mentor;
      endMentee = -1;
      return;
    }
    label[mentor] = reached;
    stamp[mentor] = search;
    if (reached == distance && !heap.contains(mentor)) {
      level[levelCount++] = mentor;
    } else {
      heap.update(mentor);
    }
  }

  /** Moves the mentees along the path, from its end back to the new mentee. */
  private void move(int mentee) {
    int mentor = endMentor;
    int seat;
    if (mentor >= 0) {
      seat = seats.seatStart[mentor] + seats.load[mentor]++;
    } else {
      if (endMentee == mentee) {
        return;
      }
      mentor = seats.holder[endMentee];
      seat = seatOf[endMentee];
      seats.holder[endMentee] = -1;
    }
    while (true) {
      int i = viaMentee[mentor];
      int left = seats.holder[i];
      int leftSeat = seatOf[i];
      seats.holder[i] = mentor;
      sit(i, seat, seats.offset + seats.weight[viaEdge[mentor]]);
      if (i == mentee) {
        return;
      }
      mentor = left;
      seat = leftSeat;
    }
  }

  private void sit(int mentee, int seat, long value) {
    seats.seated[seat] = mentee;
    seatOf[mentee] = seat;
    seatValue[seat] = value;
    bestElsewhere[seat] = Long.MAX_VALUE;
  }
}
