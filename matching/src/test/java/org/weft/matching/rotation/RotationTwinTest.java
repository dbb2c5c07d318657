package org.weft.matching.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.rotation.RotationOutcome.Complete;

/** Verdicts beside the longest rotation that a search through everything finds. */
class RotationTwinTest {

  @ParameterizedTest
  @CsvSource({"2, 1", "3, 3", "4, 3", "5, 5", "6, 5", "7, 7", "8, 7"})
  void pairsAreAsLongAsASearchThroughEverythingFinds(int people, int longest) {
    assertThat(LongestRotation.of(people, 2)).isEqualTo(longest);
    assertThat(verdict(people, 2)).isInstanceOf(RotationVerdict.Optimal.class);
    assertThat(verdict(people, 2).rounds()).isEqualTo(longest);
  }

  @ParameterizedTest
  @CsvSource({
    "3, 3", "4, 3", "5, 3", "6, 3", "7, 3", "8, 3", "9, 3", "4, 4", "5, 4", "6, 4", "7, 4", "8, 4",
    "9, 4", "7, 5", "9, 5"
  })
  void noVerdictClaimsMoreOrLessThanASearchThroughEverythingAllows(int people, int groupSize) {
    RotationVerdict verdict = verdict(people, groupSize);
    int longest = LongestRotation.of(people, groupSize);

    assertThat(verdict.rounds()).isLessThanOrEqualTo(longest);
    assertThat(verdict.bound().rounds()).isGreaterThanOrEqualTo(longest);
  }

  @Test
  void ninePeopleInThreesMeetInFourRoundsAndNoMore() {
    assertThat(LongestRotation.of(9, 3)).isEqualTo(4);
    assertThat(verdict(9, 3).rounds()).isEqualTo(4);
    assertThat(verdict(9, 3)).isInstanceOf(RotationVerdict.Optimal.class);
  }

  @ParameterizedTest
  @CsvSource({"6, 5", "10, 9", "14, 13"})
  void greedyRoundsBetweenTwoHalvesEndInADeadEndThatTheConstructionAvoids(int people, int rounds) {
    int half = people / 2;
    int[][] everyoneOfOneHalfWithEveryoneOfTheOther = IntStream.range(0, half * half)
        .mapToObj(i -> new int[] {i / half, half + i % half})
        .toArray(int[][]::new);
    RotationPlan plan = RotationPlan.pairs(People.of(people), rounds);
    RotationOutcome outcome = plan.rotate(TieBreak.seeded(people));

    assertThat(LongestRotation.after(people, 2, everyoneOfOneHalfWithEveryoneOfTheOther))
        .isZero();
    assertThat(outcome).isInstanceOf(Complete.class);
    assertThat(RotationCheck.of(plan, outcome).holds()).isTrue();
  }

  private static RotationVerdict verdict(int people, int groupSize) {
    RotationPlan question = RotationPlan.groups(People.of(people), groupSize, 0);
    return ((Complete) question.rotate(TieBreak.byId())).verdict();
  }
}
