package org.weft.core.cohort;

import org.weft.core.style.Components;

/**
 * One thing in a roster that is wrong, or worth a look.
 *
 * @param kind which kind of finding; its severity decides whether the roster can become a cohort
 * @param subject the person, team or skill it is about
 * @param problem what is wrong, with the values
 * @param wayOut what would mend it
 */
public record RosterFinding(Kind kind, String subject, String problem, String wayOut) {
  /**
   * Checks the texts.
   *
   * @param kind which kind of finding
   * @param subject what it is about
   * @param problem what is wrong
   * @param wayOut what would mend it
   * @throws IllegalArgumentException if a text is blank
   */
  public RosterFinding {
    Components.required(kind, "RosterFinding.kind");
    subject = Components.text(subject, "RosterFinding.subject");
    problem = Components.text(problem, "RosterFinding.problem");
    wayOut = Components.text(wayOut, "RosterFinding.wayOut");
  }

  /**
   * Tells whether this keeps the roster from becoming a cohort.
   *
   * @return true for a problem, false for a note
   */
  public boolean blocks() {
    return kind.problem;
  }

  @Override
  public String toString() {
    return kind + " " + subject + ": " + problem + "; " + wayOut;
  }

  /** What a finding is about. The problems come first, the notes after them. */
  public enum Kind {
    /** Several people have one id. */
    DUPLICATE_PERSON(true),
    /** Several teams have one id. */
    DUPLICATE_TEAM(true),
    /** A person's team is not listed. */
    UNKNOWN_TEAM(true),
    /** A manager is neither a participant nor an outsider. */
    UNKNOWN_MANAGER(true),
    /** Somebody reports to themselves, directly or around a circle. */
    MANAGER_CYCLE(true),
    /** Blocks of working hours clash, or more is promised than the week holds. */
    IMPOSSIBLE_HOURS(true),
    /** A skill is offered or needed twice by one person. */
    DUPLICATE_SKILL(true),
    /** Something confidential belongs to nobody, or is there twice. */
    STRAY_CONFIDENTIAL(true),
    /** Two spellings of a skill differ in capital letters only. */
    SIMILAR_SKILLS(false),
    /** A capacity that allows no meeting, or needs without capacity. */
    IDLE_CAPACITY(false),
    /** The history names somebody who is no longer here. */
    FORMER_MEMBER(false);

    private final boolean problem;

    Kind(boolean problem) {
      this.problem = problem;
    }
  }
}
