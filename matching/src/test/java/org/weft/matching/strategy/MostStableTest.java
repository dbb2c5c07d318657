package org.weft.matching.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.certificate.Aim;
import org.weft.matching.certificate.Aim.PairWorth;
import org.weft.matching.problem.Pairing;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.testing.StableChoiceLaws;

class MostStableTest implements StableChoiceLaws {
  /** Some pairs of the people of the laws. */
  private static final Aim.MostOfPairs GIVEN = new Aim.MostOfPairs(IntStream.range(0, 144)
      .filter(k -> (k / 12 + k % 12) % 3 != 0)
      .boxed()
      .flatMap(k -> ImmutableList.of(
          new PairWorth(
              Pairing.of(ParticipantId.of("e" + k / 12), ParticipantId.of("o" + k % 12)),
              1 + k % 4),
          new PairWorth(
              Pairing.of(ParticipantId.of("p-" + k / 12), ParticipantId.of("p-" + k % 12)),
              1 + k % 4))
          .stream())
      .collect(ImmutableList.toImmutableList()));

  @Override
  public MatchingStrategy strategy() {
    return StableStrategies.most(GIVEN);
  }

  @Override
  public MatchingStrategy renamed(UnaryOperator<ParticipantId> rename) {
    return StableStrategies.most(new Aim.MostOfPairs(GIVEN.pairs().stream()
        .map(each -> new PairWorth(
            Pairing.of(
                rename.apply(each.pair().mentee()), rename.apply(each.pair().mentor())),
            each.worth()))
        .collect(ImmutableList.toImmutableList())));
  }

  @Override
  public long measure(Ranks ranks, ImmutableList<Pairing> pairs) {
    return -GIVEN.pairs().stream()
        .filter(each -> pairs.contains(each.pair()))
        .mapToLong(PairWorth::worth)
        .sum();
  }

  @Test
  void theWorkedExampleKeepsWhatWasAnnounced() {
    Pairing announced = Pairing.of(Four.ANA, Four.NIA);
    MatchingStrategy nearest =
        StableStrategies.most(Aim.MostOfPairs.of(ImmutableList.of(announced)));
    assertThat(nearest.solve(Four.crossed(), TieBreak.byId()).pairs())
        .containsExactly(announced, Pairing.of(Four.BEN, Four.MO));
    assertThat(StableStrategies.menteeProposing()
            .solve(Four.crossed(), TieBreak.byId())
            .pairs())
        .containsExactly(Pairing.of(Four.ANA, Four.MO), Pairing.of(Four.BEN, Four.NIA));
  }
}
