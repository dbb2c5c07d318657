package org.weft.matching.strategy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.weft.matching.kernel.Objective;
import org.weft.matching.kernel.dense.CostRows;
import org.weft.matching.kernel.dense.DenseAssignment;
import org.weft.matching.kernel.dense.DenseOutcome;
import org.weft.matching.kernel.dense.DenseShortage;
import org.weft.matching.kernel.dense.DenseSolution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.PointRows;
import org.weft.matching.problem.TieBreak;

/**
 * Exact assignment where scores are computed row by row: by the dense kernel, in memory for the people and not for the pairs.
 *
 * <p>Mentees are rows, places are columns. Where mentees outnumber places, columns for staying without a mentor are added; at a
 * cost just above that of the worst pair they never keep anybody from a place who could take it.
 *
 * <p><b>Details.</b> Three things are guessed and corrected, each a bounded number of times, by solving again. <em>Room</em>: a
 * mentor with very many places starts with a few columns, and gets twice as many when all are taken; as long as one is free the
 * mentor's price is 0, as if there were more. <em>Stays</em>: one more than must stay, since a free column of this kind keeps
 * searches short; if forbidden pairs make more people stay, the kernel reports a shortage, and stays are doubled. <em>Cost of a
 * stay</em>: with forbidden pairs, one more person may find a place only if others lose more than the cost. {@link RowReach} finds
 * that, and the cost rises in steps; if the last does not do, the size of a largest matching is found first, and exactly as
 * many stays are offered as it leaves alone, whatever they cost. Whoever stays pays most of all rows, so the largest row total is
 * the bonus that lifts their price to 0.
 */
final class RowAssignment {
  private static final int NOBODY = -1;
  /** Columns are cut where there are more than so many for each person. */
  private static final int PLACES_PER_PERSON = 3;

  private final MatchingProblem problem;
  private final Objective objective;
  private final int[] stayCosts;
  private final PointRows rows;
  private final RowSurvey survey;
  private final int[] menteeOfRow;
  private final int[] mentorOrder;
  private final int[] room;
  private int stays;
  private int step;
  private boolean exactStays;

  private int[] mentorOfPlace;
  private final int[] mentorOf;
  private final long[] menteePrice;
  private final long[] mentorPrice;
  private long bonus;
  private int[] shortOfPlaces = {};
  private int[] fullMentors = {};

  /** Solves; {@code stayCosts} are the steps for the largest matching. */
  RowAssignment(MatchingProblem problem, TieBreak tieBreak, Objective objective, int[] stayCosts) {
    this.problem = problem;
    this.objective = objective;
    this.stayCosts = stayCosts;
    this.rows = problem.pointRows();
    this.survey = new RowSurvey(problem, rows);
    this.menteeOfRow = Arrays.stream(tieBreak.order(problem.mentees()))
        .filter(survey::isUseful)
        .toArray();
    this.mentorOrder = tieBreak.order(problem.mentors());
    this.room = firstRoom();
    this.mentorOfPlace = new int[0];
    this.mentorOf = new int[problem.mentees().size()];
    this.menteePrice = new long[mentorOf.length];
    this.mentorPrice = new long[problem.mentors().size()];
    solve();
    coverMentorsWithoutPlaces();
  }

  private int[] firstRoom() {
    int[] all = survey.room().clone();
    int mentors = (int) Arrays.stream(all).filter(places -> places > 0).count();
    long people = (long) menteeOfRow.length + mentors;
    if (Arrays.stream(all).asLongStream().sum() > PLACES_PER_PERSON * people) {
      int few = 1 + menteeOfRow.length / mentors;
      Arrays.setAll(all, j -> Math.min(all[j], few));
    }
    return all;
  }

  private int[] columns() {
    return Arrays.stream(mentorOrder)
        .flatMap(j -> IntStream.generate(() -> j).limit(room[j]))
        .toArray();
  }

  private void solve() {
    boolean done = false;
    while (!done) {
      mentorOfPlace = columns();
      if (!exactStays && menteeOfRow.length > mentorOfPlace.length) {
        stays = Math.max(stays, menteeOfRow.length - mentorOfPlace.length + 1);
      }
      DenseOutcome outcome = DenseAssignment.solve(table());
      if (outcome instanceof DenseSolution best) {
        done = !widen(held(best.rowOf())) && settles(best);
      } else if (!widen(((DenseShortage) outcome).columns())) {
        stays = 2 * stays + 1;
      }
    }
  }

