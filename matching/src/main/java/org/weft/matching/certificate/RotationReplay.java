package org.weft.matching.certificate;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weft.matching.problem.Pairing;

/**
 * Takes the steps of a certificate one after the other, and sees that each is a rotation that is possible, that they lead from
 * the stable matching that is best for the mentees to the one that is best for the mentors, and which must come before which.
 *
 * <p>Any such walk has every rotation once, and every stable matching is a choice of rotations that has, with each, those that
 * must come before (D. Gusfield and R. W. Irving, "The Stable Marriage Problem", 1989, sections 2.5 and 3.2). A rotation must
 * come after the one before it through the same mentor; and after the one since which a mentor holds only people it likes
 * better than some mentee whom the rotation takes past that mentor.
 *
 * <p>O(c log c) for c candidates. No recursion.
 */
final class RotationReplay {
  private static final int NONE = -1;

  final int[] held;
  /** Pairs of steps, {@code later << 32 | earlier}, of which the later must come after the earlier. */
  final Set<Long> order = new HashSet<>();

  private final StrictLists lists;
  private final int[] least;
  private final int[] room;
  private final int[] lastThrough;
  private final int[] closedBy;
  private int step;

  RotationReplay(StrictLists lists) {
    this.lists = lists;
    this.held = RestrictedProposals.run(lists, new boolean[lists.menteeRank.length]);
    this.least = lists.leastLiked(held);
    this.room = lists.room(held);
    this.lastThrough = new int[least.length];
    this.closedBy = new int[lists.menteeRank.length];
    Arrays.fill(lastThrough, NONE);
    Arrays.fill(closedBy, NONE);
  }

  /** The next step: finds the candidates that it gives up and those that it takes, or a flaw. */
  @Nullable String take(ImmutableList<Pairing> pairs, int[] former, int[] next) {
    for (int k = 0; k < former.length; k++) {
      Pairing pair = pairs.get(k);
      former[k] = lists.problem.candidate(pair.mentee(), pair.mentor()).orElse(NONE);
      int mentor = former[k] == NONE ? NONE : lists.problem.mentorOf(former[k]);
      if (mentor == NONE
          || least[mentor] != former[k]
          || room[mentor] > 0
          || lastThrough[mentor] == step) {
        return "step " + step + " gives up " + pair + ", which is not possible then";
      }
      note(lastThrough[mentor]);
      lastThrough[mentor] = step;
      next[k] = nextOf(former[k], true);
    }
    for (int k = 0; k < former.length; k++) {
      int mentor = lists.problem.mentorOf(former[(k + 1) % former.length]);
      if (next[k] == NONE || lists.problem.mentorOf(next[k]) != mentor) {
        return "step " + step + " does not take " + pairs.get(k).mentee() + " to their next mentor";
      }
    }
    move(former, next);
    step++;
    return null;
  }

  private void note(int earlier) {
    if (earlier != NONE) {
      order.add((long) step << 32 | earlier);
    }
  }

  /** The first candidate further down the mentee's list whose mentor has room or likes somebody less. */
  private int nextOf(int candidate, boolean noted) {
    int[] list = lists.menteeList[lists.problem.menteeOf(candidate)];
    for (int k = lists.menteePlace[candidate] + 1; k < list.length; k++) {
      int mentor = lists.problem.mentorOf(list[k]);
      boolean welcome = room[mentor] > 0
          || (least[mentor] != NONE
              && lists.mentorPlace[list[k]] < lists.mentorPlace[least[mentor]]);
      if (welcome) {
        return list[k];
      }
      if (noted) {
        note(closedBy[list[k]]);
      }
    }
    return NONE;
  }

  private void move(int[] former, int[] next) {
    for (int c : next) {
      held[lists.problem.menteeOf(c)] = c;
    }
    for (int c : former) {
      int mentor = lists.problem.mentorOf(c);
      int place = lists.mentorPlace[c];
      while (held[lists.problem.menteeOf(lists.mentorList[mentor][place])]
          != lists.mentorList[mentor][place]) {
        closedBy[lists.mentorList[mentor][place--]] = step;
      }
      least[mentor] = lists.mentorList[mentor][place];
    }
  }

  /** Whether no further step is possible: from no mentor does a walk to the next ones come back. */
  boolean isAtTheEnd() {
    int[] walk = new int[least.length];
    for (int start = 0; start < walk.length; start++) {
      int mentor = start;
      while (mentor != NONE && walk[mentor] == 0) {
        walk[mentor] = start + 1;
        int next = room[mentor] > 0 || least[mentor] == NONE ? NONE : nextOf(least[mentor], false);
        mentor = next == NONE ? NONE : lists.problem.mentorOf(next);
      }
      if (mentor != NONE && walk[mentor] == start + 1) {
        return false;
      }
    }
    return true;
  }
}
