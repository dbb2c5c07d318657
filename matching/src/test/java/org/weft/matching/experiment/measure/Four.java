package org.weft.matching.experiment.measure;

import java.util.List;
import org.weft.core.cohort.ParticipantId;
import org.weft.matching.problem.MatchingProblem;
import org.weft.matching.problem.Pairing;

/** The four people of the worked examples: both mentees like Mo best, Mo likes Ben better, Nia likes both equally. */
public final class Four {
  public static final ParticipantId ANA = ParticipantId.of("ana");
  public static final ParticipantId BEN = ParticipantId.of("ben");
  public static final ParticipantId MO = ParticipantId.of("mo");
  public static final ParticipantId NIA = ParticipantId.of("nia");

  private Four() {}

  public static MatchingProblem problem() {
    return MatchingProblem.builder()
        .mentee(ANA)
        .mentee(BEN)
        .mentor(MO, 1)
        .mentor(NIA, 1)
        .candidate(ANA, MO, 0.5, 0.9, 0.3)
        .candidate(ANA, NIA, 0.5, 0.4, 0.5)
        .candidate(BEN, MO, 0.5, 0.8, 0.6)
        .candidate(BEN, NIA, 0.5, 0.7, 0.5)
        .build();
  }

  static List<Pairing> stable() {
    return List.of(Pairing.of(ANA, NIA), Pairing.of(BEN, MO));
  }

  static List<Pairing> unstable() {
    return List.of(Pairing.of(ANA, MO), Pairing.of(BEN, NIA));
  }
}
