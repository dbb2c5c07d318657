package org.weft.matching.kernel.group;

import java.util.Arrays;

/**
 * Seats everybody once, quickly: first those whom the rules want in each group, then, table by table, whoever fits best to
 * those who sit there.
 *
 * <p><b>Details.</b> Sizes are even. A label with a least is dealt out group by group, labels with the fewest people first.
 * Then each table takes, from the lists of near partners of its members, the one with the largest sum of fits who breaks
 * nothing; if there is none, one of the next people who are free, and in need anybody. O(people · size² · kept) and a walk over
 * the free people for each place that no list fills, of at most {@link #LOOK} of them.
 */
final class GroupConstruction {
  private static final int LOOK = 64;

  private final GroupShape shape;
  private final PairFits fits;
  private final GroupRules rules;
  private final GroupJudge judge;
  private final NearPartners near;
  private final int[] groupOf;
  private final int[] target;
  private final int[][] members;
  private final int[] size;
  /** Free people as a linked ring, so that walking over them is quick. */
  private final int[] next;

  private final int[] before;

  private GroupConstruction(
      GroupShape shape, PairFits fits, GroupRules rules, GroupJudge judge, NearPartners near) {
    this.shape = shape;
    this.fits = fits;
    this.rules = rules;
    this.judge = judge;
    this.near = near;
    int n = shape.people();
    groupOf = new int[n];
    Arrays.fill(groupOf, -1);
    target = shape.evenSizes();
    members = new int[shape.groups()][shape.most()];
    size = new int[shape.groups()];
    next = new int[n + 1];
    before = new int[n + 1];
    for (int i = 0; i <= n; i++) { // n is the anchor of the ring
      next[i] = i == n ? 0 : i + 1;
      before[i] = i == 0 ? n : i - 1;
    }
  }

  static int[] of(
      GroupShape shape, PairFits fits, GroupRules rules, GroupJudge judge, NearPartners near) {
    GroupConstruction construction = new GroupConstruction(shape, fits, rules, judge, near);
    construction.dealRequired();
    for (int g = 0; g < shape.groups(); g++) {
      construction.fill(g);
    }
    return construction.groupOf;
  }

  private void dealRequired() {
    int[] supply = new int[rules.most.length];
    for (int label : rules.labelOf) {
      supply[label]++;
    }
    Integer[] order = Arrays.stream(rules.required).boxed().toArray(Integer[]::new);
    Arrays.sort(order, (one, other) -> Integer.compare(supply[one], supply[other]));
    for (int label : order) {
      int[] people = peopleWith(label, supply[label]);
      for (int turn = 0; turn < rules.least[label]; turn++) {
        for (int g = 0; g < shape.groups(); g++) {
          if (count(g, label) <= turn) {
            takeBest(g, people);
          }
        }
      }
    }
  }

  private int[] peopleWith(int label, int supply) {
    int[] people = new int[supply];
    int count = 0;
    for (int i = 0; i < shape.people(); i++) {
      if (has(i, label)) {
        people[count++] = i;
      }
    }
    return people;
  }

  private boolean has(int person, int label) {
    for (int at = rules.labelStart[person]; at < rules.labelStart[person + 1]; at++) {
      if (rules.labelOf[at] == label) {
        return true;
      }
    }
    return false;
  }

  private int count(int group, int label) {
    int count = 0;
    for (int m = 0; m < size[group]; m++) {
      count += has(members[group][m], label) ? 1 : 0;
    }
    return count;
  }

  private void takeBest(int group, int[] people) {
    int best = -1;
    long most = Long.MIN_VALUE;
    int looked = 0;
    for (int at = 0; size[group] < target[group] && at < people.length && looked < LOOK; at++) {
      int person = people[at];
      if (groupOf[person] < 0 && fitsIn(person, group)) {
        looked++;
        long link = link(person, group);
        if (link > most) {
          best = person;
          most = link;
        }
      }
    }
    if (best >= 0) {
      seat(best, group);
    }
  }

  private void fill(int group) {
    while (size[group] < target[group]) {
      int person = bestNear(group);
      seat(person >= 0 ? person : nextFree(group), group);
    }
  }

  private int bestNear(int group) {
    int best = -1;
    long most = Long.MIN_VALUE;
    for (int m = 0; m < size[group]; m++) {
      for (int place = 0; place < near.kept(); place++) {
        int person = near.partner(members[group][m], place);
        if (person >= 0 && groupOf[person] < 0) {
          long link = link(person, group);
          if (link > most && fitsIn(person, group)) {
            best = person;
            most = link;
          }
        }
      }
    }
    return best;
  }

  private int nextFree(int group) {
    int anchor = shape.people();
    int looked = 0;
    for (int person = next[anchor]; person != anchor && looked < LOOK; person = next[person]) {
      looked++;
      if (fitsIn(person, group)) {
        return person;
      }
    }
    return next[anchor];
  }

  private boolean fitsIn(int person, int group) {
    members[group][size[group]] = person;
    return judge.excess(members[group], size[group] + 1) == 0;
  }

  private long link(int person, int group) {
    long sum = 0;
    for (int m = 0; m < size[group]; m++) {
      sum += fits.at(person, members[group][m]);
    }
    return sum;
  }

  private void seat(int person, int group) {
    members[group][size[group]++] = person;
    groupOf[person] = group;
    next[before[person]] = next[person];
    before[next[person]] = before[person];
  }
}
