package org.weft.matching.group;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.weft.core.cohort.ParticipantId;

/** Checks that what is said to clash does, and that without any one of the rules it would not. */
final class ConflictCheck {
  private final GroupProblem problem;
  private final int people;

  ConflictCheck(GroupProblem problem) {
    this.problem = problem;
    people = problem.people().size();
  }

  Optional<String> flaw(GroupConflict conflict) {
    boolean divides = divides();
    if (conflict instanceof GroupConflict.SizesDoNotDivide sizes) {
      return divides || sizes.people() != people || !sizes.sizes().equals(problem.sizes())
          ? Optional.of(people + " people can be split into " + problem.sizes())
          : Optional.empty();
    }
    if (!divides) {
      return Optional.of(people + " people cannot be split into " + problem.sizes() + " at all");
    }
    if (!problem.rules().containsAll(conflict.rules())) {
      return Optional.of("a rule is in conflict that was not asked for");
    }
    return flawInNumbers(conflict).or(() -> flawInRules(conflict));
  }

  private boolean divides() {
    GroupSizes sizes = problem.sizes();
    return IntStream.rangeClosed(1, people / 2)
        .filter(groups -> sizes.groups().map(stated -> stated == groups).orElse(true))
        .anyMatch(groups ->
            (long) groups * sizes.least() <= people && people <= (long) groups * sizes.most());
  }

  private Optional<String> flawInRules(GroupConflict conflict) {
    if (people > EverySplit.MOST_PEOPLE) {
      return conflict instanceof GroupConflict.Clash clash && !isTooSmall(clash)
          ? Optional.of("every split of " + people + " people cannot be looked at again")
          : Optional.empty();
    }
    if (EverySplit.of(problem, conflict.rules()).exists()) {
      return Optional.of("the rules " + conflict.rules() + " can be kept together");
    }
    for (GroupRule rule : conflict.rules()) {
      ImmutableList<GroupRule> others = conflict.rules().stream()
          .filter(other -> !other.equals(rule))
          .collect(ImmutableList.toImmutableList());
      if (!EverySplit.of(problem, others).exists()) {
        return Optional.of("the rules clash without '" + rule.inEnglish() + "' too");
      }
    }
    return Optional.empty();
  }

  private boolean isTooSmall(GroupConflict.Clash clash) {
    return clash.rules().size() == 1
        && clash.rules().get(0) instanceof GroupRule.AtLeast atLeast
        && atLeast.least() > problem.sizes().most();
  }

  private Optional<String> flawInNumbers(GroupConflict conflict) {
    int groups = problem.sizes().groupsFor(people).orElseThrow();
    boolean right = true;
    if (conflict instanceof GroupConflict.TooFew few) {
      right = few.have() < few.needed()
          && few.have() == have(few.rule(), groups)
          && few.needed() == (long) groups * least(few.rule());
    } else if (conflict instanceof GroupConflict.TooMany many) {
      right = many.have() > many.room()
          && many.have() == count(many.type())
          && many.room() == (long) groups * most(many.rule(), many.type());
    } else if (conflict instanceof GroupConflict.Isolated isolated) {
      right = isRight(isolated, groups);
    } else if (conflict instanceof GroupConflict.TooManyApart apart) {
      right = apart.groups() == groups && allApart(apart) && apart.people().size() > groups;
    }
    return right ? Optional.empty() : Optional.of("it is not so that: " + conflict.inEnglish());
  }

  private long have(GroupRule rule, int groups) {
    if (rule instanceof GroupRule.AtLeast atLeast) {
      return count(atLeast.type());
    }
    if (rule instanceof GroupRule.Kinds kinds) {
      return problem.people().stream()
          .flatMap(person -> problem.typesOf(person).stream())
          .filter(type -> type.trait().equals(kinds.trait()))
          .distinct()
          .mapToLong(type -> Math.min(groups, count(type)))
          .sum();
    }
    return Long.MAX_VALUE;
  }

  private static int least(GroupRule rule) {
    return rule instanceof GroupRule.AtLeast atLeast
        ? atLeast.least()
        : rule instanceof GroupRule.Kinds kinds ? kinds.least() : 0;
  }

  private static int most(GroupRule rule, GroupType type) {
    if (rule instanceof GroupRule.AtMost atMost && atMost.type().equals(type)) {
      return atMost.most();
    }
    return rule instanceof GroupRule.MostAlike alike && alike.trait().equals(type.trait())
        ? alike.most()
        : Integer.MAX_VALUE;
  }

  private long count(GroupType type) {
    return problem.people().stream()
        .filter(person -> problem.typesOf(person).contains(type))
        .count();
  }

  private boolean isRight(GroupConflict.Isolated isolated, int groups) {
    RuleReader reader = new RuleReader(problem, isolated.rules());
    List<ParticipantId> others = problem.people().stream()
        .filter(other -> !other.equals(isolated.person()))
        .toList();
    long companions = others.stream()
        .filter(other -> reader.mayBeJoined(inOrder(isolated.person(), other)))
        .count();
    int smallest = problem.sizes().even() ? people / groups : problem.sizes().least();
    return others.size() == people - 1
        && companions == isolated.companions()
        && isolated.needed() == smallest - 1
        && companions < smallest - 1;
  }

  private static ImmutableList<ParticipantId> inOrder(ParticipantId one, ParticipantId other) {
    return ImmutableList.sortedCopyOf(ImmutableList.of(one, other));
  }

  private boolean allApart(GroupConflict.TooManyApart apart) {
    Set<ParticipantId> different = new HashSet<>(apart.people());
    RuleReader reader = new RuleReader(problem, apart.rules());
    return different.size() == apart.people().size()
        && problem.people().containsAll(different)
        && apart.people().stream()
            .allMatch(one -> apart.people().stream()
                .filter(other -> !other.equals(one))
                .noneMatch(other -> reader.mayBeJoined(inOrder(one, other))));
  }
}
