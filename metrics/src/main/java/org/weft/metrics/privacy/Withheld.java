package org.weft.metrics.privacy;

import java.util.function.Function;
import org.weft.core.style.Components;

/**
 * The refusal to show a figure.
 *
 * <p>It follows from dates and from the number of answers, never from what was answered, so the refusal itself tells
 * nothing about the answers. It does not say how many answers there were.
 *
 * @param <T> kind of figure that is missing
 * @param reason why the figure is not shown
 * @param whatWouldHelp what people could do to learn what they want to know, in one or two sentences
 */
public record Withheld<T extends Figure>(WithheldReason reason, String whatWouldHelp)
    implements Guarded<T> {
  /**
   * Checks that nothing is missing.
   *
   * @param reason why the figure is not shown
   * @param whatWouldHelp a way forward, not blank
   * @throws IllegalArgumentException if the text is blank
   */
  public Withheld {
    Components.required(reason, "Withheld.reason");
    whatWouldHelp = Components.text(whatWouldHelp, "Withheld.whatWouldHelp");
  }

  /**
   * Refuses a figure.
   *
   * @param <T> kind of figure that is missing
   * @param reason why the figure is not shown
   * @param whatWouldHelp a way forward, not blank
   * @return the refusal
   * @throws IllegalArgumentException if the text is blank
   */
  public static <T extends Figure> Withheld<T> because(
      WithheldReason reason, String whatWouldHelp) {
    return new Withheld<>(reason, whatWouldHelp);
  }

  @Override
  public <R> R fold(
      Function<? super T, ? extends R> released,
      Function<? super Withheld<T>, ? extends R> withheld) {
    return withheld.apply(this);
  }
}
