package org.weft.matching;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.weft.core.cohort.ParticipantId;
import org.weft.core.style.Components;
import org.weft.matching.problem.Pairing;
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
  private static final double HALF = 0.5;

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
   * Says in a sentence what speaks most for the pair. What nobody knows, or what speaks against it, is left out.
   *
   * @return the words of the strongest criteria with more than half of the marks, at most three; of the strongest one if
   *     none has more
   */
  public String reason() {
    ImmutableList<CriterionScore> strongest = card.strongest(card.parts().size());
    ImmutableList<CriterionScore> speaking = strongest.stream()
        .filter(part -> part.score() > HALF)
        .limit(REASONS)
        .collect(ImmutableList.toImmutableList());
    return (speaking.isEmpty() ? strongest.subList(0, 1) : speaking)
        .stream().map(CriterionScore::sentence).collect(joining("; "));
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
