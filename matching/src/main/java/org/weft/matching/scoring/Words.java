package org.weft.matching.scoring;

import java.util.Locale;

/** Turns constants into words. */
final class Words {
  private Words() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
