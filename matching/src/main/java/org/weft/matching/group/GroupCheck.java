package org.weft.matching.group;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.group.GroupOutcome.Grouped;
import org.weft.matching.group.GroupOutcome.Infeasible;
import org.weft.matching.group.GroupOutcome.Unsettled;

/**
 * Checks the answer to a problem without trusting whoever gave it.
 *
 * <p>Everybody is in one group; sizes and their number are as asked; no rule is broken, or exactly those that are said to be;
 * points, leads and shared minutes are right; nothing can pass the bound; and rules that are said to clash do, and would not
 * without any one of them.
 *
 * <p><b>Details.</b> The first thing that is wrong is reported. Claims that every split was looked at are checked by looking at
 * every split again, for up to 18 people, O(3^people); bounds of larger problems by asking for the best partners of everybody
 * again, O(people²). Conflicts of more than 18 people are counted again, and not checked for being smallest. No code is shared
 * with the search.
 */
public final class GroupCheck {
  private final GroupProblem problem;
  private final RuleReader reader;

  private GroupCheck(GroupProblem problem) {
    this.problem = problem;
    reader = new RuleReader(problem);
  }

  /**
   * Checks an outcome against its problem.
   *
   * @param problem what was asked
   * @param outcome what was answered, from here or from anywhere else
   * @return what was verified, or the first thing that is wrong
   */
  public static CheckVerdict of(GroupProblem problem, GroupOutcome outcome) {
    Components.required(problem, "problem");
    Components.required(outcome, "outcome");
    GroupCheck check = new GroupCheck(problem);
    Optional<String> flaw = outcome instanceof Infeasible infeasible
        ? new ConflictCheck(problem).flaw(infeasible.conflict())
        : outcome.found().flatMap(grouping -> check.flaw(outcome, grouping));
    return flaw.isPresent()
        ? new CheckVerdict.Refuted(flaw.get())
        : new CheckVerdict.Holds(claim(outcome));
  }

  private static String claim(GroupOutcome outcome) {
    if (outcome instanceof Infeasible infeasible) {
      return infeasible.conflict().inEnglish();
    }
    Grouping grouping = outcome.found().orElseThrow();
    return grouping.groups().size() + " groups with " + grouping.points() + " points; no split has "
        + (grouping.bound().aim() == GroupAim.BEST_TOTAL ? "more than " : "a worst group above ")
        + grouping.bound().points();
  }

  private Optional<String> flaw(GroupOutcome outcome, Grouping grouping) {
    return flawInPeople(grouping)
        .or(() -> flawInSizes(grouping))
        .or(() -> grouping.groups().stream()
            .flatMap(group -> flawInGroup(group).stream())
            .findFirst())
        .or(() -> flawInTotal(grouping))
        .or(() -> flawInRules(outcome, grouping))
        .or(() -> flawInBound(outcome, grouping));
  }

  private Optional<String> flawInPeople(Grouping grouping) {
    Multiset<ParticipantId> seated = HashMultiset.create();
    grouping.groups().forEach(group -> seated.addAll(group.people()));
    Optional<String> wrong = problem.people().stream()
        .filter(person -> seated.count(person) != 1)
        .findFirst()
        .map(person -> person + " is in " + seated.count(person) + " groups");
    return wrong.isPresent() || seated.size() == problem.people().size()
        ? wrong
        : Optional.of(seated.size() + " people are in groups and there are "
            + problem.people().size());
  }

  private Optional<String> flawInSizes(Grouping grouping) {
    GroupSizes sizes = problem.sizes();
    List<Integer> actual = grouping.groups().stream()
        .map(group -> group.people().size())
        .sorted(Comparator.reverseOrder())
        .toList();
    List<Integer> even = sizes.split(problem.people().size());
    boolean right = sizes.even()
        ? actual.equals(even)
        : actual.size() == even.size()
            && actual.stream().allMatch(size -> size >= sizes.least() && size <= sizes.most());
    return right
        ? Optional.empty()
        : Optional.of("the groups have " + actual + " people, which are not " + sizes);
  }

