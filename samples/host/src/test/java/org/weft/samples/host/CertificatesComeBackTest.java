package org.weft.samples.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.weft.matching.certificate.CertificateCheck;
import org.weft.matching.certificate.Solution;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.MatchingStrategies;
import org.weft.matching.strategy.MatchingStrategy;
import org.weft.matching.strategy.PeerStrategies;
import org.weft.matching.strategy.StableStrategies;
import org.weft.matching.testing.FeatureArbitraries;

/** A proof that was stored is still a proof. */
class CertificatesComeBackTest {
  private static final JsonMapper MAPPER = HostJson.mapper();

  private static final ImmutableList<MatchingStrategy> STRATEGIES =
      ImmutableList.<MatchingStrategy>builder()
          .addAll(MatchingStrategies.all())
          .addAll(PeerStrategies.all())
          .add(StableStrategies.stronglyStable())
          .add(StableStrategies.superStable())
          .add(StableStrategies.envyFreeWithMinimums())
          .add(StableStrategies.menteeProposingWithTypes())
          .add(StableStrategies.withCouples())
          .build();

  @Property(tries = 60)
  void everySolutionComesBackEqualAndItsProofHolds(
      @ForAll("problems") MatchingProblem problem, @ForAll TieBreak tieBreak)
      throws JsonProcessingException {
    for (MatchingStrategy strategy : STRATEGIES) {
      boolean forPools = PeerStrategies.all().contains(strategy);
      if (strategy.heeds().containsAll(problem.features()) && forPools == problem.isOnePool()) {
        Solution solution = strategy.solve(problem, tieBreak);

        Solution again = MAPPER.readValue(MAPPER.writeValueAsString(solution), Solution.class);

        assertThat(again).isEqualTo(solution);
        assertThat(CertificateCheck.of(problem, again).holds())
            .as(strategy.name())
            .isTrue();
      }
    }
  }

  @Provide
  Arbitrary<MatchingProblem> problems() {
    return FeatureArbitraries.any();
  }
}
