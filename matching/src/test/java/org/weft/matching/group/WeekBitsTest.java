package org.weft.matching.group;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.weft.core.calendar.Availability;

/** Bits count the same time as spans do. */
class WeekBitsTest {
  @Property(tries = 200)
  void bitsCountTheTimeThatAllShare(@ForAll int seed) {
    Random random = new Random(seed);
    List<Availability> weeks = new ArrayList<>();
    for (int person = 0; person < 3; person++) {
      TreeRangeSet<Instant> spans = TreeRangeSet.create();
      for (int s = random.nextInt(40); s > 0; s--) {
        long from = random.nextInt(2) * 86_400L + 450L * random.nextInt(190);
        spans.add(Range.closedOpen(
            Instant.ofEpochSecond(from),
            Instant.ofEpochSecond(from + 1 + random.nextInt(4) * 900L)));
      }
      weeks.add(Availability.of(spans));
    }
    WeekBits bits = WeekBits.of(weeks);
    long seconds = 0;
    for (int w = 0; w < bits.weights().length; w++) {
      long shared = -1;
      for (Availability week : weeks) {
        shared &= bits.of(week)[w];
      }
      seconds += Long.bitCount(shared) * bits.weights()[w];
    }
    ImmutableRangeSet<Instant> shared = weeks
        .get(0)
        .spans()
        .intersection(weeks.get(1).spans())
        .intersection(weeks.get(2).spans());
    assertThat(seconds)
        .isEqualTo(shared.asRanges().stream()
            .mapToLong(span ->
                span.upperEndpoint().getEpochSecond() - span.lowerEndpoint().getEpochSecond())
            .sum());
  }

  @Test
  void nobodyHasNoBits() {
    assertThat(WeekBits.of(List.of()).weights()).isEmpty();
    Availability never = Availability.of(ImmutableRangeSet.of());
    assertThat(WeekBits.of(List.of(never, never)).of(never)).isEmpty();
  }
}
