package org.weft.samples.house.violation.core.behaved;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;

/** Keeps every rule, close to where the others break theirs. */
public final class WellBehaved {
  private final long[][] columns;

  private WellBehaved(long[][] columns) {
    this.columns = columns;
  }

  public static WellBehaved of(int[] sizes, SplittableRandom random) {
    return new WellBehaved(
        Arrays.stream(sizes).mapToObj(size -> random.longs(size).toArray()).toArray(long[][]::new));
  }

  public ImmutableSet<String> names(Clock clock, ZoneId zone) {
    String day = LocalDate.ofInstant(clock.instant(), zone).toString();
    return ImmutableSet.of(
        day.toLowerCase(Locale.ROOT), String.format(Locale.ROOT, "%d", columns.length));
  }

  /** A result with more than one shape. */
  public sealed interface Outcome {}

  /** A record may show its constructor, and tell more than it holds, unless a mapper takes that for a component. */
  public record Found(int count, boolean isNew) implements Outcome, Serializable {
    public static boolean isPossible() {
      return true;
    }

    public boolean holds() {
      return count > 0;
    }

    public boolean isAbove(int least) {
      return count > least;
    }

    public String issue() {
      return "found " + count;
    }

    boolean isRare() {
      return count == 1;
    }
  }

  /** So may an exception. */
  public static final class NotFound extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public NotFound(String message) {
      super(message);
    }
  }

  /** A sealed class is closed without being abstract. */
  public static sealed class Closed {
    Closed() {}
  }

  static final class Only extends Closed {}
}
