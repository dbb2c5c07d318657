package org.weft.matching.experiment.measure;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;

/** Finds numbers among measurements. */
final class Rows {
  /** Stands for the absence of a number. */
  static final double NONE = Double.NEGATIVE_INFINITY;

  static final Certificate NOTHING = new Certificate.Unproven("put together by a test");
  private final List<Measurement> rows;

  private Rows(List<Measurement> rows) {
    this.rows = rows;
  }

  static Rows of(MatchingProblem problem, List<Pairing> pairs) {
    return of(trial(problem, pairs));
  }

  static Rows of(Trial trial) {
    return of(trial, MeasureSettings.standard().withProfileDepth(3));
  }

  static Rows of(Trial trial, MeasureSettings settings) {
    return new Rows(Measures.of(trial, settings, 5));
  }

  static Trial trial(MatchingProblem problem, List<Pairing> pairs) {
    return Trial.of(problem, new Solution("by hand", ImmutableList.copyOf(pairs), NOTHING));
  }

  List<Measurement> all() {
    return rows;
  }

  Reading reading(Measure measure, Scope scope, String level) {
    return rows.stream()
        .filter(row ->
            row.measure() == measure && row.scope() == scope && row.level().equals(level))
        .map(Measurement::reading)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row for " + measure + " of " + scope));
  }

  Reading reading(Measure measure, Scope scope) {
    return reading(measure, scope, "");
  }

  double number(Measure measure, Scope scope, String level) {
    return reading(measure, scope, level) instanceof Reading.Figure figure ? figure.value() : NONE;
  }

  /** Below every number if there is none. */
  double number(Measure measure, Scope scope) {
    return number(measure, scope, "");
  }

  Absence absence(Measure measure, Scope scope) {
    return ((Reading.Absent) reading(measure, scope)).absence();
  }
}
