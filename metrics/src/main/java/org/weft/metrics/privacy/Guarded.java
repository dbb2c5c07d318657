package org.weft.metrics.privacy;

import java.util.function.Function;

/**
 * A figure that may be shown, or the reason why it is not.
 *
 * <p>There is no way to the value but through {@link Released}: ask with {@link #fold}, or with {@code instanceof}.
 *
 * @param <T> kind of figure
 */
public sealed interface Guarded<T extends Figure> permits Released, Withheld {
  /**
   * Handles both cases.
   *
   * @param <R> kind of result
   * @param released what to do with a figure that may be shown
   * @param withheld what to do with a refusal
   * @return what the function that applies returned
   */
  <R> R fold(
      Function<? super T, ? extends R> released,
      Function<? super Withheld<T>, ? extends R> withheld);
}
