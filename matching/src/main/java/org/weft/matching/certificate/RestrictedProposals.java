package org.weft.matching.certificate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Mentees propose, but some candidates may be no pair: the best for all mentees that can be left, or a matching that shows
 * that nothing is left.
 *
 * <p>A mentee that comes to a forbidden candidate goes on, and the mentor must then refuse everyone whom it likes less, since
 * otherwise the two would block. Suppose some stable matching has no forbidden pair. Then it is stable on the lists without
 * what was forbidden or refused in this way, too, and on those lists the result here is the one that mentees' proposals give.
 * So every mentor has as many mentees in both (A. Roth, 1986): who had to refuse is full, and the result blocks nowhere. If the
 * result does block, there is no such stable matching.
 *
 * <p>After V. Dias, G. da Fonseca, C. de Figueiredo and J. Szwarcfiter (2003). O(c log c) for c candidates. No recursion.
 */
final class RestrictedProposals {
  private static final int NONE = -1;

  private final StrictLists lists;
  private final boolean[] forbidden;
  private final int[] held;
  private final int[] next;
  /** Each mentor refuses everyone from this place of the list on. */
  private final int[] limit;

  /** What each mentor holds, the least liked first. */
  private final List<PriorityQueue<Integer>> mentees = new ArrayList<>();

  private final Deque<Integer> free = new ArrayDeque<>();

  private RestrictedProposals(StrictLists lists, boolean[] forbidden) {
    this.lists = lists;
    this.forbidden = forbidden;
    this.held = new int[lists.menteeList.length];
    this.next = new int[held.length];
    this.limit = new int[lists.mentorList.length];
    Arrays.fill(held, NONE);
    Arrays.fill(limit, Integer.MAX_VALUE);
    for (int j = 0; j < limit.length; j++) {
      mentees.add(new PriorityQueue<>(
          (one, other) -> Integer.compare(lists.mentorPlace[other], lists.mentorPlace[one])));
    }
  }

  /** For each mentee what proposals give: without forbidden candidates, but perhaps not stable. */
  static int[] run(StrictLists lists, boolean[] forbidden) {
    RestrictedProposals proposals = new RestrictedProposals(lists, forbidden);
    for (int mentee = 0; mentee < proposals.held.length; mentee++) {
      proposals.free.push(mentee);
      proposals.settle();
    }
    return proposals.held;
  }

  private void settle() {
    while (!free.isEmpty()) {
      int mentee = free.pop();
      while (held[mentee] == NONE && next[mentee] < lists.menteeList[mentee].length) {
        propose(mentee, lists.menteeList[mentee][next[mentee]++]);
      }
    }
  }

  private void propose(int mentee, int candidate) {
    int mentor = lists.problem.mentorOf(candidate);
    PriorityQueue<Integer> taken = mentees.get(mentor);
    if (forbidden[candidate]) {
      limit[mentor] = Math.min(limit[mentor], lists.mentorPlace[candidate]);
    } else {
      taken.add(candidate);
      held[mentee] = candidate;
    }
    while (!taken.isEmpty()
        && (taken.size() > lists.problem.places(mentor)
            || lists.mentorPlace[taken.element()] >= limit[mentor])) {
      int out = lists.problem.menteeOf(taken.remove());
      held[out] = NONE;
      if (out != mentee) {
        free.push(out);
      }
    }
  }
}
