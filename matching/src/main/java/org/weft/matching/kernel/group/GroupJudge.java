package org.weft.matching.kernel.group;

import java.util.Arrays;

/**
 * Counts what is wrong with a group. What can only grow worse with further members is the excess; what further members may
 * mend is the shortfall.
 *
 * <p><b>Details.</b> Linear in the members' labels and words, quadratic in the members for pairs. Excess: members of a label
 * beyond its most, each pair that is kept apart, and where too little is in common 1 to 4, so that a search feels the way.
 * Shortfall: members of a label, or kinds, that are missing. Holds working arrays; not safe for several threads.
 */
final class GroupJudge {
  private static final int STEPS = 3;

  private final GroupRules rules;
  private final boolean idle;
  private final int[] count;
  private final int[] kinds;
  private final long[][] shared;
  private int[] touched = new int[16];
  private int touchedLabels;

  GroupJudge(GroupRules rules) {
    this.rules = rules;
    idle = rules.allowAnything();
    count = new int[rules.most.length];
    kinds = new int[rules.leastKinds.length];
    shared = new long[rules.commons.length][];
    for (int c = 0; c < shared.length; c++) {
      shared[c] = new long[rules.commons[c].weight().length];
    }
  }

  /** Tells whether there is nothing to judge. */
  boolean isIdle() {
    return idle;
  }

  /** Counts all that is wrong; 0 if the group keeps the rules. */
  int faults(int[] members, int size) {
    if (idle) {
      return 0;
    }
    countLabels(members, size);
    int faults = tooMany() + tooFew();
    clearLabels();
    return faults + pairs(members, size) + commons(members, size);
  }

  /** Counts what further members cannot mend. */
  int excess(int[] members, int size) {
    if (idle) {
      return 0;
    }
    countLabels(members, size);
    int faults = tooMany();
    clearLabels();
    return faults + pairs(members, size) + commons(members, size);
  }

  /** Tells whether two people could be in one group as far as the two are concerned. */
  boolean maySitTogether(int one, int other) {
    if (idle) {
      return true;
    }
    return !rules.keepsApart(one, other) && !crowd(one, other) && shareEnough(one, other);
  }

  private boolean crowd(int one, int other) {
    for (int a = rules.labelStart[one]; a < rules.labelStart[one + 1]; a++) {
      if (rules.most[rules.labelOf[a]] <= 1) {
        for (int b = rules.labelStart[other]; b < rules.labelStart[other + 1]; b++) {
          if (rules.labelOf[a] == rules.labelOf[b]) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean shareEnough(int one, int other) {
    for (GroupRules.Common common : rules.commons) {
      long[] some = common.bits()[one];
      long[] others = common.bits()[other];
      long total = 0;
      for (int w = 0; w < some.length; w++) {
        total += Long.bitCount(some[w] & others[w]) * common.weight()[w];
      }
      if (total < common.least()) {
        return false;
      }
    }
    return true;
  }

  private void countLabels(int[] members, int size) {
    for (int m = 0; m < size; m++) {
      for (int at = rules.labelStart[members[m]]; at < rules.labelStart[members[m] + 1]; at++) {
        int label = rules.labelOf[at];
        if (count[label]++ == 0) {
          touch(label);
        }
      }
    }
  }

  private void touch(int label) {
    if (touchedLabels == touched.length) {
      touched = Arrays.copyOf(touched, 2 * touched.length);
    }
    touched[touchedLabels++] = label;
    if (rules.kindSet[label] >= 0) {
      kinds[rules.kindSet[label]]++;
    }
  }

  private void clearLabels() {
    for (int t = 0; t < touchedLabels; t++) {
      count[touched[t]] = 0;
    }
    touchedLabels = 0;
    Arrays.fill(kinds, 0);
  }

  private int tooMany() {
    int faults = 0;
    for (int t = 0; t < touchedLabels; t++) {
      faults += Math.max(0, count[touched[t]] - rules.most[touched[t]]);
    }
    return faults;
  }

  private int tooFew() {
    int faults = 0;
    for (int label : rules.required) {
      faults += Math.max(0, rules.least[label] - count[label]);
    }
    for (int set = 0; set < kinds.length; set++) {
      faults += Math.max(0, rules.leastKinds[set] - kinds[set]);
    }
    return faults;
  }

  private int pairs(int[] members, int size) {
    if (rules.apartFrom.length == 0) {
      return 0;
    }
    int faults = 0;
    for (int a = 1; a < size; a++) {
      for (int b = 0; b < a; b++) {
        faults += rules.keepsApart(members[a], members[b]) ? 1 : 0;
      }
    }
    return faults;
  }

  private int commons(int[] members, int size) {
    int faults = 0;
    for (int c = 0; size > 0 && c < rules.commons.length; c++) {
      GroupRules.Common common = rules.commons[c];
      long missing = common.least() - inCommon(common, shared[c], members, size);
      if (missing > 0) {
        faults += 1 + (int) (STEPS * missing / common.least());
      }
    }
    return faults;
  }

  private static long inCommon(GroupRules.Common common, long[] shared, int[] members, int size) {
    System.arraycopy(common.bits()[members[0]], 0, shared, 0, shared.length);
    for (int m = 1; m < size; m++) {
      long[] bits = common.bits()[members[m]];
      for (int w = 0; w < shared.length; w++) {
        shared[w] &= bits[w];
      }
    }
    long total = 0;
    for (int w = 0; w < shared.length; w++) {
      total += Long.bitCount(shared[w]) * common.weight()[w];
    }
    return total;
  }
}