  private RowTable table() {
    boolean heaviest = objective == Objective.HEAVIEST;
    return new RowTable(
        rows,
        mentorPrice.length,
        menteeOfRow,
        mentorOfPlace,
        heaviest ? 0 : CostRows.FORBIDDEN,
        stays,
        heaviest ? 0 : stayCosts[step]);
  }

  private static int[] held(int[] rowOf) {
    return IntStream.range(0, rowOf.length).filter(p -> rowOf[p] >= 0).toArray();
  }

  /** Gives twice the room to mentors all of whose columns are among these, if they have it; tells whether one has. */
  private boolean widen(int[] columns) {
    int[] taken = new int[room.length];
    for (int p : columns) {
      if (p < mentorOfPlace.length) {
        taken[mentorOfPlace[p]]++;
      }
    }
    boolean wider = false;
    for (int j = 0; j < room.length; j++) {
      int all = survey.room()[j];
      if (taken[j] == room[j] && room[j] < all) {
        room[j] = room[j] > all - room[j] ? all : 2 * room[j];
        wider = true;
      }
    }
    return wider;
  }

  /** Takes a solution over unless one more person can be matched. */
  private boolean settles(DenseSolution best) {
    take(best);
    if (objective == Objective.HEAVIEST) {
      return true;
    }
    RowReach reach = new RowReach(problem, rows, mentorOf);
    if (!reach.findsPlace()) {
      shortOfPlaces = reach.mentees();
      fullMentors = reach.mentors();
      return true;
    }
    if (exactStays) {
      throw new IllegalStateException("a largest matching could be larger; report this");
    }
    step++;
    if (step == stayCosts.length) {
      step--;
      offerExactStays(reach);
    }
    return false;
  }

  private void offerExactStays(RowReach first) {
    exactStays = true;
    RowReach reach = first;
    while (reach.findsPlace()) {
      reach.match();
      reach = new RowReach(problem, rows, mentorOf);
    }
    int[] load = new int[room.length];
    stays = 0;
    for (int i : menteeOfRow) {
      if (mentorOf[i] == NOBODY) {
        stays++;
      } else {
        load[mentorOf[i]]++;
      }
    }
    Arrays.setAll(room, j -> Math.max(room[j], load[j]));
  }

  private void take(DenseSolution best) {
    Arrays.fill(mentorOf, NOBODY);
    int[] columnOf = best.columnOf();
    long[] columnPrice = best.columnPrice();
    long[] rowTotal = best.rowTotal();
    bonus = Math.max(0, Arrays.stream(rowTotal).max().orElse(0));
    int[] points = new int[mentorPrice.length];
    for (int r = 0; r < menteeOfRow.length; r++) {
      int mentee = menteeOfRow[r];
      int p = columnOf[r];
      menteePrice[mentee] = bonus - rowTotal[r];
      if (p < mentorOfPlace.length) {
        mentorOf[mentee] = mentorOfPlace[p];
        if (rowTotal[r] == columnPrice[p]) {
          dropIfNoCandidate(mentee, points);
        }
      }
    }
    for (int p = 0; p < mentorOfPlace.length; p++) {
      mentorPrice[mentorOfPlace[p]] = columnPrice[p];
    }
  }

  /** A cell that costs 0 may be of two who may not be paired. */
  private void dropIfNoCandidate(int mentee, int[] points) {
    rows.read(mentee, points);
    if (points[mentorOf[mentee]] < 0) {
      mentorOf[mentee] = NOBODY;
    }
  }

  /** Who has no place may have any price: take the lowest that covers every candidate. */
  private void coverMentorsWithoutPlaces() {
    int[] covered = IntStream.range(0, mentorPrice.length)
        .filter(j -> problem.places(j) == 0 && survey.degree()[j] > 0)
        .toArray();
    int[] points = new int[mentorPrice.length];
    for (int i = 0; i < menteePrice.length && covered.length > 0; i++) {
      rows.read(i, points);
      for (int j : covered) {
        if (points[j] >= 0) {
          mentorPrice[j] = Math.max(mentorPrice[j], bonus + points[j] - menteePrice[i]);
        }
      }
    }
  }

  /** For each mentee of the problem the mentor, or -1. */
  int[] mentorOf() {
    return mentorOf;
  }

  /** What every pair counts besides its points. */
  long bonus() {
    return bonus;
  }

  long[] menteePrice() {
    return menteePrice;
  }

  long[] mentorPrice() {
    return mentorPrice;
  }

  /** For a largest matching the mentees who depend on mentors without a free place. */
  int[] shortOfPlaces() {
    return shortOfPlaces;
  }

  /** The mentors on whom they depend. */
  int[] fullMentors() {
    return fullMentors;
  }
}
