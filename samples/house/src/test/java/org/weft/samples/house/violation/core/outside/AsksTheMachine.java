package org.weft.samples.house.violation.core.outside;

import java.nio.charset.Charset;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.*;
import java.util.*;

/** Lets the machine decide. */
@SuppressWarnings({"deprecation", "removal", "UnusedVariable"})
final class AsksTheMachine {
  Object[] touch() throws Exception {
    return new Object[] {
      ZoneId.systemDefault(),
      TimeZone.getDefault(),
      Locale.getDefault(),
      Charset.defaultCharset(),
      "A".toLowerCase(),
      String.format("%s", 1),
      "%s".formatted(1),
      new String(new byte[0]),
      new Formatter(),
      ResourceBundle.getBundle("x"),
      NumberFormat.getInstance(),
      new DecimalFormat("0"),
      MessageFormat.format("x", 1),
      DateTimeFormatter.ofPattern("uuuu"),
      DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT),
      new DateTimeFormatterBuilder().toFormatter(),
      System.lineSeparator(),
      Integer.getInteger("x")
    };
  }
}
