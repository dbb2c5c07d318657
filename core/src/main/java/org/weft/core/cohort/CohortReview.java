package org.weft.core.cohort;

import com.google.common.collect.ImmutableList;
import org.weft.core.style.Components;

/** What came of reviewing a roster: a cohort, perhaps with notes, or every problem at once. */
public sealed interface CohortReview {
  /**
   * Lists what was found: problems first, then notes.
   *
   * @return all findings
   */
  ImmutableList<RosterFinding> findings();

  /**
   * Gives the cohort, for callers who have no way to show findings.
   *
   * @return the cohort
   * @throws RosterException if the roster was refused; its message lists every problem
   */
  Cohort orThrow();

  /**
   * The roster holds together.
   *
   * @param cohort the cohort
   * @param findings notes worth a look, possibly none
   */
  record Accepted(Cohort cohort, ImmutableList<RosterFinding> findings) implements CohortReview {
    /**
     * Checks that nothing is missing.
     *
     * @param cohort the cohort
     * @param findings notes
     */
    public Accepted {
      Components.required(cohort, "Accepted.cohort");
      findings = Components.orEmpty(findings);
    }

    @Override
    public Cohort orThrow() {
      return cohort;
    }
  }

  /**
   * The roster has problems.
   *
   * @param findings every problem, then every note
   */
  record Refused(ImmutableList<RosterFinding> findings) implements CohortReview {
    /**
     * Checks that nothing is missing.
     *
     * @param findings every problem, then every note
     */
    public Refused {
      findings = Components.orEmpty(findings);
    }

    @Override
    public Cohort orThrow() {
      throw new RosterException(findings);
    }
  }
}
