package org.weft.metrics.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.weft.core.cohort.TeamId;
import org.weft.metrics.privacy.CoarseShare;
import org.weft.metrics.privacy.DisclosurePolicy;
import org.weft.metrics.privacy.Guarded;
import org.weft.metrics.privacy.Released;
import org.weft.metrics.privacy.Withheld;
import org.weft.metrics.statistic.WilsonScore;

class TeamFigureTest {
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 20);
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 20);
  private static final DisclosurePolicy POLICY = DisclosurePolicy.standard();

  /** All 1,161 waves of five to eight answers; a stranger may know the exact number of answers. */
  @Test
  void everyReleasedFigureOfFiveToEightAnswersFitsSeveralFavorableCounts() {
    for (int size = 5; size <= 8; size++) {
      Map<String, Set<Integer>> favorableCounts = new HashMap<>();
      collect(new int[size], 0, 1, favorableCounts);
      assertThat(favorableCounts).hasSize(2);
      assertThat(favorableCounts.values())
          .allSatisfy(counts -> assertThat(counts).hasSizeGreaterThan(2));
    }
  }

  /** Sizes between five and nine give the same two figures, so the figure does not tell the size either. */
  @Test
  void figuresOfOneBandAreTheSameForEverySize() {
    Map<String, Set<Integer>> first = new HashMap<>();
    collect(new int[5], 0, 1, first);
    for (int size = 6; size <= 8; size++) {
      Map<String, Set<Integer>> figures = new HashMap<>();
      collect(new int[size], 0, 1, figures);
      assertThat(figures.keySet()).isEqualTo(first.keySet());
    }
  }

  @Test
  void clearRiseAndFallOfALargeTeamAreNamed() {
    TeamFigure low = figure("t-search", MARCH, 2, 24);
    TeamFigure high = figure("t-search", APRIL, 20, 24);
    assertThat(high.since(low)).isEqualTo(Trend.ROSE);
    assertThat(low.withClosed(APRIL).since(high.withClosed(MARCH))).isEqualTo(Trend.FELL);
  }

  @Test
  void evenTheLargestChangeOfASmallTeamCannotBeTold() {
    TeamFigure low = figure("t-search", MARCH, 0, 9);
    TeamFigure high = figure("t-search", APRIL, 9, 9);
    assertThat(high.since(low)).isEqualTo(Trend.CANNOT_TELL);
  }

  @Test
  void figuresOfTwoTeamsDoNotCompare() {
    TeamFigure other = figure("t-maps", MARCH, 0, 9);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> figure("t-search", APRIL, 9, 9).since(other))
        .withMessage(
            "figures of t-search and t-maps do not compare; compare a team with its own past only");
  }

  @Test
  void figuresMeasuredInDifferentWaysDoNotCompare() {
    TeamFigure later = figure("t-search", APRIL, 9, 9);
    TeamFigure earlier = figure("t-search", MARCH, 9, 9);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> later.since(earlier.withMetric("stress")))
        .withMessageContaining("morale-pulse at confidence 0.9 and stress at confidence 0.9");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> later.since(earlier.withScore(WilsonScore.of(0.5))))
        .withMessageContaining("at confidence 0.5");
  }

  @Test
  void figureDoesNotCompareWithALaterOrEqualOne() {
    TeamFigure march = figure("t-search", MARCH, 9, 9);
    TeamFigure april = figure("t-search", APRIL, 9, 9);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> march.since(april))
        .withMessageContaining("must close before 2026-03-20 but closed on 2026-04-20; swap");
    assertThatIllegalArgumentException().isThrownBy(() -> march.since(march));
  }

  @Test
  void nothingThatLeavesHasAnOrder() {
    assertThat(Stream.of(
            TeamFigure.class, CoarseShare.class, Guarded.class, Released.class, Withheld.class))
        .noneMatch(Comparable.class::isAssignableFrom);
  }

  @Test
  void teamFigureHasNoBareNumber() {
    Stream<Class<?>> answers = Arrays.stream(TeamFigure.class.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !method.getName().equals("hashCode"))
        .map(Method::getReturnType);
    assertThat(answers)
        .noneMatch(type -> Number.class.isAssignableFrom(type))
        .noneMatch(type -> type.isPrimitive() && type != boolean.class);
  }

  private static TeamFigure figure(String team, LocalDate closed, int favorable, int answers) {
    return TeamFigure.builder()
        .team(TeamId.of(team))
        .metric("morale-pulse")
        .closed(closed)
        .share(POLICY.coarsen(favorable, answers))
        .score(WilsonScore.standard())
        .build();
  }

  private static void collect(
      int[] answers, int filled, int least, Map<String, Set<Integer>> seen) {
    if (filled == answers.length) {
      PulseWave wave = PulseWave.of(TeamId.of("t"), MARCH, MARCH, answers);
      Guarded<TeamFigure> guarded = MoralePulse.of(POLICY).measure(wave, APRIL);
      String shown =
          guarded.fold(f -> f + " " + f.interval() + " " + f.sentence(), Withheld::whatWouldHelp);
      int favorable = (int) Arrays.stream(answers).filter(answer -> answer >= 4).count();
      seen.computeIfAbsent(shown, key -> new TreeSet<>()).add(favorable);
      return;
    }
    for (int point = least; point <= 5; point++) {
      answers[filled] = point;
      collect(answers, filled + 1, point, seen);
    }
  }
}
