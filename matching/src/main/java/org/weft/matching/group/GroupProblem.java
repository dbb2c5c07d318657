package org.weft.matching.group;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.core.calendar.Availability;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.scoring.Scoring;

/**
 * Who should sit together: the people, the sizes, what two people in a group are worth to each other, and what every group
 * must keep.
 *
 * <p>A fit is directed: how much one person gains from sitting with another, 0 to 1. A pair is worth the weaker direction, as
 * an exchange that serves one of the two only is no exchange. It is rounded half up to millionths. What repeats cost is taken
 * off it.
 *
 * <p>Worked example. Six people want to meet in triads. Ana, Ben and Cleo fit each other best, but Ana and Ben sat together in
 * the last round:
 *
 * <pre>{@code
 * GroupProblem problem = GroupProblem.builder()
 *     .people(List.of(ana, ben, cleo, dan, eva, finn))
 *     .sizes(GroupSizes.exactly(3))
 *     .pair(ana, ben, 0.9).pair(ben, cleo, 0.8).pair(ana, cleo, 0.7)
 *     .pair(ana, dan, 0.4).pair(dan, eva, 0.6).pair(eva, finn, 0.5).pair(ben, finn, 0.3)
 *     .satTogether(1, List.of(ana, ben))
 *     .rule(GroupRule.noRepeat(1))
 *     .build();
 * GroupOutcome outcome = GroupSearch.standard().solve(problem, TieBreak.byId());
 * // Grouped: [ana, dan, eva] and [ben, cleo, finn], 2.1 points, and every split was looked at.
 * // Without the rule: [ana, ben, cleo] and [dan, eva, finn], 3.5 points.
 * }</pre>
 *
 * <p>Immutable. A host's own fits must be pure functions, as they are asked again and again.
 */
public final class GroupProblem {
  /** Points of a perfect fit; one point is a millionth. */
  public static final int POINTS = (int) Scoring.POINTS;

  private final ImmutableList<ParticipantId> people;
  private final ImmutableMap<ParticipantId, Integer> index;
  private final GroupSizes sizes;
  private final GroupAim aim;
  private final IntBinaryOperator directed;
  private final boolean asksIds;
  private final ImmutableSortedSet<GroupRule> rules;
  private final ImmutableSetMultimap<ParticipantId, GroupType> types;
  private final ImmutableMap<ParticipantId, Availability> weeks;
  private final Encounters encounters;
  private final int repeatRounds;
  private final int repeatCost;

  private GroupProblem(Builder from, GroupSizes sizes, ImmutableSortedSet<GroupRule> rules) {
    people = ImmutableList.sortedCopyOf(from.people.keySet());
    index = Maps.uniqueIndex(IntStream.range(0, people.size()).boxed().iterator(), people::get);
    this.sizes = sizes;
    aim = from.aim;
    this.rules = rules;
    types = ImmutableSetMultimap.copyOf(from.types);
    weeks = ImmutableMap.copyOf(from.weeks);
    encounters = Encounters.of(index, from.rounds.build());
    repeatRounds = from.repeatRounds;
    repeatCost = from.repeatCost;
    directed = from.directed(people, index);
    asksIds = from.byId != null;
  }

  /**
   * Starts a problem.
   *
   * @return an empty builder that needs people and sizes
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Lists everybody who needs a group.
   *
   * @return people in the order of their ids
   */
  public ImmutableList<ParticipantId> people() {
    return people;
  }

  /**
   * Gives the sizes.
   *
   * @return how many sit together
   */
  public GroupSizes sizes() {
    return sizes;
  }

  /**
   * Gives the aim.
   *
   * @return what is best
   */
  public GroupAim aim() {
    return aim;
  }

  /**
   * Lists what every group must keep.
   *
   * @return rules, bounds first
   */
  public ImmutableList<GroupRule> rules() {
    return rules.asList();
  }

  /**
   * Lists the types of a person.
   *
   * @param person the person
   * @return types in order; none for people without any
   */
  public ImmutableSortedSet<GroupType> typesOf(ParticipantId person) {
    return ImmutableSortedSet.copyOf(types.get(person));
  }

