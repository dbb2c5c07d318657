package org.weft.matching.explain;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.weft.core.style.Components;

/**
 * What one side has of a pair, and what it gave up.
 *
 * @param points how much this side likes the pair, in points
 * @param rank 1 plus the number of candidates it would like better
 * @param candidates how many it could have been paired with, this one included
 * @param gaveUp those it would like better and does not have, best first; only those whom the reader may see
 */
@Value.Builder
public record SideGain(long points, int rank, int candidates, ImmutableList<GivenUp> gaveUp)
    implements WithSideGain {
  /**
   * Checks the numbers.
   *
   * @param points how much this side likes the pair
   * @param rank 1 or more, at most the candidates
   * @param candidates 1 or more
   * @param gaveUp those it would like better
   * @throws IllegalArgumentException if a number is out of range
   */
  public SideGain {
    Components.within(candidates, 1, Integer.MAX_VALUE, "SideGain.candidates");
    Components.within(rank, 1, candidates, "SideGain.rank");
    gaveUp = Components.orEmpty(gaveUp);
  }

  /**
   * Starts one side.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Says it in a sentence part.
   *
   * @return rank, fit, and who was given up
   */
  public String inEnglish() {
    String gave = gaveUp.isEmpty()
        ? ""
        : "; " + gaveUp.stream().map(GivenUp::inEnglish).collect(joining("; "));
    return "choice " + rank + " of " + candidates + " (fit " + InWords.fit(points) + ")" + gave;
  }

  /** Builds a {@link SideGain}. */
  public static final class Builder extends SideGainBuilder {
    Builder() {}
  }

  /**
   * Somebody whom this side would like better, and who has them.
   *
   * @param partner whom this side would like better
   * @param points how much, in points
   * @param holders who has them instead: for a mentor, the mentees on the places; for a mentee, the mentor, and nobody if the
   *     mentee is without one. None if a place of the mentor stays free
   */
  public record GivenUp(Person partner, long points, ImmutableList<Holder> holders) {
    /**
     * Checks that nothing is missing.
     *
     * @param partner whom this side would like better
     * @param points how much
     * @param holders who has them instead
     */
    public GivenUp {
      Components.required(partner, "GivenUp.partner");
      holders = Components.orEmpty(holders);
    }

    /**
     * Says it in a sentence part.
     *
     * @return the partner, and who has them
     */
    public String inEnglish() {
      String who = partner.inEnglish() + " (fit " + InWords.fit(points) + ") would be better";
      return holders.isEmpty()
          ? who
          : who + " and is with "
              + holders.stream().map(Holder::inEnglish).collect(joining(" and "));
    }
  }
}
