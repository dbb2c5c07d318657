package org.weft.matching.kernel.profile;

import java.util.Optional;
import org.weft.matching.kernel.CandidateGraph;

/** Reads the promise of {@link ProfileAssignment} about its prices, word by word. */
final class PriceProof {
  private PriceProof() {}

  static Optional<String> flaw(Wishes wishes, ProfileAssignment found) {
    CandidateGraph graph = wishes.graph();
    int[] matched = found.matchedEdge();
    int goals = found.goals();
    int[] load = new int[graph.mentors()];
    long[] bound = new long[goals];
    long[] reached = new long[goals];
    for (int i = 0; i < graph.mentees(); i++) {
      for (int g = 0; g < goals; g++) {
        bound[g] += found.menteePrice(g, i);
      }
      int sign = sign(found, i, -1, 0, false);
      if (sign < 0 || sign > 0 && matched[i] < 0) {
        return Optional.of("price of mentee " + i);
      }
      if (matched[i] >= 0) {
        load[graph.mentorOf(matched[i])]++;
      }
      for (int e = graph.firstEdge(i); e < graph.endEdge(i); e++) {
        int slack = sign(found, i, graph.mentorOf(e), wishes.rank()[e], true);
        if (slack < 0 || slack > 0 && e == matched[i]) {
          return Optional.of("edge " + e + " slack " + slack);
        }
      }
      for (int g = 0; g < goals && matched[i] >= 0; g++) {
        reached[g] += weight(found, g, wishes.rank()[matched[i]]);
      }
    }
    for (int j = 0; j < graph.mentors(); j++) {
      int sign = sign(found, -1, j, 0, false);
      if (sign < 0 || sign > 0 && load[j] < wishes.capacity()[j]) {
        return Optional.of("price of mentor " + j);
      }
      for (int g = 0; g < goals; g++) {
        bound[g] += (long) found.mentorPrice(g, j) * wishes.capacity()[j];
      }
    }
    return java.util.Arrays.equals(bound, reached) ? Optional.empty() : Optional.of("bound");
  }

  private static int sign(
      ProfileAssignment found, int mentee, int mentor, int rank, boolean isEdge) {
    for (int g = 0; g < found.goals(); g++) {
      int total = (mentee < 0 ? 0 : found.menteePrice(g, mentee))
          + (mentor < 0 ? 0 : found.mentorPrice(g, mentor))
          - (isEdge ? weight(found, g, rank) : 0);
      if (total != 0) {
        return Integer.signum(total);
      }
    }
    return 0;
  }

  private static int weight(ProfileAssignment found, int goal, int rank) {
    return found.goalRank(goal) == ProfileAssignment.ALL_RANKS || found.goalRank(goal) == rank
        ? found.goalWeight(goal)
        : 0;
  }
}
