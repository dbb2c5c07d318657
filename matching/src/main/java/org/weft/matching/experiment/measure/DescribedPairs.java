package org.weft.matching.experiment.measure;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;
import org.weft.matching.experiment.measure.Absence.Cause;
import org.weft.matching.problem.Pairing;

/** Measures that describe the pairs: size, profile, ranks, equity, score, load, change. */
final class DescribedPairs {
  private final Market market;
  private final Sheet sheet;

  DescribedPairs(Market market, Sheet sheet) {
    this.market = market;
    this.sheet = sheet;
  }

  void size() {
    sheet.number(Measure.PAIRS, Scope.EVERYBODY, market.pairs(), market.pairs());
    for (View view : market.views()) {
      long matched = IntStream.range(0, view.size()).filter(view::isMatched).count();
      long unmatched = IntStream.range(0, view.size()).filter(view::isUnmatched).count();
      long all = Arrays.stream(view.places).filter(places -> places > 0).count();
      sheet.number(Measure.PEOPLE_MATCHED, view.scope, matched, all);
      sheet.number(Measure.PEOPLE_UNMATCHED, view.scope, unmatched, all);
      sheet.number(Measure.PEOPLE_WITHOUT_OPTIONS, view.scope, all - matched - unmatched, all);
    }
    if (market.isOnePool()) {
      sheet.absent(Measure.CAPACITY_USED, Scope.EVERYBODY, Cause.ONE_POOL);
      sheet.absent(Measure.MINIMUMS_MET, Scope.EVERYBODY, Cause.ONE_POOL);
      return;
    }
    long places = Arrays.stream(market.chosen.places).asLongStream().sum();
    sheet.mean(Measure.CAPACITY_USED, Scope.MENTORS, market.pairs(), places, Cause.NO_PLACES);
    minimums(market.chosen);
  }

  private void minimums(View mentors) {
    int[] withMinimum = IntStream.range(0, mentors.size())
        .filter(j -> market.problem.minimum(j) > 0)
        .toArray();
    if (withMinimum.length == 0) {
      sheet.absent(Measure.MINIMUMS_MET, Scope.MENTORS, Cause.NO_MINIMUMS);
    } else {
      long met = Arrays.stream(withMinimum)
          .filter(j -> mentors.load[j] >= market.problem.minimum(j))
          .count();
      sheet.number(Measure.MINIMUMS_MET, Scope.MENTORS, met, withMinimum.length);
    }
  }

  /** The ranks of all partners of the people of a view. */
  private int[] ranks(View view) {
    return Arrays.stream(view.option)
        .filter(c -> market.paired[c])
        .map(c -> view.rank[c])
        .toArray();
  }

  void profile(int depth) {
    for (View view : market.views()) {
      int[] ranks = ranks(view);
      for (int choice = 1; choice <= depth; choice++) {
        int wanted = choice;
        long got = Arrays.stream(ranks).filter(rank -> rank == wanted).count();
        sheet.add(
            Measure.CHOICE_COUNT,
            view.scope,
            Integer.toString(choice),
            new Reading.Figure(got, ranks.length));
      }
      long beyond = Arrays.stream(ranks).filter(rank -> rank > depth).count();
      sheet.number(Measure.CHOICE_BEYOND, view.scope, beyond, ranks.length);
    }
  }

  void rank() {
    for (View view : market.views()) {
      int[] ranks = ranks(view);
      extremes(Measure.AVERAGE_RANK, Measure.WORST_RANK, view.scope, ranks, Cause.NO_PAIRS);
      int[] standings = IntStream.concat(
              Arrays.stream(ranks),
              IntStream.range(0, view.size()).filter(view::isUnmatched).map(view::standing))
          .toArray();
      extremes(
          Measure.AVERAGE_RANK_WITH_UNMATCHED,
          Measure.WORST_RANK_WITH_UNMATCHED,
          view.scope,
          standings,
          Cause.NOBODY_WITH_OPTIONS);
    }
  }

  private void extremes(Measure average, Measure worst, Scope scope, int[] ranks, Cause ifNone) {
    sheet.mean(average, scope, sum(ranks), ranks.length, ifNone);
    if (ranks.length == 0) {
      sheet.absent(worst, scope, ifNone);
    } else {
      sheet.number(worst, scope, Arrays.stream(ranks).max().orElseThrow(), ranks.length);
    }
  }

  private static long sum(int[] numbers) {
    return Arrays.stream(numbers).asLongStream().sum();
  }

