package org.weft.core.consent;

/** Something that makes mentoring accessible to a person. */
public enum Accommodation {
  /** Captions while people speak. */
  LIVE_CAPTIONS,
  /** A sign language interpreter. */
  SIGN_LANGUAGE,
  /** Material that a screen reader can read. */
  SCREEN_READER,
  /** Questions and agenda in writing beforehand. */
  WRITTEN_FIRST,
  /** No camera. */
  CAMERA_OFF,
  /** Short sessions with breaks. */
  SHORT_SESSIONS,
  /** Flexible times at short notice. */
  FLEXIBLE_TIMES,
  /** A quiet room. */
  QUIET_ROOM,
  /** Step-free access where people meet in person. */
  STEP_FREE_ACCESS
}
