package org.weft.matching.exchange;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.MatchedPair;
import org.weft.matching.problem.Pairing;
import org.weft.matching.scoring.ScoreCard;

/**
 * Two people who learn from each other, and how much either gets.
 *
 * @param first the one with the smaller id
 * @param second the other
 * @param firstLearns what every criterion gave where the first learns from the second
 * @param secondLearns what every criterion gave where the second learns from the first
 */
@Value.Builder
public record Exchange(
    ParticipantId first, ParticipantId second, ScoreCard firstLearns, ScoreCard secondLearns)
    implements WithExchange {
  /**
   * Checks the two.
   *
   * @param first the one with the smaller id
   * @param second the other
   * @param firstLearns the card where the first learns
   * @param secondLearns the card where the second learns
   * @throws IllegalArgumentException if the ids are not in order
   */
  public Exchange {
    Components.required(first, "Exchange.first");
    Components.required(second, "Exchange.second");
    checkArgument(
        first.compareTo(second) < 0,
        "the first of an exchange must have the smaller id but was %s with %s; swap them",
        first,
        second);
    Components.required(firstLearns, "Exchange.firstLearns");
    Components.required(secondLearns, "Exchange.secondLearns");
  }

  /**
   * Starts an exchange.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Tells what the exchange is worth: as much as the direction that is worth less.
   *
   * @return 0 to 1
   */
  public double weaker() {
    return Math.min(firstLearns.total(), secondLearns.total());
  }

  /**
   * Gives the two directions, each as a mentee and their mentor.
   *
   * @return the direction in which the first learns, then the other
   */
  public ImmutableList<MatchedPair> directions() {
    return ImmutableList.of(
        new MatchedPair(first, second, firstLearns), new MatchedPair(second, first, secondLearns));
  }

  /**
   * Says what speaks most for either direction.
   *
   * @return a sentence for each
   */
  public String reason() {
    return first + " learns: " + directions().get(0).reason() + ". " + second + " learns: "
        + directions().get(1).reason() + ".";
  }

  Pairing pairing() {
    return Pairing.of(first, second);
  }

  /** Leaves out what the two said about themselves. */
  @Override
  public String toString() {
    return "Exchange[" + first + ", " + second + "]";
  }

  /** Builds an {@link Exchange}. */
  public static final class Builder extends ExchangeBuilder {
    Builder() {}
  }
}
