package org.weft.matching;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.certificate.Certificate;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.Solution;

/**
 * Who meets whom and why, and who does not and why not.
 *
 * <p>Nobody vanishes: the people in pairs and the unmatched people together are the cohort. A matching is plain data, to be
 * stored, shown, and read again.
 *
 * @param cycle name of the cycle
 * @param strategy name of the strategy
 * @param pairs the pairs, in the order of their mentees
 * @param unmatched everybody with an empty part, in the order of their ids, mentees before mentors
 * @param certificate what is claimed about the pairs, with the proof
 */
@Value.Builder
public record Matching(
    String cycle,
    String strategy,
    ImmutableList<MatchedPair> pairs,
    ImmutableList<UnmatchedPerson> unmatched,
    Certificate certificate)
    implements WithMatching {
  /**
   * Checks that nothing is missing.
   *
   * @param cycle name of the cycle
   * @param strategy name of the strategy
   * @param pairs the pairs
   * @param unmatched everybody with an empty part
   * @param certificate what is claimed
   * @throws IllegalArgumentException if a name is blank
   */
  public Matching {
    cycle = Components.text(cycle, "Matching.cycle");
    strategy = Components.text(strategy, "Matching.strategy");
    pairs = Components.orEmpty(pairs);
    unmatched = Components.orEmpty(unmatched);
    Components.required(certificate, "Matching.certificate");
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
   * Gives the bare answer, as {@link CertificateCheck} takes it.
   *
   * @return pairs and certificate without the reasons
   */
  public Solution solution() {
    return new Solution(
        strategy,
        pairs.stream().map(MatchedPair::pairing).collect(ImmutableList.toImmutableList()),
        certificate);
  }

  /**
   * Finds the pair in which somebody learns.
   *
   * @param mentee the person
   * @return their pair, or nothing
   */
  public Optional<MatchedPair> mentorOf(ParticipantId mentee) {
    return pairs.stream().filter(pair -> pair.mentee().equals(mentee)).findFirst();
  }

  /**
   * Lists the pairs in which somebody mentors.
   *
   * @param mentor the person
   * @return their pairs, in the order of the mentees
   */
  public ImmutableList<MatchedPair> menteesOf(ParticipantId mentor) {
    return pairs.stream()
        .filter(pair -> pair.mentor().equals(mentor))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Adds up the scores of the pairs.
   *
   * @return 0 to the number of pairs
   */
  public double totalScore() {
    return pairs.stream().mapToDouble(pair -> pair.card().total()).sum();
  }

  @Override
  public String toString() {
    return "Matching[" + cycle + ", " + strategy + ", " + pairs.size() + " pairs, "
        + unmatched.size() + " unmatched]";
  }

  /** Builds a {@link Matching}. */
  public static final class Builder extends MatchingBuilder {
    Builder() {}
  }
}
