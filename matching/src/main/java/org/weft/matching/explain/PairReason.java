package org.weft.matching.explain;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import org.immutables.value.Value;
import org.weft.core.style.Components;
import org.weft.matching.scoring.CriterionScore;
import org.weft.matching.scoring.ScoreCard;

/**
 * Why two people are a pair: how well they fit, what each has of it, and what each gave up.
 *
 * @param mentee who learns
 * @param mentor who mentors
 * @param settled whether the pair was settled before the others were decided
 * @param points what the pair is worth to the program, in points
 * @param card what every criterion gave, if the reader may see both and there is a round to ask
 * @param ofMentee what the mentee has of it, if the reader may see them
 * @param ofMentor what the mentor has of it, if the reader may see them
 */
@Value.Builder
public record PairReason(
    Person mentee,
    Person mentor,
    boolean settled,
    long points,
    Optional<ScoreCard> card,
    Optional<SideGain> ofMentee,
    Optional<SideGain> ofMentor)
    implements WithPairReason {
  private static final int REASONS = 3;

  /**
   * Checks that nothing is missing.
   *
   * @param mentee who learns
   * @param mentor who mentors
   * @param settled whether the pair was settled before
   * @param points what the pair is worth
   * @param card what every criterion gave
   * @param ofMentee what the mentee has of it
   * @param ofMentor what the mentor has of it
   */
  public PairReason {
    Components.required(mentee, "PairReason.mentee");
    Components.required(mentor, "PairReason.mentor");
    card = Components.orNone(card);
    ofMentee = Components.orNone(ofMentee);
    ofMentor = Components.orNone(ofMentor);
  }

  /**
   * Starts a reason.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Says it in a sentence.
   *
   * @return who, how well they fit, and what each side has of it
   */
  public String inEnglish() {
    String why = card.map(each -> ": "
            + each.strongest(REASONS).stream().map(CriterionScore::sentence).collect(joining("; ")))
        .orElse("");
    return mentee.inEnglish() + " with " + mentor.inEnglish() + " (fit " + InWords.fit(points) + ")"
        + (settled ? ", settled before" : "") + why + "."
        + ofMentee
            .map(gain -> " For " + mentee.inEnglish() + " " + gain.inEnglish() + ".")
            .orElse("")
        + ofMentor
            .map(gain -> " For " + mentor.inEnglish() + " " + gain.inEnglish() + ".")
            .orElse("");
  }

  /** Builds a {@link PairReason}. */
  public static final class Builder extends PairReasonBuilder {
    Builder() {}
  }
}
