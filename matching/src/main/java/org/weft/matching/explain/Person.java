package org.weft.matching.explain;

import java.util.Optional;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/** Somebody in an explanation: named, or outside of what the reader may see. */
public sealed interface Person {
  /**
   * Gives the key of the person.
   *
   * @return the id, or nothing if the reader may not see who it is
   */
  Optional<ParticipantId> id();

  /**
   * Names the person for a sentence.
   *
   * @return the id, or {@code somebody}
   */
  String inEnglish();

  /**
   * Somebody whom the reader may see.
   *
   * @param person the host's key
   */
  record Named(ParticipantId person) implements Person {
    /**
     * Checks that nothing is missing.
     *
     * @param person the host's key
     */
    public Named {
      Components.required(person, "Named.person");
    }

    @Override
    public Optional<ParticipantId> id() {
      return Optional.of(person);
    }

    @Override
    public String inEnglish() {
      return person.value();
    }
  }

  /** Somebody whom the reader may not see. Two such people cannot be told apart. */
  record Undisclosed() implements Person {
    @Override
    public Optional<ParticipantId> id() {
      return Optional.empty();
    }

    @Override
    public String inEnglish() {
      return "somebody";
    }
  }
}
