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
 * <p>Details: one vectorized pass a row compares each entry with two bars, the mentor's, which rises as the list fills, and
 * the mentee's, which is guessed to lie a little below that of the row before; where fewer than {@code k} reach the guess,
 * the row is scanned again for the mentee. What passes goes to the lists. Bars are in grains, so that nothing is rounded in
 * the pass, and an entry that equals a bar goes to the list, where the turn decides. Before they are written, the mentors'
 * lists are read without a branch in between: they lie all over memory, and this way the waits overlap. Expected entries past
 * a mentor's bar: {@code 1.4 · k · ln(n / k)} if the order of rows tells nothing about points; at worst all. The
 * search for a free place looks at the mentors who still have one, and only if all of the mentee's best are full. Memory: at
 * most 16 bytes for each place on a list and 64 a list, twice that with wishes.
 */
public final class BestCandidates implements CandidateCollector {
  /** The guess lies below the bar of the row before by one part in this many. */
  private static final int GUESS_BELOW = 16;

  private final int most;
  private final Turns menteeTurns;
  private final Turns mentorTurns;
  private final Best ofMentee;
  private final Best wishesOfMentee;
  private final Bars ofMentors;
  private @Nullable Bars wishesOfMentors;
  private final FreeSeats seats;
  private final Merge[] kept;
  private final int[] misses;
  private final int[] hits;
  /** The last bar of a mentee that was not 0. */
  private int guess;

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
    misses = new int[places.length];
    hits = new int[places.length + 1];
    openMentors = new int[places.length];
    openMentees = new int[mentees];
  }

  /** The same array in two places means that nobody has wishes of their own there. */
  @Override
  @SuppressWarnings("ReferenceEquality")
  public void row(int mentee, int[] grains, int[] menteeGrains, int[] mentorGrains) {
    RowLoops.countOpen(openMentors, grains);
    PairPoints points = new PairPoints(grains, menteeGrains, mentorGrains);
    openMentees[mentee] = RowLoops.open(grains);
    scan(mentee, points);
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
  @SuppressWarnings({"ArrayRecordComponent", "ReferenceEquality"})
  private record PairPoints(int[] grains, int[] menteeGrains, int[] mentorGrains) {
    long packed(int mentor) {
      int points = Points.of(grains[mentor]);
      return Points.pack(
          points,
          menteeGrains == grains ? points : Points.of(menteeGrains[mentor]),
          mentorGrains == grains ? points : Points.of(mentorGrains[mentor]));
    }
  }

  /** Offers the row to the mentee's list and to those of the mentors. */
  private void scan(int mentee, PairPoints points) {
    int[] grains = points.grains;
    int bar = guess - guess / GUESS_BELOW;
    ofMentee.begin(bar);
    RowLoops.misses(misses, grains, bar, ofMentors.bars());
    int count = RowLoops.hits(hits, misses);
    ofMentors.touch(hits, count);
    for (int e = 0; e < count; e++) {
      offer(mentee, points, hits[e]);
    }
    if (bar > 0 && ofMentee.size() < Math.min(most, grains.length)) {
      scanAgain(mentee, points);
    }
    ofMentee.cut();
    guess = ofMentee.bar() > 0 ? ofMentee.bar() : guess;
  }

  /** The guess was too high: offers the row to the mentee's list once more. */
  private void scanAgain(int mentee, PairPoints points) {
    int start = menteeTurns.start(mentee);
    ofMentee.begin(0);
    for (int j = 0; j < points.grains.length; j++) {
      int worth = points.grains[j];
      if (worth >= ofMentee.bar()) {
        ofMentee.offer(menteeTurns.key(Points.of(worth), start, j), points.packed(j));
      }
    }
  }

  private void offer(int mentee, PairPoints points, int mentor) {
    int worth = points.grains[mentor];
    boolean forMentee = worth >= ofMentee.bar();
    boolean forMentor = worth >= ofMentors.bars()[mentor];
    if (forMentee || forMentor) {
      long packed = points.packed(mentor);
      if (forMentee) {
        int start = menteeTurns.start(mentee);
        ofMentee.offer(menteeTurns.key(Points.of(worth), start, mentor), packed);
      }
      if (forMentor) {
        int start = mentorTurns.start(mentor);
        ofMentors.offer(mentor, mentorTurns.key(Points.of(worth), start, mentee), packed);
      }
    }
  }

  private void scanWishesOfMentee(int mentee, PairPoints points) {
    int start = menteeTurns.start(mentee);
    wishesOfMentee.begin(0);
    for (int j = 0; j < points.grains.length; j++) {
      int liking = points.menteeGrains[j];
      if (points.grains[j] >= 0 && liking >= wishesOfMentee.bar()) {
        wishesOfMentee.offer(menteeTurns.key(Points.of(liking), start, j), points.packed(j));
      }
    }
    wishesOfMentee.cut();
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
      list.cut();
      int start = mentorTurns.start(j);
      for (int e = 0; e < list.size(); e++) {
        kept[mentorTurns.other(list.key(e), start)].add(j, list.value(e));
      }
    }
  }
}