  private Optional<String> flawInGroup(FormedGroup group) {
    long points = points(group.people());
    if (points != group.points()) {
      return Optional.of(
          group + " has " + points + " points but " + group.points() + " are claimed");
    }
    return flawInLead(group).or(() -> flawInMinutes(group));
  }

  private long points(List<ParticipantId> people) {
    long points = 0;
    for (ParticipantId one : people) {
      for (ParticipantId other : people) {
        points += one.compareTo(other) < 0 ? problem.points(one, other) : 0;
      }
    }
    return points;
  }

  private Optional<String> flawInLead(FormedGroup group) {
    List<ParticipantId> able = group.people().stream().filter(this::mayLead).toList();
    if (able.isEmpty()) {
      return group.lead().map(lead -> lead + " leads " + group + " but may not lead");
    }
    List<ParticipantId> led = able.size() == group.people().size()
        ? group.people()
        : group.people().stream().filter(person -> !mayLead(person)).toList();
    long most = able.stream().mapToLong(person -> fit(person, led)).max().orElse(0);
    return group
            .lead()
            .filter(able::contains)
            .filter(lead -> fit(lead, led) == most)
            .isPresent()
        ? Optional.empty()
        : Optional.of("the lead of " + group + " should be who fits best to the others");
  }

  private boolean mayLead(ParticipantId person) {
    return problem.typesOf(person).contains(GroupType.lead());
  }

  private long fit(ParticipantId person, List<ParticipantId> others) {
    return others.stream()
        .filter(other -> !other.equals(person))
        .mapToLong(other -> problem.points(person, other))
        .sum();
  }

  private Optional<String> flawInMinutes(FormedGroup group) {
    boolean known = group.people().stream().allMatch(problem.weeks()::containsKey);
    Optional<Integer> shared =
        known ? Optional.of((int) reader.sharedMinutes(group.people())) : Optional.empty();
    return shared.equals(group.sharedMinutes())
        ? Optional.empty()
        : Optional.of(group + " shares " + shared.map(Object::toString).orElse("unknown")
            + " minutes but " + group.sharedMinutes().map(Object::toString).orElse("none")
            + " are claimed");
  }

  private static Optional<String> flawInTotal(Grouping grouping) {
    long total = grouping.groups().stream().mapToLong(FormedGroup::points).sum();
    return total == grouping.points()
        ? Optional.empty()
        : Optional.of(
            "the groups have " + total + " points but " + grouping.points() + " are claimed");
  }

  private Optional<String> flawInRules(GroupOutcome outcome, Grouping grouping) {
    ImmutableList<GroupOutcome.BrokenRule> broken = reader.broken(grouping);
    ImmutableList<GroupOutcome.BrokenRule> admitted =
        outcome instanceof Unsettled unsettled ? unsettled.broken() : ImmutableList.of();
    if (outcome instanceof Unsettled && broken.isEmpty()) {
      return Optional.of("no rule is broken; that is a grouping, not an unsettled one");
    }
    return broken.equals(admitted)
        ? Optional.empty()
        : Optional.of("the broken rules are " + broken + " but " + admitted + " are admitted");
  }

  private Optional<String> flawInBound(GroupOutcome outcome, Grouping grouping) {
    if (grouping.bound().aim() != problem.aim()) {
      return Optional.of(
          "the bound is on " + grouping.bound().aim() + " but the aim is " + problem.aim());
    }
    BoundCheck check = new BoundCheck(problem, reader);
    return grouping.bound().exhaustive()
        ? outcome instanceof Grouped
            ? check.flawInExhaustive(grouping)
            : Optional.of("an unsettled grouping cannot be the best of all")
        : check.flawInPartners(grouping.bound());
  }
}
