package org.weft.core.profile;

/** A way to talk. */
public enum CommunicationMode {
  /** Seeing each other on a screen. */
  VIDEO,
  /** Voice only. */
  VOICE,
  /** Short messages, answered soon. */
  CHAT,
  /** Letters, documents and comments, answered when there is time. */
  WRITTEN,
  /** Working on the same piece of work together. */
  WORKING_TOGETHER,
  /** In one room. */
  IN_PERSON
}
