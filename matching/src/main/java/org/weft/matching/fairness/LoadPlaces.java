package org.weft.matching.fairness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.scoring.Scoring;

/** The problem in which each place is a mentor. The points of mentors count the cost of places, taken from the most there are. */
final class LoadPlaces {
  /** The r-th place costs 2r − 1, which must stay below the most points. */
  private static final int MOST_PLACES = (int) (Scoring.POINTS / 2);

  private final MatchingProblem problem;
  private final Map<ParticipantId, ParticipantId> mentorOf = new HashMap<>();
  private final List<ParticipantId> places = new ArrayList<>();
  private final List<ImmutableList<ParticipantId>> placesOf = new ArrayList<>();
  private final Map<ParticipantId, Integer> rank = new HashMap<>();

  LoadPlaces(MatchingProblem problem) {
    this.problem = problem;
    String sign = sign(problem);
    for (int j = 0; j < problem.mentors().size(); j++) {
      int most = Math.min(problem.places(j), problem.mentees().size());
      checkArgument(
          most <= MOST_PLACES,
          "even load takes at most %s places of a mentor but %s has %s; state fewer",
          MOST_PLACES,
          problem.mentors().get(j),
          most);
      ImmutableList.Builder<ParticipantId> own = ImmutableList.builder();
      for (int r = 1; r <= most; r++) {
        ParticipantId place = ParticipantId.of(problem.mentors().get(j) + sign + r);
        own.add(place);
        mentorOf.put(place, problem.mentors().get(j));
        rank.put(place, r);
        places.add(place);
      }
      placesOf.add(own.build());
    }
    Collections.sort(places);
  }

  /** So long that no place is called like a person, nor two alike. */
  private static String sign(MatchingProblem problem) {
    StringBuilder sign = new StringBuilder("#");
    while (problem.mentees().stream().anyMatch(each -> each.value().contains(sign))
        || problem.mentors().stream().anyMatch(each -> each.value().contains(sign))) {
      sign.append('#');
    }
    return sign.toString();
  }

  MatchingProblem problem() {
    int mentees = problem.mentees().size();
    int[] start = new int[mentees + 1];
    List<int[]> columns = new ArrayList<>();
    for (int i = 0; i < mentees; i++) {
      int begin = columns.size();
      for (int c = problem.firstCandidate(i); c < problem.endCandidate(i); c++) {
        for (ParticipantId place : placesOf.get(problem.mentorOf(c))) {
          columns.add(new int[] {
            Collections.binarySearch(places, place),
            (int) problem.points(c),
            (int) Scoring.POINTS - (2 * rank.getOrDefault(place, 0) - 1)
          });
        }
      }
      columns
          .subList(begin, columns.size())
          .sort((one, other) -> Integer.compare(one[0], other[0]));
      start[i + 1] = columns.size();
    }
    int[] one = new int[places.size()];
    Arrays.fill(one, 1);
    return MatchingProblem.ofColumns(
            problem.mentees(),
            places,
            one,
            start,
            column(columns, 0),
            column(columns, 1),
            new int[columns.size()],
            column(columns, 2))
        .withForced(forced());
  }

  private static int[] column(List<int[]> columns, int which) {
    return columns.stream().mapToInt(each -> each[which]).toArray();
  }

  /** Forced pairs take the cheapest places; in a cheapest solution those are taken anyway. */
  private List<Pairing> forced() {
    Map<ParticipantId, Integer> taken = new HashMap<>();
    List<Pairing> forced = new ArrayList<>();
    for (Pairing pair : problem.forced()) {
      int next = taken.merge(pair.mentor(), 1, Integer::sum);
      int mentor = problem.indexOfMentor(pair.mentor()).orElseThrow();
      forced.add(Pairing.of(pair.mentee(), placesOf.get(mentor).get(next - 1)));
    }
    return forced;
  }

  /** Back from places to mentors. */
  Solution whole(String name, Solution byPlaces) {
    return new Solution(
        name,
        byPlaces.pairs().stream()
            .map(pair ->
                Pairing.of(pair.mentee(), mentorOf.getOrDefault(pair.mentor(), pair.mentor())))
            .collect(ImmutableList.toImmutableList()),
        EvenLoad.claim());
  }
}
