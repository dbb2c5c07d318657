package org.weft.matching.experiment.instance;

import org.immutables.value.Value;
import org.weft.core.style.Components;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.PreferenceLists;

/**
 * How problems of one kind are drawn: sizes, places, lists, and where wishes come from. Plain data; a seed makes a problem of it.
 *
 * <p>Each pair is forbidden by chance, alone. Each mentee ranks the mentors that are left and lists the first {@code listLength} of
 * them; each mentor lists exactly those mentees who list them, in the order of the mentors' wishes. Points follow from ranks as in
 * {@link PreferenceLists}: a pair is worth a million less one for each rank that either of the two goes down.
 *
 * @param mentees how many mentees, 0 to 100,000, called {@code mentee-00000} and so on
 * @param mentors how many mentors, 0 to 100,000, called {@code mentor-00000} and so on
 * @param places places of each mentor, 0 to 100,000
 * @param listLength the most mentors on a mentee's list, 1 or more
 * @param forbiddenPercent the chance of a pair to be forbidden, 0 to 100
 * @param menteeWishes how mentees come to like mentors
 * @param mentorWishes how mentors come to like mentees
 */
@Value.Builder
public record InstanceDesign(
    int mentees,
    int mentors,
    int places,
    int listLength,
    int forbiddenPercent,
    Culture menteeWishes,
    Culture mentorWishes)
    implements WithInstanceDesign {
  private static final int MOST_PEOPLE = 100_000;

  /**
   * Checks the numbers.
   *
   * @param mentees how many mentees
   * @param mentors how many mentors
   * @param places places of each mentor
   * @param listLength the most mentors on a list
   * @param forbiddenPercent the chance of a pair to be forbidden
   * @param menteeWishes how mentees come to like mentors
   * @param mentorWishes how mentors come to like mentees
   * @throws IllegalArgumentException if a number lies outside its range
   */
  public InstanceDesign {
    Components.within(mentees, 0, MOST_PEOPLE, "InstanceDesign.mentees");
    Components.within(mentors, 0, MOST_PEOPLE, "InstanceDesign.mentors");
    Components.within(places, 0, MOST_PEOPLE, "InstanceDesign.places");
    Components.within(
        listLength,
        1,
        Integer.MAX_VALUE,
        "InstanceDesign.listLength",
        "use the number of mentors for whole lists, and no mentors for no lists");
    Components.within(forbiddenPercent, 0, 100, "InstanceDesign.forbiddenPercent");
    Components.required(menteeWishes, "InstanceDesign.menteeWishes");
    Components.required(mentorWishes, "InstanceDesign.mentorWishes");
  }

  /**
   * As many mentees as mentors, one place each, whole lists, nothing forbidden, and both sides of one culture.
   *
   * @param people how many on each side, 0 to 100,000
   * @param culture where wishes come from
   * @return the design; change it with the {@code with} methods
   * @throws IllegalArgumentException if the number lies outside its range
   */
  public static InstanceDesign square(int people, Culture culture) {
    return new InstanceDesign(people, people, 1, MOST_PEOPLE, 0, culture, culture);
  }

  /**
   * Draws a problem. O(m n log n) time for m mentees and n mentors; memory follows the listed pairs.
   *
   * @param seed any number; the same seed gives the same problem on every machine
   * @return the problem
   * @throws IllegalArgumentException if more than two billion pairs are listed
   */
  public MatchingProblem problem(long seed) {
    return new InstanceDraw(this, seed).problem();
  }

  /**
   * Says it for a reader, and as a name: two designs of the same words draw the same problems.
   *
   * @return such as {@code 40 mentees (uniform), 40 mentors (uniform) of 1 place, lists of 10, forbidden 0%}
   */
  public String inWords() {
    return mentees + " mentees (" + menteeWishes.inWords() + "), " + mentors + " mentors ("
        + mentorWishes.inWords() + ") of " + places + (places == 1 ? " place" : " places")
        + (listLength < mentors ? ", lists of " + listLength : ", whole lists")
        + ", forbidden " + forbiddenPercent + "%";
  }

  /**
   * Starts a design from nothing; {@link #square} with changes is usually shorter.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link InstanceDesign}. */
  public static final class Builder extends InstanceDesignBuilder {
    Builder() {}
  }
}
