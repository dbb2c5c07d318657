package org.weft.metrics.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.weft.metrics.statistic.Interval;

class GuardedTest {
  private static final DisclosurePolicy STANDARD = DisclosurePolicy.standard();

  private record Sample(SizeBand answers) implements Figure {
    @Override
    public Interval interval() {
      return Interval.of(0, 1, 0.9);
    }

    @Override
    public String sentence() {
      return "anything";
    }
  }

  @Test
  void enoughAnswersReleaseTheFigure() {
    Sample figure = new Sample(SizeBand.of(5, 9));
    Guarded<Sample> guarded = STANDARD.guard(5, () -> figure);
    assertThat(guarded).isEqualTo(new Released<>(figure));
    assertThat(guarded.<String>fold(Sample::sentence, Withheld::whatWouldHelp))
        .isEqualTo("anything");
    assertThat(new Released<>(figure).answers()).hasToString("5-9");
  }

  @Property
  void tooFewAnswersAreNeverLookedAtAndLookAlike(@ForAll @IntRange(min = -1, max = 4) int answers) {
    AtomicInteger computed = new AtomicInteger();
    Guarded<Sample> guarded = STANDARD.guard(answers, () -> {
      computed.incrementAndGet();
      return new Sample(SizeBand.of(5, 9));
    });
    assertThat(computed).hasValue(0);
    assertThat(guarded)
        .isEqualTo(Withheld.<Sample>because(
            WithheldReason.TOO_FEW_ANSWERS,
            "A figure needs at least 5 answers. Ask a larger group together, or talk with each"
                + " other instead of counting."));
  }

  @Test
  void theWayOutNamesTheMinimumOfThePolicy() {
    Guarded<Sample> guarded =
        DisclosurePolicy.ofMinimumGroup(12).guard(11, () -> new Sample(SizeBand.of(12, 49)));
    String said = guarded.fold(Sample::sentence, Withheld::whatWouldHelp);
    assertThat(said).startsWith("A figure needs at least 12 answers.");
  }

  @Test
  void aRefusalWithoutAWayOutIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Withheld.<Sample>because(WithheldReason.WAVE_OPEN, " "))
        .withMessageContaining("Withheld.whatWouldHelp must not be blank");
    assertThatNullPointerException()
        .isThrownBy(() -> new Withheld<Sample>(null, "wait"))
        .withMessageContaining("Withheld.reason is missing");
    assertThatNullPointerException()
        .isThrownBy(() -> new Released<Sample>(null))
        .withMessageContaining("Released.value is missing");
  }

  @Test
  void aBandOfOneSizeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SizeBand.of(7, 7))
        .withMessageContaining("but was 7-7");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SizeBand.of(0, 4))
        .withMessageContaining("fewest must be at least 1 but was 0");
    assertThat(SizeBand.of(1, 2)).hasToString("1-2");
    assertThat(SizeBand.of(5, 9).contains(5)).isTrue();
    assertThat(SizeBand.of(5, 9).contains(9)).isTrue();
    assertThat(SizeBand.of(5, 9).contains(4)).isFalse();
    assertThat(SizeBand.of(5, 9).contains(10)).isFalse();
  }

  @Test
  void aShareTooFineForItsBandCannotBeBuilt() {
    assertThat(new CoarseShare(1, 2, SizeBand.of(5, 9)).inWords()).isEqualTo("at least 50%");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CoarseShare(0, 3, SizeBand.of(6, 19)))
        .withMessageContaining("but was 3; let DisclosurePolicy.coarsen choose them");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CoarseShare(0, 1, SizeBand.of(5, 9)))
        .withMessageContaining("but was 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CoarseShare(2, 2, SizeBand.of(5, 9)))
        .withMessageContaining("CoarseShare.step must lie in 0 to 1 but was 2");
  }

  @Test
  void stepsReadAsPercentsOrAsFractions() {
    assertThat(new CoarseShare(0, 4, SizeBand.of(10, 19)).inWords()).isEqualTo("less than 25%");
    assertThat(new CoarseShare(1, 4, SizeBand.of(10, 19)).inWords())
        .isEqualTo("at least 25% and less than 50%");
    assertThat(new CoarseShare(1, 3, SizeBand.of(7, 19)).inWords())
        .isEqualTo("at least 1/3 and less than 2/3");
  }
}
