package org.weft.matching.experiment;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.weft.core.style.Components;
import org.weft.matching.experiment.measure.Measure;
import org.weft.matching.experiment.measure.Reading;
import org.weft.matching.experiment.measure.Scope;

/**
 * One observation: a tidy row.
 *
 * @param instance the name of the instance
 * @param strategy the name of the strategy
 * @param seed the seed
 * @param measure what was measured
 * @param scope of whom
 * @param level which of several such numbers; empty if there is one
 * @param reading what it says
 */
@Value.Builder
public record ResultRow(
    String instance,
    String strategy,
    long seed,
    Measure measure,
    Scope scope,
    String level,
    Reading reading)
    implements WithResultRow {
  private static final ImmutableList<String> HEADER = ImmutableList.of(
      "instance", "strategy", "seed", "measure", "scope", "level", "value", "count", "note");

  /**
   * Checks that nothing is missing.
   *
   * @param instance the name of the instance
   * @param strategy the name of the strategy
   * @param seed the seed
   * @param measure what was measured
   * @param scope of whom
   * @param level which of several
   * @param reading what it says
   * @throws IllegalArgumentException if a name is blank
   */
  public ResultRow {
    instance = Components.text(instance, "ResultRow.instance");
    strategy = Components.text(strategy, "ResultRow.strategy");
    Components.required(measure, "ResultRow.measure");
    Components.required(scope, "ResultRow.scope");
    Components.required(level, "ResultRow.level");
    Components.required(reading, "ResultRow.reading");
  }

  /**
   * Names the columns of {@link #cells()}.
   *
   * @return instance, strategy, seed, measure, scope, level, value, count, note
   */
  public static ImmutableList<String> header() {
    return HEADER;
  }

  /**
   * Writes the row as text, for CSV; the host quotes what needs quotes.
   *
   * @return as many cells as {@link #header()} has; value and count are empty and the note says why where there is no number
   */
  public ImmutableList<String> cells() {
    ImmutableList.Builder<String> cells = ImmutableList.<String>builder()
        .add(instance, strategy, Long.toString(seed), measure.name(), scope.name(), level);
    if (reading instanceof Reading.Figure figure) {
      return cells
          .add(Double.toString(figure.value()), Long.toString(figure.count()), "")
          .build();
    }
    return cells.add("", "", reading.inEnglish()).build();
  }

  /**
   * Tells what this row measures.
   *
   * @return measure, scope and level
   */
  public MeasureKey key() {
    return new MeasureKey(measure, scope, level);
  }

  /**
   * Starts a row of a host's own.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ResultRow}. */
  public static final class Builder extends ResultRowBuilder {
    Builder() {}
  }
}
