package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.CheckVerdict;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.PeerProblemBuilder;
import org.weft.matching.problem.TieBreak;

class HeaviestPeersTest {
  /** First person, second person, hundredths; odd sets fall apart twice while one person is settled. */
  private static final int[][] PAIRS = {
    {0, 7, 2}, {0, 9, 2}, {1, 4, 4}, {1, 7, 3}, {1, 10, 8}, {1, 12, 3}, {2, 3, 15}, {2, 12, 14},
    {3, 9, 5}, {3, 12, 8}, {4, 9, 2}, {4, 10, 7}, {5, 6, 8}, {5, 8, 8}, {6, 8, 7}, {6, 9, 4},
    {7, 8, 1}, {7, 11, 1}, {10, 11, 6},
  };

  @Example
  void theProofHoldsAlthoughSetsFallApartTwice() {
    PeerProblemBuilder builder = MatchingProblem.peers();
    for (int i = 0; i < 13; i++) {
      builder.person(person(i));
    }
    for (int[] pair : PAIRS) {
      builder.pair(person(pair[0]), person(pair[1]), pair[2] / 100.0);
    }
    MatchingProblem pool = builder.build();
    for (MatchingStrategy strategy :
        List.of(PeerStrategies.bestTotal(), PeerStrategies.mostPeopleThenBestTotal())) {
      Solution found = strategy.solve(pool, TieBreak.byId());
      assertThat(CertificateCheck.of(pool, found))
          .isEqualTo(new CheckVerdict.Holds(found.certificate().claim()));
    }
  }

  private static ParticipantId person(int number) {
    return ParticipantId.of("p-" + (10 + number));
  }
}
