package org.weft.samples.house.violation.core.loop;

import org.weft.samples.house.violation.core.loop.there.There;

/** Half of a package cycle. */
public final class Here {
  private Here() {}

  public static There across(There there) {
    return there;
  }
}
