package org.weft.matching.rematch;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.weft.core.style.Components;
import org.weft.matching.problem.Pairing;

/**
 * A pair that ends or begins, and why. Ordered by pair; of the same pair the end comes first.
 *
 * @param pair the pair
 * @param kind whether it ends or begins
 * @param directly true if the causes concern this pair itself, false if it moved because others did
 * @param causes why, one or more
 */
public record PairChange(
    Pairing pair, Kind kind, boolean directly, ImmutableList<ChangeCause> causes)
    implements Comparable<PairChange> {
  private static final Comparator<PairChange> ORDER =
      Comparator.comparing(PairChange::pair).thenComparing(PairChange::kind);

  /**
   * Checks that nothing is missing.
   *
   * @param pair the pair
   * @param kind whether it ends or begins
   * @param directly whether the causes concern this pair itself
   * @param causes why
   */
  public PairChange {
    Components.required(pair, "PairChange.pair");
    Components.required(kind, "PairChange.kind");
    causes = Components.orEmpty(causes);
  }

  /**
   * Says it for a coordinator.
   *
   * @return an English sentence without a full stop
   */
  public String inEnglish() {
    return pair
        + (kind == Kind.ENDED ? " ends" : " begins")
        + (directly ? ": " : " because others move: ")
        + causes.stream().map(ChangeCause::inEnglish).collect(joining("; "));
  }

  @Override
  public int compareTo(PairChange other) {
    return ORDER.compare(this, other);
  }

  /** What happens to the pair. */
  public enum Kind {
    /** It was announced and is no more. */
    ENDED,
    /** It was not announced and is now. */
    BEGUN
  }
}
