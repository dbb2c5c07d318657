package org.weft.matching.explain;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.kernel.MentorIndex;
import org.weft.matching.problem.MatchingProblem;

/** Ranks whom else somebody could be paired with. */
final class Alternatives {
  private final Situation situation;
  private final Visibility visibility;
  private final PairReasons pairs;
  private final ExactCosts costs;

  Alternatives(Situation situation, Visibility visibility, PairReasons pairs, ExactCosts costs) {
    this.situation = situation;
    this.visibility = visibility;
    this.pairs = pairs;
    this.costs = costs;
  }

  /** Another pair that could be, with what it costs as one number, equal for all where costs are unknown. */
  private record Option(int mentee, int mentor, long loss, long liked, ParticipantId partner) {}

  private static final Comparator<Option> ORDER = Comparator.comparingLong(Option::loss)
      .thenComparing(Comparator.comparingLong(Option::liked).reversed())
      .thenComparing(Option::partner);

  ImmutableList<Alternative> ofMentee(int mentee, int most) {
    if (situation.settled[mentee]) {
      return ImmutableList.of();
    }
    MatchingProblem rest = situation.rest;
    long @Nullable [] losses = costs.lossesOfMentee(mentee);
    int first = rest.firstCandidate(mentee);
    List<Option> options = IntStream.range(first, rest.endCandidate(mentee))
        .filter(e -> e != situation.heldEdge[mentee] && rest.places(rest.mentorOf(e)) > 0)
        .mapToObj(e -> new Option(
            mentee,
            rest.mentorOf(e),
            losses == null ? 0 : losses[e - first],
            rest.menteePoints(e),
            situation.mentor(rest.mentorOf(e))))
        .toList();
    return best(options, most, option -> pairs.rankFor(option.mentee(), candidate(option)));
  }

  ImmutableList<Alternative> ofMentor(int mentor, int most) {
    MatchingProblem rest = situation.rest;
    if (rest.places(mentor) == 0) {
      return ImmutableList.of();
    }
    long @Nullable [] losses = costs.lossesOfMentor(mentor);
    MentorIndex index = situation.restIndex();
    int first = index.firstEntry(mentor);
    List<Option> options = IntStream.range(first, index.endEntry(mentor))
        .filter(k -> index.edgeAt(k) != situation.heldEdge[index.menteeAt(k)])
        .mapToObj(k -> new Option(
            index.menteeAt(k),
            mentor,
            losses == null ? 0 : losses[k - first],
            rest.mentorPoints(index.edgeAt(k)),
            situation.mentee(index.menteeAt(k))))
        .toList();
    return best(options, most, option -> pairs.rankForMentor(option.mentor(), candidate(option)));
  }

  private int candidate(Option option) {
    return situation
        .problem
        .candidate(situation.mentee(option.mentee()), situation.mentor(option.mentor()))
        .orElseThrow();
  }

  private ImmutableList<Alternative> best(
      List<Option> options, int most, Function<Option, Integer> rank) {
    return options.stream()
        .filter(option -> visibility.sees(option.partner()))
        .sorted(ORDER)
        .limit(most)
        .map(option -> Alternative.builder()
            .partner(visibility.show(option.partner()))
            .points(option.liked())
            .rank(rank.apply(option))
            .cost(costs.ofPair(option.mentee(), option.mentor()))
            .build())
        .collect(ImmutableList.toImmutableList());
  }
}
