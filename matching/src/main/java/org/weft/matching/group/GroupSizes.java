package org.weft.matching.group;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weft.core.style.Components;

/**
 * How many people sit together.
 *
 * <p>Unless a number of groups is stated, there are as few as the largest size allows. Sizes differ by at most one, unless they
 * may be uneven. Ten people in groups of three to four meet as 4, 3 and 3:
 *
 * <pre>{@code
 * GroupSizes.of(3, 4).split(10);       // [4, 3, 3]
 * GroupSizes.exactly(3).split(10);     // [], as ten people are not groups of three
 * GroupSizes.exactly(3).nearestFor(10); // [2 to 3, 3 to 4]: sizes that do
 * }</pre>
 *
 * @param least fewest people in a group, 2 to 1000
 * @param most most people in a group, not below the fewest, at most 1000
 * @param groups how many groups, 1 or more; nothing for as few as possible
 * @param even whether sizes may differ by one at most; if not, they may be anything from least to most
 */
public record GroupSizes(int least, int most, Optional<Integer> groups, boolean even) {
  private static final int LARGEST = 1000;

  /**
   * Checks the ranges.
   *
   * @param least 2 to 1000
   * @param most not below the fewest, at most 1000
   * @param groups 1 or more
   * @param even whether sizes may differ by one at most
   * @throws IllegalArgumentException if a number lies outside its range
   */
  public GroupSizes {
    Components.within(
        least, 2, LARGEST, "GroupSizes.least", "a single person is no group; leave them out");
    Components.within(most, 2, LARGEST, "GroupSizes.most");
    checkArgument(
        most >= least,
        "GroupSizes.most must be at least %s, the least, but was %s; swap the two",
        least,
        most);
    groups = Components.orNone(groups);
    groups.ifPresent(count -> Components.within(count, 1, Integer.MAX_VALUE, "GroupSizes.groups"));
  }

  /**
   * Asks for groups of some sizes, as few as possible, sizes differing by at most one.
   *
   * @param least fewest people in a group, 2 to 1000
   * @param most most people in a group, at most 1000
   * @return the sizes
   * @throws IllegalArgumentException if a number lies outside its range
   */
  public static GroupSizes of(int least, int most) {
    return new GroupSizes(least, most, Optional.empty(), true);
  }

  /**
   * Asks for groups of one size.
   *
   * @param size people in a group, 2 to 1000
   * @return the sizes
   * @throws IllegalArgumentException if the size lies outside its range
   */
  public static GroupSizes exactly(int size) {
    return of(size, size);
  }

  /**
   * States how many groups there are to be.
   *
   * @param count 1 or more
   * @return the same sizes in that many groups
   * @throws IllegalArgumentException if the count is below 1
   */
  public GroupSizes inGroups(int count) {
    return new GroupSizes(least, most, Optional.of(count), even);
  }

  /**
   * Lets sizes differ as far as least and most allow. As larger groups have more pairs, {@link GroupAim#BEST_TOTAL} then tends
   * to a few large groups.
   *
   * @return the same sizes, uneven
   */
  public GroupSizes uneven() {
    return new GroupSizes(least, most, groups, false);
  }

  /**
   * Counts the groups for some people.
   *
   * @param people how many people
   * @return how many groups; nothing if these sizes cannot hold exactly so many people
   */
  public OptionalInt groupsFor(int people) {
    long count = groups.orElse(Math.max(1, (int) ((people + (long) most - 1) / most)));
    return count * least <= people && people <= count * most
        ? OptionalInt.of((int) count)
        : OptionalInt.empty();
  }

  /**
   * Splits people into even sizes.
   *
   * @param people how many people
   * @return the size of each group, larger ones first; empty if these sizes cannot hold exactly so many people
   */
  public ImmutableList<Integer> split(int people) {
    OptionalInt count = groupsFor(people);
    return count.isEmpty()
        ? ImmutableList.of()
        : IntStream.range(0, count.getAsInt())
            .map(g -> people / count.getAsInt() + (g < people % count.getAsInt() ? 1 : 0))
            .boxed()
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * Finds the nearest sizes that hold exactly so many people: these if they do, else with a lower least, a higher most, or
   * as many groups as needed where a number was stated.
   *
   * @param people how many people
   * @return up to three, each with one number changed as little as possible; empty for fewer than two people, or where no
   *     single number helps
   */
  public ImmutableList<GroupSizes> nearestFor(int people) {
    if (groupsFor(people).isPresent()) {
      return ImmutableList.of(this);
    }
    Stream<GroupSizes> smaller = IntStream.iterate(least - 1, size -> size >= 2, size -> size - 1)
        .mapToObj(size -> new GroupSizes(size, most, groups, even));
    Stream<GroupSizes> larger = IntStream.rangeClosed(most + 1, LARGEST)
        .mapToObj(size -> new GroupSizes(least, size, groups, even));
    Stream<GroupSizes> free =
        groups.stream().map(count -> new GroupSizes(least, most, Optional.empty(), even));
    return Stream.of(smaller, larger, free)
        .flatMap(
            sizes -> sizes.filter(each -> each.groupsFor(people).isPresent()).findFirst().stream())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public String toString() {
    return (least == most ? "groups of " + least : "groups of " + least + " to " + most)
        + groups.map(count -> ", " + count + " of them").orElse("")
        + (even ? "" : ", uneven");
  }
}
