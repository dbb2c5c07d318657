package org.weft.core.style;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The checks that compact record constructors share.
 *
 * <p>JSON mappers pass {@code null} for whatever a document leaves out. A missing collection or optional then means
 * "nothing said" and becomes empty; a missing required component is refused by name.
 */
public final class Components {
  private Components() {}

  /**
   * Refuses a missing component by name.
   *
   * @param <T> type of the component
   * @param value the component, or null where a document left it out
   * @param component what it is called, such as {@code "Participant.id"}
   * @return the value
   * @throws NullPointerException if the value is null
   */
  public static <T> T required(@Nullable T value, String component) {
    if (value == null) {
      throw new NullPointerException(
          component + " is missing (null); every " + component + " needs a value");
    }
    return value;
  }

  /**
   * Refuses missing or blank text, and strips surrounding white space.
   *
   * @param value the text
   * @param component what it is called
   * @return the stripped text, never empty
   * @throws IllegalArgumentException if nothing but white space is left
   */
  public static String text(@Nullable String value, String component) {
    String stripped = required(value, component).strip();
    checkArgument(
        !stripped.isEmpty(),
        "%s must not be blank but was '%s'; give it at least one character",
        component,
        value);
    return stripped;
  }

  /**
   * Reads a missing list as an empty one.
   *
   * @param <E> element type
   * @param list the list or null
   * @return the list, or an empty one
   */
  public static <E> ImmutableList<E> orEmpty(@Nullable ImmutableList<E> list) {
    return list == null ? ImmutableList.of() : list;
  }

  /**
   * Reads a missing set as an empty one.
   *
   * @param <E> element type
   * @param set the set or null
   * @return the set, or an empty one
   */
  public static <E> ImmutableSet<E> orEmpty(@Nullable ImmutableSet<E> set) {
    return set == null ? ImmutableSet.of() : set;
  }

  /**
   * Reads a missing optional as an absent one.
   *
   * @param <T> content type
   * @param optional the optional or null
   * @return the optional, or an absent one
   */
  @SuppressWarnings("NullableOptional") // a mapper may hand over null for an optional
  public static <T> Optional<T> orNone(@Nullable Optional<T> optional) {
    return optional == null ? Optional.empty() : optional;
  }

  /**
   * Refuses a number outside a closed range.
   *
   * @param value the number
   * @param low smallest allowed
   * @param high largest allowed
   * @param component what it is called
   * @return the value
   * @throws IllegalArgumentException if it lies outside
   */
  public static int within(int value, int low, int high, String component) {
    checkArgument(
        value >= low && value <= high, "%s must %s but was %s", component, range(low, high), value);
    return value;
  }

  /**
   * Refuses a number outside a closed range and says what to do instead, where the range alone does not.
   *
   * @param value the number
   * @param low smallest allowed
   * @param high largest allowed
   * @param component what it is called
   * @param wayOut what to do instead
   * @return the value
   * @throws IllegalArgumentException if it lies outside
   */
  public static int within(int value, int low, int high, String component, String wayOut) {
    checkArgument(
        value >= low && value <= high,
        "%s must %s but was %s; %s",
        component,
        range(low, high),
        value,
        wayOut);
    return value;
  }

  /** Nobody means the largest int by it. */
  private static String range(int low, int high) {
    return high == Integer.MAX_VALUE ? "be at least " + low : "lie in " + low + " to " + high;
  }
}
