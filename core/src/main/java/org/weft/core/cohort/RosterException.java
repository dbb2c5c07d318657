package org.weft.core.cohort;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;

/** Thrown when a caller insists on a cohort although the roster has problems; lists them all. */
public final class RosterException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<RosterFinding> findings;

  RosterException(ImmutableList<RosterFinding> findings) {
    super(findings.stream()
        .filter(RosterFinding::blocks)
        .map(finding -> "\n- " + finding)
        .collect(
            joining("", "the roster has problems; mend them or use Cohort.review(roster):", "")));
    this.findings = findings;
  }

  /**
   * Lists what was found.
   *
   * @return problems first, then notes
   */
  public ImmutableList<RosterFinding> findings() {
    return findings;
  }
}
