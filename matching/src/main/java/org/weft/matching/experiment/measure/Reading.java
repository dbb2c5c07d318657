package org.weft.matching.experiment.measure;

import static com.google.common.base.Preconditions.checkArgument;

import org.weft.core.style.Components;

/** What a measure says: a number, or that it is withheld, or that there is none and why. */
public sealed interface Reading {
  /**
   * Says it for a reader.
   *
   * @return a few English words or a sentence
   */
  String inEnglish();

  /**
   * A number, and of how many people, pairs or other things it was taken.
   *
   * @param value the number; sums and shares are exact, then rounded once to the nearest {@code double}
   * @param count how many things it was taken of, 0 or more
   */
  record Figure(double value, long count) implements Reading {
    /**
     * Checks the numbers.
     *
     * @param value the number
     * @param count how many things it was taken of
     * @throws IllegalArgumentException if the value is not finite or the count is negative
     */
    public Figure {
      checkArgument(
          Double.isFinite(value),
          "a reading must be finite but was %s; say why there is none with Absent",
          value);
      checkArgument(count >= 0, "count must be 0 or more but was %s; use 0 for nothing", count);
    }

    @Override
    public String inEnglish() {
      return value + " of " + count;
    }
  }

  /**
   * A number that exists and is not told, as too few people are behind it or it would give such a number away.
   *
   * @param least the fewest people a group must have
   */
  record Withheld(int least) implements Reading {
    @Override
    public String inEnglish() {
      return "withheld: a group needs at least " + least + " people to be shown";
    }
  }

  /**
   * There is no such number.
   *
   * @param absence why
   */
  record Absent(Absence absence) implements Reading {
    /**
     * Checks that nothing is missing.
     *
     * @param absence why
     */
    public Absent {
      Components.required(absence, "Absent.absence");
    }

    @Override
    public String inEnglish() {
      return absence.inEnglish();
    }
  }
}
