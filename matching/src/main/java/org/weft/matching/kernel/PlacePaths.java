package org.weft.matching.kernel;

/**
 * Second phase of {@link SparseAssignment} where places are scarce: fills one empty place after the other along a
 * shortest augmenting path.
 *
 * <p>The nodes of a search are mentors. A mentor who would take a mentee from another one reaches that other at the cost
 * of the profit given up, its price minus (value minus the mentee's price). The search ends at the cheapest of three: a
 * mentee who sits nowhere; a mentor who leaves a place empty, at the cost of its price; the new place staying empty.
 * Mentors that were reached more cheaply become cheaper by the difference, and their mentees dearer, which keeps the
 * invariants of {@link Seats}.
 *
 * <p><b>Details.</b> Dijkstra's algorithm, the mirror image of {@link ShortestPaths}. A list is read only as far as its
 * weights, at a mentee's price of 0, could still lie below the bound. All labels are below the price of the mentor to be
 * filled, at most the largest value; so no sum passes three times the largest value.
 */
final class PlacePaths {
  private final Seats seats;
  private final MentorLists lists;
  private final long[] label;
  private final int[] stamp;
  private final int[] viaMentor;
  private final int[] viaMentee;
  private final int[] settled;
  private final int[] level;
  private final DistanceHeap heap;
  private int search;
  private int settledCount;
  private int levelCount;
  private long bound;
  private int endMentor;
  private int endMentee;

  PlacePaths(Seats seats, MentorLists lists) {
    int mentors = seats.graph.mentors;
    this.seats = seats;
    this.lists = lists;
    this.label = new long[mentors];
    this.stamp = new int[mentors];
    this.viaMentor = new int[mentors];
    this.viaMentee = new int[mentors];
    this.settled = new int[mentors];
    this.level = new int[mentors];
    this.heap = new DistanceHeap(label);
  }

  /** Fills all empty places of a mentor, or decides which places stay empty instead. */
  void fill(int mentor) {
    while (seats.hasRoom(mentor) && seats.price[mentor] > 0) {
      fillOne(mentor);
    }
  }

  private void fillOne(int mentor) {
    search++;
    settledCount = 0;
    levelCount = 0;
    heap.clear();
    bound = Long.MAX_VALUE;
    reach(mentor, -1, -1, 0, 0);
    while (levelCount > 0 || !heap.isEmpty()) {
      int j = levelCount > 0 ? level[--levelCount] : heap.pop();
      if (label[j] >= bound) {
        break;
      }
      settled[settledCount++] = j;
      relax(j);
    }
    for (int k = 0; k < settledCount; k++) {
      lower(settled[k], bound - label[settled[k]]);
    }
    move(mentor);
  }

  /** Labels the mentors from whom a mentor could take a mentee. */
  private void relax(int mentor) {
    long[] weight = lists.weight;
    long distance = label[mentor];
    long base = distance + seats.price[mentor] - seats.offset;
    int to = lists.start[mentor + 1];
    for (int t = lists.start[mentor]; t < to; t++) {
      long free = base - weight[t];
      if (free - lists.blur >= bound) {
        break;
      }
      int i = lists.mentee[t];
      long reached = free + seats.menteePrice[i];
      if (reached < bound) {
        int holder = seats.holder[i];
        if (holder < 0) {
          bound = reached;
          endMentor = mentor;
          endMentee = i;
        } else if (holder != mentor && (stamp[holder] != search || reached < label[holder])) {
          reach(holder, mentor, i, reached, distance);
        }
      }
    }
  }

  private void reach(int mentor, int from, int mentee, long reached, long distance) {
    label[mentor] = reached;
    stamp[mentor] = search;
    viaMentor[mentor] = from;
    viaMentee[mentor] = mentee;
    if (seats.price[mentor] < bound - reached) {
      bound = reached + seats.price[mentor];
      endMentor = mentor;
      endMentee = -1;
    }
    if (reached == distance && !heap.contains(mentor)) {
      level[levelCount++] = mentor;
    } else {
      heap.update(mentor);
    }
  }

  private void lower(int mentor, long drop) {
    seats.price[mentor] -= drop;
    int from = seats.seatStart[mentor];
    for (int s = from; s < from + seats.load[mentor]; s++) {
      seats.menteePrice[seats.seated[s]] += drop;
    }
  }

  /** Moves the mentees along the path, from its end back to the mentor to be filled. */
  private void move(int mentor) {
    int comes = endMentee;
    int at = endMentor;
    while (at != mentor) {
      int goes = viaMentee[at];
      leave(goes, at);
      sit(comes, at);
      comes = goes;
      at = viaMentor[at];
    }
    sit(comes, mentor);
  }

  private void sit(int mentee, int mentor) {
    if (mentee >= 0) {
      seats.seated[seats.seatStart[mentor] + seats.load[mentor]++] = mentee;
      seats.holder[mentee] = mentor;
    }
  }

  private void leave(int mentee, int mentor) {
    int from = seats.seatStart[mentor];
    int last = from + --seats.load[mentor];
    int s = from;
    while (seats.seated[s] != mentee) {
      s++;
    }
    seats.seated[s] = seats.seated[last];
  }
}
