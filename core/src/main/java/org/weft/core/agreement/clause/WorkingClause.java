package org.weft.core.agreement.clause;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.weft.core.calendar.Cadence;
import org.weft.core.consent.Accommodation;
import org.weft.core.profile.CommunicationMode;
import org.weft.core.style.Components;

/** How the time together runs. */
public sealed interface WorkingClause extends Clause {
  /**
   * How often and how long they meet.
   *
   * @param cadence how often
   * @param sessionMinutes length of a meeting in minutes, 5 to 480
   * @param noticeHours hours before a meeting until which either may move it, 0 to 336
   */
  record Rhythm(Cadence cadence, int sessionMinutes, int noticeHours) implements WorkingClause {
    /**
     * Checks the ranges.
     *
     * @param cadence how often
     * @param sessionMinutes 5 to 480
     * @param noticeHours 0 to 336
     * @throws IllegalArgumentException if a number lies outside its range
     */
    public Rhythm {
      Components.required(cadence, "Rhythm.cadence");
      Components.within(sessionMinutes, 5, 480, "Rhythm.sessionMinutes");
      Components.within(noticeHours, 0, 336, "Rhythm.noticeHours");
    }

    @Override
    public ClauseTopic topic() {
      return ClauseTopic.RHYTHM;
    }

    @Override
    public ImmutableList<String> sentences(ImmutableList<Party> parties) {
      return ImmutableList.of(
          "We meet " + English.every(cadence) + " for " + English.count(sessionMinutes, "minute")
              + ".",
          noticeHours == 0
              ? "Either of us may move a meeting at any time."
              : "Either of us may move a meeting up to " + English.count(noticeHours, "hour")
                  + " before it, without giving a reason.");
    }
  }

  /**
   * How they talk between and during meetings, and how soon they answer.
   *
   * @param modes ways that suit all; empty means that none was found yet
   * @param answersWithinHours hours within which each answers a message, 1 to 336
   */
  record Communication(ImmutableSet<CommunicationMode> modes, int answersWithinHours)
      implements WorkingClause {
    /**
     * Checks the hours.
     *
     * @param modes ways that suit all
     * @param answersWithinHours 1 to 336
     * @throws IllegalArgumentException if the hours lie outside 1 to 336
     */
    public Communication {
      modes = Components.orEmpty(modes);
      Components.within(answersWithinHours, 1, 336, "Communication.answersWithinHours");
    }

    @Override
    public ClauseTopic topic() {
      return ClauseTopic.COMMUNICATION;
    }

    @Override
    public ImmutableList<String> sentences(ImmutableList<Party> parties) {
      return ImmutableList.of(
          modes.isEmpty()
              ? "We like to talk in different ways, so we settle on one in our first meeting."
              : "We talk by these means: "
                  + English.list(modes.stream().map(English::words).toList()) + ".",
          "Each of us answers a message within " + English.count(answersWithinHours, "hour")
              + ", days off aside; a short “later” is an answer.");
    }
  }

  /**
   * What makes meetings easy to attend. Says what is arranged, never for whom or why.
   *
   * <p>{@link #toString()} shows nothing.
   *
   * @param arrangements what is arranged; empty says nothing about anybody
   */
  record Accessibility(ImmutableSet<Accommodation> arrangements) implements WorkingClause {
    /**
     * Reads what is missing as empty.
     *
     * @param arrangements what is arranged
     */
    public Accessibility {
      arrangements = Components.orEmpty(arrangements);
    }

    @Override
    public ClauseTopic topic() {
      return ClauseTopic.ACCESSIBILITY;
    }

    @Override
    public ImmutableList<String> sentences(ImmutableList<Party> parties) {
      String ask =
          "We ask each other, now and at each review, what would make our meetings easier.";
      return arrangements.isEmpty()
          ? ImmutableList.of(ask)
          : ImmutableList.of(
              "Our meetings have: "
                  + English.list(arrangements.stream().map(English::words).toList()) + ".",
              ask);
    }

    @Override
    public String toString() {
      return "Accessibility[hidden]";
    }
  }

  /**
   * When they look at the agreement again.
   *
   * @param dates dates of review, at least one; kept in order, without repeats
   */
  record Review(ImmutableList<LocalDate> dates) implements WorkingClause {
    /**
     * Sorts the dates.
     *
     * @param dates dates of review
     * @throws IllegalArgumentException if there is none
     */
    public Review {
      dates = ImmutableSortedSet.copyOf(Components.orEmpty(dates)).asList();
      checkArgument(
          !dates.isEmpty(),
          "Review.dates must name a date but was %s; half-way is a good one",
          dates);
    }

    @Override
    public ClauseTopic topic() {
      return ClauseTopic.REVIEW;
    }

    @Override
    public ImmutableList<String> sentences(ImmutableList<Party> parties) {
      return ImmutableList.of(
          "We read this agreement again on "
              + String.join(" and on ", dates.stream().map(English::date).toList()) + ".",
          "Either of us may ask to change it on any other day; it changes when both have signed anew.");
    }
  }
}
