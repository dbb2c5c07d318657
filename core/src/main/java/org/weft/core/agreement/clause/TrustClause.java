package org.weft.core.agreement.clause;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.weft.core.profile.Language;
import org.weft.core.program.LearningShare;
import org.weft.core.style.Components;

/** What makes the time together safe. */
public sealed interface TrustClause extends Clause {
  /**
   * What mentoring does not reach into.
   *
   * @param limits what they respect
   * @param mostMinutesPerFourWeeks most time that one person gives in four weeks, 15 to 9600 minutes
   */
  record Boundaries(ImmutableSet<Limit> limits, int mostMinutesPerFourWeeks)
      implements TrustClause {
    /**
     * Checks the time.
     *
     * @param limits what they respect
     * @param mostMinutesPerFourWeeks 15 to 9600
     * @throws IllegalArgumentException if the time lies outside its range
     */
    public Boundaries {
      limits = Components.orEmpty(limits);
      Components.within(mostMinutesPerFourWeeks, 15, 9600, "Boundaries.mostMinutesPerFourWeeks");
    }

    @Override
    public ClauseTopic topic() {
      return ClauseTopic.BOUNDARIES;
    }

    @Override
    public ImmutableList<String> sentences(ImmutableList<Party> parties) {
      return ImmutableList.<String>builder()
          .addAll(limits.stream().map(limit -> limit.sentence).iterator())
          .add("Together this takes each of us at most "
              + English.count(mostMinutesPerFourWeeks, "minute") + " in four weeks.")
          .build();
    }

    /** Something that people respect. */
    public enum Limit {
      /** Nobody expects an answer outside working hours. */
      WORKING_HOURS("Nobody expects an answer outside working hours."),
      /** Leave is leave. */
      LEAVE_IS_LEAVE("Leave is leave: we pause and pick up again afterward."),
      /** Peaks of work come first. */
      PAUSE_AT_PEAKS("When work peaks, either of us may pause for a while; a line is enough."),
      /** A mentor does not assess. */
      NO_ASSESSMENT("Nothing said here enters an assessment, a promotion or a salary."),
      /** A mentor does not manage. */
      NO_TASKS("Nobody hands out tasks here; priorities stay with the team."),
      /** Private matters only by invitation. */
      PRIVATE_BY_INVITATION("Private matters are welcome when their owner brings them up.");

      private final String sentence;

      Limit(String sentence) {
        this.sentence = sentence;
      }
    }
  }

  /**
   * What stays between them, and what may leave the room.
   *
   * @param withConsent what may be shared when everybody concerned has agreed to that very text
   * @param toCoordinator what a coordinator may be told at any time
   */
  record Confidentiality(
      ImmutableSet<LearningShare> withConsent, ImmutableSet<CoordinatorNews> toCoordinator)
      implements TrustClause {
    /**
     * Reads what is missing as nothing to share.
     *
     * @param withConsent what may be shared with consent
     * @param toCoordinator what a coordinator may be told
     */
    public Confidentiality {
      withConsent = Components.orEmpty(withConsent);
      toCoordinator = Components.orEmpty(toCoordinator);
    }

    @Override
    public ClauseTopic topic() {
      return ClauseTopic.CONFIDENTIALITY;
    }

    @Override
    public ImmutableList<String> sentences(ImmutableList<Party> parties) {
      ImmutableList.Builder<String> sentences = ImmutableList.builder();
      sentences.add("What we say to each other stays between us, also after we end.");
      if (!withConsent.isEmpty()) {
        sentences.add("With the consent of both of us, text by text, we may share "
            + English.list(withConsent.stream().map(English::words).toList()) + ".");
      }
      if (!toCoordinator.isEmpty()) {
        sentences.add("The coordinator may hear "
            + English.list(toCoordinator.stream().map(news -> news.phrase).toList())
            + ". Nothing else reaches them from us.");
      }
      return sentences
          .add(
              "If somebody is in danger, or the law requires it, we get help and tell each other first.")
          .build();
    }

    /** What a coordinator may be told. */
    public enum CoordinatorNews {
      /** Whether they meet. */
      THAT_WE_MEET("that we meet"),
      /** Whether they have paused or ended. */
      PAUSES_AND_ENDINGS("that we paused or ended"),
      /** That they want help. */
      CALLS_FOR_HELP("when we ask for help");

      private final String phrase;

      CoordinatorNews(String phrase) {
        this.phrase = phrase;
      }
    }
  }

  /**
   * How they give feedback.
   *
   * @param rules how it is given
   * @param everyMeetings after how many meetings they ask what to change, 1 to 52
   */
  record Feedback(ImmutableSet<Rule> rules, int everyMeetings) implements TrustClause {
    /**
     * Checks the count.
     *
     * @param rules how it is given
     * @param everyMeetings 1 to 52
     * @throws IllegalArgumentException if the count lies outside 1 to 52
     */
    public Feedback {
      rules = Components.orEmpty(rules);
      Components.within(everyMeetings, 1, 52, "Feedback.everyMeetings");
    }

    @Override
    public ClauseTopic topic() {
      return ClauseTopic.FEEDBACK;
    }

    @Override
    public ImmutableList<String> sentences(ImmutableList<Party> parties) {
      String often = everyMeetings == 1
          ? "At the end of each meeting"
          : "Every " + everyMeetings + " meetings";
      return ImmutableList.<String>builder()
          .addAll(rules.stream().map(rule -> rule.sentence).iterator())
          .add(often + " we ask each other: what helped, and what shall we change?")
          .build();
    }

