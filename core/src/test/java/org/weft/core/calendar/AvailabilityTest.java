package org.weft.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AvailabilityTest {
  private static final Instant NINE = Instant.parse("2026-03-06T09:00:00Z");

  private static Range<Instant> minutes(long from, long until) {
    return Range.closedOpen(NINE.plusSeconds(60 * from), NINE.plusSeconds(60 * until));
  }

  private static Availability of(Range<Instant> span) {
    return Availability.of(ImmutableRangeSet.of(span));
  }

  @Property(tries = 200)
  void spansAreAllThereIs(@ForAll Availability availability) {
    assertThat(Availability.of(availability.spans())).isEqualTo(availability);
    assertThat(Availability.of(availability.spans())).hasSameHashCodeAs(availability);
  }

  @Property(tries = 200)
  void spansAreHalfOpenInOrderAndApart(@ForAll Availability availability) {
    Range<Instant> before = null;
    for (Range<Instant> span : availability.spans().asRanges()) {
      assertThat(span).isEqualTo(Range.closedOpen(span.lowerEndpoint(), span.upperEndpoint()));
      assertThat(before == null || before.upperEndpoint().isBefore(span.lowerEndpoint()))
          .isTrue();
      before = span;
    }
  }

  @Property(tries = 200)
  void overlapAgreesWithTheIntersectionOfTheSpans(
      @ForAll Availability one, @ForAll Availability other) {
    RangeSet<Instant> shared = TreeRangeSet.create(one.spans());
    shared.removeAll(other.spans().complement());
    assertThat(one.overlapMinutes(other)).isEqualTo(Availability.of(shared).minutes());
    assertThat(one.overlapMinutes(other)).isEqualTo(other.overlapMinutes(one));
  }

  @Property(tries = 200)
  void everySpanIsCoveredAndNoLongerOne(@ForAll Availability availability) {
    for (Range<Instant> span : availability.spans().asRanges()) {
      Instant from = span.lowerEndpoint();
      Instant until = span.upperEndpoint();
      assertThat(availability.covers(from, until)).isTrue();
      assertThat(availability.covers(from, until.plusSeconds(1))).isFalse();
      assertThat(availability.covers(from.minusSeconds(1), until)).isFalse();
    }
  }

  @Example
  void otherSpansMakeAnotherAvailability() {
    assertThat(of(minutes(0, 60))).isNotEqualTo(of(minutes(0, 61))).isEqualTo(of(minutes(0, 60)));
    assertThat(of(minutes(0, 60))).hasToString("Availability[1 spans, 60 minutes]");
  }

  @Example
  void aSpanAcrossABreakIsNotCovered() {
    Availability twoStretches =
        Availability.of(ImmutableRangeSet.unionOf(List.of(minutes(0, 60), minutes(90, 120))));
    assertThat(twoStretches.covers(NINE, NINE.plusSeconds(60 * 60))).isTrue();
    assertThat(twoStretches.covers(NINE, NINE.plusSeconds(60 * 100))).isFalse();
    assertThat(twoStretches.minutes()).isEqualTo(90);
  }

  @Example
  void secondsAreRoundedDownOnceAtTheEnd() {
    RangeSet<Instant> spans = TreeRangeSet.create();
    spans.add(Range.closedOpen(NINE, NINE.plusSeconds(40)));
    spans.add(Range.closedOpen(NINE.plusSeconds(100), NINE.plusSeconds(140)));
    assertThat(Availability.of(spans).minutes()).isEqualTo(1);
  }

  @Example
  void spansThatTouchAfterDroppingSubSecondsBecomeOne() {
    RangeSet<Instant> spans = TreeRangeSet.create();
    spans.add(Range.closedOpen(NINE, NINE.plusMillis(60_200)));
    spans.add(Range.closedOpen(NINE.plusMillis(60_700), NINE.plusSeconds(120)));
    assertThat(Availability.of(spans)).isEqualTo(of(minutes(0, 2)));
    assertThat(Availability.of(spans).covers(NINE, NINE.plusSeconds(120))).isTrue();
  }

  @Example
  void halfASecondTooMuchIsNotCovered() {
    assertThat(of(minutes(0, 1)).covers(NINE, NINE.plusMillis(60_500))).isFalse();
  }

  @Example
  void aSpanThatEndsBeforeItStartsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(minutes(0, 60)).covers(NINE.plusSeconds(60), NINE))
        .withMessageContaining("2026-03-06T09:01:00Z to 2026-03-06T09:00:00Z");
  }

  @Example
  void aSpanWithoutABoundIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(Range.atLeast(NINE)))
        .withMessageContaining("needs both bounds")
        .withMessageContaining("cut it to the term");
  }
}
