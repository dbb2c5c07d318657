package org.weft.matching.kernel.group;

/** Counts with whom somebody may sit as far as the two are concerned. */
public final class Companions {
  private final GroupJudge judge;
  private final int people;

  private Companions(GroupRules rules) {
    judge = new GroupJudge(rules);
    people = rules.people;
  }

  /**
   * Prepares to count.
   *
   * @param rules what a group may look like
   * @return the counter
   */
  public static Companions of(GroupRules rules) {
    return new Companions(rules);
  }

  /**
   * Counts up to enough, starting with those who follow the person.
   *
   * @param person index of the person
   * @param enough where to stop
   * @return how many they may sit with, at most {@code enough}
   */
  public int upTo(int person, int enough) {
    int found = 0;
    for (int step = 1; step < people && found < enough; step++) {
      int other = person + step < people ? person + step : person + step - people;
      found += judge.maySitTogether(person, other) ? 1 : 0;
    }
    return found;
  }
}
