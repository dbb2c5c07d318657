package org.weft.matching.certificate;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;

/** The strict lists that scores and an order of ties give, as candidates, best first. */
final class StrictLists {
  static final int NONE = -1;

  final MatchingProblem problem;
  /** Candidates of each mentee and each mentor, best first. */
  final int[][] menteeList;

  final int[][] mentorList;
  /** Places of each candidate in the lists of its two people, from 0. */
  final int[] menteePlace;

  final int[] mentorPlace;
  /** Ranks of each candidate: 1 plus the number of candidates with strictly more points. */
  final long[] menteeRank;

  final long[] mentorRank;

  /** The order must name everybody once: see {@link #flaw}. */
  StrictLists(MatchingProblem problem, TieOrder order) {
    this.problem = problem;
    int candidates = problem.candidates();
    this.menteePlace = new int[candidates];
    this.mentorPlace = new int[candidates];
    this.menteeRank = new long[candidates];
    this.mentorRank = new long[candidates];
    int[] menteeTurn = turns(order.mentees(), problem::indexOfMentee);
    int[] mentorTurn = turns(order.mentors(), problem::indexOfMentor);
    this.menteeList = lists(
        menteeTurn.length,
        problem::menteeOf,
        better(problem::menteePoints, c -> mentorTurn[problem.mentorOf(c)]));
    this.mentorList = lists(
        mentorTurn.length,
        problem::mentorOf,
        better(problem::mentorPoints, c -> menteeTurn[problem.menteeOf(c)]));
    number(menteeList, problem::menteePoints, menteePlace, menteeRank);
    number(mentorList, problem::mentorPoints, mentorPlace, mentorRank);
  }

  /** Null if the order names everybody once. */
  static @Nullable String flaw(MatchingProblem problem, TieOrder order) {
    @Nullable String flaw = flaw("mentee", order.mentees(), problem.mentees(), problem::indexOfMentee);
    return flaw == null ? flaw(problem, order.mentors()) : flaw;
  }

  /** Null if the order names every mentor once. */
  static @Nullable String flaw(MatchingProblem problem, List<ParticipantId> mentorOrder) {
    return flaw("mentor", mentorOrder, problem.mentors(), problem::indexOfMentor);
  }

  private static @Nullable String flaw(
      String role,
      List<ParticipantId> order,
      List<ParticipantId> people,
      Function<ParticipantId, OptionalInt> index) {
    boolean[] named = new boolean[people.size()];
    for (ParticipantId person : order) {
      int at = index.apply(person).orElse(NONE);
      if (at == NONE || named[at]) {
        return "the order names " + person + ", who is no " + role + " or is named twice";
      }
      named[at] = true;
    }
    return order.size() == people.size()
        ? null
        : "the order names " + order.size() + " of " + people.size() + " people in the role of "
            + role;
  }

  private static int[] turns(
      ImmutableList<ParticipantId> order, Function<ParticipantId, OptionalInt> index) {
    int[] turn = new int[order.size()];
    for (int k = 0; k < turn.length; k++) {
      turn[index.apply(order.get(k)).orElseThrow()] = k;
    }
    return turn;
  }

  private static Comparator<Integer> better(IntToLongFunction points, IntToLongFunction turn) {
    return Comparator.<Integer>comparingLong(points::applyAsLong)
        .reversed()
        .thenComparingLong(turn::applyAsLong);
  }

  private int[][] lists(int people, IntToLongFunction owner, Comparator<Integer> better) {
    int[] length = new int[people];
    for (int c = 0; c < menteePlace.length; c++) {
      length[(int) owner.applyAsLong(c)]++;
    }
    int[][] lists = new int[people][];
    Arrays.setAll(lists, k -> new int[length[k]]);
    for (int c : IntStream.range(0, menteePlace.length).boxed().sorted(better).toList()) {
      int person = (int) owner.applyAsLong(c);
      lists[person][lists[person].length - length[person]--] = c;
    }
    return lists;
  }

  private static void number(int[][] lists, IntToLongFunction points, int[] place, long[] rank) {
    for (int[] list : lists) {
      for (int k = 0; k < list.length; k++) {
        boolean tied = k > 0 && points.applyAsLong(list[k]) == points.applyAsLong(list[k - 1]);
        place[list[k]] = k;
        rank[list[k]] = tied ? rank[list[k - 1]] : k + 1L;
      }
    }
  }

  /** The least liked candidate that each mentor holds, or none. */
  int[] leastLiked(int[] held) {
    int[] least = new int[mentorList.length];
    Arrays.fill(least, NONE);
    for (int c : held) {
      if (c != NONE) {
        int mentor = problem.mentorOf(c);
        if (least[mentor] == NONE || mentorPlace[c] > mentorPlace[least[mentor]]) {
          least[mentor] = c;
        }
      }
    }
    return least;
  }

  /** A candidate whose two people would both rather have each other, or none; who is overloaded is not looked for. */
  int blocking(int[] held) {
    int[] least = leastLiked(held);
    int[] room = room(held);
    for (int c = 0; c < menteePlace.length; c++) {
      int own = held[problem.menteeOf(c)];
      int mentor = problem.mentorOf(c);
      boolean wanted = own == NONE || menteePlace[c] < menteePlace[own];
      boolean welcome = room[mentor] > 0
          || (least[mentor] != NONE && mentorPlace[c] < mentorPlace[least[mentor]]);
      if (wanted && welcome) {
        return c;
      }
    }
    return NONE;
  }

  /** Free places of each mentor. */
  int[] room(int[] held) {
    int[] room = new int[mentorList.length];
    Arrays.setAll(room, problem::places);
    for (int c : held) {
      if (c != NONE) {
        room[problem.mentorOf(c)]--;
      }
    }
    return room;
  }
}
