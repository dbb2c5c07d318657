package org.weft.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import com.google.common.primitives.ImmutableLongArray;
import java.time.Instant;
import java.util.Objects;
import org.weft.core.style.Components;

/**
 * The instants at which a person works, within a stretch of real time.
 *
 * <p>Made by {@link WorkingHours#availability}. Two availabilities over the same stretch can be compared in time linear in
 * their number of blocks, so a matcher computes one a person and compares many pairs.
 *
 * <p>Spans are half-open, ordered, disjoint and never touch. Resolution is one second, because some historic zone offsets
 * have seconds; minutes are counted once, at the end, and rounded down.
 */
public final class Availability {
  /** Start and end in epoch seconds, alternating, strictly increasing. */
  private final ImmutableLongArray bounds;

  private Availability(ImmutableLongArray bounds) {
    this.bounds = bounds;
  }

  /**
   * Takes spans of instants as they are.
   *
   * @param spans bounded spans; sub-second parts are dropped
   * @return the availability
   * @throws IllegalArgumentException if a span has no bound
   */
  public static Availability of(RangeSet<Instant> spans) {
    RangeSet<Long> seconds =
        TreeRangeSet.create(); // spans that differ in sub-seconds may touch now
    for (Range<Instant> span : Components.required(spans, "Availability.spans").asRanges()) {
      checkArgument(
          span.hasLowerBound() && span.hasUpperBound(),
          "a span of an availability needs both bounds but was %s; cut it to the term",
          span);
      seconds.add(Range.closedOpen(
          span.lowerEndpoint().getEpochSecond(), span.upperEndpoint().getEpochSecond()));
    }
    ImmutableLongArray.Builder bounds = ImmutableLongArray.builder();
    for (Range<Long> span : seconds.asRanges()) {
      bounds.add(span.lowerEndpoint()).add(span.upperEndpoint());
    }
    return new Availability(bounds.build());
  }

  /**
   * Counts the whole minutes in which the person works.
   *
   * @return minutes, rounded down
   */
  public long minutes() {
    long seconds = 0;
    for (int i = 0; i < bounds.length(); i += 2) {
      seconds += bounds.get(i + 1) - bounds.get(i);
    }
    return seconds / 60;
  }

  /**
   * Counts the minutes in which both work. Symmetric. Linear in the number of spans.
   *
   * @param other the other person's availability
   * @return shared minutes, rounded down
   */
  public long overlapMinutes(Availability other) {
    long seconds = 0;
    int i = 0;
    int j = 0;
    while (i < bounds.length() && j < other.bounds.length()) {
      long from = Math.max(bounds.get(i), other.bounds.get(j));
      long until = Math.min(bounds.get(i + 1), other.bounds.get(j + 1));
      seconds += Math.max(0, until - from);
      if (bounds.get(i + 1) < other.bounds.get(j + 1)) {
        i += 2;
      } else {
        j += 2;
      }
    }
    return seconds / 60;
  }

  /**
   * Tells whether the person works during all of a span.
   *
   * @param from first instant
   * @param until first instant after the span
   * @return true if one stretch of work holds the whole span
   * @throws IllegalArgumentException if {@code until} is before {@code from}
   */
  public boolean covers(Instant from, Instant until) {
    checkArgument(
        !until.isBefore(from),
        "a span must not end before it starts but was %s to %s; swap the two",
        from,
        until);
    long first = from.getEpochSecond();
    long last = until.getEpochSecond() + (until.getNano() > 0 ? 1 : 0);
    for (int i = 0; i < bounds.length() && bounds.get(i) <= first; i += 2) {
      if (last <= bounds.get(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Gives the spans as ranges of instants.
   *
   * @return disjoint half-open spans, earliest first
   */
  public ImmutableRangeSet<Instant> spans() {
    ImmutableRangeSet.Builder<Instant> spans = ImmutableRangeSet.builder();
    for (int i = 0; i < bounds.length(); i += 2) {
      spans.add(Range.closedOpen(
          Instant.ofEpochSecond(bounds.get(i)), Instant.ofEpochSecond(bounds.get(i + 1))));
    }
    return spans.build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Availability that && bounds.equals(that.bounds);
  }

  @Override
  public int hashCode() {
    return Objects.hash(bounds);
  }

  @Override
  public String toString() {
    return "Availability[" + bounds.length() / 2 + " spans, " + minutes() + " minutes]";
  }
}
