package org.weft.core.agreement.clause;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.weft.core.calendar.Cadence;
import org.weft.core.calendar.CadenceUnit;
import org.weft.core.profile.Language;

/** Small pieces of English that several clauses need. */
final class English {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.ENGLISH);

  private English() {}

  /** "a", "a and b", "a, b and c". */
  static String list(Iterable<String> items) {
    ImmutableList<String> words = ImmutableList.copyOf(items);
    if (words.size() < 2) {
      return String.join("", words);
    }
    int last = words.size() - 1;
    return Joiner.on(", ").join(words.subList(0, last)) + " and " + words.get(last);
  }

  /** "live captions" for LIVE_CAPTIONS. */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** "1 day", "2 days". */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  static String every(Cadence cadence) {
    String unit = cadence.unit() == CadenceUnit.WEEKS ? "week" : "month";
    return switch (cadence.every()) {
      case 1 -> "every " + unit;
      case 2 -> "every second " + unit;
      default -> "every " + count(cadence.every(), unit);
    };
  }

  /** "Tuesday, January 13, 2026", spelled out so that no reader takes the day for the month. */
  static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** "Portuguese (Brazil)". */
  static String language(Language language) {
    return language.inEnglish();
  }
}
