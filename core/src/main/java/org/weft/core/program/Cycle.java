package org.weft.core.program;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.weft.core.profile.CareerStage;
import org.weft.core.style.Components;

/**
 * One run of a program: a format, a theme, and the dates between which pairs work.
 *
 * @param name the cycle's name, such as {@code Spring 2026}; not blank
 * @param theme what this run is about; may be empty
 * @param format the format in which people are matched
 * @param start first day
 * @param end first day after the cycle
 * @param stages whom it is for; empty means everybody
 */
@Value.Builder
public record Cycle(
    String name,
    String theme,
    MentoringFormat format,
    LocalDate start,
    LocalDate end,
    ImmutableSet<CareerStage> stages)
    implements WithCycle {
  /**
   * Checks the cycle.
   *
   * @param name the cycle's name
   * @param theme what this run is about
   * @param format the format
   * @param start first day
   * @param end first day after the cycle
   * @param stages whom it is for
   * @throws IllegalArgumentException if the name is blank or the cycle does not end after it starts
   */
  public Cycle {
    name = Components.text(name, "Cycle.name");
    theme = Components.required(theme, "Cycle.theme").strip();
    Components.required(format, "Cycle.format");
    Components.required(start, "Cycle.start");
    Components.required(end, "Cycle.end");
    checkArgument(
        end.isAfter(start),
        "cycle %s must end after it starts but was %s to %s; end is the first day after it",
        name,
        start,
        end);
    stages = Components.orEmpty(stages);
  }

  /**
   * Runs a format for its own length, for everybody.
   *
   * @param name the cycle's name; not blank
   * @param format the format
   * @param start first day
   * @return a cycle that lasts as many weeks as the format
   * @throws IllegalArgumentException if the name is blank
   */
  public static Cycle starting(String name, MentoringFormat format, LocalDate start) {
    Components.required(format, "Cycle.format");
    Components.required(start, "Cycle.start");
    return new Cycle(
        name, "", format, start, start.plusWeeks(format.termWeeks()), ImmutableSet.of());
  }

  /**
   * Starts a cycle of one's own making.
   *
   * @return a builder with an empty theme
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Cycle}. */
  public static final class Builder extends CycleBuilder {
    Builder() {
      theme("");
    }
  }
}
