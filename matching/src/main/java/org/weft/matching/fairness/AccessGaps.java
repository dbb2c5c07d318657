package org.weft.matching.fairness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;

/**
 * Who gets a mentor, group by group: before the matching, which share the rules let meet anybody, and after it, which share is
 * matched and how well.
 *
 * <p>Groups may overlap. A group of fewer than the stated number of people is withheld, and so is one whose people would leave
 * fewer than that in everybody else or in a group around it. If one group has to be withheld, a second one is, and groups go on being
 * withheld until those in no shown group are none or enough: the hidden number is not to be found by subtracting from everybody. Means
 * follow the same rule by matched people. Not prevented: what several overlapping groups tell together, and that a share of none or of all
 * tells about each person in the group.
 *
 * <p>Worked example: six of ten people work days and all can meet somebody; five have a mentor. Four work nights; two can meet
 * somebody, one has a mentor. With a least of 3, nights reach 50% and access is 25%; days reach 100% and 83%. The gap of nights
 * is -50 points before and -58 points after.
 *
 * @param least the fewest people of which anything is told
 * @param everybody all mentees together; nothing if they are fewer than that
 * @param groups one entry for each type, in the order of the words
 */
public record AccessGaps(
    int least, Optional<GroupAccess.Shown> everybody, ImmutableList<GroupAccess> groups) {
  /** How everybody is called. */
  public static final String EVERYBODY = "everybody";

  /**
   * Reads what is missing as empty.
   *
   * @param least the fewest people of which anything is told, 1 or more
   * @param everybody all mentees together
   * @param groups one entry for each type
   * @throws IllegalArgumentException if the least is below 1
   */
  public AccessGaps {
    checkArgument(least >= 1, "least must be at least 1 but was %s; use 1 to show all", least);
    everybody = Components.orNone(everybody);
    groups = Components.orEmpty(groups);
  }

  /**
   * Looks at a matching.
   *
   * @param problem the problem, with two sides and listed candidates
   * @param pairs the pairs, candidates of the problem
   * @param types the types of mentees; people outside the problem count for nothing
   * @param least the fewest people of which anything is told, 1 or more; 5 suits most
   * @return the groups
   * @throws IllegalArgumentException if the least is below 1, a pair is no candidate, or the problem is one pool or has rows on
   *     demand
   */
  public static AccessGaps of(
      MatchingProblem problem,
      Iterable<Pairing> pairs,
      SetMultimap<ParticipantId, String> types,
      int least) {
    checkArgument(least >= 1, "least must be at least 1 but was %s; use 1 to show all", least);
    checkArgument(
        !problem.isOnePool() && !problem.hasRowsOnDemand(),
        "access needs mentees, mentors and listed candidates but the problem is %s; use listed()",
        problem);
    return new AccessTally(problem, pairs).gaps(types, least);
  }

  /**
   * Finds a group.
   *
   * @param type the type
   * @return the group, or nothing if nobody is of the type
   */
  public Optional<GroupAccess> group(String type) {
    return groups.stream().filter(each -> each.type().equals(type)).findFirst();
  }

  /**
   * Compares a group with everybody else.
   *
   * @param type the type
   * @return the differences in percentage points, below 0 where the group has less; nothing if the group is withheld, unknown or
   *     everybody
   */
  public Optional<AccessGap> gap(String type) {
    return group(type)
        .filter(GroupAccess.Shown.class::isInstance)
        .map(GroupAccess.Shown.class::cast)
        .flatMap(shown ->
            everybody.filter(all -> all.people() > shown.people()).map(all -> gap(shown, all)));
  }

  private static AccessGap gap(GroupAccess.Shown group, GroupAccess.Shown all) {
    int others = all.people() - group.people();
    return new AccessGap(
        group.type(),
        points(group.reach(), (all.reachable() - group.reachable()) / (double) others),
        points(group.access(), (all.matched() - group.matched()) / (double) others));
  }

  private static double points(double share, double other) {
    return 100 * (share - other);
  }

  /**
   * Says it for a coordinator.
   *
   * @return one sentence for each group
   */
  public String inEnglish() {
    return groups.stream()
        .map(group -> group.inEnglish()
            + gap(group.type()).map(gap -> " " + gap.inEnglish()).orElse(""))
        .collect(Collectors.joining(" "));
  }

  /**
   * How far a group is from everybody else.
   *
   * @param type the group
   * @param before difference of the shares that could meet anybody, in percentage points
   * @param after difference of the shares that are matched, in percentage points
   */
  public record AccessGap(String type, double before, double after) {
    /**
     * Checks that nothing is missing.
     *
     * @param type the group
     * @param before difference before
     * @param after difference after
     */
    public AccessGap {
      type = Components.text(type, "AccessGap.type");
      finite(before);
      finite(after);
    }

    private static void finite(double points) {
      checkArgument(
          points >= -100 && points <= 100,
          "a gap must lie in -100 to 100 but was %s; use points",
          points);
    }

    /**
     * Says it for a coordinator.
     *
     * @return a sentence
     */
    public String inEnglish() {
      return String.format(
          Locale.ROOT,
          "Against everybody else that is %+.0f points before and %+.0f after.",
          before,
          after);
    }
  }
}
