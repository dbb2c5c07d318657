package org.weft.matching.experiment.measure;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.weft.matching.experiment.measure.Absence.Cause;
import org.weft.matching.kernel.SeededRandom;
import org.weft.matching.problem.MatchingProblem;

/** How often and how much mentees gain by other lists: a sample drawn by a seed, each mentee at most once. */
final class Manipulation {
  private final Sheet sheet;
  private final Scope scope;

  private Manipulation(Sheet sheet, Scope scope) {
    this.sheet = sheet;
    this.scope = scope;
  }

  static void measure(Trial trial, MeasureSettings settings, long seed, Sheet sheet) {
    MatchingProblem problem = trial.problem();
    Manipulation manipulation =
        new Manipulation(sheet, problem.isOnePool() ? Scope.EVERYBODY : Scope.MENTEES);
    Optional<Absence> absence = absence(trial);
    if (absence.isPresent()) {
      manipulation.absent(absence.get());
      return;
    }
    Trial.Method method = trial.method().orElseThrow();
    ResponseSearch search = new ResponseSearch(problem, method.strategy(), method.tieBreak());
    int[] sample = sample(search, problem.mentees().size(), settings.sampledMentees(), seed);
    boolean tooMany = Arrays.stream(sample)
        .anyMatch(i ->
            ReportedLists.count(settings.misreports(), search.options(i)) > ReportedLists.MOST);
    if (tooMany) {
      manipulation.absent(new Absence.DoesNotApply(Cause.TOO_MANY_LISTS));
    } else if (sample.length == 0) {
      manipulation.absent(new Absence.DoesNotApply(Cause.NOBODY_WITH_OPTIONS));
    } else {
      manipulation.write(search, sample, settings.misreports());
    }
  }

  private static Optional<Absence> absence(Trial trial) {
    if (trial.problem().isOnePool()) {
      return Optional.of(new Absence.DoesNotApply(Cause.ONE_POOL));
    }
    if (!trial.problem().features().isEmpty()) {
      return Optional.of(
          new Absence.UndefinedWith(trial.problem().features().asList().get(0)));
    }
    return trial.method().isEmpty()
        ? Optional.of(new Absence.DoesNotApply(Cause.NO_STRATEGY))
        : Optional.empty();
  }

  /** Some of the mentees with options, as a shuffle that is stopped early draws them. */
  private static int[] sample(ResponseSearch search, int mentees, int most, long seed) {
    int[] all = IntStream.range(0, mentees).filter(i -> search.options(i) > 0).toArray();
    Random random = SeededRandom.of(seed);
    int size = Math.min(most, all.length);
    for (int k = 0; k < size; k++) {
      int other = k + random.nextInt(all.length - k);
      int drawn = all[other];
      all[other] = all[k];
      all[k] = drawn;
    }
    return Arrays.copyOf(all, size);
  }

  private void write(ResponseSearch search, int[] sample, Misreports misreports) {
    long gainers = 0;
    long ranks = 0;
    long harmed = 0;
    long tried = 0;
    for (int mentee : sample) {
      BestResponse response = search.best(mentee, misreports);
      int gain = response.truthfulRank() - response.bestRank();
      gainers += gain > 0 ? 1 : 0;
      ranks += gain;
      harmed += response.othersWorse();
      tried += response.tried();
    }
    sheet.mean(Measure.CAN_GAIN, scope, gainers, sample.length, Cause.NOBODY_WITH_OPTIONS);
    sheet.mean(Measure.RANKS_GAINED, scope, ranks, sample.length, Cause.NOBODY_WITH_OPTIONS);
    sheet.mean(Measure.OTHERS_HARMED, scope, harmed, gainers, Cause.NO_GAINS);
    sheet.number(Measure.REPORTS_TRIED, scope, tried, sample.length);
  }

  private void absent(Absence absence) {
    MeasureFamily.MANIPULATION.measures().forEach(measure -> sheet.absent(measure, scope, absence));
  }
}
