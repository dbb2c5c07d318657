package org.weft.core.consent;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.weft.core.style.Components;

/**
 * One sensitive attribute and the purposes it may serve.
 *
 * <p>{@link #toString()} shows neither.
 *
 * @param <T> what is disclosed
 * @param value what the person said; hosts store it, rules and scores never receive it
 * @param purposes the purposes consented to; empty keeps it stored and unread
 */
public record Disclosed<T>(T value, ImmutableSet<Purpose> purposes) {
  /**
   * Checks that there is something to disclose.
   *
   * @param value what the person said
   * @param purposes the purposes consented to
   * @throws NullPointerException if the value is missing
   */
  public Disclosed {
    Components.required(value, "Disclosed.value");
    purposes = Components.orEmpty(purposes);
  }

  /**
   * Discloses a value for some purposes.
   *
   * @param <T> what is disclosed
   * @param value what the person said
   * @param purposes the purposes consented to
   * @return the disclosure
   */
  public static <T> Disclosed<T> of(T value, Purpose... purposes) {
    return new Disclosed<>(value, ImmutableSet.copyOf(purposes));
  }

  /**
   * Reads the value for one purpose.
   *
   * @param purpose what it would be used for
   * @return the value, or nothing without consent for that purpose
   */
  public Optional<T> readFor(Purpose purpose) {
    return purposes.contains(purpose) ? Optional.of(value) : Optional.empty();
  }

  @Override
  public String toString() {
    return "Disclosed[hidden]";
  }
}
