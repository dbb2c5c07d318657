package org.weft.matching;

import static java.util.stream.Collectors.joining;

import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.scoring.CriterionScore;
import org.weft.matching.scoring.ScoreCard;

/**
 * A mentee and their mentor, and why the two fit.
 *
 * @param mentee who learns
 * @param mentor who mentors
 * @param card what every criterion gave
 */
public record MatchedPair(ParticipantId mentee, ParticipantId mentor, ScoreCard card) {
  private static final int REASONS = 3;

  /**
   * Checks that nothing is missing.
   *
   * @param mentee who learns
   * @param mentor who mentors
   * @param card what every criterion gave
   */
  public MatchedPair {
    Components.required(mentee, "MatchedPair.mentee");
    Components.required(mentor, "MatchedPair.mentor");
    Components.required(card, "MatchedPair.card");
  }

  /**
   * Says in a sentence what speaks most for the pair.
   *
   * @return the words of the three strongest criteria
   */
  public String reason() {
    return card.strongest(REASONS).stream().map(CriterionScore::sentence).collect(joining("; "));
  }

  /**
   * Gives the bare pair.
   *
   * @return mentee and mentor
   */
  public Pairing pairing() {
    return Pairing.of(mentee, mentor);
  }
}
