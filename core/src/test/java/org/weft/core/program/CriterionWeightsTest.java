package org.weft.core.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionWeightsTest {
  private static final CriterionWeights SKILLS_AND_HOURS =
      CriterionWeights.of(ImmutableMap.of("skills", 4.0, "hours", 2.0));

  @Test
  void skillsOfWeightFourBesideHoursOfTwoDecideTwoThirds() {
    assertThat(SKILLS_AND_HOURS.share("skills")).isEqualTo(4.0 / 6);
    assertThat(SKILLS_AND_HOURS.with("hours", 0).share("skills")).isEqualTo(1);
    assertThat(SKILLS_AND_HOURS.with("hours", 0).weight("hours")).isZero();
  }

  @Property
  void allSharesAddUpToOne(
      @ForAll @NotEmpty @Size(max = 9) List<@DoubleRange(min = 0.01, max = 1e6) Double> weights) {
    ImmutableMap.Builder<String, Double> named = ImmutableMap.builder();
    for (int i = 0; i < weights.size(); i++) {
      named.put("criterion " + i, weights.get(i));
    }
    CriterionWeights all = CriterionWeights.of(named.buildOrThrow());
    assertThat(all.weights().keySet().stream().mapToDouble(all::share).sum())
        .isCloseTo(1, within(1e-12));
  }

  @Property
  void changingOneWeightKeepsTheOthersAndTheOrder(
      @ForAll @DoubleRange(min = 0, max = 1e6) double weight) {
    CriterionWeights changed = SKILLS_AND_HOURS.with("skills", weight);
    assertThat(changed.weight("skills")).isEqualTo(weight);
    assertThat(changed.weight("hours")).isEqualTo(2);
    assertThat(changed.weights().keySet()).containsExactly("skills", "hours");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1_000_001, Double.NaN, Double.POSITIVE_INFINITY})
  void aWeightOutOfRangeIsRefusedWithItsValue(double weight) {
    assertThatThrownBy(() -> SKILLS_AND_HOURS.with("hours", weight))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hours")
        .hasMessageContaining(String.valueOf(weight))
        .hasMessageContaining("use 0");
  }

  @Test
  void weightsThatAreAllZeroAreRefused() {
    assertThatThrownBy(() -> CriterionWeights.of(ImmutableMap.of("skills", 0.0)))
        .hasMessageContaining("at least one weight must be above 0");
    assertThatThrownBy(() -> CriterionWeights.of(ImmutableMap.of()))
        .hasMessageContaining("at least one weight must be above 0");
  }

  @Test
  void anUnknownCriterionIsNamedWithTheKnownOnes() {
    assertThatThrownBy(() -> SKILLS_AND_HOURS.with("skill", 1))
        .hasMessage("no weight has the name 'skill'; there are [skills, hours]");
    assertThatThrownBy(() -> SKILLS_AND_HOURS.share("zone"))
        .hasMessageContaining("there are [skills, hours]");
  }

  @Test
  void aBlankNameIsRefused() {
    assertThatThrownBy(() -> CriterionWeights.of(ImmutableMap.of(" ", 1.0)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
