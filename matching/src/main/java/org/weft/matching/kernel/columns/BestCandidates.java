package org.weft.matching.kernel.columns;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the best few candidates of each person, and a seat for as many mentees as find one.
 *
 * <p>Of each mentee and of each mentor the {@code k} best open pairs are kept, so nobody who had anybody is left with fewer
 * than {@code k} or all. Where people have wishes of their own, the best by their wishes are kept as well. Equal ones are
 * kept by {@link Turns}. That alone may still crowd everybody around the same few mentors. So each mentee also takes, in the
 * order in which the rows come, the best open mentor with a free place, if there is one: the kept pairs then hold a matching
 * to which no open pair can be added. Such a matching pairs at least half as many people as the largest of all open pairs,
 * since each of its pairs stands in the way of at most two of that one.
 *
 * <p>Details: one scan a row compares each entry with two bars, the mentee's and the mentor's, which rise as the lists
 * fill; what passes goes to heaps. Bars are in grains, so that nothing is rounded in the scan, and an entry that equals
 * a bar goes to the heap, where the turn decides. Expected entries past the bars: {@code k · ln(n / k)} a list if the order
 * of rows tells nothing about points; at worst all. The search for a free place looks at the mentors who still have one,
 * and only if all of the mentee's best are full. Memory: 8 bytes for each place on a list, 16
 * with wishes.
 */
public final class BestCandidates implements CandidateCollector {
  private final int most;
  private final Turns menteeTurns;
  private final Turns mentorTurns;
  private final Best ofMentee;
  private final Best wishesOfMentee;
  private final Bars ofMentors;
  private @Nullable Bars wishesOfMentors;
  private final FreeSeats seats;
  private final Merge[] kept;
  private final int[] openMentors;
  private final int[] openMentees;

  /**
   * Begins.
   *
   * @param mentees number of mentees
   * @param places places of each mentor
   * @param most candidates to keep of each person, at least 1
   * @param wishes whether people have wishes of their own, so that rows are different arrays
   */
  public BestCandidates(int mentees, int[] places, int most, boolean wishes) {
    this.most = most;
    menteeTurns = new Turns(mentees, places.length);
    mentorTurns = new Turns(places.length, mentees);
    ofMentee = new Best(Math.min(most, places.length), wishes);
    wishesOfMentee = new Best(Math.min(most, places.length), true);
    ofMentors = new Bars(places.length, Math.min(most, mentees), wishes);
    seats = new FreeSeats(places);
    kept = new Merge[mentees];
    Arrays.setAll(kept, mentee -> new Merge());
    openMentors = new int[places.length];
    openMentees = new int[mentees];
  }

  @Override
  public void row(int mentee, int[] grains, int[] menteeGrains, int[] mentorGrains) {
    RowLoops.countOpen(openMentors, grains);
    PairPoints points = new PairPoints(grains, menteeGrains, mentorGrains);
    openMentees[mentee] = scan(mentee, points);
    keep(mentee, ofMentee);
    takeSeat(mentee, points);
    if (menteeGrains != grains) {
      scanWishesOfMentee(mentee, points);
      keep(mentee, wishesOfMentee);
    }
    if (mentorGrains != grains) {
      scanWishesOfMentors(mentee, points);
    }
  }

  /** The three rows of a mentee. */
  @SuppressWarnings("ArrayRecordComponent")
  private record PairPoints(int[] grains, int[] menteeGrains, int[] mentorGrains) {
    long packed(int mentor) {
      int points = Points.of(grains[mentor]);
      return Points.pack(
          points,
          menteeGrains == grains ? points : Points.of(menteeGrains[mentor]),
          mentorGrains == grains ? points : Points.of(mentorGrains[mentor]));
    }
  }

