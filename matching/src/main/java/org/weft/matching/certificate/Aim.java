package org.weft.matching.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import org.weft.core.style.Components;
import org.weft.matching.problem.MatchingProblem;

/** One thing to make as large as possible; several of them in strict order make an objective. */
public sealed interface Aim {
  /**
   * Says it for a reader.
   *
   * @return a few English words, such as {@code most pairs}
   */
  String inWords();

  /**
   * Tells what a candidate counts if it becomes a pair.
   *
   * @param problem the problem
   * @param candidate index of the candidate
   * @return its part of the total, which is to be large
   */
  long value(MatchingProblem problem, int candidate);

  /** As many pairs as possible: where mentees have one mentor, as many people as possible. */
  record MostPairs() implements Aim {
    @Override
    public String inWords() {
      return "most pairs";
    }

    @Override
    public long value(MatchingProblem problem, int candidate) {
      return 1;
    }
  }

  /**
   * The highest sum of points.
   *
   * @param whose whose points
   */
  record MostPoints(Whose whose) implements Aim {
    /**
     * Checks that nothing is missing.
     *
     * @param whose whose points
     */
    public MostPoints {
      Components.required(whose, "MostPoints.whose");
    }

    @Override
    public String inWords() {
      return "most points of the " + whose.inWords();
    }

    @Override
    public long value(MatchingProblem problem, int candidate) {
      return switch (whose) {
        case PROGRAM -> problem.points(candidate);
        case MENTEES -> problem.menteePoints(candidate);
        case MENTORS -> problem.mentorPoints(candidate);
      };
    }
  }

  /**
   * As few pairs as possible that are worth so little to the program.
   *
   * @param from the lowest number of points that counts
   * @param to the highest number of points that counts
   */
  record FewestPairsWorth(long from, long to) implements Aim {
    /**
     * Checks the bounds.
     *
     * @param from the lowest number of points that counts
     * @param to the highest number of points that counts
     * @throws IllegalArgumentException if the first is above the second
     */
    public FewestPairsWorth {
      checkArgument(
          from <= to, "from must not be above to but was %s, above %s; swap them", from, to);
    }

    @Override
    public String inWords() {
      return "fewest pairs worth " + from + " to " + to + " points";
    }

    @Override
    public long value(MatchingProblem problem, int candidate) {
      long points = problem.points(candidate);
      return points >= from && points <= to ? -1 : 0;
    }
  }

  /** Whose points are added up. */
  enum Whose {
    /** What a pair is worth to the program. */
    PROGRAM("program"),
    /** How much the mentee would like it. */
    MENTEES("mentees"),
    /** How much the mentor would like it. */
    MENTORS("mentors");

    private final String words;

    Whose(String words) {
      this.words = words;
    }

    /**
     * Says it for a reader.
     *
     * @return one English word, such as {@code mentees}
     */
    public String inWords() {
      return words;
    }
  }
}
