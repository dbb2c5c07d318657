package org.weft.matching.group;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.kernel.group.Companions;
import org.weft.matching.kernel.group.GroupShape;

/**
 * What can be shown to be impossible by counting: too few or too many of a type, somebody with too few to sit with, more people
 * who must be apart than there are groups.
 *
 * <p><b>Details.</b> Types O(people); companions are counted until there are enough, O(people²) at worst and mostly O(people);
 * people apart are grown from those with the most who must be apart from them, greedily, so the largest such set may be missed.
 */
final class GroupCounts {
  private static final int STARTS = 64;

  private final GroupProblem problem;
  private final CanonicalGroups canonical;
  private final GroupShape shape;
  private final ImmutableSetMultimap<GroupType, ParticipantId> typed;

  GroupCounts(GroupProblem problem, CanonicalGroups canonical, GroupShape shape) {
    this.problem = problem;
    this.canonical = canonical;
    this.shape = shape;
    typed = problem.types().inverse();
  }

  /** The first conflict that counting shows among some rules. */
  Optional<GroupConflict> of(List<GroupRule> rules) {
    return rules.stream()
        .flatMap(rule -> ofTypes(rule).stream())
        .findFirst()
        .or(() -> isolated(rules))
        .or(() -> tooManyApart(rules));
  }

  private Optional<GroupConflict> ofTypes(GroupRule rule) {
    if (rule instanceof GroupRule.AtLeast atLeast) {
      long have = count(atLeast.type());
      long needed = (long) atLeast.least() * shape.groups();
      return have < needed
          ? Optional.of(new GroupConflict.TooFew(rule, have, needed))
          : tooSmall(rule, atLeast.least());
    }
    if (rule instanceof GroupRule.Kinds kinds) {
      return ofKinds(kinds);
    }
    if (rule instanceof GroupRule.AtMost atMost) {
      return tooMany(rule, atMost.type(), count(atMost.type()), atMost.most());
    }
    if (rule instanceof GroupRule.MostAlike alike) {
      return ImmutableSortedSet.copyOf(problem.types().values()).stream()
          .filter(type -> type.trait().equals(alike.trait()))
          .flatMap(type -> tooMany(rule, type, count(type), alike.most()).stream())
          .findFirst();
    }
    return Optional.empty();
  }

  private long count(GroupType type) {
    return typed.get(type).size();
  }

  private Optional<GroupConflict> ofKinds(GroupRule.Kinds kinds) {
    long have = ImmutableSortedSet.copyOf(problem.types().values()).stream()
        .filter(type -> type.trait().equals(kinds.trait()))
        .mapToLong(type -> Math.min(count(type), shape.groups()))
        .sum();
    long needed = (long) kinds.least() * shape.groups();
    return have < needed
        ? Optional.of(new GroupConflict.TooFew(kinds, have, needed))
        : Optional.empty();
  }

  /** A group that should have more of a type than it has people. */
  private Optional<GroupConflict> tooSmall(GroupRule rule, int least) {
    return least > shape.most()
        ? Optional.of(new GroupConflict.Clash(ImmutableList.of(rule)))
        : Optional.empty();
  }

  private Optional<GroupConflict> tooMany(GroupRule rule, GroupType type, long have, int most) {
    long room = (long) most * shape.groups();
    return have > room
        ? Optional.of(new GroupConflict.TooMany(rule, type, have, room))
        : Optional.empty();
  }

  private Optional<GroupConflict> isolated(List<GroupRule> rules) {
    List<GroupRule> ofPairs = rules.stream().filter(GroupCounts::concernsPairs).toList();
    if (ofPairs.isEmpty()) {
      return Optional.empty();
    }
    Companions companions = Companions.of(canonical.rules(ofPairs));
    int needed = shape.least() - 1;
    for (ParticipantId person : problem.people()) {
      int found = companions.upTo(canonical.place(person), needed);
      if (found < needed) {
        return Optional.of(
            new GroupConflict.Isolated(person, about(person, ofPairs), found, needed));
      }
    }
    return Optional.empty();
  }

  private static boolean concernsPairs(GroupRule rule) {
    return rule instanceof GroupRule.Apart
        || rule instanceof GroupRule.NoRepeat
        || rule instanceof GroupRule.SharedMinutes
        || rule instanceof GroupRule.InCommon
        || (rule instanceof GroupRule.AtMost atMost && atMost.most() <= 1)
        || (rule instanceof GroupRule.MostAlike alike && alike.most() <= 1);
  }

  private static ImmutableList<GroupRule> about(ParticipantId person, List<GroupRule> rules) {
    return rules.stream()
        .filter(rule -> !(rule instanceof GroupRule.Apart pair)
            || pair.one().equals(person)
            || pair.other().equals(person))
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<GroupConflict> tooManyApart(List<GroupRule> rules) {
    List<GroupRule> ofPairs = rules.stream()
        .filter(rule -> rule instanceof GroupRule.Apart || rule instanceof GroupRule.NoRepeat)
        .toList();
    SetMultimap<ParticipantId, ParticipantId> apart = apart(ofPairs);
    return apart.keySet().stream()
        .filter(person -> apart.get(person).size() >= shape.groups())
        .sorted(
            Comparator.comparingInt((ParticipantId person) -> -apart.get(person).size())
                .thenComparing(person -> person))
        .limit(STARTS)
        .map(person -> grown(person, apart))
        .filter(people -> people.size() > shape.groups())
        .findFirst()
        .map(people ->
            new GroupConflict.TooManyApart(people, between(people, ofPairs), shape.groups()));
  }

  private SetMultimap<ParticipantId, ParticipantId> apart(List<GroupRule> rules) {
    SetMultimap<ParticipantId, ParticipantId> apart = HashMultimap.create();
    for (GroupRule rule : rules) {
      if (rule instanceof GroupRule.Apart pair) {
        apart.put(pair.one(), pair.other());
        apart.put(pair.other(), pair.one());
      } else if (rule instanceof GroupRule.NoRepeat repeat) {
        for (int i = 0; i < problem.people().size(); i++) {
          for (int met : problem.encounters().metWithin(i, repeat.rounds())) {
            apart.put(problem.people().get(i), problem.people().get(met));
          }
        }
      }
    }
    return apart;
  }

  /** People who must all be apart, one more than there are groups at most. */
  private ImmutableList<ParticipantId> grown(
      ParticipantId start, SetMultimap<ParticipantId, ParticipantId> apart) {
    List<ParticipantId> people = new ArrayList<>(List.of(start));
    apart.get(start).stream()
        .sorted(
            Comparator.comparingInt((ParticipantId person) -> -apart.get(person).size())
                .thenComparing(person -> person))
        .filter(person -> people.size() <= shape.groups())
        .filter(person -> apart.get(person).containsAll(people))
        .forEach(people::add);
    return ImmutableList.sortedCopyOf(people);
  }

  private ImmutableList<GroupRule> between(List<ParticipantId> people, List<GroupRule> rules) {
    return rules.stream()
        .filter(rule -> !(rule instanceof GroupRule.Apart pair)
            || (people.contains(pair.one()) && people.contains(pair.other())))
        .collect(ImmutableList.toImmutableList());
  }
}