  void equity() {
    int pairs = market.pairs();
    long first = sum(ranks(market.choosers));
    long second = market.isOnePool() ? 0 : sum(ranks(market.chosen));
    sheet.number(Measure.RANK_SUM, market.choosers.scope, first, pairs);
    if (!market.isOnePool()) {
      sheet.number(Measure.RANK_SUM, Scope.MENTORS, second, pairs);
    }
    sheet.number(Measure.EGALITARIAN_SUM, Scope.EVERYBODY, first + second, pairs);
    if (pairs == 0) {
      sheet.absent(Measure.REGRET, Scope.EVERYBODY, Cause.NO_PAIRS);
    } else {
      int regret = market.views().stream()
          .flatMapToInt(view -> Arrays.stream(ranks(view)))
          .max()
          .orElseThrow();
      sheet.number(Measure.REGRET, Scope.EVERYBODY, regret, pairs);
    }
    if (market.isOnePool()) {
      sheet.absent(Measure.SEX_EQUALITY_DIFFERENCE, Scope.EVERYBODY, Cause.ONE_POOL);
      sheet.absent(Measure.BALANCE, Scope.EVERYBODY, Cause.ONE_POOL);
    } else {
      sheet.number(
          Measure.SEX_EQUALITY_DIFFERENCE, Scope.EVERYBODY, Math.abs(first - second), pairs);
      sheet.number(Measure.BALANCE, Scope.EVERYBODY, Math.max(first, second), pairs);
    }
  }

  void score() {
    long[] points = IntStream.range(0, market.paired.length)
        .filter(c -> market.paired[c] && market.isPrimary(c))
        .mapToLong(market.problem::points)
        .sorted()
        .toArray();
    long total = Arrays.stream(points).sum();
    int pairs = points.length;
    sheet.number(Measure.TOTAL_POINTS, Scope.EVERYBODY, total, pairs);
    sheet.mean(Measure.AVERAGE_POINTS, Scope.EVERYBODY, total, pairs, Cause.NO_PAIRS);
    if (pairs == 0) {
      sheet.absent(Measure.WORST_POINTS, Scope.EVERYBODY, Cause.NO_PAIRS);
      sheet.absent(Measure.TENTH_PERCENTILE_POINTS, Scope.EVERYBODY, Cause.NO_PAIRS);
      sheet.absent(Measure.MEDIAN_POINTS, Scope.EVERYBODY, Cause.NO_PAIRS);
    } else {
      sheet.number(Measure.WORST_POINTS, Scope.EVERYBODY, points[0], pairs);
      sheet.number(
          Measure.TENTH_PERCENTILE_POINTS, Scope.EVERYBODY, points[(pairs + 9) / 10 - 1], pairs);
      sheet.number(Measure.MEDIAN_POINTS, Scope.EVERYBODY, points[(pairs + 1) / 2 - 1], pairs);
    }
  }

  void load() {
    if (market.isOnePool()) {
      loadAbsent(Scope.EVERYBODY, Cause.ONE_POOL);
      return;
    }
    View mentors = market.chosen;
    long[] loads = IntStream.range(0, mentors.size())
        .filter(j -> mentors.options(j) > 0)
        .mapToLong(j -> mentors.load[j])
        .sorted()
        .toArray();
    if (loads.length == 0) {
      loadAbsent(Scope.MENTORS, Cause.NOBODY_WITH_OPTIONS);
      return;
    }
    long count = loads.length;
    long sum = Arrays.stream(loads).sum();
    long squares =
        Arrays.stream(loads).map(load -> Math.multiplyExact(load, load)).sum();
    long spread = Math.multiplyExact(count, squares) - Math.multiplyExact(sum, sum);
    sheet.number(
        Measure.LOAD_VARIANCE,
        Scope.MENTORS,
        (double) spread / Math.multiplyExact(count, count),
        count);
    sheet.number(Measure.LOAD_RANGE, Scope.MENTORS, loads[loads.length - 1] - loads[0], count);
    gini(loads, sum);
  }

  /** In rising order, the k-th of n stands k - 1 times above and n - k times below another. */
  private void gini(long[] loads, long sum) {
    if (sum == 0) {
      sheet.absent(Measure.LOAD_GINI, Scope.MENTORS, Cause.NO_PAIRS);
      return;
    }
    long differences = 0;
    for (int k = 0; k < loads.length; k++) {
      differences += (2L * k + 1 - loads.length) * loads[k];
    }
    sheet.number(
        Measure.LOAD_GINI,
        Scope.MENTORS,
        (double) differences / Math.multiplyExact(loads.length, sum),
        loads.length);
  }

  private void loadAbsent(Scope scope, Cause cause) {
    sheet.absent(Measure.LOAD_VARIANCE, scope, cause);
    sheet.absent(Measure.LOAD_RANGE, scope, cause);
    sheet.absent(Measure.LOAD_GINI, scope, cause);
  }

  void change(Collection<Pairing> pairs, Collection<Pairing> former) {
    if (former.isEmpty()) {
      for (Measure measure : MeasureFamily.CHANGE.measures()) {
        sheet.absent(measure, Scope.EVERYBODY, Cause.NO_FORMER_PAIRS);
      }
      return;
    }
    long kept = pairs.stream().filter(former::contains).count();
    sheet.number(Measure.PAIRS_KEPT, Scope.EVERYBODY, kept, former.size());
    sheet.number(Measure.PAIRS_ENDED, Scope.EVERYBODY, former.size() - kept, former.size());
    sheet.number(Measure.PAIRS_NEW, Scope.EVERYBODY, pairs.size() - kept, pairs.size());
    sheet.mean(Measure.SHARE_KEPT, Scope.EVERYBODY, kept, former.size(), Cause.NO_FORMER_PAIRS);
  }
}
