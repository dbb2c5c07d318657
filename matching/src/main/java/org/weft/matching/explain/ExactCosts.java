package org.weft.matching.explain;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.matching.explain.WhyNobody.OneMorePlace;
import org.weft.matching.kernel.repair.Change;
import org.weft.matching.kernel.repair.PricedMatching;

/** What wishes cost everyone, in a {@link Situation}; unknown where the certificate carries no prices. */
final class ExactCosts {
  private final Situation situation;
  private final Visibility visibility;
  private final long bonus;

  ExactCosts(Situation situation, Visibility visibility) {
    this.situation = situation;
    this.visibility = visibility;
    @Nullable PricedMatching priced = situation.priced();
    this.bonus = priced == null ? 0 : priced.bonus();
  }

  static Cost unknown(Situation situation) {
    return new Cost.Unknown("'" + situation.solution.strategy()
        + "' leaves no prices for this problem; force the pair and solve again");
  }

  /** The cost of a pair that is a candidate and no pair. */
  Cost ofPair(int mentee, int mentor) {
    @Nullable PricedMatching priced = situation.priced();
    if (priced == null) {
      return unknown(situation);
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
    return new Cost.Exact(people, -change.gain() - bonus * people, moves(change));
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
   * The place more that would help a mentee most: one through which they could have a mentor before others, then the one that
   * gains most for everyone, then the smallest id.
   */
  Optional<OneMorePlace> nearestPlace(int mentee, int[] mentors) {
    @Nullable PricedMatching priced = situation.priced();
    if (priced == null) {
      return Optional.empty();
    }
    long[] gains = priced.costs().gainsOfPlaces();
    long[] in = priced.costs().waysIn();
    long[] theirs = priced.costs().waysFrom(mentee);
    return Arrays.stream(mentors)
        .filter(j -> visibility.sees(situation.mentor(j)))
        .boxed()
        .min(Comparator.comparing((Integer j) -> gains[j] == 0 || theirs[j] > in[j])
            .thenComparing(j -> -gains[j])
            .thenComparing(situation::mentor))
        .map(j -> onePlaceMore(priced, j, gains[j] > 0 && theirs[j] == in[j]));
  }

  private OneMorePlace onePlaceMore(PricedMatching priced, int mentor, boolean forThem) {
    Person shown = visibility.show(situation.mentor(mentor));
    Change change = priced.ifPlaceAdded(mentor);
    int people = forThem ? 1 : morePeople(change);
    return new OneMorePlace(shown, people, change.gain() - bonus * people, forThem);
  }
}
