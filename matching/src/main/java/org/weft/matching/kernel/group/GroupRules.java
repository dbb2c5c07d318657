package org.weft.matching.kernel.group;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a group may look like: who never sits with whom, how many of a label there may be, how many different labels there
 * must be, and what all members must have in common.
 *
 * <p><b>Details.</b> People and labels are indices from 0. People who are kept apart are rows of sorted indices. What members
 * have in common is the intersection of their bits, weighed word by word, so that an hour and a quarter of an hour can be
 * counted in the same way: bits of equal weight share their words. Immutable; {@link GroupJudge} asks.
 */
public final class GroupRules {
  final int people;
  final int[] apartStart;
  final int[] apartFrom;
  final int[] labelStart;
  final int[] labelOf;
  final int[] most;
  final int[] least;
  /** Labels with a least, for a quick walk. */
  final int[] required;
  /** Set of kinds of each label, or -1. */
  final int[] kindSet;

  final int[] leastKinds;
  final Common[] commons;

  /** Bits of each person, the weight of a bit in each word, and how much the members must share. */
  @SuppressWarnings("ArrayRecordComponent") // arrays in, and nobody compares them
  record Common(long[][] bits, long[] weight, long least) {}

  private GroupRules(Builder from) {
    people = from.people;
    apartStart = new int[people + 1];
    apartFrom = rows(from.apart, apartStart);
    labelStart = new int[people + 1];
    labelOf = rows(from.labels, labelStart);
    most = from.most.clone();
    least = from.least.clone();
    required = required(least);
    kindSet = from.kindSet.clone();
    leastKinds = from.leastKinds.stream().mapToInt(kinds -> kinds).toArray();
    commons = from.commons.toArray(Common[]::new);
  }

  private static int[] rows(List<List<Integer>> lists, int[] start) {
    int[] all = new int[lists.stream().mapToInt(List::size).sum()];
    int next = 0;
    for (int i = 0; i < lists.size(); i++) {
      int[] row =
          lists.get(i).stream().mapToInt(entry -> entry).sorted().distinct().toArray();
      System.arraycopy(row, 0, all, next, row.length);
      next += row.length;
      start[i + 1] = next;
    }
    return Arrays.copyOf(all, next);
  }

  private static int[] required(int[] least) {
    int[] found = new int[least.length];
    int count = 0;
    for (int label = 0; label < least.length; label++) {
      if (least[label] > 0) {
        found[count++] = label;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /**
   * Starts rules.
   *
   * @param people how many people
   * @param labels how many labels
   * @return a builder without any rule
   */
  public static Builder builder(int people, int labels) {
    return new Builder(people, labels);
  }

  /**
   * Tells whether two people never sit together.
   *
   * @param one index of a person
   * @param other index of another
   * @return true if they are kept apart
   */
  boolean keepsApart(int one, int other) {
    return Arrays.binarySearch(apartFrom, apartStart[one], apartStart[one + 1], other) >= 0;
  }

  /** Tells whether every group passes. */
  boolean allowAnything() {
    return apartFrom.length == 0
        && required.length == 0
        && leastKinds.length == 0
        && commons.length == 0
        && Arrays.stream(most).allMatch(bound -> bound == Integer.MAX_VALUE);
  }

  /** Collects rules. */
  public static final class Builder {
    private final int people;
    private final List<List<Integer>> apart = new ArrayList<>();
    private final List<List<Integer>> labels = new ArrayList<>();
    private final int[] most;
    private final int[] least;
    private final int[] kindSet;
    private final List<Integer> leastKinds = new ArrayList<>();
    private final List<Common> commons = new ArrayList<>();

    private Builder(int people, int labels) {
      this.people = people;
      for (int i = 0; i < people; i++) {
        apart.add(new ArrayList<>(0));
        this.labels.add(new ArrayList<>(1));
      }
      most = new int[labels];
      Arrays.fill(most, Integer.MAX_VALUE);
      least = new int[labels];
      kindSet = new int[labels];
      Arrays.fill(kindSet, -1);
    }

    /**
     * Keeps two people apart.
     *
     * @param one index of a person
     * @param other index of another
     * @return this builder
     */
    public Builder apart(int one, int other) {
      checkArgument(one != other, "nobody is kept apart from themselves but both were %s", one);
      apart.get(one).add(other);
      apart.get(other).add(one);
      return this;
    }

    /**
     * Puts a label on a person.
     *
     * @param person index of the person
     * @param label index of the label
     * @return this builder
     */
    public Builder label(int person, int label) {
      labels.get(person).add(label);
      return this;
    }

    /**
     * Bounds a label from above; the tightest bound counts.
     *
     * @param label index of the label
     * @param bound most in a group
     * @return this builder
     */
    public Builder atMost(int label, int bound) {
      most[label] = Math.min(most[label], bound);
      return this;
    }

    /**
     * Bounds a label from below; the tightest bound counts.
     *
     * @param label index of the label
     * @param bound fewest in a group
     * @return this builder
     */
    public Builder atLeast(int label, int bound) {
      least[label] = Math.max(least[label], bound);
      return this;
    }

    /**
     * Wants different labels in each group.
     *
     * @param set the labels that are counted; a label belongs to one such set at most
     * @param bound fewest different ones in a group
     * @return this builder
     */
    public Builder kinds(int[] set, int bound) {
      for (int label : set) {
        checkArgument(kindSet[label] < 0, "label %s is in two sets of kinds; merge them", label);
        kindSet[label] = leastKinds.size();
      }
      leastKinds.add(bound);
      return this;
    }

    /**
     * Wants something in common.
     *
     * @param bits bits of each person
     * @param weight what a bit of each word counts
     * @param bound fewest in common
     * @return this builder
     */
    public Builder common(long[][] bits, long[] weight, long bound) {
      checkArgument(
          bits.length == people, "%s people need bits but %s have them", people, bits.length);
      commons.add(new Common(bits, weight, bound));
      return this;
    }

    /**
     * Finishes.
     *
     * @return the rules
     */
    public GroupRules build() {
      return new GroupRules(this);
    }
  }
}
