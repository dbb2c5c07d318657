package org.weft.matching.explain;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.Solution;
import org.weft.matching.explain.WhyNobody.OneMorePlace;
import org.weft.matching.kernel.repair.Change;
import org.weft.matching.kernel.repair.PricedMatching;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.OptimalStrategies;

/** What wishes cost everyone, in a {@link Situation}; unknown where the certificate carries no prices. */
final class ExactCosts {
  /** Whose places are tried as the nearest change; each is one search. */
  private static final int PLACES_TRIED = 24;

  private final Situation situation;
  private final Visibility visibility;

  ExactCosts(Situation situation, Visibility visibility) {
    this.situation = situation;
    this.visibility = visibility;
  }

  private Cost unknown() {
    return new Cost.Unknown("'" + situation.solution.strategy()
        + "' leaves no prices for this problem; force the pair and solve again");
  }

  /** The cost of a pair that is a candidate and no pair. */
  Cost ofPair(int mentee, int mentor) {
    @Nullable PricedMatching priced = situation.priced();
    if (priced == null) {
      return unknown();
    }
    int edge = situation.edgeOf(mentee, mentor);
    if (edge < 0 || situation.settled[mentee]) {
      return new Cost.NotPossible();
    }
    Optional<Change> change = priced.ifForced(edge);
    return change.isPresent() ? cost(change.get()) : new Cost.NotPossible();
  }

  private Cost.Exact cost(Change change) {
    int people = -morePeople(change);
    return new Cost.Exact(people, -change.gain() - situation.bonus * people, moves(change));
  }

  /** How many more mentees have a mentor. */
  private int morePeople(Change change) {
    int[] mentees = change.mentees();
    int[] edges = change.edges();
    int more = 0;
    for (int k = 0; k < mentees.length; k++) {
      more += (edges[k] < 0 ? 0 : 1) - (situation.heldEdge[mentees[k]] < 0 ? 0 : 1);
    }
    return more;
  }

  private ImmutableList<Move> moves(Change change) {
    int[] edges = change.edges();
    return IntStream.range(0, edges.length)
        .mapToObj(k -> {
          int i = change.mentees()[k];
          return new Move(
              visibility.show(situation.mentee(i)),
              mentorOf(situation.heldEdge[i]),
              mentorOf(edges[k]));
        })
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Person> mentorOf(int edge) {
    return edge < 0
        ? Optional.empty()
        : Optional.of(visibility.show(situation.mentor(situation.graph.mentorOf(edge))));
  }

  /** What each candidate of a mentee in the rest would cost; null without prices. */
  long @Nullable [] lossesOfMentee(int mentee) {
    @Nullable PricedMatching priced = situation.priced();
    return priced == null || !priced.isFree(mentee) ? null : priced.costs().lossesOfMentee(mentee);
  }

  /** What each candidate of a mentor in the rest would cost, by mentee; null without prices. */
  long @Nullable [] lossesOfMentor(int mentor) {
    @Nullable PricedMatching priced = situation.priced();
    return priced == null ? null : priced.costs().lossesOfMentor(mentor);
  }

  /**
   * The place more that would help a mentee most: one that gives them a mentor before others, then the one that gains most for
   * everyone, then the smallest id. Among the mentors given, those who gain most are tried.
   */
  Optional<OneMorePlace> nearestPlace(int mentee, int[] mentors) {
    @Nullable PricedMatching priced = situation.priced();
    if (priced == null) {
      return Optional.empty();
    }
    long[] gains = priced.costs().gainsOfPlaces();
    return Arrays.stream(mentors)
        .filter(j -> visibility.sees(situation.mentor(j)))
        .boxed()
        .sorted(Comparator.comparingLong((Integer j) -> -gains[j]).thenComparing(situation::mentor))
        .limit(PLACES_TRIED)
        .map(j -> onePlaceMore(priced, mentee, j))
        .min(Comparator.comparing((OneMorePlace place) -> !place.forThem())
            .thenComparing(Comparator.comparingInt(OneMorePlace::people).reversed())
            .thenComparing(Comparator.comparingLong(OneMorePlace::points).reversed()));
  }

  private OneMorePlace onePlaceMore(PricedMatching priced, int mentee, int mentor) {
    Person shown = visibility.show(situation.mentor(mentor));
    if (situation.putsPeopleFirst() && situation.problem.places(mentor) == 0) {
      return solvedAgain(mentee, mentor, shown);
    }
    Change change = priced.ifPlaceAdded(mentor);
    int people = morePeople(change);
    boolean forThem = Arrays.stream(change.mentees()).anyMatch(i -> i == mentee);
    return new OneMorePlace(shown, people, change.gain() - situation.bonus * people, forThem);
  }

  /** The bonus that puts people first counts on mentors with places; where one has none yet, solving again is exact. */
  private OneMorePlace solvedAgain(int mentee, int mentor, Person shown) {
    MatchingProblem more = OnePlace.more(situation.rest, mentor);
    Solution solution = OptimalStrategies.mostPeopleThenBestTotal().solve(more, TieBreak.byId());
    ParticipantId id = situation.mentee(mentee);
    long points = solution.pairs().stream()
        .mapToLong(
            pair -> more.points(more.candidate(pair.mentee(), pair.mentor()).orElseThrow()))
        .sum();
    long before = Arrays.stream(situation.heldEdge)
        .filter(e -> e >= 0)
        .mapToLong(situation.rest::points)
        .sum();
    int people = solution.pairs().size()
        - (int) Arrays.stream(situation.heldEdge).filter(e -> e >= 0).count();
    return new OneMorePlace(
        shown,
        people,
        points - before,
        solution.pairs().stream().anyMatch(pair -> pair.mentee().equals(id)));
  }
}
