package org.weft.matching.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.kernel.group.GroupRules;
import org.weft.matching.kernel.group.GroupShape;
import org.weft.matching.kernel.group.PairFits;
import org.weft.matching.problem.TieBreak;

/**
 * A problem with its people in the order of the tie-break, as kernels want it, so that nothing but the tie-break settles ties.
 */
final class CanonicalGroups implements PairFits {
  private final GroupProblem problem;
  /** For each place in the order the number of the person by id, and the other way round. */
  private final int[] order;

  private final int[] place;
  private final ImmutableMap<GroupType, Integer> labels;

  private CanonicalGroups(GroupProblem problem, int[] order) {
    this.problem = problem;
    this.order = order;
    place = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      place[order[i]] = i;
    }
    ImmutableMap.Builder<GroupType, Integer> numbers = ImmutableMap.builder();
    int next = 0;
    for (GroupType type : typesInUse(problem)) {
      numbers.put(type, next++);
    }
    labels = numbers.buildOrThrow();
  }

  /** Types that people have or rules name. */
  private static Collection<GroupType> typesInUse(GroupProblem problem) {
    TreeSet<GroupType> types = new TreeSet<>(problem.types().values());
    for (GroupRule rule : problem.rules()) {
      if (rule instanceof GroupRule.AtLeast atLeast) {
        types.add(atLeast.type());
      } else if (rule instanceof GroupRule.AtMost atMost) {
        types.add(atMost.type());
      }
    }
    return types;
  }

  static CanonicalGroups of(GroupProblem problem, TieBreak tieBreak) {
    return new CanonicalGroups(problem, tieBreak.order(problem.people()));
  }

  ParticipantId person(int at) {
    return problem.people().get(order[at]);
  }

  ImmutableList<ParticipantId> people(int[] places) {
    return IntStream.of(places).mapToObj(this::person).collect(ImmutableList.toImmutableList());
  }

  @Override
  public int people() {
    return order.length;
  }

  @Override
  public int at(int one, int other) {
    return problem.pointsOf(order[one], order[other]);
  }

  /** The shape, if the sizes hold the people. */
  static Optional<GroupShape> shape(GroupProblem problem) {
    int people = problem.people().size();
    GroupSizes sizes = problem.sizes();
    OptionalInt groups = sizes.groupsFor(people);
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    int count = groups.getAsInt();
    int least = sizes.even() ? people / count : sizes.least();
    int most = sizes.even() ? (people + count - 1) / count : sizes.most();
    return Optional.of(new GroupShape(people, count, least, most));
  }

  /** Some rules of the problem, for the kernels. */
  GroupRules rules(Iterable<GroupRule> some) {
    GroupRules.Builder builder = GroupRules.builder(order.length, labels.size());
    problem.types().forEach((person, type) -> builder.label(place(person), label(type)));
    Map<String, Integer> kinds = new HashMap<>();
    for (GroupRule rule : some) {
      add(rule, builder, kinds);
    }
    ImmutableSortedSet.copyOf(kinds.keySet())
        .forEach(trait -> builder.kinds(labelsOf(trait), kinds.getOrDefault(trait, 0)));
    return builder.build();
  }

  private void add(GroupRule rule, GroupRules.Builder builder, Map<String, Integer> kinds) {
    if (rule instanceof GroupRule.AtLeast atLeast) {
      builder.atLeast(label(atLeast.type()), atLeast.least());
    } else if (rule instanceof GroupRule.AtMost atMost) {
      builder.atMost(label(atMost.type()), atMost.most());
    } else if (rule instanceof GroupRule.MostAlike alike) {
      IntStream.of(labelsOf(alike.trait())).forEach(label -> builder.atMost(label, alike.most()));
    } else if (rule instanceof GroupRule.Kinds wanted) {
      kinds.merge(wanted.trait(), wanted.least(), Math::max);
    } else if (rule instanceof GroupRule.SharedMinutes minutes) {
      WeekBits bits = WeekBits.of(problem.weeks().values());
      builder.common(
          ofPeople(person -> bits.of(problem.weeks().get(person))),
          bits.weights(),
          minutes.least() * WeekBits.SECONDS_A_MINUTE);
    } else if (rule instanceof GroupRule.InCommon common) {
      addInCommon(common.trait(), builder);
    } else if (rule instanceof GroupRule.NoRepeat repeat) {
      for (int i = 0; i < order.length; i++) {
        for (int met : problem.encounters().metWithin(order[i], repeat.rounds())) {
          builder.apart(i, place[met]);
        }
      }
    } else if (rule instanceof GroupRule.Apart apart) {
      builder.apart(place(apart.one()), place(apart.other()));
    }
  }

  /** A bit for each value; all bits for those who were not asked. */
  private void addInCommon(String trait, GroupRules.Builder builder) {
    int[] values = labelsOf(trait);
    int words = Math.max(1, (values.length + Long.SIZE - 1) / Long.SIZE);
    long[] everything = filled(words, -1L);
    long[] once = filled(words, 1);
    long[][] bits = ofPeople(person -> {
      long[] own = new long[words];
      boolean asked = false;
      for (int v = 0; v < values.length; v++) {
        if (problem.types().containsEntry(person, type(values[v]))) {
          own[v / Long.SIZE] |= 1L << v % Long.SIZE;
          asked = true;
        }
      }
      return asked ? own : everything;
    });
    builder.common(bits, once, 1);
  }

  private long[][] ofPeople(Function<ParticipantId, long[]> bits) {
    long[][] all = new long[order.length][];
    for (int i = 0; i < all.length; i++) {
      all[i] = bits.apply(person(i));
    }
    return all;
  }

  private GroupType type(int label) {
    return labels.keySet().asList().get(label);
  }

  private int[] labelsOf(String trait) {
    return labels.entrySet().stream()
        .filter(entry -> entry.getKey().trait().equals(trait))
        .mapToInt(Map.Entry::getValue)
        .toArray();
  }

  private int label(GroupType type) {
    return labels.getOrDefault(type, -1);
  }

  int place(ParticipantId person) {
    return place[problem.index().getOrDefault(person, -1)];
  }

  private static long[] filled(int length, long value) {
    long[] array = new long[length];
    Arrays.fill(array, value);
    return array;
  }
}
