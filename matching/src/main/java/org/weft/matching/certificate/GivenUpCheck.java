package org.weft.matching.certificate;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.Impossible.GivenUp;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;

/**
 * Follows the steps of {@link GivenUp} and counts what is left.
 *
 * <p><b>Details.</b> Lists are sorted by points once. Heads are counted as they come and go, so steps without a forest are
 * linear in the candidates together; a forest costs the heads of its mentees, and its circles are found by joining sets.
 */
final class GivenUpCheck {
  private static final int NONE = -1;

  private final MatchingProblem problem;
  private final boolean isSuper;
  private final boolean[] gone;
  /** Candidates of each mentee, best first, in the rows of the problem. */
  private final int[] byMentee;

  /** Candidates of each mentor, best first, and where those that are left begin and end. */
  private final int[] byMentor;

  private final int[] start;
  private final int[] end;

  private final int[] next;
  /** What each mentee's heads are worth to it, or none. */
  private final long[] best;

  private final long[] heads;
  private final int[] namedIn;
  private final int[] seenIn;
  private final long[] degree;
  /** For joining sets: mentees first, then mentors. */
  private final int[] parent;

  private GivenUpCheck(MatchingProblem problem, boolean isSuper) {
    int mentees = problem.mentees().size();
    int mentors = problem.mentors().size();
    this.problem = problem;
    this.isSuper = isSuper;
    this.gone = new boolean[problem.candidates()];
    this.start = new int[mentors + 1];
    for (int c = 0; c < gone.length; c++) {
      start[problem.mentorOf(c) + 1]++;
    }
    for (int mentor = 0; mentor < mentors; mentor++) {
      start[mentor + 1] += start[mentor];
    }
    this.end = Arrays.copyOfRange(start, 1, mentors + 1);
    this.byMentor = new int[gone.length];
    int[] at = Arrays.copyOf(start, mentors);
    for (int c = 0; c < gone.length; c++) {
      byMentor[at[problem.mentorOf(c)]++] = c;
    }
    for (int mentor = 0; mentor < mentors; mentor++) {
      sort(byMentor, start[mentor], end[mentor], problem::mentorPoints);
    }
    this.byMentee = IntStream.range(0, gone.length).toArray();
    this.next = new int[mentees];
    this.best = new long[mentees];
    this.heads = new long[mentors];
    this.namedIn = new int[mentors];
    this.seenIn = new int[mentees];
    this.degree = new long[mentors];
    this.parent = IntStream.range(0, Math.addExact(mentees, mentors)).toArray();
    Arrays.fill(best, Long.MAX_VALUE);
    for (int mentee = 0; mentee < mentees; mentee++) {
      next[mentee] = problem.firstCandidate(mentee);
      sort(byMentee, next[mentee], problem.endCandidate(mentee), problem::menteePoints);
      findHeads(mentee);
    }
  }

  /** More points first; points stay below 2^20, so points and candidate share a long. */
  private static void sort(int[] candidates, int from, int to, IntToLongFunction points) {
    long[] keys = new long[to - from];
    for (int k = 0; k < keys.length; k++) {
      keys[k] = -points.applyAsLong(candidates[from + k]) << 32 | candidates[from + k];
    }
    Arrays.sort(keys);
    for (int k = 0; k < keys.length; k++) {
      candidates[from + k] = (int) keys[k];
    }
  }

  /** Null if the steps exclude every strongly stable matching, or every super-stable one. */
  static @Nullable String flaw(MatchingProblem problem, List<GivenUp> steps, boolean isSuper) {
    GivenUpCheck check = new GivenUpCheck(problem, isSuper);
    for (int k = 0; k < steps.size(); k++) {
      @Nullable String flaw = check.flawInStep(k + 1, steps.get(k));
      if (flaw != null) {
        return "step " + (k + 1) + " does not follow: " + flaw;
      }
    }
    return check.flawInCount();
  }

  private @Nullable String flawInStep(int step, GivenUp given) {
    if (given.mentors().isEmpty()
        || (given.mentors().size() > 1 && given.forest().isEmpty())) {
      return "it needs one mentor, or a forest";
    }
    for (ParticipantId id : given.mentors()) {
      int mentor = problem.indexOfMentor(id).orElse(NONE);
      if (mentor == NONE || namedIn[mentor] == step) {
        return id + " is no mentor or is named twice";
      }
      if (end[mentor] == start[mentor]) {
        return id + " has nobody left";
      }
      namedIn[mentor] = step;
      degree[mentor] = 0;
    }
    int[] mentors = given.mentors().stream()
        .mapToInt(id -> problem.indexOfMentor(id).orElseThrow())
        .toArray();
    @Nullable String flaw = given.forest().isEmpty()
        ? flawInSingle(mentors[0])
        : flawInForest(step, mentors, given.forest());
    if (flaw == null) {
      for (int mentor : mentors) {
        giveUp(mentor);
      }
    }
    return flaw;
  }