  /** Offers the row to the mentee's list and to those of the mentors; counts what is open. */
  private int scan(int mentee, PairPoints points) {
    int[] grains = points.grains;
    int[] bars = ofMentors.bars();
    int start = menteeTurns.start(mentee);
    int bar = 0;
    int open = 0;
    ofMentee.clear();
    for (int j = 0; j < grains.length; j++) {
      int worth = grains[j];
      open += ~worth >>> 31;
      if (worth >= bar) {
        ofMentee.offer(menteeTurns.key(Points.of(worth), start, j), points.packed(j));
        bar = Bars.barOf(ofMentee);
      }
      if (worth >= bars[j]) {
        long key = mentorTurns.key(Points.of(worth), mentorTurns.start(j), mentee);
        ofMentors.offer(j, key, points.packed(j));
      }
    }
    return open;
  }

  private void scanWishesOfMentee(int mentee, PairPoints points) {
    int start = menteeTurns.start(mentee);
    wishesOfMentee.clear();
    for (int j = 0; j < points.grains.length; j++) {
      int liking = points.menteeGrains[j];
      if (points.grains[j] >= 0 && liking >= Bars.barOf(wishesOfMentee)) {
        wishesOfMentee.offer(menteeTurns.key(Points.of(liking), start, j), points.packed(j));
      }
    }
  }

  private void scanWishesOfMentors(int mentee, PairPoints points) {
    Bars wishes = wishesOfMentors;
    if (wishes == null) {
      wishes = new Bars(openMentors.length, Math.min(most, openMentees.length), true);
      wishesOfMentors = wishes;
    }
    int[] bars = wishes.bars();
    for (int j = 0; j < bars.length; j++) {
      int liking = points.mentorGrains[j];
      if (points.grains[j] >= 0 && liking >= bars[j]) {
        long key = mentorTurns.key(Points.of(liking), mentorTurns.start(j), mentee);
        wishes.offer(j, key, points.packed(j));
      }
    }
  }

  private void keep(int mentee, Best list) {
    int start = menteeTurns.start(mentee);
    for (int e = 0; e < list.size(); e++) {
      kept[mentee].add(menteeTurns.other(list.key(e), start), list.value(e));
    }
  }

  private void takeSeat(int mentee, PairPoints points) {
    int start = menteeTurns.start(mentee);
    int mentor = FreeSeats.NOBODY;
    long best = -1;
    for (int e = 0; e < ofMentee.size(); e++) {
      int each = menteeTurns.other(ofMentee.key(e), start);
      if (ofMentee.key(e) > best && seats.isFree(each)) {
        mentor = each;
        best = ofMentee.key(e);
      }
    }
    if (mentor == FreeSeats.NOBODY) {
      mentor = seats.bestOpen(points.grains, menteeTurns, start);
      if (mentor != FreeSeats.NOBODY) {
        kept[mentee].add(mentor, points.packed(mentor));
      }
    }
    if (mentor != FreeSeats.NOBODY) {
      seats.take(mentor);
    }
  }

  @Override
  public Candidates finish() {
    addLists(ofMentors);
    if (wishesOfMentors != null) {
      addLists(wishesOfMentors);
    }
    Rows rows = new Rows(kept.length);
    int[] ofMentor = new int[openMentors.length];
    for (int i = 0; i < kept.length; i++) {
      kept[i].into(rows, i);
      for (int mentor : rows.mentorsOf(i)) {
        ofMentor[mentor]++;
      }
    }
    return rows.candidates(
        Arrays.stream(openMentees).asLongStream().sum(),
        (int) IntStream.range(0, kept.length)
            .filter(i -> rows.count(i) < openMentees[i])
            .count(),
        (int) IntStream.range(0, ofMentor.length)
            .filter(j -> ofMentor[j] < openMentors[j])
            .count());
  }

  private void addLists(Bars bars) {
    for (int j = 0; j < openMentors.length; j++) {
      Best list = bars.list(j);
      int start = mentorTurns.start(j);
      for (int e = 0; e < list.size(); e++) {
        kept[mentorTurns.other(list.key(e), start)].add(j, list.value(e));
      }
    }
  }
}
