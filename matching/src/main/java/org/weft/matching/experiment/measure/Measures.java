package org.weft.matching.experiment.measure;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.weft.core.style.Components;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.Impossible;
import org.weft.matching.experiment.measure.Absence.Cause;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.ProblemFeature;

/**
 * Takes the measures of a trial. Pure: the same trial, settings and seed give equal measurements, however people were listed.
 *
 * <p>Worked example: Ana likes Mo best, then Nia; Ben likes Mo best, then Nia; Mo likes Ben better; Nia likes both equally. Stable for
 * mentees: Ben has Mo and Ana has Nia. Then 2 pairs; mentees' ranks 1 and 2, average 1.5; mentors' ranks 1 and 1; egalitarian sum 5;
 * regret 2; the sides' sums differ by 1; nobody blocks; Ana envies Ben, not justly; margin 0; Pareto-efficient. Were it the other
 * way round, Ben and Mo would block, and Ben would envy Ana justly.
 */
public final class Measures {
  private final Trial trial;
  private final MeasureSettings settings;
  private final Sheet sheet = new Sheet();

  private Measures(Trial trial, MeasureSettings settings) {
    this.trial = trial;
    this.settings = settings;
  }

  /**
   * Measures. Every measure of the families in the settings is there for every scope, with its reading or the reason that there is
   * none; levels, as ranks and groups are, come one after the other. If the solution says that there is no answer, or its pairs are
   * no matching, every measure but those of the family {@code EFFORT} says so.
   *
   * @param trial a problem with its solution
   * @param settings what to measure
   * @param seed draws the mentees who try other lists
   * @return the measurements, in the order of the measures, then of the scopes
   */
  public static ImmutableList<Measurement> of(Trial trial, MeasureSettings settings, long seed) {
    Components.required(trial, "trial");
    Components.required(settings, "settings");
    Measures measures = new Measures(trial, settings);
    noMatching(trial).ifPresentOrElse(measures::withoutMatching, () -> measures.ofMatching(seed));
    if (settings.families().contains(MeasureFamily.EFFORT)) {
      measures.effort();
    }
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(Measurement::measure), measures.sheet.rows());
  }

  private void withoutMatching(Absence why) {
    settings.families().stream()
        .filter(family -> family != MeasureFamily.EFFORT)
        .forEach(family -> absent(family, trial.problem(), why, sheet));
  }

  private void ofMatching(long seed) {
    describe();
    judge();
    if (settings.families().contains(MeasureFamily.MANIPULATION)) {
      Manipulation.measure(trial, settings, seed, sheet);
    }
  }

  /**
   * Gives the same reason for every measure, for a problem that was not solved.
   *
   * @param problem the problem
   * @param settings what was to be measured
   * @param why why there is nothing to measure
   * @return a measurement for each measure and scope
   */
  public static ImmutableList<Measurement> absent(
      MatchingProblem problem, MeasureSettings settings, Absence why) {
    Sheet sheet = new Sheet();
    settings.families().forEach(family -> absent(family, problem, why, sheet));
    return sheet.rows();
  }

  private static void absent(
      MeasureFamily family, MatchingProblem problem, Absence why, Sheet sheet) {
    for (Measure measure : family.measures()) {
      measure.scopes(problem).forEach(scope -> sheet.absent(measure, scope, why));
    }
  }

  private static Optional<Absence> noMatching(Trial trial) {
    if (trial.solution().certificate() instanceof Impossible impossible) {
      return Optional.of(new Absence.NoAnswer(impossible.claim()));
    }
    return Judged.flaw(trial.problem(), trial.solution().pairs()).map(Absence.NoMatching::new);
  }

  private void describe() {
    Market market = Market.of(trial.problem(), trial.pairs());
    DescribedPairs pairs = new DescribedPairs(market, sheet);
    for (MeasureFamily family : settings.families()) {
      switch (family) {
        case SIZE -> pairs.size();
        case PROFILE -> pairs.profile(settings.profileDepth());
        case RANK -> pairs.rank();
        case EQUITY -> pairs.equity();
        case SCORE -> pairs.score();
        case LOAD -> pairs.load();
        case GROUPS -> GroupGaps.measure(trial, market, settings.leastGroup(), sheet);
        case CHANGE -> pairs.change(trial.pairs(), trial.former());
        default -> {}
      }
    }
  }

  private void judge() {
    Market open = Market.open(trial.problem(), trial.pairs());
    for (MeasureFamily family : settings.families()) {
      switch (family) {
        case STABILITY ->
          judge(family, BlockingPairs.UNDEFINED, () -> BlockingPairs.measure(open, sheet));
        case ENVY -> judge(family, BlockingPairs.UNDEFINED, () -> Envy.measure(open, sheet));
        case POPULARITY ->
          judge(
              family,
              PopularityVote.UNDEFINED,
              () -> forEachScope(
                  Measure.POPULARITY_MARGIN, scope -> PopularityVote.measure(open, scope, sheet)));
        case EFFICIENCY ->
          judge(
              family,
              Improvement.UNDEFINED,
              () -> forEachScope(
                  Measure.PARETO_EFFICIENT, scope -> Improvement.measure(open, scope, sheet)));
        default -> {}
      }
    }
  }

  private void forEachScope(Measure measure, Consumer<Scope> each) {
    measure.scopes(trial.problem()).forEach(each);
  }

  private void judge(MeasureFamily family, List<ProblemFeature> undefined, Runnable judgment) {
    Judged.undefined(trial.problem(), undefined)
        .ifPresentOrElse(
            feature -> absent(family, trial.problem(), new Absence.UndefinedWith(feature), sheet),
            judgment);
  }

  private void effort() {
    Certificate certificate = trial.solution().certificate();
    boolean proved = !(certificate instanceof Certificate.Unproven)
        && CertificateCheck.of(trial.problem(), trial.solution()).holds();
    sheet.number(Measure.PROVED, Scope.EVERYBODY, proved ? 1 : 0, 1);
    sheet.add(
        Measure.CERTIFICATE,
        Scope.EVERYBODY,
        certificate.getClass().getSimpleName(),
        new Reading.Figure(1, 1));
    trial
        .nanoseconds()
        .ifPresentOrElse(
            nanos -> sheet.number(Measure.TIME, Scope.EVERYBODY, nanos, 1),
            () -> sheet.absent(Measure.TIME, Scope.EVERYBODY, Cause.NOT_TIMED));
  }
}
