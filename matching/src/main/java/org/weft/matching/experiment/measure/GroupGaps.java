package org.weft.matching.experiment.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.weft.matching.experiment.measure.Absence.Cause;

/** How groups fare beside each other; small groups are counted and not told. */
final class GroupGaps {
  private final Market market;
  private final View view;
  private final int least;
  private final Sheet sheet;
  private final NavigableMap<String, Tally> tallies = new TreeMap<>();

  /** What is known of a group. */
  private static final class Tally {
    private final String label;
    private long people;
    private long matched;
    private long ranks;
    private long partners;
    private boolean hidden;

    private Tally(String label) {
      this.label = label;
    }

    private double access() {
      return (double) matched / people;
    }

    private double averageRank() {
      return (double) ranks / partners;
    }
  }

  private GroupGaps(Trial trial, Market market, View view, int least, Sheet sheet) {
    this.market = market;
    this.view = view;
    this.least = least;
    this.sheet = sheet;
    for (int p = 0; p < view.size(); p++) {
      if (view.places[p] > 0) {
        for (String label : trial.groups(view.scope, view.people.get(p))) {
          count(tallies.computeIfAbsent(label, Tally::new), p);
        }
      }
    }
  }

  static void measure(Trial trial, Market market, int least, Sheet sheet) {
    for (View view : market.views()) {
      GroupGaps gaps = new GroupGaps(trial, market, view, least, sheet);
      if (gaps.tallies.isEmpty()) {
        MeasureFamily.GROUPS
            .measures()
            .forEach(measure -> sheet.absent(measure, view.scope, Cause.NO_GROUPS));
      } else {
        gaps.hide();
        gaps.write();
      }
    }
  }

  private void count(Tally tally, int person) {
    tally.people++;
    tally.matched += view.isMatched(person) ? 1 : 0;
    for (int k = view.start[person]; k < view.start[person + 1]; k++) {
      if (market.paired[view.option[k]]) {
        tally.partners++;
        tally.ranks += view.rank[view.option[k]];
      }
    }
  }

  /** Where something is hidden, at least two groups and the least number of people are, or everything. */
  private void hide() {
    List<Tally> rising = new ArrayList<>(tallies.values());
    rising.sort(
        Comparator.<Tally>comparingLong(tally -> tally.people).thenComparing(tally -> tally.label));
    long people = 0;
    int groups = 0;
    for (Tally tally : rising) {
      boolean unsafe = groups > 0 && (groups < 2 || people < least);
      tally.hidden = tally.people < least || unsafe;
      people += tally.hidden ? tally.people : 0;
      groups += tally.hidden ? 1 : 0;
    }
  }

  private void write() {
    for (Tally tally : tallies.values()) {
      add(Measure.GROUP_SIZE, tally, tally.hidden, (double) tally.people, tally.people);
      add(Measure.GROUP_ACCESS, tally, tally.hidden, tally.access(), tally.people);
      add(
          Measure.GROUP_AVERAGE_RANK,
          tally,
          !showsRank(tally),
          tally.partners == 0 ? 0 : tally.averageRank(),
          tally.partners);
    }
    List<Tally> shown = tallies.values().stream().filter(tally -> !tally.hidden).toList();
    gap(Measure.ACCESS_GAP, shown, Tally::access);
    gap(Measure.RANK_GAP, shown.stream().filter(this::showsRank).toList(), Tally::averageRank);
  }

  /** The mean of few ranks tells of few people. */
  private boolean showsRank(Tally tally) {
    return !tally.hidden && tally.partners >= least;
  }

  private void add(Measure measure, Tally tally, boolean hidden, double value, long count) {
    sheet.add(
        measure,
        view.scope,
        tally.label,
        hidden ? new Reading.Withheld(least) : new Reading.Figure(value, count));
  }

  private void gap(Measure measure, List<Tally> shown, ToDoubleFunction<Tally> number) {
    if (shown.size() < 2) {
      sheet.absent(measure, view.scope, Cause.FEWER_THAN_TWO_GROUPS);
      return;
    }
    double most = shown.stream().mapToDouble(number).max().orElseThrow();
    double fewest = shown.stream().mapToDouble(number).min().orElseThrow();
    sheet.number(measure, view.scope, most - fewest, shown.size());
  }
}
