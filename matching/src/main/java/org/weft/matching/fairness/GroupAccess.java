package org.weft.matching.fairness;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.weft.core.style.Components;

/** What is told about one group of mentees. */
public sealed interface GroupAccess {
  /**
   * Names the group.
   *
   * @return the type, in the caller's word
   */
  String type();

  /**
   * Says it for a coordinator.
   *
   * @return a sentence
   */
  String inEnglish();

  /**
   * Nothing is told: the group is small, or would tell about a small one.
   *
   * @param type the type
   */
  record Withheld(String type) implements GroupAccess {
    /**
     * Checks the text.
     *
     * @param type the type
     * @throws IllegalArgumentException if it is blank
     */
    public Withheld {
      type = Components.text(type, "Withheld.type");
    }

    @Override
    public String inEnglish() {
      return "Nothing is told of " + type + ", to protect few people.";
    }
  }

  /**
   * The numbers of a group.
   *
   * @param type the type
   * @param people how many mentees are of it, 1 or more
   * @param reachable how many of them have a candidate
   * @param matched how many of them have a mentor
   * @param means how good their mentors are; nothing if none or too few are matched
   */
  @Value.Builder
  record Shown(String type, int people, int reachable, int matched, Optional<Means> means)
      implements GroupAccess, WithShown {
    /**
     * Checks the numbers.
     *
     * @param type the type
     * @param people how many mentees are of it
     * @param reachable how many of them have a candidate
     * @param matched how many of them have a mentor
     * @param means how good their mentors are
     * @throws IllegalArgumentException if a number is larger than the one before
     */
    public Shown {
      type = Components.text(type, "Shown.type");
      means = Components.orNone(means);
      checkArgument(
          people >= 1 && reachable <= people && matched <= reachable && matched >= 0,
          "%s must have people, then reachable, then matched, none larger, but had %s, %s and %s; count again",
          type,
          people,
          reachable,
          matched);
    }

    /**
     * Starts a record.
     *
     * @return an empty builder
     */
    public static Builder builder() {
      return new Builder();
    }

    /**
     * Tells the share that the rules let meet anybody.
     *
     * @return 0 to 1
     */
    public double reach() {
      return reachable / (double) people;
    }

    /**
     * Tells the share that has a mentor.
     *
     * @return 0 to 1
     */
    public double access() {
      return matched / (double) people;
    }

    @Override
    public String inEnglish() {
      return String.format(
          Locale.ROOT,
          "Of %d in %s, %.0f%% could meet somebody and %.0f%% have a mentor.",
          people,
          type,
          100 * reach(),
          100 * access());
    }

    /** Builds a {@link Shown}. */
    public static final class Builder extends ShownBuilder {
      Builder() {}
    }
  }

  /**
   * Sums over the pairs of a group.
   *
   * @param pairs how many pairs, 1 or more; more than the matched people where some have several mentors
   * @param ranks the sum of the ranks, each 1 and the number of candidates whom the mentee would like better
   * @param points the sum of what the pairs are worth to the program
   */
  record Means(long pairs, long ranks, long points) {
    /**
     * Checks the numbers.
     *
     * @param pairs how many pairs
     * @param ranks the sum of the ranks
     * @param points the sum of what the pairs are worth
     * @throws IllegalArgumentException if there is no pair, or a sum is out of range
     */
    public Means {
      checkArgument(
          pairs >= 1 && ranks >= pairs && points >= 0,
          "means need 1 pair, ranks from 1 and points from 0 but had %s, %s and %s; leave them out",
          pairs,
          ranks,
          points);
    }

    /**
     * Tells the mean rank.
     *
     * @return 1 or more
     */
    public double averageRank() {
      return ranks / (double) pairs;
    }

    /**
     * Tells the mean worth of a pair.
     *
     * @return 0 to a million points
     */
    public double averagePoints() {
      return points / (double) pairs;
    }
  }
}
