package org.weft.matching.columns;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weft.core.cohort.Outsider;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.kernel.columns.RowLoops;
import org.weft.matching.kernel.columns.RowTerm;

/**
 * Reporting lines as intervals: everybody gets a number such that those below a person are the numbers after theirs up to
 * an end (a walk through the forest, parents first). Linear in the people, whatever the depth; closing a row is linear in
 * what it closes.
 */
public final class Lines implements RowTerm {
  /** Manager of each node, or -1. */
  private final int[] manager;
  /** Number of each node in the walk, and the end of those below. */
  private final int[] first;

  private final int[] end;
  private final int[] nodeOfMentee;
  /** Mentor of each node, or -1. */
  private final int[] mentorOfNode;
  /** Mentors in the order of the walk, and their numbers in it. */
  private final int[] mentorsInOrder;

  private final int[] numbersInOrder;

  private Lines(People people, Map<ParticipantId, Integer> nodes, int[] manager) {
    this.manager = manager;
    first = new int[manager.length];
    end = new int[manager.length];
    walk();
    nodeOfMentee = people.ofMentees(person -> nodes.getOrDefault(person.id(), -1));
    int[] nodeOfMentor = people.ofMentors(person -> nodes.getOrDefault(person.id(), -1));
    mentorOfNode = new int[manager.length];
    Arrays.fill(mentorOfNode, -1);
    long[] order = new long[nodeOfMentor.length];
    for (int mentor = 0; mentor < nodeOfMentor.length; mentor++) {
      mentorOfNode[nodeOfMentor[mentor]] = mentor;
      order[mentor] = (long) first[nodeOfMentor[mentor]] << 32 | mentor;
    }
    Arrays.sort(order);
    mentorsInOrder = Arrays.stream(order).mapToInt(entry -> (int) entry).toArray();
    numbersInOrder =
        Arrays.stream(order).mapToInt(entry -> (int) (entry >>> 32)).toArray();
  }

  static Lines of(People people) {
    Map<ParticipantId, Integer> nodes = new HashMap<>();
    List<Optional<ParticipantId>> managers = new ArrayList<>();
    for (Participant person : people.cohort().participants()) {
      nodes.put(person.id(), managers.size());
      managers.add(person.manager());
    }
    for (Outsider person : people.cohort().roster().outsiders()) {
      if (nodes.putIfAbsent(person.id(), managers.size()) == null) {
        managers.add(person.manager());
      }
    }
    int[] manager = managers.stream()
        .mapToInt(boss -> boss.map(id -> nodes.getOrDefault(id, -1)).orElse(-1))
        .toArray();
    return new Lines(people, nodes, manager);
  }

  private void walk() {
    List<List<Integer>> below = new ArrayList<>();
    for (int node = 0; node < manager.length; node++) {
      below.add(new ArrayList<>(0));
    }
    Deque<Integer> open = new ArrayDeque<>();
    for (int node = manager.length - 1; node >= 0; node--) {
      if (manager[node] < 0) {
        open.push(node);
      } else {
        below.get(manager[node]).add(node);
      }
    }
    int[] order = new int[manager.length];
    int next = 0;
    while (!open.isEmpty()) {
      int node = open.pop();
      order[next] = node;
      first[node] = next++;
      below.get(node).forEach(open::push);
    }
    for (int at = next - 1; at >= 0; at--) {
      int node = order[at];
      end[node] = Math.max(end[node], first[node] + 1);
      if (manager[node] >= 0) {
        end[manager[node]] = Math.max(end[manager[node]], end[node]);
      }
    }
  }

  @Override
  public void addTo(int mentee, int[] row) {
    int node = nodeOfMentee[mentee];
    for (int boss = manager[node]; boss >= 0; boss = manager[boss]) {
      if (mentorOfNode[boss] >= 0) {
        row[mentorOfNode[boss]] |= RowLoops.CLOSED;
      }
    }
    int found = Arrays.binarySearch(numbersInOrder, first[node] + 1);
    for (int at = found < 0 ? -found - 1 : found;
        at < numbersInOrder.length && numbersInOrder[at] < end[node];
        at++) {
      row[mentorsInOrder[at]] |= RowLoops.CLOSED;
    }
  }
}
