package org.weft.core.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Who reports to whom, through managers in and outside the program.
 *
 * <p>Each person has at most one manager, so lines are paths in a forest, once circles are ruled out.
 */
final class ReportingLines {
  /** In the order of the roster; people without a manager are left out. */
  private final ImmutableMap<ParticipantId, ParticipantId> managers;

  private final Set<ParticipantId> known;

  private ReportingLines(
      ImmutableMap<ParticipantId, ParticipantId> managers, Set<ParticipantId> known) {
    this.managers = managers;
    this.known = known;
  }

  static ReportingLines of(Roster roster) {
    Map<ParticipantId, Optional<ParticipantId>> entries = new LinkedHashMap<>();
    Set<ParticipantId> ambiguous = new HashSet<>();
    BiConsumer<ParticipantId, Optional<ParticipantId>> collect = (person, manager) -> {
      Optional<ParticipantId> earlier = entries.putIfAbsent(person, manager);
      if (earlier != null && !earlier.equals(manager)) {
        ambiguous.add(person);
      }
    };
    roster.participants().forEach(person -> collect.accept(person.id(), person.manager()));
    roster.outsideManagers().forEach(manager -> collect.accept(manager.id(), manager.manager()));
    ImmutableMap.Builder<ParticipantId, ParticipantId> managers = ImmutableMap.builder();
    entries.forEach((person, manager) -> {
      // A duplicate id is reported elsewhere. Which of its managers is meant, nobody can tell.
      if (!ambiguous.contains(person)) {
        manager.ifPresent(boss -> managers.put(person, boss));
      }
    });
    return new ReportingLines(managers.buildOrThrow(), entries.keySet());
  }

  boolean knows(ParticipantId person) {
    return known.contains(person);
  }

  /** Each circle once, from its smallest id. Linear. */
  ImmutableList<ImmutableList<ParticipantId>> circles() {
    ImmutableList.Builder<ImmutableList<ParticipantId>> circles = ImmutableList.builder();
    Set<ParticipantId> done = new HashSet<>();
    for (ParticipantId start : managers.keySet()) {
      Set<ParticipantId> path = new LinkedHashSet<>();
      @Nullable ParticipantId person = start;
      while (person != null && !done.contains(person) && path.add(person)) {
        person = managers.get(person);
      }
      if (person != null && path.contains(person)) {
        List<ParticipantId> walk = new ArrayList<>(path);
        List<ParticipantId> circle = walk.subList(walk.indexOf(person), walk.size());
        Collections.rotate(circle, -circle.indexOf(Collections.min(circle)));
        circles.add(ImmutableList.copyOf(circle));
      }
      done.addAll(path);
    }
    return circles.build();
  }

  /** The managers above a person, nearest first. */
  ImmutableList<ParticipantId> above(ParticipantId person) {
    ImmutableList.Builder<ParticipantId> above = ImmutableList.builder();
    for (@Nullable ParticipantId boss = managers.get(person);
        boss != null;
        boss = managers.get(boss)) {
      above.add(boss);
    }
    return above.build();
  }

  boolean isAbove(ParticipantId boss, ParticipantId person) {
    @Nullable ParticipantId next = managers.get(person);
    while (next != null && !next.equals(boss)) {
      next = managers.get(next);
    }
    return next != null;
  }
}
