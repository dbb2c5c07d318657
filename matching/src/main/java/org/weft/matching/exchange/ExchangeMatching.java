package org.weft.matching.exchange;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.Solution;

/**
 * Who exchanges with whom and why, and who does not and why not. Everybody of the cohort is in one pair or listed once.
 *
 * @param cycle name of the cycle
 * @param strategy name of the strategy
 * @param pairs the pairs, in the order of their first
 * @param unmatched everybody else, in the order of their ids
 * @param certificate what is claimed about the pairs, with the proof
 */
@Value.Builder
public record ExchangeMatching(
    String cycle,
    String strategy,
    ImmutableList<Exchange> pairs,
    ImmutableList<NoExchange> unmatched,
    Certificate certificate)
    implements WithExchangeMatching {
  /**
   * Checks that nothing is missing.
   *
   * @param cycle name of the cycle
   * @param strategy name of the strategy
   * @param pairs the pairs
   * @param unmatched everybody else
   * @param certificate what is claimed
   * @throws IllegalArgumentException if a name is blank
   */
  public ExchangeMatching {
    cycle = Components.text(cycle, "ExchangeMatching.cycle");
    strategy = Components.text(strategy, "ExchangeMatching.strategy");
    pairs = Components.orEmpty(pairs);
    unmatched = Components.orEmpty(unmatched);
    Components.required(certificate, "ExchangeMatching.certificate");
  }

  /**
   * Starts a matching that a host puts together by hand.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Gives the bare answer, as {@link org.weft.matching.certificate.CertificateCheck} takes it.
   *
   * @return pairs and certificate without the reasons
   */
  public Solution solution() {
    return new Solution(
        strategy,
        pairs.stream().map(Exchange::pairing).collect(ImmutableList.toImmutableList()),
        certificate);
  }

  /**
   * Finds the exchange of somebody.
   *
   * @param person the person
   * @return their exchange, or nothing
   */
  public Optional<Exchange> exchangeOf(ParticipantId person) {
    return pairs.stream()
        .filter(pair -> pair.first().equals(person) || pair.second().equals(person))
        .findFirst();
  }

  /**
   * Says it for a coordinator.
   *
   * @return a sentence
   */
  public String inEnglish() {
    return pairs.size() + (pairs.size() == 1 ? " pair learns" : " pairs learn")
        + " from each other, and " + unmatched.size()
        + (unmatched.size() == 1 ? " person has" : " people have") + " no exchange. "
        + certificate.claim();
  }

  @Override
  public String toString() {
    return "ExchangeMatching[" + cycle + ", " + strategy + ", " + pairs.size() + " pairs, "
        + unmatched.size() + " unmatched]";
  }

  /** Builds an {@link ExchangeMatching}. */
  public static final class Builder extends ExchangeMatchingBuilder {
    Builder() {}
  }
}
