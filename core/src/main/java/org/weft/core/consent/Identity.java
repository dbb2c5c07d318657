package org.weft.core.consent;

import org.weft.core.style.Components;

/**
 * Something a person says they are, on a dimension that the program asks about.
 *
 * <p>Both texts are compared letter by letter. {@link #toString()} shows the dimension only.
 *
 * @param dimension what was asked, such as {@code gender}; not blank
 * @param value the answer in the program's words; not blank
 */
public record Identity(String dimension, String value) {
  /**
   * Checks both texts.
   *
   * @param dimension what was asked
   * @param value the answer
   * @throws IllegalArgumentException if either is blank
   */
  public Identity {
    dimension = Components.text(dimension, "Identity.dimension");
    value = Components.text(value, "Identity.value");
  }

  /**
   * States an identity.
   *
   * @param dimension what was asked; not blank
   * @param value the answer; not blank
   * @return the identity
   * @throws IllegalArgumentException if either is blank
   */
  public static Identity of(String dimension, String value) {
    return new Identity(dimension, value);
  }

  @Override
  public String toString() {
    return "Identity[" + dimension + ", hidden]";
  }
}
