package org.weft.matching.group;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multiset;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.weft.core.calendar.Availability;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.group.GroupOutcome.BrokenRule;

/**
 * Reads the rules word by word, by ids and spans of time, and shares no code with the kernels. Slow and plain: it is what a
 * check trusts.
 */
final class RuleReader {
  private final GroupProblem problem;

  private final ImmutableSetMultimap<ParticipantId, GroupRule.Apart> apart;
  private final ImmutableList<GroupRule> others;

  RuleReader(GroupProblem problem) {
    this(problem, problem.rules());
  }

  /** Reads some rules of a problem. */
  RuleReader(GroupProblem problem, List<GroupRule> rules) {
    this.problem = problem;
    ImmutableSetMultimap.Builder<ParticipantId, GroupRule.Apart> pairs =
        ImmutableSetMultimap.builder();
    ImmutableList.Builder<GroupRule> rest = ImmutableList.builder();
    for (GroupRule rule : rules) {
      if (rule instanceof GroupRule.Apart pair) {
        pairs.put(pair.one(), pair);
      } else {
        rest.add(rule);
      }
    }
    apart = pairs.build();
    others = rest.build();
  }

  /** Every rule that a group breaks, in the order of the groups, then of the rules. */
  ImmutableList<BrokenRule> broken(Grouping grouping) {
    ImmutableList.Builder<BrokenRule> broken = ImmutableList.builder();
    for (int g = 0; g < grouping.groups().size(); g++) {
      for (GroupRule rule : broken(grouping.groups().get(g).people())) {
        broken.add(new BrokenRule(g, rule));
      }
    }
    return broken.build();
  }

  /** Every rule that a whole group breaks, in the order of the rules. */
  ImmutableList<GroupRule> broken(List<ParticipantId> people) {
    Stream<GroupRule> wholes = others.stream().filter(rule -> !keeps(people, rule));
    return Stream.concat(wholes, brokenPairs(people))
        .sorted(GroupRule.ORDER)
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<GroupRule.Apart> brokenPairs(List<ParticipantId> people) {
    return people.stream()
        .flatMap(person -> apart.get(person).stream())
        .filter(pair -> people.contains(pair.other()));
  }

  /** Whether people break nothing that nobody who comes can mend. */
  boolean mayBeJoined(List<ParticipantId> people) {
    return others.stream().allMatch(rule -> keepsSoFar(people, rule))
        && brokenPairs(people).findAny().isEmpty();
  }

  /** Whether a whole group keeps a rule. */
  private boolean keeps(List<ParticipantId> people, GroupRule rule) {
    if (rule instanceof GroupRule.AtLeast atLeast) {
      return count(people, atLeast.type()) >= atLeast.least();
    }
    if (rule instanceof GroupRule.Kinds kinds) {
      return values(people, kinds.trait()).elementSet().size() >= kinds.least();
    }
    return keepsSoFar(people, rule);
  }

  /** Whether people keep a rule as far as nobody who comes can mend it. */
  private boolean keepsSoFar(List<ParticipantId> people, GroupRule rule) {
    if (rule instanceof GroupRule.AtMost atMost) {
      return count(people, atMost.type()) <= atMost.most();
    }
    if (rule instanceof GroupRule.MostAlike alike) {
      return values(people, alike.trait()).entrySet().stream()
          .allMatch(entry -> entry.getCount() <= alike.most());
    }
    if (rule instanceof GroupRule.SharedMinutes minutes) {
      return sharedMinutes(people) >= minutes.least();
    }
    if (rule instanceof GroupRule.InCommon common) {
      return haveInCommon(people, common.trait());
    }
    if (rule instanceof GroupRule.NoRepeat repeat) {
      return nobodyMet(people, repeat.rounds());
    }
    return true;
  }

  private long count(List<ParticipantId> people, GroupType type) {
    return people.stream()
        .filter(person -> problem.types().containsEntry(person, type))
        .count();
  }

  private Multiset<String> values(List<ParticipantId> people, String trait) {
    Multiset<String> values = HashMultiset.create();
    people.forEach(person -> problem.types().get(person).stream()
        .filter(type -> type.trait().equals(trait))
        .forEach(type -> values.add(type.value())));
    return values;
  }

  long sharedMinutes(List<ParticipantId> people) {
    ImmutableRangeSet<Instant> shared = spans(people.get(0));
    for (ParticipantId person : people) {
      shared = shared.intersection(spans(person));
    }
    return Availability.of(shared).minutes();
  }

  private ImmutableRangeSet<Instant> spans(ParticipantId person) {
    return Components.required(problem.weeks().get(person), "week").spans();
  }

  private boolean haveInCommon(List<ParticipantId> people, String trait) {
    Set<String> common = new HashSet<>();
    boolean first = true;
    for (ParticipantId person : people) {
      Set<String> own = values(ImmutableList.of(person), trait).elementSet();
      if (!own.isEmpty()) {
        if (first) {
          common.addAll(own);
        } else {
          common.retainAll(own);
        }
        first = false;
      }
    }
    return first || !common.isEmpty();
  }

  private boolean nobodyMet(List<ParticipantId> people, int rounds) {
    for (ParticipantId one : people) {
      for (ParticipantId other : people) {
        OptionalInt since =
            one.equals(other) ? OptionalInt.empty() : problem.roundsSince(one, other);
        if (since.isPresent() && since.getAsInt() <= rounds) {
          return false;
        }
      }
    }
    return true;
  }
}
