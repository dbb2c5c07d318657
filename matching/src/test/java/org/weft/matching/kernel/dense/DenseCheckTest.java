package org.weft.matching.kernel.dense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.matching.kernel.Verdict;

class DenseCheckTest {
  private static final int NO = CostRows.FORBIDDEN;
  private static final CostRows EXAMPLE = CostRows.of(new int[][] {{4, 1, 3}, {2, 0, NO}});

  private static Verdict check(int[] columnOf, long[] rowTotal, long[] columnPrice) {
    return DenseCheck.check(EXAMPLE, columnOf, rowTotal, columnPrice);
  }

  @Test
  void theOptimumWithItsPricesHolds() {
    assertThat(check(new int[] {1, 0}, new long[] {3, 2}, new long[] {0, 2, 0}).holds())
        .isTrue();
  }

  @Test
  void eachFlawIsNamed() {
    assertThat(check(new int[] {1, 1}, new long[] {1, 0}, new long[] {0, 0, 0}))
        .isEqualTo(new Verdict.Overloaded(1, 2, 1));
    assertThat(check(new int[] {1, 0}, new long[] {3, 1}, new long[] {-1, 2, 0}))
        .isEqualTo(new Verdict.NegativeMentorPrice(0, -1));
    assertThat(check(new int[] {1, 0}, new long[] {3, 2}, new long[] {0, 2, 1}))
        .isEqualTo(new Verdict.FreePlacePrice(2, 1, 0, 1));
    assertThat(check(new int[] {1, 2}, new long[] {1, 0}, new long[] {0, 0, 0}))
        .isEqualTo(new Verdict.ForbiddenCell(1, 2));
    assertThat(check(new int[] {1, 0}, new long[] {3, 3}, new long[] {0, 2, 0}))
        .isEqualTo(new Verdict.OtherTotal(1, 3, 2));
    assertThat(check(new int[] {1, 0}, new long[] {2, 2}, new long[] {0, 1, 0}))
        .isEqualTo(new Verdict.CheaperColumn(1, 1, 1, 2));
    assertThat(check(new int[] {2, 1}, new long[] {3, 0}, new long[] {0, 0, 0}))
        .isEqualTo(new Verdict.CheaperColumn(0, 1, 1, 3));
  }

  @Test
  void pricesAtTheEndOfTheRangeDoNotWrapAround() {
    long most = Long.MAX_VALUE;
    assertThat(check(new int[] {1, 0}, new long[] {most, 2}, new long[] {0, most, 0}))
        .isEqualTo(new Verdict.CheaperColumn(0, 0, 4, most));
    assertThat(check(new int[] {0, 1}, new long[] {most, most}, new long[] {most, most, 0}))
        .isEqualTo(new Verdict.CheaperColumn(0, 2, 3, most));
  }

  @Property(tries = 300)
  void aChangedPriceOrAssignmentIsRejected(@ForAll long seed) {
    int[][] cost = Costs.medium(seed);
    CostRows rows = CostRows.of(cost);
    DenseSolution best = Costs.solve(cost);
    int i = (int) Math.floorMod(seed, (long) cost.length);
    int j = best.columnOf()[i];
    long[] totals = best.rowTotal();
    totals[i] += 1 + (seed & 3);
    assertThat(DenseCheck.check(rows, best.columnOf(), totals, best.columnPrice()))
        .isInstanceOf(Verdict.OtherTotal.class);
    long[] prices = best.columnPrice();
    prices[j] += 1;
    assertThat(DenseCheck.check(rows, best.columnOf(), best.rowTotal(), prices))
        .isInstanceOf(Verdict.OtherTotal.class);
    int other = (i + 1) % cost.length;
    if (other != i) {
      int[] doubled = best.columnOf();
      doubled[other] = j;
      assertThat(DenseCheck.check(rows, doubled, best.rowTotal(), best.columnPrice())
              .holds())
          .isFalse();
      int[] swapped = best.columnOf();
      swapped[i] = best.columnOf()[other];
      swapped[other] = j;
      long worse = Costs.total(cost, swapped) - best.totalCost();
      assertThat(worse).isNotNegative();
      long[] paid = best.rowTotal();
      paid[i] = cost[i][swapped[i]] + best.columnPrice()[swapped[i]];
      paid[other] = cost[other][j] + best.columnPrice()[j];
      assertThat(DenseCheck.check(rows, swapped, paid, best.columnPrice()).holds())
          .isEqualTo(worse == 0);
    }
  }

  @Test
  void shortagesAreCounted() {
    CostRows rows = CostRows.of(new int[][] {{NO, 5, NO}, {1, 2, 3}, {NO, 6, NO}});
    assertThat(DenseCheck.check(rows, new int[] {0, 2}, new int[] {1}).holds()).isTrue();
    assertThat(DenseCheck.check(rows, new int[] {0, 1}, new int[] {1}))
        .isEqualTo(new Verdict.OtherColumn(1, 0));
    assertThat(DenseCheck.check(rows, new int[] {0}, new int[] {1}))
        .isEqualTo(new Verdict.NoShortage(1, 1));
  }

  @Test
  void wrongCallsAreRefused() {
    long[] two = {0, 0};
    long[] three = {0, 0, 0};
    assertThatThrownBy(() -> check(new int[] {1}, two, three))
        .hasMessageContaining("columnOf must have 2 entries but had 1");
    assertThatThrownBy(() -> check(new int[] {1, 0}, three, three))
        .hasMessageContaining("rowTotal must have 2 entries but had 3");
    assertThatThrownBy(() -> check(new int[] {1, 0}, two, two))
        .hasMessageContaining("columnPrice must have 3 entries but had 2");
    for (int wrong : new int[] {-1, 3}) {
      assertThatThrownBy(() -> check(new int[] {1, wrong}, two, three))
          .hasMessageContaining("from 0 to 2 but a row was given " + wrong);
      assertThatThrownBy(() -> DenseCheck.check(EXAMPLE, new int[] {0, 1}, new int[] {wrong}))
          .hasMessageContaining("columns must ascend within 0 to 2 but " + wrong);
    }
    assertThatThrownBy(() -> DenseCheck.check(EXAMPLE, new int[] {1, 1}, new int[] {0}))
        .hasMessageContaining("rows must ascend within 0 to 1 but 1 came after 1");
  }
}
