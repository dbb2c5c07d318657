package org.weft.matching.explain;

import java.util.Optional;
import org.weft.core.style.Components;

/**
 * A mentee who would change places.
 *
 * @param mentee who would move
 * @param from the mentor they have, if any
 * @param to the mentor they would have, if any
 */
public record Move(Person mentee, Optional<Person> from, Optional<Person> to) {
  /**
   * Checks that nothing is missing.
   *
   * @param mentee who would move
   * @param from the mentor they have
   * @param to the mentor they would have
   */
  public Move {
    Components.required(mentee, "Move.mentee");
    from = Components.orNone(from);
    to = Components.orNone(to);
  }

  /**
   * Says who would move where.
   *
   * @return a few words, such as {@code ben from mo to nia}
   */
  public String inEnglish() {
    String who = mentee.inEnglish();
    String left = from.map(person -> " from " + person.inEnglish()).orElse("");
    return to.map(person -> who + left + " to " + person.inEnglish())
        .orElse(who + left + " to nobody");
  }
}
