package org.weft.core.agreement;

/** The default words. */
enum EnglishWording implements AgreementWording {
  /** Words hold no state. */
  INSTANCE
}
