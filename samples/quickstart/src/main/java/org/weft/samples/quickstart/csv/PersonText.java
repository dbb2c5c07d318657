package org.weft.samples.quickstart.csv;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.weft.core.capacity.Peak;
import org.weft.core.cohort.PairEnding;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.cohort.PastPair;
import org.weft.core.profile.WorkingStyle;
import org.weft.core.program.FormatKind;

/** The smaller parts of a person as text, and back. */
final class PersonText {
  static final String ZONE = "an IANA time zone, such as Europe/Lisbon";
  static final String STYLE = "pace/reflection/structure/focus, each 1 to 5, such as 3/2/4/5";
  static final String PEAK =
      "two dates, such as 2026-03-02/2026-03-20; the second is the first day after";
  static final String PAST =
      "mentor FORMAT start end ENDING, such as p-7 ONE_TO_ONE 2025-01-06 2025-03-31 COMPLETED_AT_TERM";
  private static final Splitter SLASH = Splitter.on('/').trimResults();
  private static final Splitter BLANK = Splitter.on(' ').omitEmptyStrings();

  private PersonText() {}

  static ZoneId zone(String text) {
    return ZoneId.of(text);
  }

  static WorkingStyle style(String text) {
    List<String> scales = parts(SLASH, text, 4);
    return new WorkingStyle(
        Integer.parseInt(scales.get(0)),
        Integer.parseInt(scales.get(1)),
        Integer.parseInt(scales.get(2)),
        Integer.parseInt(scales.get(3)));
  }

  static String of(WorkingStyle style) {
    return style.pace() + "/" + style.reflection() + "/" + style.structure() + "/" + style.focus();
  }

  static Peak peak(String text) {
    List<String> dates = parts(SLASH, text, 2);
    return Peak.of(LocalDate.parse(dates.get(0)), LocalDate.parse(dates.get(1)));
  }

  static String of(Peak peak) {
    return peak.start() + "/" + peak.end();
  }

  /** A pair in which the person of the row learned. */
  static PastPair past(String text, ParticipantId mentee) {
    List<String> parts = parts(BLANK, text, 5);
    return PastPair.builder()
        .mentor(ParticipantId.of(parts.get(0)))
        .mentee(mentee)
        .format(RowReader.constant(FormatKind.class, parts.get(1)))
        .start(LocalDate.parse(parts.get(2)))
        .end(LocalDate.parse(parts.get(3)))
        .ending(RowReader.constant(PairEnding.class, parts.get(4)))
        .build();
  }

  static String of(PastPair pair) {
    return pair.mentor() + " " + pair.format() + " " + pair.start() + " " + pair.end() + " "
        + pair.ending();
  }

  private static List<String> parts(Splitter splitter, String text, int count) {
    List<String> parts = splitter.splitToList(text);
    if (parts.size() != count) {
      throw new IllegalArgumentException("there are " + parts.size() + " parts, not " + count);
    }
    return parts;
  }
}
