package org.weft.matching.kernel.lattice;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Rankings;

/**
 * All stable matchings of a problem in the space of one: the best for the mentees, and the steps that lead to every other.
 *
 * <p>A step is a rotation: a circle of mentors, each of whom passes the mentee that it likes least to the next. Every
 * mentee of the circle gets a mentor that it likes less, every mentor a mentee that it likes more, and the matching stays
 * stable. Some rotations are possible only after others. A set of rotations that contains, with each rotation, those that
 * must come before is closed; taking its steps from the mentee-optimal matching gives a stable matching, and each stable
 * matching comes from exactly one closed set. None is the best for the mentees; all are the best for the mentors.
 *
 * <p>Example: two mentees and two mentors who all would rather have the other choice of the other side.
 *
 * <pre>{@code
 * RotationPoset poset = RotationPoset.of(rankings, new int[] {1, 1});
 * poset.rotations(); // 1: the two mentees swap their mentors
 * poset.matching(new boolean[] {false}); // best for the mentees
 * poset.matching(new boolean[] {true}); // best for the mentors
 * }</pre>
 *
 * <p>There may be exponentially many stable matchings, but no more moves than candidates, and no more arcs between rotations
 * than candidates and moves. O(E log c) time for E edges and largest capacity c (deferred acceptance; the rest is O(E)), O(E)
 * memory. Rotations are numbered in an order in which they are possible one after the other.
 *
 * <p>Sources: R. W. Irving and P. Leather, "The Complexity of Counting Stable Marriages", SIAM Journal on Computing 15
 * (1986); D. Gusfield, "Three Fast Algorithms for Four Problems in Stable Marriage", SIAM Journal on Computing 16 (1987); D.
 * Gusfield and R. W. Irving, "The Stable Marriage Problem", 1989, sections 2.5 to 3.3; C. Cheng, E. McDermid and I. Suzuki,
 * "A Unified Approach to Finding Good Stable Matchings in the Hospitals/Residents Setting", Theoretical Computer Science 400
 * (2008).
 *
 * <p><b>Details.</b> The theory is that of one-to-one matching; it carries over by splitting a mentor into places. Places of
 * one mentor share its list, and every mentee ranks them in the same order. Then a stable matching puts the mentees of a
 * mentor into its places in the order of the mentor's list, since a better mentee at a later place would block with the
 * earlier one: stable matchings with and without split mentors are the same, and no two of them differ only by places. In
 * the split problem a mentee at a place that is not the last moves next to the following place, whose mentee the mentor likes
 * less. So each circle leaves a mentor through the mentee that it likes least, it passes no mentor twice, and it is given by
 * the mentors and those mentees alone: rotations with and without split mentors are the same, too, and none is among places
 * of one mentor. Nothing is ever split in memory.
 *
 * <p>An arc leads from a rotation to one that must come before. All rotations through a mentor pass its last place, so they
 * form a chain: one arc to the one before. That covers all rotations that give a mentee to a mentor or shift mentees among
 * places. When a rotation takes a mentee past a mentor on its list, that mentor must have come to like everyone it holds
 * better than this mentee: one arc to the rotation that brought this about, if there was one. Together these generate the
 * whole order (Gusfield and Irving 1989, section 3.3).
 */
public final class RotationPoset {
  final CandidateGraph graph;
  final int[] menteeOptimal;

  /** First move of each rotation, and the number of moves at the end. */
  final int[] start;

  /** Mentee, former edge and next edge of each move. */
  final int[] mover;

  final int[] from;
  final int[] to;

  /** Arcs to the rotations that must come before. */
  final int[] beforeStart;

  final int[] before;

  /** The same arcs backwards. */
  final int[] afterStart;

  final int[] after;

  RotationPoset(RotationSearch found) {
    this.graph = found.graph;
    this.menteeOptimal = found.menteeOptimal;
    this.start = found.start.toArray();
    this.mover = found.mover.toArray();
    this.from = found.from.toArray();
    this.to = found.to.toArray();
    this.beforeStart = found.beforeStart.toArray();
    this.before = found.before.toArray();
    this.afterStart = new int[start.length];
    this.after = new int[before.length];
    reverseArcs();
  }

  /**
   * Finds all rotations and their order.
   *
   * @param rankings candidates and preferences
   * @param capacity places of each mentor, 0 or more
   * @return the rotations
   * @throws IllegalArgumentException if a capacity is missing or negative
   */
  public static RotationPoset of(Rankings rankings, int[] capacity) {
    return new RotationPoset(new RotationSearch(rankings, capacity).run());
  }

