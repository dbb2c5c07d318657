package org.weft.matching.kernel.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.weft.matching.kernel.CandidateGraph;
import org.weft.matching.kernel.Matchings;
import org.weft.matching.kernel.Rankings;

/** One random problem with strict lists, places on both sides and minimums, and every matching of it by definition. */
record ChoiceInstance(
    CandidateGraph graph,
    int[] menteeRank,
    int[] mentorRank,
    int[] menteePlaces,
    int[] mentorPlaces,
    int[] minimum) {

  static ChoiceInstance of(long seed, int mostPeople, int mostEdges) {
    SplittableRandom random = new SplittableRandom(seed);
    int mentees = random.nextInt(mostPeople + 1);
    int mentors = random.nextInt(mostPeople + 1);
    double density = Math.sqrt(random.nextDouble());
    int[][] rows = new int[mentees][];
    int left = mostEdges;
    for (int i = 0; i < mentees; i++) {
      int[] row = Arrays.stream(Matchings.shuffled(mentors, random))
          .filter(j -> random.nextDouble() < density)
          .limit(left)
          .toArray();
      left -= row.length;
      rows[i] = row;
    }
    CandidateGraph graph = CandidateGraph.ofRows(mentors, rows);
    int[] menteeRank = new int[graph.edges()];
    int[] mentorRank = new int[graph.edges()];
    List<List<Integer>> ofMentor = new ArrayList<>();
    for (int j = 0; j < mentors; j++) {
      ofMentor.add(new ArrayList<>());
    }
    for (int i = 0; i < mentees; i++) {
      int[] ranks = Matchings.shuffled(rows[i].length, random);
      for (int k = 0; k < ranks.length; k++) {
        menteeRank[graph.firstEdge(i) + k] = ranks[k];
        ofMentor.get(rows[i][k]).add(graph.firstEdge(i) + k);
      }
    }
    for (List<Integer> edges : ofMentor) {
      int[] ranks = Matchings.shuffled(edges.size(), random);
      for (int k = 0; k < ranks.length; k++) {
        mentorRank[edges.get(k)] = ranks[k];
      }
    }
    int[] mentorPlaces = random.ints(mentors, 0, 4).toArray();
    int[] minimum = new int[mentors];
    Arrays.setAll(minimum, j -> random.nextInt(1 + mentorPlaces[j]) * random.nextInt(2));
    return new ChoiceInstance(
        graph, menteeRank, mentorRank, random.ints(mentees, 0, 4).toArray(), mentorPlaces, minimum);
  }

  Rankings rankings() {
    return Rankings.of(graph, menteeRank, mentorRank);
  }

  int menteeOf(int edge) {
    return Matchings.menteeOf(graph, edge);
  }

  /** All sets of edges that fit the places of both sides. */
  List<int[]> manyToManyMatchings() {
    List<int[]> all = new ArrayList<>();
    for (int set = 0; set < 1 << graph.edges(); set++) {
      int chosen = set;
      int[] edges =
          IntStream.range(0, graph.edges()).filter(e -> (chosen >> e & 1) == 1).toArray();
      boolean fits = true;
      for (int e : edges) {
        fits &= ofMentee(edges, menteeOf(e)).size() <= menteePlaces[menteeOf(e)];
        fits &= ofMentor(edges, graph.mentorOf(e)).size() <= mentorPlaces[graph.mentorOf(e)];
      }
      if (fits) {
        all.add(edges);
      }
    }
    return all;
  }

  List<Integer> ofMentee(int[] edges, int mentee) {
    return Arrays.stream(edges).filter(e -> menteeOf(e) == mentee).boxed().toList();
  }

  List<Integer> ofMentor(int[] edges, int mentor) {
    return Arrays.stream(edges).filter(e -> graph.mentorOf(e) == mentor).boxed().toList();
  }

  /** Edges whose people would both rather have each other, by definition. */
  List<Integer> blocking(int[] edges) {
    List<Integer> blocking = new ArrayList<>();
    for (int e = 0; e < graph.edges(); e++) {
      int edge = e;
      List<Integer> byMentee = ofMentee(edges, menteeOf(e));
      List<Integer> byMentor = ofMentor(edges, graph.mentorOf(e));
      boolean menteeWants = byMentee.size() < menteePlaces[menteeOf(e)]
          || byMentee.stream().anyMatch(h -> menteeRank[edge] < menteeRank[h]);
      boolean mentorWants = byMentor.size() < mentorPlaces[graph.mentorOf(e)]
          || byMentor.stream().anyMatch(h -> mentorRank[edge] < mentorRank[h]);
      if (!byMentee.contains(e) && menteeWants && mentorWants) {
        blocking.add(e);
      }
    }
    return blocking;
  }

  /** All matchings of each mentee to one mentor at most. */
  List<int[]> oneMentorMatchings() {
    return Matchings.all(graph, mentorPlaces);
  }

  boolean meetsMinimums(int[] matchedEdge) {
    for (int j = 0; j < minimum.length; j++) {
      int mentor = j;
      long load = Arrays.stream(matchedEdge)
          .filter(e -> e >= 0 && graph.mentorOf(e) == mentor)
          .count();
      if (load < minimum[j]) {
        return false;
      }
    }
    return true;
  }

  boolean wants(int[] matchedEdge, int mentee, int edge) {
    return matchedEdge[mentee] < 0 || menteeRank[edge] < menteeRank[matchedEdge[mentee]];
  }

  /** Whether a mentee would rather have a mentor who holds somebody that it likes less. */
  boolean hasEnvy(int[] matchedEdge) {
    for (int e = 0; e < graph.edges(); e++) {
      for (int held : matchedEdge) {
        if (held >= 0
            && graph.mentorOf(held) == graph.mentorOf(e)
            && mentorRank[e] < mentorRank[held]
            && wants(matchedEdge, menteeOf(e), e)) {
          return true;
        }
      }
    }
    return false;
  }

  boolean isStable(int[] matchedEdge) {
    for (int e = 0; e < graph.edges(); e++) {
      int mentor = graph.mentorOf(e);
      long load = Arrays.stream(matchedEdge)
          .filter(h -> h >= 0 && graph.mentorOf(h) == mentor)
          .count();
      if (load < mentorPlaces[mentor] && wants(matchedEdge, menteeOf(e), e)) {
        return false;
      }
    }
    return !hasEnvy(matchedEdge);
  }
}
