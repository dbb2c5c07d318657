package org.weft.matching.experiment.measure;

import org.weft.core.style.Components;
import org.weft.matching.problem.ProblemFeature;

/** Why a measure has no number. Hosts translate by the type and the cause. */
public sealed interface Absence {
  /**
   * Says it for a reader.
   *
   * @return one English sentence
   */
  String inEnglish();

  /**
   * The measure means nothing here.
   *
   * @param cause what is missing
   */
  record DoesNotApply(Cause cause) implements Absence {
    /**
     * Checks that nothing is missing.
     *
     * @param cause what is missing
     */
    public DoesNotApply {
      Components.required(cause, "DoesNotApply.cause");
    }

    @Override
    public String inEnglish() {
      return "Does not apply: " + cause.words + ".";
    }
  }

  /** What a measure needs and does not find. */
  enum Cause {
    /** A measure of two sides, and there is one pool. */
    ONE_POOL("there is one pool, not two sides"),
    /** A mean or an extreme of no pairs. */
    NO_PAIRS("there are no pairs"),
    /** Nobody in scope has an option. */
    NOBODY_WITH_OPTIONS("nobody here could be paired"),
    /** No mentor has a place. */
    NO_PLACES("there are no places"),
    /** No mentor has a minimum. */
    NO_MINIMUMS("no mentor has a minimum"),
    /** People of both sides vote or must not lose, and somebody can have several partners: no agreed way to compare them. */
    SEVERAL_PLACES(
        "somebody could have several partners, and it is not known how they compare several"),
    /** Nobody in scope is in a group. */
    NO_GROUPS("no groups were stated"),
    /** A gap needs two groups that are shown. */
    FEWER_THAN_TWO_GROUPS("fewer than two groups are shown"),
    /** No former pairs were stated. */
    NO_FORMER_PAIRS("no former pairs were stated"),
    /** How the solution was found was not stated, so it cannot be found again for other wishes. */
    NO_STRATEGY("the strategy was not stated"),
    /** No list that was tried gains anything. */
    NO_GAINS("no list that was tried gains anything"),
    /** Somebody has more lists to try than are ever tried. */
    TOO_MANY_LISTS(
        "somebody has too many lists to try; lower the longest list, or try truncations"),
    /** The host passed no clock. */
    NOT_TIMED("no clock was passed");

    private final String words;

    Cause(String words) {
      this.words = words;
    }
  }

  /**
   * The problem asks for something with which the measure has no agreed meaning.
   *
   * @param feature what is asked
   */
  record UndefinedWith(ProblemFeature feature) implements Absence {
    /**
     * Checks that nothing is missing.
     *
     * @param feature what is asked
     */
    public UndefinedWith {
      Components.required(feature, "UndefinedWith.feature");
    }

    @Override
    public String inEnglish() {
      return "Not defined for " + feature.inWords() + ".";
    }
  }

  /**
   * The strategy refused the problem.
   *
   * @param why its words
   */
  record Refused(String why) implements Absence {
    /**
     * Checks the text.
     *
     * @param why its words
     * @throws IllegalArgumentException if it is blank
     */
    public Refused {
      why = Components.text(why, "Refused.why");
    }

    @Override
    public String inEnglish() {
      return "Refused: " + why + ".";
    }
  }

  /**
   * The strategy says that there is no answer; whether it proved that, {@link Measure#PROVED} tells.
   *
   * @param claim its words
   */
  record NoAnswer(String claim) implements Absence {
    /**
     * Checks the text.
     *
     * @param claim its words
     * @throws IllegalArgumentException if it is blank
     */
    public NoAnswer {
      claim = Components.text(claim, "NoAnswer.claim");
    }

    @Override
    public String inEnglish() {
      return claim;
    }
  }

  /**
   * The strategy gave pairs that are no matching of the problem.
   *
   * @param flaw the first thing that is wrong
   */
  record NoMatching(String flaw) implements Absence {
    /**
     * Checks the text.
     *
     * @param flaw the first thing that is wrong
     * @throws IllegalArgumentException if it is blank
     */
    public NoMatching {
      flaw = Components.text(flaw, "NoMatching.flaw");
    }

    @Override
    public String inEnglish() {
      return "Not a matching: " + flaw + ".";
    }
  }
}