  /**
   * Gives what a pair is worth: the weaker direction, less what a repeat costs.
   *
   * @param one one person
   * @param other the other
   * @return points in millionths
   * @throws IllegalArgumentException if one of them is not in the problem, both are the same, or a host's fit lies outside its
   *     range
   */
  public int points(ParticipantId one, ParticipantId other) {
    int first = number(one);
    int second = number(other);
    checkArgument(first != second, "a pair needs two people but both were %s", one);
    return pointsOf(first, second);
  }

  /**
   * Tells how many rounds ago two people last sat together.
   *
   * @param one one person
   * @param other the other
   * @return 1 for the last round, and so on; nothing if they never did
   * @throws IllegalArgumentException if one of them is not in the problem
   */
  public OptionalInt roundsSince(ParticipantId one, ParticipantId other) {
    int rounds = encounters.roundsSince(number(one), number(other));
    return rounds == 0 ? OptionalInt.empty() : OptionalInt.of(rounds);
  }

  /**
   * Starts a problem like this one, to change it.
   *
   * @param changed other rules
   * @return a problem that differs in its rules only
   */
  public GroupProblem withRules(Collection<GroupRule> changed) {
    return new GroupProblem(this, sizes, checked(changed, index.keySet(), weeks.keySet()));
  }

  /**
   * Changes the sizes.
   *
   * @param changed other sizes
   * @return a problem that differs in its sizes only
   */
  public GroupProblem withSizes(GroupSizes changed) {
    return new GroupProblem(this, Components.required(changed, "sizes"), rules);
  }

  private GroupProblem(GroupProblem from, GroupSizes sizes, ImmutableSortedSet<GroupRule> rules) {
    people = from.people;
    index = from.index;
    this.sizes = sizes;
    aim = from.aim;
    directed = from.directed;
    asksIds = from.asksIds;
    this.rules = rules;
    types = from.types;
    weeks = from.weeks;
    encounters = from.encounters;
    repeatRounds = from.repeatRounds;
    repeatCost = from.repeatCost;
  }

  /** The same by numbers in the order of ids. */
  int pointsOf(int one, int other) {
    int weaker = Math.min(directed.applyAsInt(one, other), directed.applyAsInt(other, one));
    int since = repeatRounds == 0 ? 0 : encounters.roundsSince(one, other);
    return since == 0 || since > repeatRounds ? weaker : weaker - costAfter(since);
  }

  /** Whether fits come from a function of ids, which is worth remembering. */
  boolean asksIds() {
    return asksIds;
  }

  private int costAfter(int since) {
    long share = (long) repeatCost * (repeatRounds - since + 1);
    return (int) ((2 * share + repeatRounds) / (2L * repeatRounds));
  }

  private int number(ParticipantId person) {
    Integer number = index.get(Components.required(person, "person"));
    checkArgument(
        number != null, "%s is not among the %s people; see people()", person, people.size());
    return Components.required(number, "number");
  }

  ImmutableMap<ParticipantId, Integer> index() {
    return index;
  }

  ImmutableSetMultimap<ParticipantId, GroupType> types() {
    return types;
  }

  ImmutableMap<ParticipantId, Availability> weeks() {
    return weeks;
  }

  Encounters encounters() {
    return encounters;
  }

  @Override
  public String toString() {
    return "GroupProblem[" + people.size() + " people, " + sizes + ", " + rules.size() + " rules]";
  }

  private static ImmutableSortedSet<GroupRule> checked(
      Collection<GroupRule> rules,
      Collection<ParticipantId> people,
      Collection<ParticipantId> timed) {
    for (GroupRule rule : rules) {
      if (rule instanceof GroupRule.Apart apart) {
        checkArgument(
            people.contains(apart.one()) && people.contains(apart.other()),
            "%s and %s should be kept apart but one of them is not among the people; add them first",
            apart.one(),
            apart.other());
      }
      if (rule instanceof GroupRule.SharedMinutes && timed.size() < people.size()) {
        throw new IllegalArgumentException(
            "shared minutes need the hours of all " + people.size() + " people but " + timed.size()
                + " have them; state week(person, hours) for everybody");
      }
    }
    return ImmutableSortedSet.copyOf(GroupRule.ORDER, rules);
  }

