package org.weft.metrics.privacy;

import java.util.function.Function;
import org.weft.core.style.Components;

/**
 * A figure that may be shown.
 *
 * @param <T> kind of figure
 * @param value the figure, with its interval, its sentence and its band of answers
 */
public record Released<T extends Figure>(T value) implements Guarded<T> {
  /**
   * Checks that there is a figure.
   *
   * @param value the figure
   */
  public Released {
    Components.required(value, "Released.value");
  }

  /**
   * How many people answered, as a band.
   *
   * @return the band of the figure
   */
  public SizeBand answers() {
    return value.answers();
  }

  @Override
  public <R> R fold(
      Function<? super T, ? extends R> released,
      Function<? super Withheld<T>, ? extends R> withheld) {
    return released.apply(value);
  }
}
