package org.weft.matching.kernel.lattice;

import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.MentorIndex;
import org.weft.matching.kernel.Rankings;

/** The lists of both sides as edges, best first, and the mentee of each edge. */
final class Lists {
  private final CandidateGraph graph;
  private final int[] menteeOf;
  private final int[] byMentee;
  private final int[] mentorStart;
  private final int[] byMentor;

  Lists(Rankings rankings) {
    this.graph = rankings.graph();
    this.menteeOf = new int[graph.edges()];
    this.byMentee = new int[graph.edges()];
    this.mentorStart = new int[graph.mentors()];
    this.byMentor = new int[graph.edges()];
    MentorIndex index = MentorIndex.of(graph);
    for (int j = 0; j < graph.mentors(); j++) {
      mentorStart[j] = index.firstEntry(j);
    }
    for (int i = 0; i < graph.mentees(); i++) {
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        menteeOf[e] = i;
        byMentee[graph.firstEdge(i) + rankings.menteeRank(e)] = e;
        byMentor[mentorStart[graph.mentorOf(e)] + rankings.mentorRank(e)] = e;
      }
    }
  }

  int menteeOf(int edge) {
    return menteeOf[edge];
  }

  int atMentee(int mentee, int rank) {
    return byMentee[graph.firstEdge(mentee) + rank];
  }

  int atMentor(int mentor, int rank) {
    return byMentor[mentorStart[mentor] + rank];
  }
}
