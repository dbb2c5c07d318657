package org.weft.samples.quickstart;

import java.time.LocalDate;
import org.weft.core.program.Charter;
import org.weft.core.program.Cycle;
import org.weft.core.program.FormatKind;
import org.weft.core.program.LearningShare;
import org.weft.core.program.MentoringFormat;
import org.weft.core.program.Objective;
import org.weft.core.program.ObjectiveKind;

/** The program that this sample runs: one-to-one, twelve weeks, the usual guardrails, every selection rule. */
public final class DefaultCharter {
  /** The first day of the cycle unless {@code --start} says otherwise: a Monday, so that no clock is read. */
  public static final LocalDate START = LocalDate.of(2026, 1, 12);

  private DefaultCharter() {}

  /**
   * Gives the charter.
   *
   * @return a charter that holds together
   */
  public static Charter charter() {
    return Charter.builder()
        .name("Across teams")
        .purpose("Knowledge travels between teams, and nobody grows alone.")
        .addObjective(Objective.of(
            ObjectiveKind.CROSS_FUNCTIONAL, "Every team learns from two others a year"))
        .addObjective(Objective.of(
            ObjectiveKind.PACING, "Mentoring fits into the working week of everybody in it"))
        .addFormat(MentoringFormat.standard(FormatKind.ONE_TO_ONE))
        .addLearningShare(LearningShare.MICRO_LESSONS)
        .build();
  }

  /**
   * Runs the charter's format once.
   *
   * @param start first day
   * @return twelve weeks from that day
   */
  public static Cycle cycle(LocalDate start) {
    return Cycle.starting(
        "Cycle of " + start, MentoringFormat.standard(FormatKind.ONE_TO_ONE), start);
  }
}
