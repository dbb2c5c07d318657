package org.weft.matching.rotation;

import com.google.common.primitives.Ints;

/** How many people split into groups of at most a size: as few groups as possible, as even as possible. */
record HeadCount(int people, int wantedSize) {
  int groups() {
    return Ints.saturatedCast(((long) people + wantedSize - 1) / wantedSize);
  }

  /** Members of the largest groups: the wanted size, or less if the same number of groups gets by with less. */
  int size() {
    return (people + groups() - 1) / groups();
  }

  /** Groups with one member fewer than {@link #size()}. */
  int shortGroups() {
    return groups() * size() - people;
  }

  /**
   * Bounds the rounds by what runs out first.
   *
   * <p>Members of one group must be in different groups in the next round. And a round uses up pairs of people: each group of
   * k uses k (k - 1) / 2 of the n (n - 1) / 2 there are. If all groups are equal, that is (n - 1) / (k - 1) rounds.
   */
  RoundBound bound() {
    if (people < 2) {
      return new RoundBound(
          0,
          RoundBound.Kind.NOBODY_TO_MEET,
          "A meeting needs two people but there are " + people + ".");
    }
    if (people < wantedSize) {
      return new RoundBound(
          0,
          RoundBound.Kind.GROUP_NOT_FILLED,
          "A group of " + wantedSize + " needs " + wantedSize + " people but there are " + people
              + ".");
    }
    return size() > groups() && size() > 2 ? fewerGroupsThanMembers() : partnersRunOut();
  }

  private RoundBound fewerGroupsThanMembers() {
    String groups = groups() == 1 ? "is 1 group" : "are " + groups() + " groups";
    return new RoundBound(
        1,
        RoundBound.Kind.FEWER_GROUPS_THAN_MEMBERS,
        "There " + groups + " a round: of the " + size()
            + " people in one group, two must meet again in the next round.");
  }

  private RoundBound partnersRunOut() {
    long pairs = choose2(people);
    long perRound =
        (groups() - shortGroups()) * choose2(size()) + shortGroups() * choose2(size() - 1);
    String reason = shortGroups() == 0
        ? "Each of the " + people + " people can meet at most " + (people - 1)
            + (people == 2 ? " other" : " others") + ", and meets " + (size() - 1)
            + " in each round."
        : people + " people form " + pairs + " pairs, and each round uses " + perRound
            + " of them.";
    return new RoundBound(
        Math.toIntExact(pairs / perRound), RoundBound.Kind.PARTNERS_RUN_OUT, reason);
  }

  private static long choose2(long n) {
    return n * (n - 1) / 2;
  }
}
