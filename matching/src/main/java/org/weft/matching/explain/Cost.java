package org.weft.matching.explain;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.weft.core.style.Components;

/**
 * What a wish would cost everyone together, by the program's scores.
 *
 * <p>Compared is the best matching that grants the wish with the present one, which is the best of all. So a cost is never a
 * gain: first counts how many people fewer would be matched, where the strategy puts people first, then the points.
 */
public sealed interface Cost {
  /**
   * Says it in a sentence part.
   *
   * @return words such as {@code it would cost everyone together 0.35}
   */
  String inEnglish();

  /**
   * The exact cost, and who would move.
   *
   * @param people how many people fewer would have a mentor; below 0 if more would, which only a strategy that does not put
   *     people first allows
   * @param points how much the sum of scores would fall, in points; below 0 if it would rise, as it may where fewer are matched
   * @param moves who would move, each pushed on by the one before
   */
  record Exact(int people, long points, ImmutableList<Move> moves) implements Cost {
    /**
     * Reads a missing list as empty.
     *
     * @param people how many people fewer
     * @param points how much the sum of scores would fall
     * @param moves who would move
     */
    public Exact {
      moves = Components.orEmpty(moves);
    }

    @Override
    public String inEnglish() {
      String who = moves.isEmpty()
          ? ""
          : "; it would move " + moves.stream().map(Move::inEnglish).collect(joining(", "));
      if (people == 0 && points == 0) {
        return "it would cost nobody anything" + who;
      }
      String fewer = people == 0
          ? ""
          : InWords.people(Math.abs(people)) + (people > 0 ? " fewer" : " more")
              + " would have a mentor";
      String score = points == 0
          ? ""
          : points > 0
              ? "everyone together would lose a fit of " + InWords.fit(points)
              : "the others together would gain a fit of " + InWords.fit(-points);
      return fewer + (fewer.isEmpty() || score.isEmpty() ? "" : ", and ") + score + who;
    }
  }

  /**
   * A bound, read off the prices without a search.
   *
   * @param people at least so many people fewer would have a mentor, 0 or more
   * @param points if nobody fewer is matched, the sum of scores falls by at least this many points, 0 or more
   */
  record AtLeast(int people, long points) implements Cost {
    @Override
    public String inEnglish() {
      return people > 0
          ? "somebody would lose their mentor"
          : "everyone together would lose a fit of at least " + InWords.fit(points);
    }
  }

  /** Nothing that could be decided here would grant it: there is no place, or a pair settled beforehand stands in the way. */
  record NotPossible() implements Cost {
    @Override
    public String inEnglish() {
      return "no matching could grant it";
    }
  }

  /**
   * Not known without solving again.
   *
   * @param why why the present solution does not tell
   */
  record Unknown(String why) implements Cost {
    /**
     * Checks the text.
     *
     * @param why why the present solution does not tell
     * @throws IllegalArgumentException if it is blank
     */
    public Unknown {
      why = Components.text(why, "Unknown.why");
    }

    @Override
    public String inEnglish() {
      return "what it would cost is not known: " + why;
    }
  }
}
