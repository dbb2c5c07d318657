package org.weft.core.calendar;

import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDateTime;

/** The usual scale of {@link Inconvenience}. */
final class StandardInconvenience {
  private static final ImmutableIntArray BY_HOUR = ImmutableIntArray.of(
      50, 50, 50, 50, 50, 20, 6, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 4, 6, 20, 50);
  private static final int DAY_OFF_EXTRA = 4;

  private StandardInconvenience() {}

  static int points(LocalDateTime local, Inconvenience.Setting setting) {
    if (setting == Inconvenience.Setting.AT_WORK) {
      return 0;
    }
    int outside = BY_HOUR.get(local.getHour());
    return setting == Inconvenience.Setting.DAY_OFF ? outside + DAY_OFF_EXTRA : outside;
  }
}
