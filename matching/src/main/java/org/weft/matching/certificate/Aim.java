package org.weft.matching.certificate;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;

/** One thing to make as large as possible; several of them in strict order make an objective. */
public sealed interface Aim {
  /**
   * Says it for a reader.
   *
   * @return a few English words, such as {@code most pairs}
   */
  String inWords();

  /**
   * Tells what each candidate counts if it becomes a pair. Linear in the candidates.
   *
   * @param problem the problem
   * @return for each candidate its part of the total, which is to be large
   * @throws ArithmeticException if a part passes a {@code long}
   */
  long[] values(MatchingProblem problem);

  /** As many pairs as possible: where mentees have one mentor, as many people as possible. */
  record MostPairs() implements Aim {
    @Override
    public String inWords() {
      return "most pairs";
    }

    @Override
    public long[] values(MatchingProblem problem) {
      return each(problem, candidate -> 1);
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
    public long[] values(MatchingProblem problem) {
      return switch (whose) {
        case PROGRAM -> each(problem, problem::points);
        case MENTEES -> each(problem, problem::menteePoints);
        case MENTORS -> each(problem, problem::mentorPoints);
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
    public long[] values(MatchingProblem problem) {
      return each(problem, candidate -> {
        long points = problem.points(candidate);
        return points >= from && points <= to ? -1 : 0;
      });
    }
  }

  /**
   * As much as possible of what some pairs are worth, such as pairs of a matching that was announced before.
   *
   * @param pairs the pairs with their worth, sorted by pair; each pair once; those that are no candidates count nothing
   */
  record MostOfPairs(ImmutableList<PairWorth> pairs) implements Aim {
    /**
     * Sorts the pairs.
     *
     * @param pairs the pairs with their worth
     * @throws IllegalArgumentException if a pair is named twice
     */
    public MostOfPairs {
      pairs = ImmutableList.sortedCopyOf(
          Comparator.comparing(PairWorth::pair), Components.orEmpty(pairs));
      for (int k = 1; k < pairs.size(); k++) {
        checkArgument(
            !pairs.get(k - 1).pair().equals(pairs.get(k).pair()),
            "%s is listed twice; keep one",
            pairs.get(k).pair());
      }
    }

    /**
     * Counts some pairs once each.
     *
     * @param pairs the pairs
     * @return the aim to have as many of them as possible
     */
    public static MostOfPairs of(Collection<Pairing> pairs) {
      return new MostOfPairs(pairs.stream()
          .distinct()
          .map(pair -> new PairWorth(pair, 1))
          .collect(ImmutableList.toImmutableList()));
    }

    @Override
    public String inWords() {
      return "most of " + pairs.size() + " given pairs";
    }

    @Override
    public long[] values(MatchingProblem problem) {
      long[] values = new long[problem.candidates()];
      for (PairWorth each : pairs) {
        problem
            .candidate(each.pair().mentee(), each.pair().mentor())
            .ifPresent(candidate -> values[candidate] = each.worth());
      }
      return values;
    }
  }

  /**
   * A pair and what it is worth to have it.
   *
   * @param pair the pair
   * @param worth how much it counts, 1 to a billion
   */
  record PairWorth(Pairing pair, int worth) {
    /**
     * Checks the worth.
     *
     * @param pair the pair
     * @param worth how much it counts
     * @throws IllegalArgumentException if the worth is out of range
     */
    public PairWorth {
      Components.required(pair, "PairWorth.pair");
      Components.within(worth, 1, 1_000_000_000, "PairWorth.worth");
    }
  }

  /**
   * As much as possible of the mentees whom others gave precedence, such as those who have waited for several rounds.
   *
   * <p>Among solutions of most people, a mentee of higher precedence is never left out so that any number of lower ones can be
   * matched instead: sets of mentees that can be matched together form a matroid, and in a matroid the heaviest of the largest
   * sets is the same for all weights of the same order. Nobody is lost either: people count before precedence.
   *
   * @param people the people with their precedence, sorted by id; each once
   */
  record MostPrecedence(ImmutableList<Precedence> people) implements Aim {
    /**
     * Sorts the people.
     *
     * @param people the people with their precedence
     * @throws IllegalArgumentException if somebody is named twice
     */
    public MostPrecedence {
      people = ImmutableList.sortedCopyOf(
          Comparator.comparing(Precedence::mentee), Components.orEmpty(people));
      for (int k = 1; k < people.size(); k++) {
        checkArgument(
            !people.get(k - 1).mentee().equals(people.get(k).mentee()),
            "%s is listed twice; keep one",
            people.get(k).mentee());
      }
    }

    @Override
    public String inWords() {
      return "most precedence of " + people.size() + " mentees";
    }

    @Override
    public long[] values(MatchingProblem problem) {
      long[] values = new long[problem.candidates()];
      for (Precedence each : people) {
        problem
            .indexOfMentee(each.mentee())
            .ifPresent(mentee -> Arrays.fill(
                values,
                problem.firstCandidate(mentee),
                problem.endCandidate(mentee),
                each.degree()));
      }
      return values;
    }
  }

  /**
   * A mentee and how far they go before others.
   *
   * @param mentee the mentee
   * @param degree 1 to a million, such as rounds waited; who is not named has 0
   */
  record Precedence(ParticipantId mentee, int degree) {
    /**
     * Checks the degree.
     *
     * @param mentee the mentee
     * @param degree how far they go before others
     * @throws IllegalArgumentException if the degree is out of range
     */
    public Precedence {
      Components.required(mentee, "Precedence.mentee");
      Components.within(degree, 1, 1_000_000, "Precedence.degree");
    }
  }

  /**
   * The highest sum of several aims, each times a factor.
   *
   * @param parts the aims with their factors
   */
  record Blend(ImmutableList<Part> parts) implements Aim {
    /**
     * Reads a missing list as empty.
     *
     * @param parts the aims with their factors
     */
    public Blend {
      parts = Components.orEmpty(parts);
    }

    @Override
    public String inWords() {
      return "highest sum of "
          + parts.stream()
              .map(part -> part.factor() + " times " + part.aim().inWords())
              .collect(Collectors.joining(" and "));
    }

    @Override
    public long[] values(MatchingProblem problem) {
      long[] sum = new long[problem.candidates()];
      for (Part part : parts) {
        long[] values = part.aim().values(problem);
        for (int c = 0; c < sum.length; c++) {
          sum[c] = Math.addExact(sum[c], Math.multiplyExact(part.factor(), values[c]));
        }
      }
      return sum;
    }
  }

  /**
   * An aim within a sum.
   *
   * @param factor how often it counts, 1 or more
   * @param aim the aim
   */
  record Part(long factor, Aim aim) {
    /**
     * Checks the factor.
     *
     * @param factor how often it counts
     * @param aim the aim
     * @throws IllegalArgumentException if the factor is below 1
     */
    public Part {
      checkArgument(factor >= 1, "factor must be 1 or more but was %s; leave the aim out", factor);
      Components.required(aim, "Part.aim");
    }
  }

  private static long[] each(MatchingProblem problem, IntToLongFunction value) {
    long[] values = new long[problem.candidates()];
    Arrays.setAll(values, value);
    return values;
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
