package org.weft.core.program;

import com.google.common.collect.ImmutableList;
import org.weft.core.style.Components;

/**
 * One thing a program wants to achieve, and how it will notice.
 *
 * @param kind which kind of objective
 * @param statement the objective in the program's words; not blank
 * @param indicators what would show success, in words or as ids of metrics; possibly none
 */
public record Objective(ObjectiveKind kind, String statement, ImmutableList<String> indicators) {
  /**
   * Checks the objective.
   *
   * @param kind which kind of objective
   * @param statement the objective in words
   * @param indicators what would show success
   * @throws IllegalArgumentException if the statement is blank
   */
  public Objective {
    Components.required(kind, "Objective.kind");
    statement = Components.text(statement, "Objective.statement");
    indicators = Components.orEmpty(indicators);
  }

  /**
   * States an objective.
   *
   * @param kind which kind of objective
   * @param statement the objective in the program's words; not blank
   * @param indicators what would show success
   * @return the objective
   * @throws IllegalArgumentException if the statement is blank
   */
  public static Objective of(ObjectiveKind kind, String statement, String... indicators) {
    return new Objective(kind, statement, ImmutableList.copyOf(indicators));
  }
}
