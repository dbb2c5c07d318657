package org.weft.core.cohort;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.weft.core.style.Components;

/**
 * Who met whom, when, in which format, and how it ended.
 *
 * <p>Questions here look through the list. {@link Cohort#lastPairing} answers the same from an index. {@link #toString()}
 * shows how many pairs there are, and none of them.
 *
 * @param pairs every pair that ended, in any order
 */
public record PairHistory(ImmutableList<PastPair> pairs) {
  /** Later end last; the rest only breaks ties, so that the listing order never shows. */
  static final Comparator<PastPair> LATER = Comparator.comparing(PastPair::end)
      .thenComparing(PastPair::start)
      .thenComparing(PastPair::ending)
      .thenComparing(PastPair::format)
      .thenComparing(PastPair::mentor);

  private static final PairHistory EMPTY = new PairHistory(ImmutableList.of());

  /**
   * Reads a missing list as empty.
   *
   * @param pairs every pair that ended
   */
  public PairHistory {
    pairs = Components.orEmpty(pairs);
  }

  /**
   * Gives the history of a program that starts.
   *
   * @return no pairs
   */
  public static PairHistory empty() {
    return EMPTY;
  }

  /**
   * Collects pairs.
   *
   * @param pairs the pairs
   * @return their history
   */
  public static PairHistory of(PastPair... pairs) {
    return new PairHistory(ImmutableList.copyOf(pairs));
  }

  /**
   * Adds a pair.
   *
   * @param pair the pair that ended
   * @return a history with one pair more
   */
  public PairHistory plus(PastPair pair) {
    return new PairHistory(
        ImmutableList.<PastPair>builder().addAll(pairs).add(pair).build());
  }

  /**
   * Lists the pairs that a person was part of, in either role, in the order of this history.
   *
   * @param person the person
   * @return their pairs
   */
  public ImmutableList<PastPair> of(ParticipantId person) {
    return pairs.stream()
        .filter(pair -> pair.mentor().equals(person) || pair.mentee().equals(person))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Finds the pair of two people, in either role, that ended last.
   *
   * @param one one person
   * @param other the other
   * @return the pair that ended last, or nothing if they never met
   */
  public Optional<PastPair> lastBetween(ParticipantId one, ParticipantId other) {
    return pairs.stream().filter(pair -> pair.joins(one, other)).max(LATER);
  }

  @Override
  public String toString() {
    return "PairHistory[" + pairs.size() + " pairs]";
  }
}
