package org.weft.matching.experiment.measure;

import java.util.Arrays;

/**
 * Counts who envies whom, and who does so justly.
 *
 * <p>Everybody goes through the options they would rather have, and through the partners of these. With several mentors somebody
 * may envy the same person twice; the second time is not counted. O(candidates · places of a mentor).
 */
final class Envy {
  private final Market market;
  private final int[] envied;
  private final int[] justly;
  private long pairs;
  private long people;
  private long justifiedPairs;
  private long justlyEnvious;

  private Envy(Market market) {
    this.market = market;
    this.envied = new int[market.choosers.size()];
    this.justly = new int[market.choosers.size()];
    Arrays.fill(envied, View.NONE);
    Arrays.fill(justly, View.NONE);
  }

  static void measure(Market market, Sheet sheet) {
    Envy envy = new Envy(market);
    View choosers = market.choosers;
    for (int i = 0; i < choosers.size(); i++) {
      envy.count(i);
    }
    long seeking = choosers.seeking();
    sheet.number(Measure.ENVY_PAIRS, choosers.scope, envy.pairs, seeking);
    sheet.number(Measure.PEOPLE_ENVIOUS, choosers.scope, envy.people, seeking);
    sheet.number(Measure.JUSTIFIED_ENVY_PAIRS, choosers.scope, envy.justifiedPairs, seeking);
    sheet.number(Measure.PEOPLE_JUSTLY_ENVIOUS, choosers.scope, envy.justlyEnvious, seeking);
  }

  private void count(int person) {
    long before = pairs;
    long justlyBefore = justifiedPairs;
    View choosers = market.choosers;
    for (int k = choosers.start[person]; k < choosers.start[person + 1]; k++) {
      int c = choosers.option[k];
      if (!market.paired[c] && choosers.wants(person, c)) {
        countHolders(person, c);
      }
    }
    people += pairs > before ? 1 : 0;
    justlyEnvious += justifiedPairs > justlyBefore ? 1 : 0;
  }

  private void countHolders(int person, int candidate) {
    View chosen = market.chosen;
    int wanted = market.problem.mentorOf(candidate);
    for (int k = chosen.start[wanted]; k < chosen.start[wanted + 1]; k++) {
      int c = chosen.option[k];
      if (market.paired[c]) {
        int holder = chosen.partner(c);
        pairs += mark(envied, holder, person);
        if (market.problem.mentorPoints(candidate) > chosen.points(c)) {
          justifiedPairs += mark(justly, holder, person);
        }
      }
    }
  }

  /** 1 if this person did not mark the holder before. */
  private static int mark(int[] marks, int holder, int person) {
    int first = marks[holder] == person ? 0 : 1;
    marks[holder] = person;
    return first;
  }
}
