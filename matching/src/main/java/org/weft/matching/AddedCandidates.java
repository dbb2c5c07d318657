package org.weft.matching;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.weft.core.style.Components;
import org.weft.matching.columns.People;
import org.weft.matching.eligibility.CandidatePool;
import org.weft.matching.eligibility.Eligibility;
import org.weft.matching.eligibility.PossiblePair;
import org.weft.matching.kernel.columns.Candidates;
import org.weft.matching.problem.Pairing;
import org.weft.matching.scoring.Scoring;

/**
 * Puts the pairs that terms ask for among the candidates that the rows gave, wherever they are not there yet: rules or the
 * cut to the best may have left them out.
 */
final class AddedCandidates {
  private static final int BITS = 32;

  private final People people;
  private final ImmutableList<Scoring> scorings;

  /** Takes what a pair is worth to the program, to the mentee and to the mentor, in this order. */
  AddedCandidates(People people, Scoring worth, Scoring menteeWishes, Scoring mentorWishes) {
    this.people = people;
    this.scorings = ImmutableList.of(worth, menteeWishes, mentorWishes);
  }

  /** Linear in the candidates. */
  Candidates to(Candidates before, List<Pairing> pairs, CandidatePool pool, Eligibility rules) {
    long[] added = pairs.stream()
        .mapToLong(this::packed)
        .filter(pair -> !holds(before, (int) (pair >>> BITS), (int) pair))
        .sorted()
        .toArray();
    if (added.length == 0) {
      return before;
    }
    Merged merged = new Merged(before, added.length);
    int next = 0;
    for (int mentee = 0; mentee + 1 < before.start().length; mentee++) {
      for (int c = before.start()[mentee]; c < before.start()[mentee + 1]; c++) {
        long kept = (long) mentee << BITS | before.mentorOf()[c];
        while (next < added.length && added[next] < kept) {
          merged.add((int) added[next], pair(pool, added[next++]), scorings, rules);
        }
        merged.copy(c);
      }
      while (next < added.length && added[next] >>> BITS == mentee) {
        merged.add((int) added[next], pair(pool, added[next++]), scorings, rules);
      }
      merged.endRow(mentee);
    }
    return merged.candidates();
  }

  private long packed(Pairing pair) {
    return (long) Components.required(people.menteeIndex().get(pair.mentee()), "mentee") << BITS
        | Components.required(people.mentorIndex().get(pair.mentor()), "mentor");
  }

  private PossiblePair pair(CandidatePool pool, long packed) {
    return pool.pair(
        people.mentees().get((int) (packed >>> BITS)).id(),
        people.mentors().get((int) packed).id());
  }

  private static boolean holds(Candidates candidates, int mentee, int mentor) {
    return Arrays.binarySearch(
            candidates.mentorOf(),
            candidates.start()[mentee],
            candidates.start()[mentee + 1],
            mentor)
        >= 0;
  }

  /** The new columns while they are filled. */
  private static final class Merged {
    private final Candidates before;
    private final int[] start;
    private final int[] mentorOf;
    private final int[][] pointsBefore;
    private final int[][] points;
    private long closed;
    private int size;

    Merged(Candidates before, int added) {
      this.before = before;
      start = new int[before.start().length];
      mentorOf = new int[before.mentorOf().length + added];
      pointsBefore = new int[][] {before.points(), before.menteePoints(), before.mentorPoints()};
      points = new int[pointsBefore.length][mentorOf.length];
    }

    void copy(int candidate) {
      mentorOf[size] = before.mentorOf()[candidate];
      for (int s = 0; s < points.length; s++) {
        points[s][size] = pointsBefore[s][candidate];
      }
      size++;
    }

    void add(int mentor, PossiblePair pair, List<Scoring> scorings, Eligibility rules) {
      mentorOf[size] = mentor;
      for (int s = 0; s < points.length; s++) {
        points[s][size] = (int) scorings.get(s).points(pair);
      }
      closed += rules.allows(pair) ? 0 : 1;
      size++;
    }

    void endRow(int mentee) {
      start[mentee + 1] = size;
    }

    Candidates candidates() {
      return new Candidates(
          start,
          mentorOf,
          points[0],
          points[1],
          points[2],
          before.possible() + closed,
          before.menteesCut(),
          before.mentorsCut());
    }
  }
}
