package org.weft.samples.quickstart.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.weft.core.agreement.Agreement;
import org.weft.core.agreement.AgreementTemplates;
import org.weft.core.agreement.AgreementWording;
import org.weft.core.agreement.Seat;
import org.weft.core.cohort.Cohort;
import org.weft.matching.MatchedPair;

/** The agreement of the first pair, as the template drafts it. */
final class AgreementSection {
  private AgreementSection() {}

  static Optional<View.Contract> of(RoundResult result) {
    return result.matching().pairs().stream().findFirst().map(pair -> contract(result, pair));
  }

  private static View.Contract contract(RoundResult result, MatchedPair pair) {
    Cohort cohort = result.cohort();
    Agreement draft = AgreementTemplates.oneToOne()
        .draft(
            ImmutableList.of(
                Seat.mentor(cohort.participant(pair.mentor())),
                Seat.mentee(cohort.participant(pair.mentee()))),
            result.charter(),
            result.cycle());
    AgreementWording words = AgreementWording.english();
    return new View.Contract(
        words.heading(draft),
        words.opening(draft),
        draft.clauses().stream()
            .map(clause -> new View.Section(
                words.title(clause.topic()), words.sentences(clause, draft.parties())))
            .collect(ImmutableList.toImmutableList()),
        draft.awaited().stream().map(words::awaited).collect(ImmutableList.toImmutableList()));
  }
}
