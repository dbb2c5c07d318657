package org.weft.matching.kernel.choice;

import java.util.Arrays;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Rankings;

/** The strict lists of one side: for each person its edges, best first, behind each other in one array. */
final class Lists {
  /** First place of each person in {@link #order}, and the number of edges. */
  final int[] start;

  final int[] order;

  /** For each edge, its person on this side and its rank there, 0 for the favorite. */
  final int[] person;

  final int[] rank;

  private Lists(int people, int[] person, int[] rank) {
    this.person = person;
    this.rank = rank;
    this.start = new int[people + 1];
    for (int p : person) {
      start[p + 1]++;
    }
    for (int p = 0; p < people; p++) {
      start[p + 1] += start[p];
    }
    this.order = new int[person.length];
    for (int e = 0; e < person.length; e++) {
      order[start[person[e]] + rank[e]] = e;
    }
  }

  static Lists ofMentees(Rankings rankings) {
    CandidateGraph graph = rankings.graph();
    int[] person = new int[graph.edges()];
    for (int i = 0; i < graph.mentees(); i++) {
      Arrays.fill(person, graph.firstEdge(i), graph.endEdge(i), i);
    }
    int[] rank = new int[graph.edges()];
    Arrays.setAll(rank, rankings::menteeRank);
    return new Lists(graph.mentees(), person, rank);
  }

  static Lists ofMentors(Rankings rankings) {
    CandidateGraph graph = rankings.graph();
    int[] person = new int[graph.edges()];
    Arrays.setAll(person, graph::mentorOf);
    int[] rank = new int[graph.edges()];
    Arrays.setAll(rank, rankings::mentorRank);
    return new Lists(graph.mentors(), person, rank);
  }
}
