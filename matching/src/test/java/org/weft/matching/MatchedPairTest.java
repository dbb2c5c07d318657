package org.weft.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.scoring.CriterionScore;
import org.weft.matching.scoring.ScoreCard;

final class MatchedPairTest {
  @Test
  void theReasonNamesAtMostThreeCriteriaThatSpeakForThePairStrongestFirst() {
    assertThat(pair(0.6, 0.9, 0.7, 0.8).reason()).isEqualTo("fact 1; fact 3; fact 2");
  }

  @Test
  void whatNobodyKnowsAndWhatSpeaksAgainstThePairIsNoReason() {
    assertThat(pair(0.5, 0.51, 0.2).reason()).isEqualTo("fact 1");
  }

  @Test
  void aPairForWhichNothingSpeaksStillHasAReason() {
    assertThat(pair(0.1, 0.5, 0.3).reason()).isEqualTo("fact 1");
  }

  private static MatchedPair pair(double... scores) {
    ImmutableList<CriterionScore> parts = IntStream.range(0, scores.length)
        .mapToObj(i -> new CriterionScore("criterion " + i, 1, scores[i], "fact " + i))
        .collect(ImmutableList.toImmutableList());
    return new MatchedPair(ParticipantId.of("ana"), ParticipantId.of("mo"), new ScoreCard(parts));
  }
}
