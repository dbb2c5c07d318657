package org.weft.metrics.catalog;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.weft.core.cohort.TeamId;
import org.weft.core.style.Components;

/**
 * One round of asking one question in one team, with the answers of those who gave one.
 *
 * <p>Answers carry no person and no time. They are kept in ascending order, so that waves with the same answers are
 * equal and the order of arrival is gone. Whoever opted out, kept silent or was not asked is simply not there. The text
 * form leaves the answers out.
 *
 * @param team the team that was asked
 * @param opened first day on which people could answer
 * @param closed last day on which people could answer, not before {@code opened}
 * @param answers points from {@value #LOWEST_POINT} to {@value #HIGHEST_POINT}, ascending; possibly empty
 */
@Value.Builder
public record PulseWave(
    TeamId team, LocalDate opened, LocalDate closed, ImmutableList<Integer> answers)
    implements WithPulseWave {
  /** The least favorable answer. */
  public static final int LOWEST_POINT = 1;

  /** The most favorable answer. */
  public static final int HIGHEST_POINT = 5;

  /**
   * Checks dates and answers, and sorts the answers.
   *
   * @param team the team that was asked
   * @param opened first day
   * @param closed last day, not before {@code opened}
   * @param answers in any order; none if missing
   * @throws IllegalArgumentException if the wave closes before it opens, or an answer is off the scale; positions are
   *     counted from 1 in the order given
   */
  public PulseWave {
    Components.required(team, "PulseWave.team");
    Components.required(opened, "PulseWave.opened");
    Components.required(closed, "PulseWave.closed");
    checkArgument(
        !closed.isBefore(opened),
        "the wave of %s closed on %s, before it opened on %s; swap the dates",
        team,
        closed,
        opened);
    answers = sorted(Components.orEmpty(answers));
  }

  /**
   * Makes a wave.
   *
   * @param team the team that was asked
   * @param opened first day
   * @param closed last day, not before {@code opened}
   * @param answers points from {@value #LOWEST_POINT} to {@value #HIGHEST_POINT}, in any order
   * @return the wave
   * @throws IllegalArgumentException if the wave closes before it opens, or an answer is off the scale
   */
  public static PulseWave of(TeamId team, LocalDate opened, LocalDate closed, int... answers) {
    return builder()
        .team(team)
        .opened(opened)
        .closed(closed)
        .addAnswers(answers)
        .build();
  }

  /**
   * Starts a wave.
   *
   * @return a builder without answers
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Shows team and dates; the answers stay hidden. */
  @Override
  public String toString() {
    return "PulseWave[team=" + team + ", opened=" + opened + ", closed=" + closed
        + ", answers hidden]";
  }

  int answersFrom(int point) {
    return (int) answers.stream().filter(answer -> answer >= point).count();
  }

  private static ImmutableList<Integer> sorted(ImmutableList<Integer> answers) {
    for (int i = 0; i < answers.size(); i++) {
      int answer = answers.get(i);
      checkArgument(
          answer >= LOWEST_POINT && answer <= HIGHEST_POINT,
          "answer %s of %s must lie in %s to %s but was %s; leave out those who did not answer",
          i + 1,
          answers.size(),
          LOWEST_POINT,
          HIGHEST_POINT,
          answer);
    }
    return ImmutableList.sortedCopyOf(answers);
  }

  /** Collects a wave; answers may be added in any order. */
  public static final class Builder extends PulseWaveBuilder {
    Builder() {}
  }
}
