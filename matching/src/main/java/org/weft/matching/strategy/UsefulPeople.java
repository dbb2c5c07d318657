package org.weft.matching.strategy;

import java.util.stream.IntStream;
import org.weft.matching.kernel.CandidateGraph;

/** Who has a use in a matching, so that people who can meet nobody change nothing. */
final class UsefulPeople {
  private final int[] mentees;
  private final int[] room;
  private final long places;
  private final long candidates;

  private UsefulPeople(int[] mentees, int[] room, long places, long candidates) {
    this.mentees = mentees;
    this.room = room;
    this.places = places;
    this.candidates = candidates;
  }

  /** Mentees with a candidate who has a place. */
  int[] mentees() {
    return mentees;
  }

  /**
   * For each mentor the places that count: no more than there are candidates to fill them, and one, which shows that the mentor
   * is not full; 0 for who has no candidate.
   */
  int[] room() {
    return room;
  }

  /** Sum of the room. */
  long places() {
    return places;
  }

  /** Number of candidates whose mentor has a place. */
  long candidates() {
    return candidates;
  }

  static UsefulPeople of(CandidateGraph graph, int[] places) {
    int[] degree = new int[graph.mentors()];
    for (int e = 0; e < graph.edges(); e++) {
      degree[graph.mentorOf(e)]++;
    }
    int[] room = new int[degree.length];
    long sum = 0;
    long candidates = 0;
    for (int j = 0; j < degree.length; j++) {
      room[j] = degree[j] == 0 ? 0 : Math.min(places[j], degree[j] + 1);
      sum += room[j];
      candidates += room[j] == 0 ? 0 : degree[j];
    }
    int[] mentees =
        IntStream.range(0, graph.mentees()).filter(i -> hasUse(graph, i, room)).toArray();
    return new UsefulPeople(mentees, room, sum, candidates);
  }

  private static boolean hasUse(CandidateGraph graph, int mentee, int[] room) {
    for (int e = graph.firstEdge(mentee); e < graph.endEdge(mentee); e++) {
      if (room[graph.mentorOf(e)] > 0) {
        return true;
      }
    }
    return false;
  }

  /** For each place its mentor; places of one mentor stand together. The sum must fit an {@code int}. */
  int[] mentorOfPlace() {
    int[] mentorOf = new int[Math.toIntExact(places)];
    int place = 0;
    for (int j = 0; j < room.length; j++) {
      for (int k = 0; k < room[j]; k++) {
        mentorOf[place++] = j;
      }
    }
    return mentorOf;
  }
}