  /** Collects a problem, in any order but people first. Not safe for several threads. */
  public static final class Builder {
    private final NavigableMap<ParticipantId, NavigableMap<ParticipantId, int[]>> people =
        new TreeMap<>();
    private final NavigableMap<ParticipantId, Availability> weeks = new TreeMap<>();
    private final SetMultimap<ParticipantId, GroupType> types = TreeMultimap.create();
    private final ImmutableList.Builder<Encounters.Round> rounds = ImmutableList.builder();
    private final ImmutableList.Builder<GroupRule> rules = ImmutableList.builder();
    private @Nullable GroupSizes sizes;
    private GroupAim aim = GroupAim.BEST_TOTAL;
    private @Nullable IntBinaryOperator byNumber;
    private @Nullable ToDoubleBiFunction<ParticipantId, ParticipantId> byId;
    private boolean listed;
    private int repeatRounds;
    private int repeatCost;

    private Builder() {}

    /**
     * Adds people who need a group.
     *
     * @param more the people, in any order
     * @return this builder
     * @throws IllegalArgumentException if somebody was added before
     */
    public Builder people(Collection<ParticipantId> more) {
      for (ParticipantId person : Components.required(more, "people")) {
        checkArgument(
            people.putIfAbsent(Components.required(person, "person"), new TreeMap<>()) == null,
            "%s was added twice; once is enough",
            person);
      }
      return this;
    }

    /**
     * States how many sit together.
     *
     * @param wanted the sizes
     * @return this builder
     */
    public Builder sizes(GroupSizes wanted) {
      sizes = Components.required(wanted, "sizes");
      return this;
    }

    /**
     * States what is best; the best total unless told otherwise.
     *
     * @param wanted the aim
     * @return this builder
     */
    public Builder aim(GroupAim wanted) {
      aim = Components.required(wanted, "aim");
      return this;
    }

    /**
     * States what two people are worth to each other. Pairs that are not listed are worth nothing.
     *
     * @param one one of them
     * @param other the other
     * @param fit for both, 0 to 1
     * @return this builder
     */
    public Builder pair(ParticipantId one, ParticipantId other, double fit) {
      return pair(one, other, fit, fit);
    }

    /**
     * States what two people are worth to each other. Pairs that are not listed are worth nothing.
     *
     * @param one one of them
     * @param other the other
     * @param toOne what one gains, 0 to 1
     * @param toOther what the other gains, 0 to 1
     * @return this builder
     * @throws IllegalArgumentException if one of them was not added, the pair was listed before, both are the same person, or a
     *     fit lies outside 0 to 1
     */
    public Builder pair(ParticipantId one, ParticipantId other, double toOne, double toOther) {
      known(one);
      known(other);
      checkArgument(!one.equals(other), "nobody sits with themselves but both were %s", one);
      int[] points = {pointsOf(toOne, one, other), pointsOf(toOther, other, one)};
      checkArgument(
          row(one).putIfAbsent(other, points) == null,
          "the pair %s with %s was listed twice; keep one",
          one,
          other);
      row(other).put(one, new int[] {points[1], points[0]});
      listed = true;
      return this;
    }

    private NavigableMap<ParticipantId, int[]> row(ParticipantId person) {
      return Components.required(people.get(person), "row");
    }

    /**
     * Gives a function for what one person gains from sitting with another; both ways are asked and the weaker counts. All
     * pairs are asked once at least.
     *
     * @param fit what the first gains from the second, 0 to 1
     * @return this builder
     */
    public Builder fits(ToDoubleBiFunction<ParticipantId, ParticipantId> fit) {
      byId = Components.required(fit, "fit");
      return this;
    }

    /**
     * Gives the same for many people, by numbers in the order of their ids and in points, so that nothing needs to be looked
     * up.
     *
     * @param points what the first gains from the second, 0 to {@link GroupProblem#POINTS}
     * @return this builder
     */
    public Builder fitsByNumber(IntBinaryOperator points) {
      byNumber = Components.required(points, "points");
      return this;
    }

    /**
     * Gives a person a type.
     *
     * @param person the person
     * @param type what they are counted by
     * @return this builder
     * @throws IllegalArgumentException if the person was not added
     */
    public Builder typed(ParticipantId person, GroupType type) {
      types.put(known(person), Components.required(type, "type"));
      return this;
    }

