package org.weft.core.agreement;

import org.weft.core.style.Components;

/**
 * One thing that an agreement lacks, or that does not fit its charter.
 *
 * @param kind which kind of finding
 * @param subject the topic, person or part it is about
 * @param problem what is missing or does not fit, with the values
 * @param wayOut what would mend it
 */
public record AgreementFinding(Kind kind, String subject, String problem, String wayOut) {
  /**
   * Checks the texts.
   *
   * @param kind which kind of finding
   * @param subject what it is about
   * @param problem what does not fit
   * @param wayOut what would mend it
   * @throws IllegalArgumentException if a text is blank
   */
  public AgreementFinding {
    Components.required(kind, "AgreementFinding.kind");
    subject = Components.text(subject, "AgreementFinding.subject");
    problem = Components.text(problem, "AgreementFinding.problem");
    wayOut = Components.text(wayOut, "AgreementFinding.wayOut");
  }

  @Override
  public String toString() {
    return kind + " " + subject + ": " + problem + "; " + wayOut;
  }

  /** What a finding is about, in the order in which findings are listed. */
  public enum Kind {
    /** No clause speaks about a topic. */
    MISSING_TOPIC,
    /** A clause is there and leaves its question open. */
    OPEN_QUESTION,
    /** The charter does not offer the format. */
    FORMAT_NOT_OFFERED,
    /** They meet less often, or give more time, than the charter's format. */
    RHYTHM,
    /** The term is longer than the charter's format. */
    TERM,
    /** A date of review lies outside the term. */
    REVIEW_OUTSIDE_TERM,
    /** Something may be shared that the charter does not share. */
    SHARING,
    /** A contribution names somebody who is no party. */
    STRANGER,
    /** The charter has another version than the one agreed on. */
    CHARTER_CHANGED,
    /** A party has not signed this version. */
    UNSIGNED
  }
}
