package org.weft.samples.quickstart.report;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.weft.core.cohort.Cohort;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.UnmatchedPerson;

/** The words that the page and the console share. */
public final class Phrases {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);

  private static final Splitter BLANK = Splitter.on(' ');
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
  private static final ImmutableSet<String> BEFORE_PEOPLE =
      ImmutableSet.of("meet", "off", "with", "for", "as", "ask");
  private static final CharMatcher PUNCTUATION = CharMatcher.anyOf(",;.:");

  private Phrases() {}

  /**
   * Counts people by the part that stayed empty.
   *
   * @param count how many
   * @param part the part
   * @return the number and a word
   */
  public static String people(long count, UnmatchedPerson.Part part) {
    return switch (part) {
      case MENTEE -> count(count, "mentee", "mentees");
      case MENTOR -> count(count, "mentor", "mentors");
      case NEITHER -> count(count, "person", "people");
    };
  }

  /**
   * Names a cause.
   *
   * @param cause the cause
   * @return some words
   */
  public static String title(UnmatchedPerson.Cause cause) {
    return switch (cause) {
      case NO_ELIGIBLE_PARTNER -> "the rules leave nobody to meet";
      case PLACES_TAKEN -> "all places they could have are taken";
      case NOT_CHOSEN -> "the strategy chose otherwise";
      case NOBODY_WAITING -> "a free place and nobody waiting for it";
      case NO_PLACE -> "no place for this format";
      case PAUSED -> "paused this time";
      case ALREADY_PAIRED -> "all places taken by pairs that still run";
      case NO_SOLUTION -> "nobody could be paired as asked";
      case TAKES_NO_PART -> "no part this time";
    };
  }

  static String explained(UnmatchedPerson.Cause cause) {
    return switch (cause) {
      case NO_ELIGIBLE_PARTNER ->
        "At least one rule objects to everybody they could meet. The last column says which"
            + " change would open a door first.";
      case PLACES_TAKEN ->
        "There are mentors they could meet, and every place with them went to somebody else.";
      case NOT_CHOSEN ->
        "There is a mentor with a free place whom they could meet, and the strategy left it free.";
      case NOBODY_WAITING ->
        "Nothing is wrong: everybody they could mentor has a mentor. Their places stay open.";
      case NO_PLACE -> "They are willing, and their hours are too few for this format.";
      case PAUSED -> "They rest this round, as they or their coordinator said.";
      case ALREADY_PAIRED -> "Their pairs still run, and there is no room for another.";
      case NO_SOLUTION ->
        "What the round demands, such as minimums, cannot be met together. Ask for less.";
      case TAKES_NO_PART -> "They are in the cohort and have room neither to learn nor to mentor.";
    };
  }

  static View.Person person(Cohort cohort, ParticipantId id) {
    Participant person = cohort.participant(id);
    String team = cohort.team(person.team()).name();
    String role = person.role().isEmpty() || team.startsWith(person.role())
        ? team
        : person.role() + " · " + team;
    // Where people are known by their ids alone, once is enough.
    return new View.Person(
        person.name(), person.name().equals(id.value()) ? role : id + " · " + role);
  }

  /** Puts names to the ids in a sentence of the library. A number is an id only where the sentence speaks of somebody. */
  static String named(Cohort cohort, String sentence) {
    List<String> words = new ArrayList<>();
    String before = "";
    for (String word : BLANK.split(sentence)) {
      boolean number = !word.isEmpty() && DIGIT.matches(word.charAt(0));
      words.add(!number || BEFORE_PEOPLE.contains(before) ? named(word, cohort) : word);
      before = word;
    }
    return String.join(" ", words);
  }

  private static String named(String word, Cohort cohort) {
    String id = PUNCTUATION.trimTrailingFrom(word);
    return cohort
        .find(ParticipantId.of(id.isEmpty() ? "?" : id))
        .map(person -> nameAndId(person) + word.substring(id.length()))
        .orElse(word);
  }

  private static String nameAndId(Participant person) {
    String id = person.id().value();
    return person.name().equals(id) ? id : person.name() + " (" + id + ")";
  }

  static String date(LocalDate date) {
    return DATE.format(date);
  }

  static String time(LocalDateTime time) {
    return TIME.format(time);
  }

  static String place(ZoneId zone) {
    String id = zone.getId();
    return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
  }

  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  static String count(long number, String one, String many) {
    return count(number) + " " + (number == 1 ? one : many);
  }

  static String hours(long minutes) {
    long hours = minutes / 60;
    long rest = minutes % 60;
    return rest == 0 ? hours + " h" : hours + " h " + rest + " min";
  }

  static String hundredths(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
