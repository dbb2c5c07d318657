package org.weft.matching.kernel.ties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntRowsTest {
  /** Row k holds k numbers for even k and none for odd k: many more than there is room for at first. */
  @Test
  void rowsOfAnyNumberAreReadBack() {
    IntRows rows = new IntRows();
    for (int k = 0; k < 40; k++) {
      assertThat(rows.rows()).isEqualTo(k);
      for (int number : numbers(k)) {
        rows.add(number);
      }
      rows.endRow();
    }
    assertThat(rows.rows()).isEqualTo(40);
    for (int k = 0; k < 40; k++) {
      assertThat(rows.row(k)).isEqualTo(numbers(k));
    }
  }

  private static int[] numbers(int row) {
    return row % 2 == 1
        ? new int[0]
        : IntStream.range(0, row).map(k -> 100 * row + k).toArray();
  }
}