  private @Nullable String flawInSingle(int mentor) {
    long among = headsAmongLeast(mentor);
    long before = heads[mentor] - (isSuper ? Math.min(1, among) : among);
    return before >= problem.places(mentor)
        ? null
        : problem.mentors().get(mentor) + " has " + problem.places(mentor) + " places and only "
            + before + " who come first";
  }

  private @Nullable String flawInForest(int step, int[] mentors, List<Pairing> pairs) {
    int[] forest = new int[pairs.size()];
    for (int k = 0; k < forest.length; k++) {
      Pairing pair = pairs.get(k);
      forest[k] = problem.candidate(pair.mentee(), pair.mentor()).orElse(NONE);
      if (forest[k] == NONE || !isContested(step, forest[k])) {
        return pair + " is no head among those whom a named mentor likes least";
      }
      degree[problem.mentorOf(forest[k])]++;
    }
    if (hasCircle(forest)) {
      return "its pairs form a circle";
    }
    for (int mentor : mentors) {
      long places = problem.places(mentor) - (heads[mentor] - headsAmongLeast(mentor));
      if (degree[mentor] <= Math.max(0, places)) {
        return problem.mentors().get(mentor) + " has no more pairs than places";
      }
    }
    for (int candidate : forest) {
      int mentee = problem.menteeOf(candidate);
      if (seenIn[mentee] != step && hasOtherHead(step, mentee)) {
        return problem.mentees().get(mentee) + " could go elsewhere";
      }
      seenIn[mentee] = step;
    }
    return null;
  }

  private boolean hasOtherHead(int step, int mentee) {
    for (int at = next[mentee]; at < problem.endCandidate(mentee); at++) {
      int candidate = byMentee[at];
      if (problem.menteePoints(candidate) < best[mentee]) {
        return false;
      }
      if (!gone[candidate] && !isContested(step, candidate)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasCircle(int[] forest) {
    boolean found = false;
    for (int candidate : forest) {
      int a = root(problem.menteeOf(candidate));
      int b = root(next.length + problem.mentorOf(candidate));
      found |= a == b;
      parent[a] = b;
    }
    for (int candidate : forest) {
      int mentor = next.length + problem.mentorOf(candidate);
      parent[problem.menteeOf(candidate)] = problem.menteeOf(candidate);
      parent[mentor] = mentor;
    }
    return found;
  }

  private int root(int vertex) {
    int at = vertex;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** Whether a candidate is a head, and among those whom a mentor that the step names likes least. */
  private boolean isContested(int step, int candidate) {
    int mentor = problem.mentorOf(candidate);
    return namedIn[mentor] == step
        && isHead(candidate)
        && problem.mentorPoints(candidate) == leastPoints(mentor);
  }

  private boolean isHead(int candidate) {
    return !gone[candidate] && problem.menteePoints(candidate) == best[problem.menteeOf(candidate)];
  }

  private long leastPoints(int mentor) {
    return problem.mentorPoints(byMentor[end[mentor] - 1]);
  }

  private long headsAmongLeast(int mentor) {
    long least = leastPoints(mentor);
    long count = 0;
    for (int at = end[mentor] - 1;
        at >= start[mentor] && problem.mentorPoints(byMentor[at]) == least;
        at--) {
      count += isHead(byMentor[at]) ? 1 : 0;
    }
    return count;
  }

  private void giveUp(int mentor) {
    long least = leastPoints(mentor);
    while (end[mentor] > start[mentor] && leastPoints(mentor) == least) {
      int candidate = byMentor[--end[mentor]];
      heads[mentor] -= isHead(candidate) ? 1 : 0;
      gone[candidate] = true;
      findHeads(problem.menteeOf(candidate));
    }
  }

  private void findHeads(int mentee) {
    int stop = problem.endCandidate(mentee);
    while (next[mentee] < stop && gone[byMentee[next[mentee]]]) {
      next[mentee]++;
    }
    long points = next[mentee] == stop ? NONE : problem.menteePoints(byMentee[next[mentee]]);
    if (points == best[mentee]) {
      return;
    }
    best[mentee] = points;
    for (int at = next[mentee]; at < stop && problem.menteePoints(byMentee[at]) == points; at++) {
      heads[problem.mentorOf(byMentee[at])] += gone[byMentee[at]] ? 0 : 1;
    }
  }

  /** Null if mentors must take, or make up for, more mentees than have candidates left. */
  private @Nullable String flawInCount() {
    long[] need = new long[heads.length];
    for (int mentor = 0; mentor < need.length; mentor++) {
      need[mentor] = Math.min(problem.places(mentor), heads[mentor]);
    }
    for (int c = 0; c < gone.length; c++) {
      if (gone[c] && problem.menteePoints(c) >= best[problem.menteeOf(c)]) {
        need[problem.mentorOf(c)] = problem.places(problem.mentorOf(c));
      }
    }
    long needed = Arrays.stream(need).sum();
    long left = Arrays.stream(best).filter(points -> points != NONE).count();
    return needed > left
        ? null
        : "the steps leave " + left + " mentees with candidates and mentors need " + needed
            + ", which excludes nothing";
  }
}
