package org.weft.samples.quickstart.csv;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.weft.core.calendar.TimeBlock;

/** Weekly hours as text: {@code MON-FRI 09:00-17:00}, several with {@code ;} between them. */
final class Weekly {
  static final String FORM = "days and times such as MON-FRI 09:00-17:00 or SAT 10:00-14:00";
  private static final Splitter DASH = Splitter.on('-').trimResults();

  private Weekly() {}

  static ImmutableList<TimeBlock> parse(String text) {
    int blank = text.indexOf(' ');
    if (blank < 0) {
      throw new IllegalArgumentException("there is no blank between days and times");
    }
    List<String> days = DASH.splitToList(text.substring(0, blank));
    List<String> times = DASH.splitToList(text.substring(blank + 1));
    if (days.size() > 2 || times.size() != 2) {
      throw new IllegalArgumentException("there are too few or too many dashes");
    }
    LocalTime start = LocalTime.parse(times.get(0));
    LocalTime end = LocalTime.parse(times.get(1));
    DayOfWeek last = day(days.get(days.size() - 1));
    ImmutableList.Builder<TimeBlock> blocks = ImmutableList.builder();
    DayOfWeek day = day(days.get(0));
    while (day != last) {
      blocks.add(TimeBlock.of(day, start, end));
      day = day.plus(1);
    }
    return blocks.add(TimeBlock.of(last, start, end)).build();
  }

  private static DayOfWeek day(String text) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (shortName(day).equals(text.toUpperCase(Locale.ROOT))) {
        return day;
      }
    }
    throw new IllegalArgumentException("'" + text + "' is no day; use MON to SUN");
  }

  private static String shortName(DayOfWeek day) {
    return day.name().substring(0, 3);
  }

  /** The blocks in order; neighboring days with equal times become one entry. */
  static String format(ImmutableList<TimeBlock> blocks) {
    List<String> parts = new ArrayList<>();
    List<TimeBlock> left = new ArrayList<>(blocks);
    while (!left.isEmpty()) {
      TimeBlock first = left.remove(0);
      DayOfWeek last = first.day();
      while (last != DayOfWeek.SUNDAY
          && left.remove(TimeBlock.of(last.plus(1), first.start(), first.end()))) {
        last = last.plus(1);
      }
      String days = shortName(first.day()) + (last == first.day() ? "" : "-" + shortName(last));
      parts.add(days + " " + first.start() + "-" + first.end());
    }
    return String.join(";", parts);
  }
}
