package org.weft.metrics.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.weft.core.program.PrivacyRules;
import org.weft.metrics.statistic.Interval;
import org.weft.metrics.statistic.WilsonScore;

class DisclosurePolicyTest {
  private static final DisclosurePolicy STANDARD = DisclosurePolicy.standard();
  private static final WilsonScore SCORE = WilsonScore.standard();

  @Test
  void theExampleOfThePackageHolds() {
    DisclosurePolicy policy = DisclosurePolicy.standard();
    CoarseShare all = policy.coarsen(12, 12);
    CoarseShare most = policy.coarsen(10, 12);
    assertThat(all.inWords()).isEqualTo("at least 75%");
    assertThat(all.equals(most)).isTrue();
    assertThat(policy.allows(4)).isFalse();
  }

  @Test
  void theTableOfTheStandardPolicyHolds() {
    assertDisplay(STANDARD, 5, "5-9", 2);
    assertDisplay(STANDARD, 9, "5-9", 2);
    assertDisplay(STANDARD, 10, "10-19", 4);
    assertDisplay(STANDARD, 19, "10-19", 4);
    assertDisplay(STANDARD, 20, "20-49", 5);
    assertDisplay(STANDARD, 49, "20-49", 5);
    assertDisplay(STANDARD, 50, "50-99", 20);
    assertDisplay(STANDARD, 100, "100-199", 20);
    assertDisplay(STANDARD, 1234, "1000-1999", 20);
    assertDisplay(STANDARD, Integer.MAX_VALUE, "2000000000-2147483647", 20);
  }

  @Test
  void aHigherMinimumBuysFinerStepsForSmallGroups() {
    assertDisplay(DisclosurePolicy.ofMinimumGroup(6), 9, "6-19", 2);
    assertDisplay(DisclosurePolicy.ofMinimumGroup(7), 9, "7-19", 3);
    assertDisplay(DisclosurePolicy.ofMinimumGroup(9), 9, "9-19", 4);
    assertDisplay(DisclosurePolicy.ofMinimumGroup(11), 11, "11-49", 5);
    assertDisplay(DisclosurePolicy.ofMinimumGroup(21), 21, "21-49", 10);
    assertDisplay(DisclosurePolicy.ofMinimumGroup(41), 41, "41-99", 20);
  }

