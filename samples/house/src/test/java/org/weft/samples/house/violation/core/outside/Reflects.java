package org.weft.samples.house.violation.core.outside;

import com.google.common.reflect.TypeToken;
import java.lang.reflect.Modifier;

/** Looks at classes as data. */
@SuppressWarnings({"deprecation", "removal", "UnusedVariable"})
final class Reflects {
  Object[] touch() throws Exception {
    return new Object[] {Modifier.toString(1), TypeToken.of(String.class), Class.forName("x")};
  }
}
