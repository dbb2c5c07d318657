package org.weft.matching.experiment.measure;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.ProblemFeature;

/**
 * Who would rather have each other: the definition is {@link Measure#BLOCKING_PAIRS}.
 *
 * <p>Worked example: Ana likes Mo best, then Nia; Ben likes Mo best, then Nia; Mo likes Ben better, Nia likes both equally. If Ana
 * has Mo and Ben has Nia, then Ben and Mo block. If Ben has Mo and Ana has Nia, nobody blocks: Mo would not take Ana for Ben.
 *
 * @param pairs the blocking pairs, by mentee, then by mentor; in one pool the smaller id of each pair comes first
 */
public record BlockingPairs(ImmutableList<Pairing> pairs) {
  /** Pairs block each other's terms there, so that two people alone cannot tell. */
  static final ImmutableList<ProblemFeature> UNDEFINED =
      ImmutableList.of(ProblemFeature.TYPE_QUOTAS, ProblemFeature.COUPLES);

  /**
   * Sorts the pairs.
   *
   * @param pairs the blocking pairs
   */
  public BlockingPairs {
    pairs = ImmutableList.sortedCopyOf(pairs);
  }

  /**
   * Looks for them. Linear in the candidates but for sorting.
   *
   * @param problem the problem
   * @param matching pairs of it
   * @return everybody who would rather have each other; empty if the matching is weakly stable
   * @throws IllegalArgumentException if the pairs are no matching of the problem, or it asks for types or couples
   */
  public static BlockingPairs of(MatchingProblem problem, Collection<Pairing> matching) {
    Judged.checked(problem, matching, UNDEFINED);
    return of(Market.open(problem, matching));
  }

  static BlockingPairs of(Market market) {
    return new BlockingPairs(IntStream.range(0, market.paired.length)
        .filter(c -> !market.paired[c] && market.isPrimary(c))
        .filter(c -> market.problem.places(market.problem.mentorOf(c)) > 0)
        .filter(c -> market.choosers.wants(market.menteeOf[c], c) && market.mentorWants(c))
        .mapToObj(market::pair)
        .collect(ImmutableList.toImmutableList()));
  }

  /** How many people of a view block. */
  long people(View view) {
    return pairs.stream()
        .flatMap(pair -> view.scope == Scope.EVERYBODY
            ? Stream.of(pair.mentee(), pair.mentor())
            : Stream.of(view.scope == Scope.MENTEES ? pair.mentee() : pair.mentor()))
        .distinct()
        .count();
  }

  static void measure(Market market, Sheet sheet) {
    BlockingPairs blocking = of(market);
    sheet.number(
        Measure.BLOCKING_PAIRS, Scope.EVERYBODY, blocking.pairs.size(), market.openPairs());
    for (View view : market.views()) {
      sheet.number(Measure.PEOPLE_BLOCKING, view.scope, blocking.people(view), view.seeking());
    }
  }
}