  @Property
  void theMinimumCannotGoBelowFive(@ForAll @IntRange(min = Integer.MIN_VALUE, max = 4) int tooLow) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DisclosurePolicy.ofMinimumGroup(tooLow))
        .withMessageContaining("minimumGroup must be at least 5 but was " + tooLow)
        .withMessageContaining("keep DisclosurePolicy.standard()");
  }

  @Test
  void theMinimumCannotBeAbsurdlyHigh() {
    assertThat(DisclosurePolicy.ofMinimumGroup(1_000_000).minimumGroup()).isEqualTo(1_000_000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DisclosurePolicy.ofMinimumGroup(1_000_001))
        .withMessageContaining("but was 1000001");
  }

  @Test
  void whatTheCharterPromisesIsThePolicy() {
    assertThat(DisclosurePolicy.of(PrivacyRules.standard())).isEqualTo(STANDARD);
    for (int group : new int[] {8, 1_000_000}) {
      assertThat(DisclosurePolicy.of(new PrivacyRules(group)).minimumGroup()).isEqualTo(group);
    }
    assertThatNullPointerException()
        .isThrownBy(() -> DisclosurePolicy.of(null))
        .withMessageContaining("rules is missing");
    assertThatNullPointerException()
        .isThrownBy(() -> STANDARD.guard(4, null))
        .withMessageContaining("figure is missing");
  }

  @Property
  void everyBandHoldsItsSizeAndIsAsWideAsItsSmallestSize(
      @ForAll @IntRange(min = 5, max = 1_000_000) int minimum,
      @ForAll @IntRange(min = 0, max = 1_000_000_000) int more) {
    int answers = minimum + more;
    SizeBand band = DisclosurePolicy.ofMinimumGroup(minimum).bandOf(answers);
    assertThat(band.contains(answers)).isTrue();
    assertThat(band.fewest()).isGreaterThanOrEqualTo(minimum);
    if (band.most() < Integer.MAX_VALUE) {
      assertThat(band.most() - band.fewest() + 1).isGreaterThanOrEqualTo(band.fewest());
    }
  }

  @Test
  void bandsFollowEachOtherWithoutGapOrOverlap() {
    for (int minimum = 5; minimum <= 60; minimum++) {
      DisclosurePolicy policy = DisclosurePolicy.ofMinimumGroup(minimum);
      for (int answers = minimum; answers < 2000; answers++) {
        SizeBand here = policy.bandOf(answers);
        SizeBand next = policy.bandOf(answers + 1);
        assertThat(next.equals(here) || next.fewest() == here.most() + 1).isTrue();
      }
    }
  }

  @Test
  void stepsAndBandDependOnTheNumberOfAnswersOnly() {
    for (int answers = 5; answers <= 250; answers++) {
      CoarseShare none = STANDARD.coarsen(0, answers);
      for (int favorable = 1; favorable <= answers; favorable++) {
        CoarseShare share = STANDARD.coarsen(favorable, answers);
        assertThat(share.steps()).isEqualTo(none.steps());
        assertThat(share.answers()).isEqualTo(none.answers());
      }
    }
  }

  @Test
  void theStepContainsTheExactShare() {
    for (int answers = 5; answers <= 250; answers++) {
      for (int favorable = 0; favorable <= answers; favorable++) {
        CoarseShare share = STANDARD.coarsen(favorable, answers);
        long scaled = (long) favorable * share.steps();
        assertThat(scaled).isGreaterThanOrEqualTo((long) share.step() * answers);
        if (share.step() < share.steps() - 1) {
          assertThat(scaled).isLessThan((share.step() + 1L) * answers);
        }
      }
    }
  }

  @Test
  void unanimousAndNearlyUnanimousGroupsLookTheSame() {
    for (int minimum = 5; minimum <= 60; minimum++) {
      DisclosurePolicy policy = DisclosurePolicy.ofMinimumGroup(minimum);
      for (int answers = minimum; answers <= 250; answers++) {
        for (int odd = 1; odd <= 2; odd++) {
          assertThat(policy.coarsen(answers - odd, answers))
              .isEqualTo(policy.coarsen(answers, answers));
          assertThat(policy.coarsen(odd, answers)).isEqualTo(policy.coarsen(0, answers));
        }
      }
    }
  }

  @Test
  void nobodyWhoKnowsTheSizeAndOneAnswerLearnsTheCountOrThatAllOthersAgree() {
    for (int minimum = 5; minimum <= 60; minimum++) {
      DisclosurePolicy policy = DisclosurePolicy.ofMinimumGroup(minimum);
      for (int answers = minimum; answers <= 250; answers++) {
        int size = answers;
        assertThat(victories(answers, x -> policy.coarsen(x, size).step()))
            .as("%s, %s answers", policy, answers)
            .isEmpty();
      }
    }
  }

  /** The guard at work: with thirds in place of halves for five answers, an insider wins. */
  @Test
  void finerStepsWouldLetAnInsiderWin() {
    assertThat(victories(5, x -> Math.min(x * 3 / 5, 2))).contains("own 0: others [4]");
    assertThat(victories(10, x -> Math.min(x * 5 / 10, 4))).contains("own 1: others [0]");
    assertThat(victories(5, IntUnaryOperator.identity())).hasSize(10);
  }

  @Test
  void theIntervalContainsTheStepAndHidesBehindTheBand() {
    for (int answers = 5; answers <= 250; answers++) {
      for (int favorable = 0; favorable <= answers; favorable++) {
        CoarseShare share = STANDARD.coarsen(favorable, answers);
        Interval shown = share.interval(SCORE);
        assertThat(shown.contains(share.low()) && shown.contains(share.high())).isTrue();
        assertThat(shown.low()).isBetween(0.0, 1.0);
        assertThat(shown.high()).isBetween(0.0, 1.0);
        assertThat(shown.encloses(SCORE.interval(favorable, answers))).isTrue();
      }
    }
  }

  @Property
  void moreAnswersNeverWidenTheIntervalShownAtTheSameShare(
      @ForAll @IntRange(min = 5, max = 60) int minimum,
      @ForAll @IntRange(min = 0, max = 200) int more,
      @ForAll @DoubleRange(max = 1) @Scale(9) double part,
      @ForAll @IntRange(min = 2, max = 50) int times) {
    DisclosurePolicy policy = DisclosurePolicy.ofMinimumGroup(minimum);
    int answers = minimum + more;
    int favorable = (int) (part * answers);
    Interval few = policy.coarsen(favorable, answers).interval(SCORE);
    Interval many = policy.coarsen(favorable * times, answers * times).interval(SCORE);
    assertThat(many.width()).isLessThanOrEqualTo(few.width());
  }

  @Test
  void tooFewAnswersAreRefusedWhereGuardWasForgotten() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.coarsen(4, 4))
        .withMessageContaining("answers must be at least 5 (minimumGroup) but was 4; call guard");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.coarsen(6, 5))
        .withMessageContaining("favorable must lie in 0 to 5 (answers) but was 6");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.coarsen(-1, 5))
        .withMessageContaining("but was -1");
  }

  private static void assertDisplay(DisclosurePolicy policy, int answers, String band, int steps) {
    CoarseShare share = policy.coarsen(0, answers);
    assertThat(share.answers()).hasToString(band);
    assertThat(share.steps()).isEqualTo(steps);
  }

  /**
   * What an insider concludes who knows the display, the number of answers and their own answer: every case in which
   * only one count of the others is left.
   */
  private static List<String> victories(int answers, IntUnaryOperator display) {
    List<String> won = new ArrayList<>();
    for (int own = 0; own <= 1; own++) {
      Map<Integer, List<Integer>> othersByDisplay = new TreeMap<>();
      for (int others = 0; others < answers; others++) {
        othersByDisplay
            .computeIfAbsent(display.applyAsInt(others + own), shown -> new ArrayList<>())
            .add(others);
      }
      for (List<Integer> possible : othersByDisplay.values()) {
        if (possible.size() < 2) {
          won.add("own " + own + ": others " + possible);
        }
      }
    }
    return won;
  }
}
