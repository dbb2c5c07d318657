package org.weft.matching.experiment.measure;

import com.google.common.collect.ImmutableList;

/** Collects measurements. */
final class Sheet {
  private final ImmutableList.Builder<Measurement> rows = ImmutableList.builder();

  void number(Measure measure, Scope scope, double value, long count) {
    add(measure, scope, "", new Reading.Figure(value, count));
  }

  /** A whole number, rounded to the nearest double beyond 2^53. */
  void number(Measure measure, Scope scope, long value, long count) {
    number(measure, scope, (double) value, count);
  }

  /** The quotient of two whole numbers; the second is the count. */
  void mean(Measure measure, Scope scope, long sum, long count, Absence.Cause ifNone) {
    if (count == 0) {
      absent(measure, scope, ifNone);
    } else {
      number(measure, scope, (double) sum / count, count);
    }
  }

  void absent(Measure measure, Scope scope, Absence.Cause cause) {
    absent(measure, scope, new Absence.DoesNotApply(cause));
  }

  void absent(Measure measure, Scope scope, Absence absence) {
    add(measure, scope, "", new Reading.Absent(absence));
  }

  void add(Measure measure, Scope scope, String level, Reading reading) {
    rows.add(new Measurement(measure, scope, level, reading));
  }

  ImmutableList<Measurement> rows() {
    return rows.build();
  }
}
