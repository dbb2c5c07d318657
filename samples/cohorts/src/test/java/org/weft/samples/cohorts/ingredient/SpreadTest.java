package org.weft.samples.cohorts.ingredient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class SpreadTest {
  @Property
  void readingNeverLeavesTheValuesAndNeverFalls(
      @ForAll @NotEmpty List<Integer> values,
      @ForAll boolean smooth,
      @ForAll @IntRange(max = Spread.POSITIONS - 1) int one,
      @ForAll @IntRange(max = Spread.POSITIONS - 1) int other) {
    Spread spread = new Spread(ImmutableList.sortedCopyOf(values), smooth);
    int low = spread.at(Math.min(one, other));
    int high = spread.at(Math.max(one, other));
    assertThat(low).isLessThanOrEqualTo(high);
    assertThat(low).isGreaterThanOrEqualTo(spread.smallest());
    assertThat(high).isLessThanOrEqualTo(spread.largest());
  }

  @Test
  void quantilesAreMetAndTheGapsFilled() {
    Spread spread = Spread.quantiles(0, 4, 20);
    assertThat(spread.at(0)).isZero();
    assertThat(spread.at(250_000)).isEqualTo(2);
    assertThat(spread.at(500_000)).isEqualTo(4);
    assertThat(spread.at(750_000)).isEqualTo(12);
    assertThat(spread.at(999_999)).isEqualTo(20);
  }

  @Test
  void oneOfGivesNothingInBetween() {
    Spread spread = Spread.oneOf(1, 1, 3);
    assertThat(spread.at(0)).isEqualTo(1);
    assertThat(spread.at(666_666)).isEqualTo(1);
    assertThat(spread.at(666_667)).isEqualTo(3);
    assertThat(spread.at(999_999)).isEqualTo(3);
  }

  @Test
  void fallingOrMissingValuesAreRefusedWithTheWayOut() {
    assertThatThrownBy(() -> Spread.quantiles(3, 1)).hasMessageContaining("sort them to [1, 3]");
    assertThatThrownBy(() -> Spread.oneOf()).hasMessageContaining("use Spread.always(0)");
    assertThatThrownBy(() -> Spread.always(1).at(-1)).hasMessageContaining("but was -1");
    assertThatThrownBy(() -> new Spread(null, true)).hasMessageContaining("Spread.values");
  }
}