    /**
     * States when a person works in a week.
     *
     * @param person the person
     * @param hours the instants of one week
     * @return this builder
     * @throws IllegalArgumentException if the person was not added
     */
    public Builder week(ParticipantId person, Availability hours) {
      weeks.put(known(person), Components.required(hours, "hours"));
      return this;
    }

    /**
     * Remembers who sat together. People who take no part now are passed over.
     *
     * @param roundsAgo 1 for the last round, and so on
     * @param group who sat together then
     * @return this builder
     * @throws IllegalArgumentException if {@code roundsAgo} is below 1
     */
    public Builder satTogether(int roundsAgo, Collection<ParticipantId> group) {
      Components.within(roundsAgo, 1, Integer.MAX_VALUE, "roundsAgo", "the last round is 1");
      rounds.add(new Encounters.Round(
          roundsAgo,
          ImmutableSortedSet.copyOf(Components.required(group, "group")).asList()));
      return this;
    }

    /**
     * Lets repeats cost something, without forbidding them: the full cost for those who sat together in the last round, and
     * less for each round before, in equal steps.
     *
     * @param back how many rounds back, 1 or more
     * @param cost what a repeat of the last round takes off a pair, 0 to 1
     * @return this builder
     * @throws IllegalArgumentException if a number lies outside its range
     */
    public Builder repeatsCost(int back, double cost) {
      repeatRounds =
          Components.within(back, 1, Integer.MAX_VALUE, "repeatsCost.back", "the last round is 1");
      checkArgument(cost >= 0 && cost <= 1, "cost of a repeat must lie in 0 to 1 but was %s", cost);
      repeatCost = (int) Math.round(cost * POINTS);
      return this;
    }

    /**
     * Adds a rule.
     *
     * @param rule what every group must keep
     * @return this builder
     */
    public Builder rule(GroupRule rule) {
      rules.add(Components.required(rule, "rule"));
      return this;
    }

    private ParticipantId known(ParticipantId person) {
      checkArgument(
          people.containsKey(Components.required(person, "person")),
          "%s was not added; call people(ids) first",
          person);
      return person;
    }

    private static int pointsOf(double fit, ParticipantId one, ParticipantId other) {
      checkArgument(
          fit >= 0 && fit <= 1,
          "fit of %s with %s must lie in 0 to 1 but was %s; divide by the largest",
          one,
          other,
          fit);
      return (int) Math.round(fit * POINTS);
    }

    /**
     * Finishes.
     *
     * @return the problem; nobody at all is allowed, and has no groups
     * @throws IllegalArgumentException if a rule names somebody unknown, or asks for shared minutes where hours are missing
     * @throws IllegalStateException if there are no sizes, or fits were given in two ways
     */
    public GroupProblem build() {
      if (sizes == null) {
        throw new IllegalStateException("a problem needs sizes; call sizes(GroupSizes.of(3, 4))");
      }
      checkState(
          (listed ? 1 : 0) + (byId == null ? 0 : 1) + (byNumber == null ? 0 : 1) <= 1,
          "fits must come from pairs, from a function or by number but came in several ways; keep one");
      return new GroupProblem(this, sizes, checked(rules.build(), people.keySet(), weeks.keySet()));
    }

    private IntBinaryOperator directed(
        ImmutableList<ParticipantId> ids, ImmutableMap<ParticipantId, Integer> index) {
      ToDoubleBiFunction<ParticipantId, ParticipantId> fit = byId;
      if (fit != null) {
        return (one, other) ->
            pointsOf(fit.applyAsDouble(ids.get(one), ids.get(other)), ids.get(one), ids.get(other));
      }
      IntBinaryOperator points = byNumber;
      return points == null
          ? ListedFits.of(people, index)
          : (one, other) -> checkedPoints(points.applyAsInt(one, other), one, other, ids);
    }

    private static int checkedPoints(
        int points, int one, int other, ImmutableList<ParticipantId> ids) {
      if (points < 0 || points > POINTS) {
        throw new IllegalArgumentException("points of " + ids.get(one) + " with " + ids.get(other)
            + " must lie in 0 to " + POINTS + " but were " + points + "; scale them");
      }
      return points;
    }
  }
}
