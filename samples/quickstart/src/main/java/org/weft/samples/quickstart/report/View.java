package org.weft.samples.quickstart.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The page as text and numbers, for the template.
 *
 * @param title name of the program
 * @param purpose why the program exists
 * @param cycle the dates
 * @param stats the figures at the top
 * @param proof how pairs were chosen and what is proved about it
 * @param pairs who meets whom
 * @param unmatched who does not, by cause
 * @param rules which rules closed how many doors
 * @param findings what the program lacks, a sentence each
 * @param load places of mentors
 * @param overlap shared hours of the pairs
 * @param agreement the first agreement
 * @param meetings twelve weeks of one pair
 * @param pulse one figure a team
 * @param notes what is worth a look in the input
 * @param made what the page was made from
 */
public record View(
    String title,
    String purpose,
    String cycle,
    ImmutableList<Stat> stats,
    Proof proof,
    Fold<Pair> pairs,
    ImmutableList<Cause> unmatched,
    ImmutableList<Rule> rules,
    ImmutableList<String> findings,
    Load load,
    Overlap overlap,
    Optional<Contract> agreement,
    Optional<Meetings> meetings,
    Optional<Pulse> pulse,
    Fold<String> notes,
    String made) {
  /**
   * A list of which the first entries are shown and the others folded away.
   *
   * @param <T> kind of entry
   * @param first shown
   * @param rest folded
   */
  public record Fold<T>(ImmutableList<T> first, ImmutableList<T> rest) {
    static <T> Fold<T> of(ImmutableList<T> all, int shown) {
      // A fold that hides one or two entries is more in the way than they are.
      int cut = all.size() <= shown + 2 ? all.size() : shown;
      return new Fold<>(all.subList(0, cut), all.subList(cut, all.size()));
    }

    /**
     * Counts all entries.
     *
     * @return shown and folded
     */
    public int size() {
      return first.size() + rest.size();
    }
  }

  /**
   * A figure at the top.
   *
   * @param value the figure
   * @param label what it counts
   * @param note what it is part of
   */
  public record Stat(String value, String label, String note) {}

  /**
   * How pairs were chosen.
   *
   * @param strategy name of the strategy
   * @param claim what is claimed
   * @param verdict what the checker found, in a sentence
   * @param holds whether the claim holds
   */
  public record Proof(String strategy, String claim, String verdict, boolean holds) {}

  /**
   * Somebody on the page.
   *
   * @param name how they like to be called
   * @param detail id, role and team
   */
  public record Person(String name, String detail) {}

  /**
   * A number from 0 to 1 as a bar.
   *
   * @param label what it is
   * @param value the number as text
   * @param percent length of the bar, 0 to 100
   * @param words the facts behind it
   */
  public record Bar(String label, String value, int percent, String words) {}

  /**
   * A pair and its reasons.
   *
   * @param mentee who learns
   * @param mentor who mentors
   * @param fit the total as text
   * @param reason what speaks most for it
   * @param bars what every criterion gave
   * @param sides what each side has of it, a sentence each; empty where it was not asked for
   * @param others whom the mentee could meet instead and what that would cost everyone, a sentence each
   */
  public record Pair(
      Person mentee,
      Person mentor,
      String fit,
      String reason,
      ImmutableList<Bar> bars,
      ImmutableList<String> sides,
      ImmutableList<String> others) {}

  /**
   * People without a partner for one cause.
   *
   * @param title the cause
   * @param words what it means
   * @param people who
   */
  public record Cause(String title, String words, Fold<Unmatched> people) {}

  /**
   * Somebody without a partner.
   *
   * @param person who
   * @param reason why
   * @param closed which rules closed how many doors; empty unless rules are the cause
   * @param change what would help
   */
  public record Unmatched(Person person, String reason, String closed, String change) {}

  /**
   * What one rule did to the people whom the rules leave with nobody.
   *
   * @param name name of the rule
   * @param people how many of them it concerns
   * @param doors how many meetings it rules out for them
   * @param alone how many of those no other rule rules out
   */
  public record Rule(String name, String people, String doors, String alone) {}

  /**
   * A count as a bar.
   *
   * @param label what is counted
   * @param count how many
   * @param percent length of the bar, 0 to 100
   */
  public record Count(String label, int count, int percent) {}

  /**
   * Places of mentors.
   *
   * @param words the sums, in a sentence
   * @param counts mentors by places taken
   * @param mentors every mentor with a place
   */
  public record Load(String words, ImmutableList<Count> counts, ImmutableList<Seats> mentors) {}

  /**
   * One mentor's places.
   *
   * @param mentor who
   * @param taken places with a mentee
   * @param places all places
   */
  public record Seats(Person mentor, int taken, int places) {}

  /**
   * Shared hours of the pairs.
   *
   * @param words the range, in a sentence
   * @param counts pairs by shared minutes a week
   */
  public record Overlap(String words, ImmutableList<Count> counts) {}

  /**
   * An agreement as it would be handed to a pair.
   *
   * @param heading whose it is
   * @param opening what it is for
   * @param sections one a topic
   * @param signatures who has yet to sign
   */
  public record Contract(
      String heading,
      String opening,
      ImmutableList<Section> sections,
      ImmutableList<String> signatures) {}

  /**
   * A topic of an agreement.
   *
   * @param title the topic
   * @param sentences what is agreed
   */
  public record Section(String title, ImmutableList<String> sentences) {}

  /**
   * Twelve weeks of one pair.
   *
   * @param intro who, and why this pair
   * @param one the mentee
   * @param oneZone the mentee's zone
   * @param other the mentor
   * @param otherZone the mentor's zone
   * @param day both people's working day on the first date
   * @param turns one a date
   * @param totals points of both
   * @param fairness how fair it is, and the proof
   */
  public record Meetings(
      String intro,
      Person one,
      String oneZone,
      Person other,
      String otherZone,
      Day day,
      ImmutableList<Turn> turns,
      ImmutableList<String> totals,
      String fairness) {}

  /**
   * A day on the mentee's clock.
   *
   * @param title the date
   * @param lanes who works when
   * @param words the same in words
   */
  public record Day(String title, ImmutableList<Lane> lanes, String words) {}

  /**
   * One lane of a day.
   *
   * @param label whose
   * @param spans stretches of the day
   * @param meeting whether the lane shows the meeting
   */
  public record Lane(String label, ImmutableList<Span> spans, boolean meeting) {}

  /**
   * A stretch of a day.
   *
   * @param from start in percent of the day
   * @param width length in percent of the day
   */
  public record Span(String from, String width) {}

  /**
   * What happens on one date.
   *
   * @param live whether they meet; else they write
   * @param date the date
   * @param one what the mentee's clock shows
   * @param other what the mentor's clock shows
   * @param oneBurden points for the mentee
   * @param otherBurden points for the mentor
   * @param written why they write
   */
  public record Turn(
      boolean live,
      String date,
      String one,
      String other,
      String oneBurden,
      String otherBurden,
      String written) {}

  /**
   * One figure a team.
   *
   * @param title name of the metric
   * @param formula how it is computed
   * @param notFor what it must not be used for
   * @param words how many were released and withheld
   * @param caption when people answered, and what a figure does not show
   * @param cells one a team
   */
  public record Pulse(
      String title,
      String formula,
      String notFor,
      String words,
      String caption,
      Fold<Cell> cells) {}

  /**
   * A team's figure, or why there is none.
   *
   * @param team name of the team
   * @param released whether there is a figure
   * @param words the figure with its interval, or what would help
   */
  public record Cell(String team, boolean released, String words) {}
}
