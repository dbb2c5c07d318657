package org.weft.matching.certificate;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.TypeQuota;

/** Looks for a mentee who would rather have a mentor, and a mentor who would take them, where places are kept for types. */
final class TypedStableCheck {
  private static final int NONE = CheckedPairs.NONE;

  private final MatchingProblem problem;
  private final int[] place;
  private final List<List<TypeQuota>> quotas = new ArrayList<>();

  private TypedStableCheck(MatchingProblem problem, List<ParticipantId> menteeOrder) {
    this.problem = problem;
    this.place = new int[problem.mentees().size()];
    for (int k = 0; k < place.length; k++) {
      place[problem.indexOfMentee(menteeOrder.get(k)).orElseThrow()] = k;
    }
    problem.mentors().forEach(mentor -> quotas.add(new ArrayList<>()));
    problem
        .quotas()
        .forEach(quota ->
            quotas.get(problem.indexOfMentor(quota.mentor()).orElseThrow()).add(quota));
  }

  /** Null if nobody blocks. For each candidate, the square of the mentor's load times its quotas. */
  static @Nullable String flaw(CheckedPairs pairs, List<ParticipantId> menteeOrder) {
    MatchingProblem problem = pairs.problem;
    if (menteeOrder.size() != problem.mentees().size()
        || !ImmutableSet.copyOf(menteeOrder).equals(ImmutableSet.copyOf(problem.mentees()))) {
      return "the order does not name every mentee once";
    }
    TypedStableCheck check = new TypedStableCheck(problem, menteeOrder);
    List<List<Integer>> held = new ArrayList<>();
    problem.mentors().forEach(mentor -> held.add(new ArrayList<>()));
    for (int c = 0; c < problem.candidates(); c++) {
      if (pairs.paired[c]) {
        held.get(problem.mentorOf(c)).add(c);
      }
    }
    for (int c = 0; c < problem.candidates(); c++) {
      int mentor = problem.mentorOf(c);
      int present = pairs.held[problem.menteeOf(c)];
      boolean wants = present == NONE || problem.menteePoints(c) > problem.menteePoints(present);
      if (wants) {
        List<Integer> asking = new ArrayList<>(held.get(mentor));
        asking.add(c);
        if (check.chosen(mentor, asking).contains(c)) {
          return problem.mentees().get(problem.menteeOf(c)) + " would rather have "
              + problem.mentors().get(mentor) + ", who would take them";
        }
      }
    }
    return null;
  }

  /** Whom a mentor takes: those who let more reserves be used, then whoever fits, both in the order of its list. */
  private List<Integer> chosen(int mentor, List<Integer> asking) {
    asking.sort(Comparator.<Integer>comparingLong(c -> -problem.mentorPoints(c))
        .thenComparingInt(c -> place[problem.menteeOf(c)]));
    List<Integer> chosen = new ArrayList<>();
    Map<Integer, TypeQuota> reserve = new LinkedHashMap<>();
    for (int c : asking) {
      if (fits(mentor, chosen, c) && reserves(mentor, reserve, c)) {
        chosen.add(c);
      }
    }
    for (int c : asking) {
      if (!chosen.contains(c) && fits(mentor, chosen, c)) {
        chosen.add(c);
      }
    }
    return chosen;
  }

  private boolean fits(int mentor, List<Integer> chosen, int candidate) {
    return chosen.size() < problem.places(mentor)
        && quotas.get(mentor).stream()
            .filter(quota -> has(candidate, quota))
            .allMatch(quota -> chosen.stream().filter(c -> has(c, quota)).count() < quota.most());
  }

  private boolean has(int candidate, TypeQuota quota) {
    return problem.types(problem.menteeOf(candidate)).contains(quota.type());
  }

  /** Finds a reserve for a candidate, level by level: its own, those that its holders could leave for, and so on. */
  private boolean reserves(int mentor, Map<Integer, TypeQuota> reserve, int candidate) {
    Map<TypeQuota, Integer> reachedBy = new HashMap<>();
    List<Integer> movers = new ArrayList<>(List.of(candidate));
    for (int next = 0; next < movers.size(); next++) {
      int mover = movers.get(next);
      for (TypeQuota quota : quotas.get(mentor)) {
        if (!has(mover, quota) || reachedBy.putIfAbsent(quota, mover) != null) {
          continue;
        }
        List<Integer> users = reserve.entrySet().stream()
            .filter(use -> use.getValue().equals(quota))
            .map(Map.Entry::getKey)
            .toList();
        if (users.size() < quota.reserved()) {
          moveTo(quota, reachedBy, reserve);
          return true;
        }
        movers.addAll(users);
      }
    }
    return false;
  }

  private static void moveTo(
      TypeQuota free, Map<TypeQuota, Integer> reachedBy, Map<Integer, TypeQuota> reserve) {
    @Nullable TypeQuota quota = free;
    while (quota != null) {
      @Nullable Integer mover = reachedBy.get(quota);
      quota = mover == null ? null : reserve.put(mover, quota);
    }
  }
}
