package org.weft.matching.certificate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;

/**
 * Looks for mentees who could move so that nobody loses and somebody gains.
 *
 * <p>If a mentee would rather have a free place, they take it. If nobody would, every better mentor is full, so whoever moves
 * in needs somebody to move out, who gains as well, and so on around a circle. So draw an arrow from each mentor to every
 * mentor whom one of their mentees would rather have: the claim is true exactly if the arrows form no circle. Mentors whom no
 * arrow reaches are crossed out one after the other (A. Kahn, "Topological Sorting of Large Networks", 1962); those who stay
 * hold a circle.
 *
 * <p>Time and memory follow the people and candidates. No recursion.
 */
final class ParetoCheck {
  private static final int NONE = -1;

  private final MatchingProblem problem;
  /** For each mentee the candidate that became a pair, or none. */
  private final int[] held;
  /** For each mentor the place in the order that breaks ties. */
  private final int[] place;
  /** The mentees of mentor j: {@code holder[start[j]]} up to {@code holder[start[j + 1] - 1]}. */
  private final int[] start;

  private final int[] holder;

  private ParetoCheck(MatchingProblem problem, int[] held, int[] load, int[] place) {
    this.problem = problem;
    this.held = held;
    this.place = place;
    this.start = new int[load.length + 1];
    for (int j = 0; j < load.length; j++) {
      start[j + 1] = start[j] + load[j];
    }
    this.holder = new int[start[load.length]];
    int[] next = start.clone();
    for (int i = 0; i < held.length; i++) {
      if (held[i] != NONE) {
        holder[next[problem.mentorOf(held[i])]++] = i;
      }
    }
  }

  /** Refutes the claim, or gives nothing; the pairs must have been checked. */
  static @Nullable String flaw(
      MatchingProblem problem, int[] held, int[] load, List<ParticipantId> order) {
    int[] place = new int[load.length];
    Arrays.fill(place, NONE);
    for (int k = 0; k < order.size(); k++) {
      int mentor = problem.indexOfMentor(order.get(k)).orElse(NONE);
      if (mentor == NONE || place[mentor] != NONE) {
        return "the order names " + order.get(k) + ", who is no mentor or is named twice";
      }
      place[mentor] = k;
    }
    if (order.size() != load.length) {
      return "the order names " + order.size() + " of " + load.length + " mentors";
    }
    ParetoCheck check = new ParetoCheck(problem, held, load, place);
    @Nullable String flaw = check.betterFreePlace(load);
    return flaw == null ? check.circle() : flaw;
  }

  private boolean isBetter(int candidate, int present) {
    if (present == NONE) {
      return true;
    }
    long gain = problem.menteePoints(candidate) - problem.menteePoints(present);
    return gain > 0
        || (gain == 0 && place[problem.mentorOf(candidate)] < place[problem.mentorOf(present)]);
  }

  private @Nullable String betterFreePlace(int[] load) {
    for (int i = 0; i < held.length; i++) {
      for (int c = problem.firstCandidate(i); c < problem.endCandidate(i); c++) {
        int j = problem.mentorOf(c);
        if (load[j] < problem.places(j) && isBetter(c, held[i])) {
          return problem.mentees().get(i) + " would rather have "
              + problem.mentors().get(j) + ", who has a free place";
        }
      }
    }
    return null;
  }

  private @Nullable String circle() {
    boolean[] crossedOut = new boolean[place.length];
    crossOut(crossedOut);
    // For each mentor who is left somebody who would rather have them and holds another who is
    // left.
    int[] mover = new int[place.length];
    int left = NONE;
    for (int j = 0; j < place.length; j++) {
      if (!crossedOut[j]) {
        left = j;
        drawArrows(j, (mentee, better) -> mover[better] = mentee);
      }
    }
    return left == NONE ? null : describe(mover, left);
  }

  private void crossOut(boolean[] crossedOut) {
    int[] arrows = new int[place.length];
    for (int j = 0; j < place.length; j++) {
      drawArrows(j, (mentee, better) -> arrows[better]++);
    }
    Deque<Integer> ready = new ArrayDeque<>();
    for (int j = 0; j < place.length; j++) {
      if (arrows[j] == 0) {
        ready.add(j);
      }
    }
    while (!ready.isEmpty()) {
      int out = ready.remove();
      crossedOut[out] = true;
      drawArrows(out, (mentee, better) -> {
        if (--arrows[better] == 0) {
          ready.add(better);
        }
      });
    }
  }

  private interface Arrow {
    void draw(int mentee, int better);
  }

  /** For each mentee of a mentor, an arrow to every mentor whom the mentee would rather have. */
  private void drawArrows(int mentor, Arrow arrow) {
    for (int k = start[mentor]; k < start[mentor + 1]; k++) {
      int mentee = holder[k];
      for (int c = problem.firstCandidate(mentee); c < problem.endCandidate(mentee); c++) {
        if (isBetter(c, held[mentee])) {
          arrow.draw(mentee, problem.mentorOf(c));
        }
      }
    }
  }

  /** Everybody left is reached by an arrow from somebody left, so walking backwards ends in a circle. */
  private String describe(int[] mover, int from) {
    boolean[] seen = new boolean[place.length];
    int at = from;
    while (!seen[at]) {
      seen[at] = true;
      at = mentorOf(mover[at]);
    }
    List<Pairing> moves = new ArrayList<>();
    int first = at;
    do {
      moves.add(Pairing.of(problem.mentees().get(mover[at]), problem.mentors().get(at)));
      at = mentorOf(mover[at]);
    } while (at != first);
    return moves.stream()
        .sorted()
        .map(Pairing::toString)
        .collect(Collectors.joining(", ", "a trade would be better for each of them: ", ""));
  }

  private int mentorOf(int mentee) {
    return problem.mentorOf(held[mentee]);
  }
}
