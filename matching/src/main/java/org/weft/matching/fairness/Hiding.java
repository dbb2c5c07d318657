package org.weft.matching.fairness;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which groups must stay hidden so that no small number of people is found by subtraction. */
final class Hiding {
  private final ImmutableList<BitSet> groups;
  private final BitSet everybody;
  private final int least;
  private final boolean[] hidden;

  private Hiding(ImmutableList<BitSet> groups, BitSet everybody, int least) {
    this.groups = groups;
    this.everybody = everybody;
    this.least = least;
    this.hidden = new boolean[groups.size()];
  }

  /**
   * Hides small groups, small differences to everybody and to other groups, and then the next smallest ones as long as the rest
   * is small. Each step hides one group more, so it ends.
   */
  static boolean[] of(ImmutableList<BitSet> groups, BitSet everybody, int least) {
    Hiding hiding = new Hiding(groups, everybody, least);
    hiding.hideSmall();
    hiding.hideDifferences();
    hiding.hideRest();
    return hiding.hidden;
  }

  static BitSet both(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both;
  }

  private boolean isFew(int people) {
    return people > 0 && people < least;
  }

  private void hideSmall() {
    for (int g = 0; g < hidden.length; g++) {
      hidden[g] = isFew(groups.get(g).cardinality()) || isFew(without(everybody, groups.get(g)));
    }
  }

  private static int without(BitSet all, BitSet some) {
    BitSet rest = (BitSet) all.clone();
    rest.andNot(some);
    return rest.cardinality();
  }

  private void hideDifferences() {
    for (int inner = 0; inner < hidden.length; inner++) {
      for (int outer = 0; outer < hidden.length; outer++) {
        boolean within = without(groups.get(inner), groups.get(outer)) == 0;
        if (!hidden[outer] && within && isFew(without(groups.get(outer), groups.get(inner)))) {
          hidden[inner] = true;
        }
      }
    }
  }

  /** The largest stay as long as possible. */
  private void hideRest() {
    List<Integer> rising = IntStream.range(0, hidden.length)
        .boxed()
        .sorted(Comparator.comparingInt((Integer g) -> groups.get(g).cardinality()))
        .toList();
    for (int g : rising) {
      if (!hidden[g] && isRestUnsafe()) {
        hidden[g] = true;
      }
    }
  }

  private boolean isRestUnsafe() {
    BitSet rest = (BitSet) everybody.clone();
    int hiddenGroups = 0;
    for (int g = 0; g < hidden.length; g++) {
      if (hidden[g]) {
        hiddenGroups++;
      } else {
        rest.andNot(groups.get(g));
      }
    }
    return isFew(rest.cardinality()) || hiddenGroups == 1;
  }
}
