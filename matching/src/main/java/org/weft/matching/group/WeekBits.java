package org.weft.matching.group;

import com.google.common.collect.Range;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.weft.core.calendar.Availability;
import org.weft.core.style.Components;

/**
 * Weeks of many people as bits, exactly: real time is cut wherever somebody starts or stops, and each stretch is a bit. Stretches
 * of the same length share their words, so that minutes in common are counted by words.
 *
 * <p>O(people · stretches) at worst; people with the same hours share their bits.
 */
final class WeekBits {
  static final long SECONDS_A_MINUTE = 60;

  private final long[] weights;
  private final Map<Availability, long[]> bits;

  private WeekBits(long[] weights, Map<Availability, long[]> bits) {
    this.weights = weights;
    this.bits = bits;
  }

  static WeekBits of(Collection<Availability> weeks) {
    NavigableSet<Long> cuts = new TreeSet<>();
    Map<Availability, long[]> bits = new HashMap<>();
    for (Availability week : weeks) {
      if (bits.put(week, new long[0]) == null) {
        for (Range<Instant> span : week.spans().asRanges()) {
          cuts.add(span.lowerEndpoint().getEpochSecond());
          cuts.add(span.upperEndpoint().getEpochSecond());
        }
      }
    }
    NavigableMap<Long, Integer> bitOf = new TreeMap<>();
    long[] weights = number(cuts, bitOf);
    bits.replaceAll((week, none) -> bits(week, bitOf, cuts, weights.length));
    return new WeekBits(weights, bits);
  }

  /** Gives each stretch, named by its start, a bit; equal lengths go into words of their own. */
  private static long[] number(NavigableSet<Long> cuts, NavigableMap<Long, Integer> bitOf) {
    NavigableMap<Long, NavigableSet<Long>> startsByLength = new TreeMap<>();
    @Nullable Long from = null;
    for (Long cut : cuts) {
      if (from != null) {
        startsByLength.computeIfAbsent(cut - from, length -> new TreeSet<>()).add(from);
      }
      from = cut;
    }
    int words = startsByLength.values().stream()
        .mapToInt(starts -> wordsFor(starts.size()))
        .sum();
    long[] weights = new long[words];
    int word = 0;
    for (Map.Entry<Long, NavigableSet<Long>> entry : startsByLength.entrySet()) {
      int bit = word * Long.SIZE;
      for (Long start : entry.getValue()) {
        bitOf.put(start, bit++);
      }
      int end = word + wordsFor(entry.getValue().size());
      Arrays.fill(weights, word, end, entry.getKey());
      word = end;
    }
    return weights;
  }

  private static int wordsFor(int bits) {
    return (bits + Long.SIZE - 1) / Long.SIZE;
  }

  private static long[] bits(
      Availability week, NavigableMap<Long, Integer> bitOf, NavigableSet<Long> cuts, int words) {
    long[] bits = new long[words];
    for (Range<Instant> span : week.spans().asRanges()) {
      long until = span.upperEndpoint().getEpochSecond();
      for (Long start : cuts.subSet(span.lowerEndpoint().getEpochSecond(), until)) {
        int bit = bitOf.getOrDefault(start, 0);
        bits[bit / Long.SIZE] |= 1L << bit % Long.SIZE;
      }
    }
    return bits;
  }

  /** Seconds that a bit of each word stands for. */
  long[] weights() {
    return weights;
  }

  long[] of(@Nullable Availability week) {
    return Components.required(bits.get(week), "bits");
  }
}
