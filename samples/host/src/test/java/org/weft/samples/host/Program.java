package org.weft.samples.host;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.weft.core.agreement.Agreement;
import org.weft.core.agreement.AgreementTemplates;
import org.weft.core.agreement.Seat;
import org.weft.core.agreement.SigningOutcome;
import org.weft.core.cohort.Participant;
import org.weft.core.cohort.Roster;
import org.weft.core.program.Charter;
import org.weft.core.program.Cycle;
import org.weft.core.program.FormatKind;
import org.weft.core.program.MentoringFormat;
import org.weft.matching.MatchedPair;
import org.weft.matching.Matching;
import org.weft.matching.MatchingRound;
import org.weft.matching.problem.TieBreak;
import org.weft.matching.strategy.MatchingStrategy;
import org.weft.samples.cohorts.CohortRecipes;
import org.weft.samples.cohorts.Cohorts;
import org.weft.samples.cohorts.GeneratedCohort;
import org.weft.samples.cohorts.Seed;

/** A program of 200 generated people, as far as a host has to store it. */
final class Program {
  private static final GeneratedCohort PEOPLE =
      Cohorts.generate(CohortRecipes.teamOf200(), Seed.of(7));
  private static final LocalDate START = LocalDate.of(2026, 1, 5);
  private static final Charter CHARTER = Charter.builder()
      .name("Across teams")
      .purpose("Knowledge travels between teams.")
      .addFormat(MentoringFormat.standard(FormatKind.ONE_TO_ONE))
      .build();
  private static final Cycle SPRING =
      Cycle.starting("Spring", MentoringFormat.standard(FormatKind.ONE_TO_ONE), START);

  private Program() {}

  static Roster roster() {
    return PEOPLE.roster();
  }

  static Charter charter() {
    return CHARTER;
  }

  static Matching matching(MatchingStrategy strategy) {
    return MatchingRound.of(PEOPLE.cohort(), CHARTER, SPRING).match(strategy, TieBreak.seeded(7));
  }

  /** A draft of the first pair, signed by the mentee. */
  static Agreement agreement(Matching matching) {
    MatchedPair pair = matching.pairs().get(0);
    Participant mentor = PEOPLE.cohort().find(pair.mentor()).orElseThrow();
    Participant mentee = PEOPLE.cohort().find(pair.mentee()).orElseThrow();
    Agreement draft = AgreementTemplates.oneToOne()
        .draft(ImmutableList.of(Seat.mentor(mentor), Seat.mentee(mentee)), CHARTER, SPRING);
    return ((SigningOutcome.Signed) draft.sign(pair.mentee(), 1, START)).agreement();
  }
}
