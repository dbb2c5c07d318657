package org.weft.matching.strategy;

import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.ProblemBuilder;

/** The four people of the worked examples. */
final class Four {
  static final ParticipantId ANA = ParticipantId.of("ana");
  static final ParticipantId BEN = ParticipantId.of("ben");
  static final ParticipantId MO = ParticipantId.of("mo");
  static final ParticipantId NIA = ParticipantId.of("nia");

  private Four() {}

  /** Two mentees, and two mentors with one place each; who may meet whom is still to be said. */
  static ProblemBuilder people() {
    return MatchingProblem.builder().mentee(ANA).mentee(BEN).mentor(MO, 1).mentor(NIA, 1);
  }

  /** Both like Mo best; Mo would rather have Ben. */
  static MatchingProblem bothLikeMo() {
    return people()
        .candidate(ANA, MO, 0.5, 0.9, 0.3)
        .candidate(ANA, NIA, 0.5, 0.4, 0.5)
        .candidate(BEN, MO, 0.5, 0.8, 0.6)
        .candidate(BEN, NIA, 0.5, 0.7, 0.5)
        .build();
  }

  /** Each mentee likes best the mentor who would rather have the other mentee. */
  static MatchingProblem crossed() {
    return people()
        .candidate(ANA, MO, 0.5, 0.9, 0.1)
        .candidate(ANA, NIA, 0.5, 0.4, 0.9)
        .candidate(BEN, MO, 0.5, 0.4, 0.9)
        .candidate(BEN, NIA, 0.5, 0.9, 0.1)
        .build();
  }
}
