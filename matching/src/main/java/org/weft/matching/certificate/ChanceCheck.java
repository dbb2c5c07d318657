package org.weft.matching.certificate;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;

/** Looks at chances from the side of the mentees: who could use more, who would trade, who would envy. */
final class ChanceCheck {
  private static final int NONE = CheckedPairs.NONE;

  private final CheckedChances chances;
  private final int[][] lists;

  /** For each candidate the chance that its mentee gets its mentor or a better one. */
  private final BigInteger[] reach;

  private ChanceCheck(CheckedChances chances, List<ParticipantId> mentorOrder) {
    this.chances = chances;
    this.lists = chances.lists(mentorOrder);
    this.reach = new BigInteger[chances.chance.length];
    for (int[] list : lists) {
      BigInteger sum = BigInteger.ZERO;
      for (int c : list) {
        sum = sum.add(chances.chance[c]);
        reach[c] = sum;
      }
    }
  }

  /** Null if the chances are those of eating at the same speed. Linear. */
  static @Nullable String flaw(CheckedChances chances, ChanceClaim.EqualSpeed claim) {
    ChanceCheck check = new ChanceCheck(chances, claim.mentorOrder());
    @Nullable String flaw = check.waste();
    return flaw == null ? check.unfairness() : flaw;
  }

  /** Null if nothing is wasted and nobody would trade. Linear. */
  static @Nullable String flaw(CheckedChances chances, ChanceClaim.OrdinallyEfficient claim) {
    ChanceCheck check = new ChanceCheck(chances, claim.mentorOrder());
    @Nullable String flaw = check.waste();
    return flaw == null ? check.circle() : flaw;
  }

  /** Null if nobody would rather have somebody else's chances. Mentees times candidates. */
  static @Nullable String flaw(CheckedChances chances, ChanceClaim.EnvyFree claim) {
    return new ChanceCheck(chances, claim.mentorOrder()).envy();
  }

  /** Whoever lists a mentor with something left has enough of that mentor and better ones. */
  private @Nullable String waste() {
    for (int c = 0; c < reach.length; c++) {
      if (!chances.isFull(chances.problem.mentorOf(c)) && !reach[c].equals(chances.whole)) {
        return chances.mentee(c) + " could use more of " + chances.mentor(c)
            + ", who has something left";
      }
    }
    return null;
  }

  private @Nullable String unfairness() {
    BigInteger[] latest = new BigInteger[chances.ofMentor.length];
    Arrays.fill(latest, BigInteger.ZERO);
    for (int c = 0; c < reach.length; c++) {
      if (chances.chance[c].signum() > 0) {
        int mentor = chances.problem.mentorOf(c);
        latest[mentor] = latest[mentor].max(reach[c]);
      }
    }
    for (int c = 0; c < reach.length; c++) {
      if (reach[c].compareTo(latest[chances.problem.mentorOf(c)]) < 0) {
        return chances.mentee(c) + " is less likely to get " + chances.mentor(c)
            + " or better than somebody who has a chance of " + chances.mentor(c);
      }
    }
    return null;
  }

  /**
   * A mentor stays while some mentee would rather have them than the worst mentor of theirs who stays. If nobody is left there is
   * no circle; else going from each mentor to that worst one leads around in one.
   */
  private @Nullable String circle() {
    int[] worst = new int[lists.length];
    int[] wanted = new int[chances.ofMentor.length];
    for (int i = 0; i < lists.length; i++) {
      worst[i] = lists[i].length;
      for (int c : lists[i]) {
        wanted[chances.problem.mentorOf(c)]++;
      }
    }
    boolean[] isOut = new boolean[wanted.length];
    Deque<Integer> unwanted = new ArrayDeque<>();
    for (int i = 0; i < lists.length; i++) {
      fall(i, worst, wanted, isOut);
    }
    for (int j = 0; j < wanted.length; j++) {
      if (wanted[j] == 0) {
        isOut[j] = true;
        unwanted.add(j);
      }
    }
    int[][] listing = listing();
    while (!unwanted.isEmpty()) {
      for (int i : listing[unwanted.remove()]) {
        int before = worst[i];
        fall(i, worst, wanted, isOut);
        for (int k = Math.max(worst[i], 0); k < before; k++) {
          int j = chances.problem.mentorOf(lists[i][k]);
          if (wanted[j] == 0 && !isOut[j]) {
            isOut[j] = true;
            unwanted.add(j);
          }
        }
      }
    }
    return inCircle(worst, isOut);
  }

  /** Moves a mentee up to the worst mentor who stays and of whom they have a chance; they want nobody from there on. */
  private void fall(int mentee, int[] worst, int[] wanted, boolean[] isOut) {
    int[] list = lists[mentee];
    while (worst[mentee] >= 0 && !holds(list, worst[mentee], isOut)) {
      worst[mentee]--;
      if (worst[mentee] >= 0) {
        wanted[chances.problem.mentorOf(list[worst[mentee]])]--;
      }
    }
  }

  private boolean holds(int[] list, int place, boolean[] isOut) {
    return place < list.length
        && chances.chance[list[place]].signum() > 0
        && !isOut[chances.problem.mentorOf(list[place])];
  }

  private int[][] listing() {
    int[] size = new int[chances.ofMentor.length];
    for (int c = 0; c < reach.length; c++) {
      size[chances.problem.mentorOf(c)]++;
    }
    int[][] listing = Arrays.stream(size).mapToObj(int[]::new).toArray(int[][]::new);
    for (int c = 0; c < reach.length; c++) {
      int j = chances.problem.mentorOf(c);
      listing[j][--size[j]] = chances.problem.menteeOf(c);
    }
    return listing;
  }

  private @Nullable String inCircle(int[] worst, boolean[] isOut) {
    for (int i = 0; i < lists.length; i++) {
      for (int k = 0; k < worst[i]; k++) {
        if (!isOut[chances.problem.mentorOf(lists[i][k])]) {
          return chances.mentee(lists[i][k]) + " would trade a chance of "
              + chances.mentor(lists[i][worst[i]]) + " for one of " + chances.mentor(lists[i][k])
              + ", and trades like this lead around a circle";
        }
      }
    }
    return null;
  }

  private @Nullable String envy() {
    int[] place = new int[chances.ofMentor.length];
    for (int i = 0; i < lists.length; i++) {
      Arrays.fill(place, NONE);
      for (int k = 0; k < lists[i].length; k++) {
        place[chances.problem.mentorOf(lists[i][k])] = k;
      }
      for (int other = 0; other < lists.length; other++) {
        int worse = worseFor(lists[i], lists[other], place);
        if (worse != NONE) {
          return chances.mentee(lists[i][worse]) + " is less likely to get "
              + chances.mentor(lists[i][worse]) + " or better than with the chances of "
              + chances.problem.mentees().get(other);
        }
      }
    }
    return null;
  }

  /** Up to which place on a list its owner is less likely to be served than with the chances on another list, or none. */
  private int worseFor(int[] mine, int[] theirs, int[] place) {
    BigInteger[] gain = new BigInteger[mine.length];
    Arrays.fill(gain, BigInteger.ZERO);
    for (int c : theirs) {
      int k = place[chances.problem.mentorOf(c)];
      if (k != NONE) {
        gain[k] = chances.chance[c];
      }
    }
    BigInteger sum = BigInteger.ZERO;
    for (int k = 0; k < mine.length; k++) {
      sum = sum.add(gain[k]);
      if (sum.compareTo(reach[mine[k]]) > 0) {
        return k;
      }
    }
    return NONE;
  }
}