  private void reverseArcs() {
    for (int earlier : before) {
      afterStart[earlier + 1]++;
    }
    for (int r = 0; r < rotations(); r++) {
      afterStart[r + 1] += afterStart[r];
    }
    int[] next = afterStart.clone();
    for (int r = 0; r < rotations(); r++) {
      for (int a = beforeStart[r]; a < beforeStart[r + 1]; a++) {
        after[next[before[a]]++] = r;
      }
    }
  }

  /**
   * Gives back the candidates.
   *
   * @return the graph
   */
  public CandidateGraph graph() {
    return graph;
  }

  /**
   * Counts the rotations.
   *
   * @return 0 if there is one stable matching only
   */
  public int rotations() {
    return start.length - 1;
  }

  /**
   * Counts the moves of a rotation.
   *
   * @param rotation index of the rotation
   * @return how many mentees it moves, 2 or more
   */
  public int size(int rotation) {
    checkElementIndex(rotation, rotations(), "rotation");
    return start[rotation + 1] - start[rotation];
  }

  /**
   * Counts the arcs between rotations.
   *
   * @return at most the number of edges and of moves together
   */
  public int arcs() {
    return before.length;
  }

  /**
   * Lists rotations that must come right before a rotation; they imply all others.
   *
   * @param rotation index of the rotation
   * @return lower indices, each once
   */
  public int[] before(int rotation) {
    checkElementIndex(rotation, rotations(), "rotation");
    return Arrays.copyOfRange(before, beforeStart[rotation], beforeStart[rotation + 1]);
  }

  /**
   * Lists the mentees that a rotation moves, in the order of its circle: each goes to the mentor of the next.
   *
   * @param rotation index of the rotation
   * @return one mentee for each move
   */
  public int[] mentees(int rotation) {
    checkElementIndex(rotation, rotations(), "rotation");
    return Arrays.copyOfRange(mover, start[rotation], start[rotation + 1]);
  }

  /**
   * Lists the edges that a rotation gives up, in the order of its circle.
   *
   * @param rotation index of the rotation
   * @return one edge for each move
   */
  public int[] former(int rotation) {
    checkElementIndex(rotation, rotations(), "rotation");
    return Arrays.copyOfRange(from, start[rotation], start[rotation + 1]);
  }

  /**
   * Lists the edges that a rotation takes instead, move by move as in {@link #former}.
   *
   * @param rotation index of the rotation
   * @return one edge for each move
   */
  public int[] next(int rotation) {
    checkElementIndex(rotation, rotations(), "rotation");
    return Arrays.copyOfRange(to, start[rotation], start[rotation + 1]);
  }

  /**
   * Gives the stable matching of a closed set of rotations; O(mentees + moves).
   *
   * @param taken for each rotation whether it is in the set
   * @return for each mentee its edge, or -1
   * @throws IllegalArgumentException if the set is not closed
   */
  public int[] matching(boolean[] taken) {
    checkClosed(taken);
    int[] matchedEdge = menteeOptimal.clone();
    for (int r = 0; r < rotations(); r++) {
      if (taken[r]) {
        take(r, matchedEdge);
      }
    }
    return matchedEdge;
  }

  /** Takes the step of a rotation that is possible now. */
  void take(int rotation, int[] matchedEdge) {
    for (int k = start[rotation]; k < start[rotation + 1]; k++) {
      matchedEdge[mover[k]] = to[k];
    }
  }

  /** Takes the step back. */
  void takeBack(int rotation, int[] matchedEdge) {
    for (int k = start[rotation]; k < start[rotation + 1]; k++) {
      matchedEdge[mover[k]] = from[k];
    }
  }

  /**
   * Adds up what each rotation changes in the cost of a matching.
   *
   * @param cost of each edge
   * @return cost of the edges taken minus cost of the edges given up, for each rotation
   */
  long[] change(long[] cost) {
    long[] change = new long[rotations()];
    for (int r = 0; r < change.length; r++) {
      for (int k = start[r]; k < start[r + 1]; k++) {
        change[r] += cost[to[k]] - cost[from[k]];
      }
    }
    return change;
  }

  private void checkClosed(boolean[] taken) {
    checkArgument(
        taken.length == rotations(),
        "taken must have one entry for each of the %s rotations but had %s; give one per rotation",
        rotations(),
        taken.length);
    for (int r = 0; r < taken.length; r++) {
      for (int a = beforeStart[r]; taken[r] && a < beforeStart[r + 1]; a++) {
        checkArgument(
            taken[before[a]],
            "rotation %s is possible only after rotation %s, which is not in the set; add it",
            r,
            before[a]);
      }
    }
  }
}
