package org.weft.matching.kernel.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is found in pieces is what a look at every entry finds. */
class RowPiecesTest {
  private static int[] row(int entries, int values, Random random) {
    return random
        .ints(entries, 0, values)
        .map(each -> each * 1680 | (random.nextInt(5) == 0 ? RowLoops.CLOSED : 0))
        .toArray();
  }

  @Property(tries = 300)
  void everyEntryThatReachesABarIsListedOnce(
      @ForAll @IntRange(min = 0, max = 5000) int entries,
      @ForAll @IntRange(min = 1, max = 1_000_000) int values,
      @ForAll long seed) {
    Random random = new Random(seed);
    Pieces pieces = new Pieces(entries);
    RowPieces rows = new RowPieces(pieces);
    int[][] bars = pieces.page(0);
    int[] flat = random.ints(entries, 0, values * 1680).toArray();
    IntStream.range(0, entries).forEach(j -> pieces.set(bars, j, flat[j]));
    int[] found = new int[entries];
    for (int each = 0; each < 3; each++) {
      int[] row = row(entries, values, random);
      int bar = each == 0 ? 0 : random.nextInt(values * 1680);
      rows.load(row);
      int count = rows.reaching(found, bar, bars);
      assertThat(Arrays.stream(found, 0, count).sorted())
          .containsExactlyElementsOf(IntStream.range(0, entries)
              .filter(j -> row[j] >= 0 && (row[j] >= bar || row[j] >= flat[j]))
              .boxed()
              .toList());
      count = rows.reaching(found, bar);
      assertThat(Arrays.stream(found, 0, count).sorted())
          .containsExactlyElementsOf(
              IntStream.range(0, entries).filter(j -> row[j] >= bar).boxed().toList());
    }
  }

  @Property(tries = 100)
  void openEntriesAreCountedInRowsAndAtMentors(
      @ForAll @IntRange(min = 0, max = 3000) int entries, @ForAll long seed) {
    Random random = new Random(seed);
    RowPieces rows = new RowPieces(new Pieces(entries));
    int[] open = new int[entries];
    for (int each = 0; each < 4; each++) {
      int[] row = row(entries, 9, random);
      rows.load(row);
      rows.count();
      assertThat(rows.open())
          .isEqualTo((int) Arrays.stream(row).filter(v -> v >= 0).count());
      for (int j = 0; j < entries; j++) {
        open[j] += row[j] >= 0 ? 1 : 0;
        assertThat(rows.openAt(j)).isEqualTo(open[j]);
      }
    }
  }

  @Test
  void piecesAreLongEnoughThatTheirNumberFitsTheBitsOfAWord() {
    for (int entries : new int[] {0, 1, 64, 65, 2048, 2049, 100_000, Integer.MAX_VALUE}) {
      Pieces pieces = new Pieces(entries);
      assertThat(pieces.length).isEqualTo(1 << pieces.shift).isGreaterThanOrEqualTo(64);
      assertThat(pieces.count).isLessThanOrEqualTo(32);
      assertThat((long) pieces.count * pieces.length)
          .isBetween((long) entries, entries + (long) pieces.length - 1);
    }
    assertThat(new Pieces(2048).length).isEqualTo(64);
    assertThat(new Pieces(2049).length).isEqualTo(128);
  }
}
