package org.weft.matching.strategy;

import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.ProblemBuilder;

/** The four people of the worked examples, with Cleo, a mentee, and Zoe, a mentor with one place. */
final class Six {
  static final ParticipantId CLEO = ParticipantId.of("cleo");
  static final ParticipantId ZOE = ParticipantId.of("zoe");

  private Six() {}

  private static ProblemBuilder people() {
    return Four.people().mentee(CLEO).mentor(ZOE, 1);
  }

  /** The mentee's list, best first. */
  private static void list(ProblemBuilder builder, ParticipantId mentee, ParticipantId... mentors) {
    for (int k = 0; k < mentors.length; k++) {
      builder.candidate(mentee, mentors[k], 0.5, 0.9 - 0.2 * k, 0.5);
    }
  }

  /** Only without one of the two first choices that could be can all three be matched. */
  static MatchingProblem oneLeftOut() {
    ProblemBuilder builder = people();
    list(builder, Four.ANA, Four.MO, Four.NIA);
    list(builder, Four.BEN, ZOE, Four.MO);
    list(builder, CLEO, ZOE);
    return builder.build();
  }

  /** Ana and Ben agree, Cleo does not want Mo before the end. */
  static MatchingProblem twoListAlike() {
    ProblemBuilder builder = people();
    list(builder, Four.ANA, Four.MO, Four.NIA, ZOE);
    list(builder, Four.BEN, Four.MO, Four.NIA, ZOE);
    list(builder, CLEO, Four.NIA, ZOE, Four.MO);
    return builder.build();
  }

  /** All three agree. */
  static MatchingProblem allListAlike() {
    ProblemBuilder builder = people();
    list(builder, Four.ANA, Four.MO, Four.NIA, ZOE);
    list(builder, Four.BEN, Four.MO, Four.NIA, ZOE);
    list(builder, CLEO, Four.MO, Four.NIA, ZOE);
    return builder.build();
  }

  /** Cleo's claim on Mo keeps Ana and Ben from trading and brings Cleo nothing. */
  static MatchingProblem idleClaim() {
    return people()
        .candidate(Four.ANA, Four.MO, 0.5, 0.9, 0.1)
        .candidate(Four.ANA, Four.NIA, 0.5, 0.4, 0.9)
        .candidate(Four.BEN, Four.NIA, 0.5, 0.9, 0.1)
        .candidate(Four.BEN, Four.MO, 0.5, 0.4, 0.9)
        .candidate(CLEO, Four.MO, 0.5, 0.9, 0.5)
        .candidate(CLEO, ZOE, 0.5, 0.4, 0.5)
        .build();
  }
}