    /** How feedback is given. */
    public enum Rule {
      /** Asked for before it is given. */
      ASK_FIRST("We ask before we give feedback, and “not today” is a fine answer."),
      /** In both directions. */
      BOTH_WAYS("Feedback goes both ways."),
      /** About work, not persons. */
      ABOUT_WORK("We speak about what was done and what it led to, not about what somebody is."),
      /** Soon, and in private. */
      SOON_AND_PRIVATE("We say it soon, and only to each other.");

      private final String sentence;

      Rule(String sentence) {
        this.sentence = sentence;
      }
    }
  }

  /**
   * How they meet differences of culture, language and history.
   *
   * @param languages languages they share; empty means not asked, or none
   * @param habits what they do to understand each other
   */
  record Understanding(ImmutableSet<Language> languages, ImmutableSet<Habit> habits)
      implements TrustClause {
    /**
     * Reads what is missing as empty.
     *
     * @param languages languages they share
     * @param habits what they do
     */
    public Understanding {
      languages = Components.orEmpty(languages);
      habits = Components.orEmpty(habits);
    }

    @Override
    public ClauseTopic topic() {
      return ClauseTopic.UNDERSTANDING;
    }

    @Override
    public ImmutableList<String> sentences(ImmutableList<Party> parties) {
      ImmutableList.Builder<String> sentences = ImmutableList.builder();
      if (!languages.isEmpty()) {
        sentences.add("We share "
            + English.list(languages.stream().map(English::language).toList())
            + ", and may switch whenever it helps.");
      }
      habits.forEach(habit -> sentences.add(habit.sentence));
      return sentences
          .add("Where our experience differs, we are curious before we are certain.")
          .build();
    }

    /** Something that helps people understand each other. */
    public enum Habit {
      /** Ask about the story behind a view. */
      ASK_FOR_THE_STORY("We ask for the story behind a view before we answer it."),
      /** Speak plainly. */
      PLAIN_WORDS("We use plain words, explain jargon, and give time to find a word."),
      /** Name misunderstandings. */
      NAME_MISUNDERSTANDINGS("When something landed badly, we say so, and assume good will."),
      /** Respect holidays and customs. */
      RESPECT_CUSTOMS("We tell each other which days, names and customs matter to us.");

      private final String sentence;

      Habit(String sentence) {
        this.sentence = sentence;
      }
    }
  }

  /**
   * What they do when something goes wrong, step by step.
   *
   * @param steps what to try, in order; at least one, none twice
   * @param answerWithinDays working days within which each step gets an answer, 1 to 30
   */
  record Conflict(ImmutableList<Step> steps, int answerWithinDays) implements TrustClause {
    /**
     * Checks the steps.
     *
     * @param steps what to try, in order
     * @param answerWithinDays 1 to 30
     * @throws IllegalArgumentException if there is no step, one comes twice, or the days lie outside their range
     */
    public Conflict {
      steps = Components.orEmpty(steps);
      checkArgument(
          !steps.isEmpty() && ImmutableSet.copyOf(steps).size() == steps.size(),
          "Conflict.steps must name each step once but was %s; start with TALK",
          steps);
      Components.within(answerWithinDays, 1, 30, "Conflict.answerWithinDays");
    }

    @Override
    public ClauseTopic topic() {
      return ClauseTopic.CONFLICT;
    }

    @Override
    public ImmutableList<String> sentences(ImmutableList<Party> parties) {
      return ImmutableList.of(
          "If something bothers one of us, "
              + String.join(
                  "; if that does not help, ",
                  steps.stream().map(step -> step.phrase).toList())
              + ".",
          "Each step gets an answer within " + English.count(answerWithinDays, "working day") + ".",
          "Either of us may skip a step that does not feel safe.");
    }

    /** A step out of a conflict. */
    public enum Step {
      /** Talk to each other. */
      TALK("we tell each other, early and directly"),
      /** Ask a coordinator. */
      ASK_THE_COORDINATOR("we ask the coordinator to listen to both of us"),
      /** Change the pairing. */
      CHANGE_PARTNERS("we ask for other partners, with no blame on anybody");

      private final String phrase;

      Step(String phrase) {
        this.phrase = phrase;
      }
    }
  }

  /**
   * How either of them can leave, without blame.
   *
   * @param noticeDays days between saying so and the end, 0 to 30
   * @param closing whether there is a last conversation
   */
  record Exit(int noticeDays, Closing closing) implements TrustClause {
    /**
     * Checks the notice.
     *
     * @param noticeDays 0 to 30
     * @param closing whether there is a last conversation
     * @throws IllegalArgumentException if the days lie outside their range
     */
    public Exit {
      Components.within(noticeDays, 0, 30, "Exit.noticeDays");
      Components.required(closing, "Exit.closing");
    }

    @Override
    public ClauseTopic topic() {
      return ClauseTopic.EXIT;
    }

    @Override
    public ImmutableList<String> sentences(ImmutableList<Party> parties) {
      return ImmutableList.of(
          "Either of us may end this "
              + (noticeDays == 0
                  ? "on any day"
                  : "with " + English.count(noticeDays, "day") + " of notice")
              + ", and owes nobody a reason.",
          closing.sentence,
          "Ending early is no failure; reaching the goals early is a success.");
    }

    /** Whether there is a last conversation. */
    public enum Closing {
      /** Offered, never required. */
      OFFERED("Whoever leaves is offered a last conversation, and may decline it."),
      /** Planned by both. */
      PLANNED("We plan a last meeting to look back and say thank you.");

      private final String sentence;

      Closing(String sentence) {
        this.sentence = sentence;
      }
    }
  }
}
