package org.weft.matching.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weft.core.calendar.Availability;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;

/** Turns places in the canonical order into groups of people with all that is said about them. */
final class Groups {
  private final GroupProblem problem;
  private final CanonicalGroups canonical;

  Groups(GroupProblem problem, CanonicalGroups canonical) {
    this.problem = problem;
    this.canonical = canonical;
  }

  /** Groups that are best of all, so that the bound is what they have. */
  Grouping exhaustive(int[][] members) {
    Grouping open = within(members, 0);
    long points = problem.aim() == GroupAim.BEST_TOTAL ? open.points() : lowestMean(open);
    return new Grouping(open.groups(), open.points(), new GroupBound(problem.aim(), points, true));
  }

  /** The lowest mean in points, rounded up. */
  private static long lowestMean(Grouping grouping) {
    return grouping.groups().stream()
        .mapToLong(group -> {
          long size = group.people().size();
          return -Math.floorDiv(-group.points(), size * (size - 1) / 2);
        })
        .min()
        .orElse(0);
  }

  Grouping within(int[][] members, long bound) {
    ImmutableList.Builder<FormedGroup> groups = ImmutableList.builder();
    long points = 0;
    for (int[] places : members) {
      FormedGroup group = group(canonical.people(places));
      points += group.points();
      groups.add(group);
    }
    return new Grouping(groups.build(), points, new GroupBound(problem.aim(), bound, false));
  }

  /** People in the order of the tie-break. */
  private FormedGroup group(ImmutableList<ParticipantId> people) {
    long points = 0;
    for (int a = 1; a < people.size(); a++) {
      for (int b = 0; b < a; b++) {
        points += problem.points(people.get(a), people.get(b));
      }
    }
    return FormedGroup.builder()
        .people(people)
        .lead(lead(people))
        .points(points)
        .sharedMinutes(sharedMinutes(people))
        .build();
  }

  /** Of those who may lead, who fits best to the others; the first of them where some fit alike. */
  private Optional<ParticipantId> lead(ImmutableList<ParticipantId> people) {
    @Nullable ParticipantId lead = null;
    long most = 0;
    for (ParticipantId person : people) {
      if (leads(person)) {
        long fit = LeadFit.of(problem, person, people);
        if (lead == null || fit > most) {
          lead = person;
          most = fit;
        }
      }
    }
    return Optional.ofNullable(lead);
  }

  private boolean leads(ParticipantId person) {
    return problem.types().containsEntry(person, GroupType.lead());
  }

  private Optional<Integer> sharedMinutes(ImmutableList<ParticipantId> people) {
    if (!people.stream().allMatch(problem.weeks()::containsKey)) {
      return Optional.empty();
    }
    ImmutableRangeSet<Instant> shared = week(people.get(0)).spans();
    for (ParticipantId person : people) {
      shared = shared.intersection(week(person).spans());
    }
    return Optional.of((int) Availability.of(shared).minutes());
  }

  private Availability week(ParticipantId person) {
    return Components.required(problem.weeks().get(person), "week");
  }

  /** What somebody who may lead is worth to those who may not; to all where everybody may. */
  static final class LeadFit {
    private LeadFit() {}

    static long of(
        GroupProblem problem, ParticipantId person, ImmutableList<ParticipantId> people) {
      boolean allLead =
          people.stream().allMatch(each -> problem.types().containsEntry(each, GroupType.lead()));
      return people.stream()
          .filter(other -> !other.equals(person))
          .filter(other -> allLead || !problem.types().containsEntry(other, GroupType.lead()))
          .mapToLong(other -> problem.points(person, other))
          .sum();
    }
  }
}
