package org.weft.matching.kernel.columns;

import static com.google.common.base.Preconditions.checkState;

import java.util.Arrays;
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
 * <p>Details: one vectorized pass a row compares each entry with two bars ({@link RowPieces}): the mentor's, which is guessed
 * by a {@link FirstGlance} and rises as the list fills, and the mentee's, which is guessed from the rows before ({@link
 * BarGuess}); where fewer than {@code k} reach the guess, it is lowered. What passes goes to the lists. Bars are in
 * grains, so that nothing is rounded in the pass, and an entry that equals a bar goes to the list, where the turn decides.
 * Where a mentor's guess was too high, all rows have to come again for those mentors. Expected entries past a mentor's bar:
 * about {@code 4.5 · k} after a glance, {@code 1.4 · k · ln(n / k)} without one, if the order of rows tells nothing about
 * points; at worst all. The search for a free place looks at the mentors who still have one, and only if all of the
 * mentee's best are full. Memory: at most 16 bytes for each place on a mentor's list, twice that with wishes, and 16 for each
 * pair that is kept.
 */
public final class BestCandidates implements CandidateCollector {
  private final int most;
  private final Turns menteeTurns;
  private final Turns mentorTurns;
  /** Where each mentor begins among the mentees; dividing for every entry would take longer than all else. */
  private final int[] mentorStart;

  private final Pieces pieces;
  private final RowPieces rows;
  private final BarGuess guess;
  private final Best ofMentee;
  private final Best wishesOfMentee;
  private final BestLists ofMentors;
  private @Nullable FirstGlance glance;
  private @Nullable BestLists wishesOfMentors;
  private final FreeSeats seats;
  private final KeptPairs kept = new KeptPairs();
  private final int[] found;
  private final int[] chosen;
  private final int[] openMentees;
  private boolean again;

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
    mentorStart = new int[places.length];
    Arrays.setAll(mentorStart, mentorTurns::start);
    pieces = new Pieces(places.length);
    rows = new RowPieces(pieces);
    guess = new BarGuess(Math.min(most, places.length));
    ofMentee = new Best(Math.min(most, places.length), wishes);
    wishesOfMentee = new Best(Math.min(most, places.length), true);
    ofMentors = new BestLists(pieces, Math.min(most, mentees), wishes);
    seats = new FreeSeats(places);
    found = new int[places.length];
    chosen = new int[places.length];
    openMentees = new int[mentees];
  }

  @Override
  public int glances() {
    return FirstGlance.rows(openMentees.length, most);
  }

  @Override
  public void glance(int[] grains) {
    if (glance == null) {
      glance = new FirstGlance(grains.length);
    }
    glance.take(grains);
  }

  /** The same array in two places means that nobody has wishes of their own there. */
  @Override
  @SuppressWarnings("ReferenceEquality")
  public void row(int mentee, int[] grains, int[] menteeGrains, int[] mentorGrains) {
    learnBars();
    PairPoints points = new PairPoints(grains, menteeGrains, mentorGrains);
    rows.load(grains);
    if (again) {
      int count = rows.reaching(found, Integer.MAX_VALUE, ofMentors.bars());
      offerToMentors(mentee, points, count);
      return;
    }
    rows.count();
    openMentees[mentee] = rows.open();
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

  /** Ends the first glance. */
  private void learnBars() {
    FirstGlance seen = glance;
    if (seen != null) {
      for (int j = 0; j < found.length; j++) {
        ofMentors.setBar(j, seen.bar(j));
      }
      glance = null;
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
    int wanted = Math.min(most, rows.open());
    int bar = guess.next();
    int count = rows.reaching(found, bar, ofMentors.bars());
    ofMentee.begin(bar);
    int reached = offerToMentee(mentee, points, count, bar);
    offerToMentors(mentee, points, count);
    while (ofMentee.size() < wanted && bar > 0) {
      bar = guess.lower();
      ofMentee.begin(bar);
      offerToMentee(mentee, points, rows.reaching(found, bar), bar);
    }
    ofMentee.cut();
    guess.learn(reached, ofMentee.bar());
  }

  /** Offers what was found and reaches a bar; returns how many did. */
  private int offerToMentee(int mentee, PairPoints points, int count, int bar) {
    int start = menteeTurns.start(mentee);
    int reached = reaching(points.grains, count, bar);
    for (int e = 0; e < reached; e++) {
      int mentor = chosen[e];
      int worth = Points.of(points.grains[mentor]);
      ofMentee.offer(menteeTurns.key(worth, start, mentor), points.packed(mentor));
    }
    return reached;
  }

  /** Chooses from what was found; without a branch, as about half of it would be guessed wrong. */
  private int reaching(int[] grains, int count, int bar) {
    int reached = 0;
    for (int e = 0; e < count; e++) {
      int mentor = found[e];
      chosen[reached] = mentor;
      reached += 1 - ((grains[mentor] - bar) >>> 31);
    }
    return reached;
  }

  /** Offers what was found and reaches the mentors' bars. */
  private void offerToMentors(int mentee, PairPoints points, int count) {
    int reached = reachingTheirBars(points.grains, count);
    for (int e = 0; e < reached; e++) {
      int mentor = chosen[e];
      int worth = Points.of(points.grains[mentor]);
      ofMentors.offer(
          mentor, mentorTurns.key(worth, mentorStart[mentor], mentee), points.packed(mentor));
    }
  }

  private int reachingTheirBars(int[] grains, int count) {
    int reached = 0;
    for (int e = 0; e < count; e++) {
      int mentor = found[e];
      chosen[reached] = mentor;
      reached += 1 - ((grains[mentor] - ofMentors.bar(mentor)) >>> 31);
    }
    return reached;
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
    BestLists wishes = wishesOfMentors;
    if (wishes == null) {
      wishes = new BestLists(pieces, Math.min(most, openMentees.length), true);
      wishesOfMentors = wishes;
    }
    for (int j = 0; j < points.grains.length; j++) {
      int liking = points.mentorGrains[j];
      if (points.grains[j] >= 0 && liking >= wishes.bar(j)) {
        long key = mentorTurns.key(Points.of(liking), mentorStart[j], mentee);
        wishes.offer(j, key, points.packed(j));
      }
    }
  }

  private void keep(int mentee, Best list) {
    int start = menteeTurns.start(mentee);
    for (int e = 0; e < list.size(); e++) {
      kept.add(mentee, menteeTurns.other(list.key(e), start), list.value(e));
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
        kept.add(mentee, mentor, points.packed(mentor));
      }
    }
    if (mentor != FreeSeats.NOBODY) {
      seats.take(mentor);
    }
  }

  @Override
  public boolean wantsRowsAgain() {
    again = !again && ofMentors.refillShort(rows) > 0;
    return again;
  }

  @Override
  public Candidates finish() {
    addLists(ofMentors);
    if (wishesOfMentors != null) {
      addLists(wishesOfMentors);
    }
    int[] openMentors = new int[found.length];
    Arrays.setAll(openMentors, rows::openAt);
    return kept.candidates(openMentees, openMentors);
  }

  private void addLists(BestLists lists) {
    for (int j = 0; j < found.length; j++) {
      lists.cut(j);
      int count = lists.size(j);
      checkState(
          count >= Math.min(Math.min(most, openMentees.length), rows.openAt(j)),
          "the rows must come again before the end, as the list of mentor %s has %s only; ask wantsRowsAgain()",
          j,
          count);
      for (int e = 0; e < count; e++) {
        kept.add(mentorTurns.other(lists.key(j, e), mentorStart[j]), j, lists.value(j, e));
      }
    }
  }
}
