package org.weft.core.agreement.clause;

/** What a clause is about, in the order in which people read an agreement. */
public enum ClauseTopic {
  /** What they work toward. */
  GOALS("What we work toward"),
  /** What each gives and learns. */
  RECIPROCITY("What each of us gives and learns"),
  /** How often and how long they meet. */
  RHYTHM("How often we meet"),
  /** How they talk, and how soon they answer. */
  COMMUNICATION("How we talk"),
  /** What makes meetings easy to attend. */
  ACCESSIBILITY("What makes our meetings work for both of us"),
  /** What mentoring does not reach into. */
  BOUNDARIES("Where mentoring ends"),
  /** What stays between them. */
  CONFIDENTIALITY("What stays between us"),
  /** How they give feedback. */
  FEEDBACK("How we give feedback"),
  /** How they meet differences of culture, language and history. */
  UNDERSTANDING("How we come to understand each other"),
  /** What they do when something goes wrong. */
  CONFLICT("When something goes wrong"),
  /** How they notice progress. */
  CELEBRATION("How we celebrate progress"),
  /** When they look at the agreement again. */
  REVIEW("When we look at this again"),
  /** How either of them can leave. */
  EXIT("How we end");

  private final String title;

  ClauseTopic(String title) {
    this.title = title;
  }

  /**
   * Gives an English title.
   *
   * @return a title in the words of the people who sign
   */
  public String title() {
    return title;
  }
}
