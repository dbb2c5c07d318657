package org.weft.samples.quickstart.report;

import com.google.common.collect.ImmutableList;
import org.weft.core.cohort.Cohort;
import org.weft.matching.MatchedPair;
import org.weft.matching.scoring.CriterionScore;

/** Pairs with their reasons, in the order of the mentees' ids. */
final class PairSection {
  private static final int SHOWN = 12;

  private PairSection() {}

  static View.Fold<View.Pair> of(RoundResult result) {
    return View.Fold.of(
        result.matching().pairs().stream()
            .map(pair -> pair(result.cohort(), pair))
            .collect(ImmutableList.toImmutableList()),
        SHOWN);
  }

  private static View.Pair pair(Cohort cohort, MatchedPair pair) {
    return new View.Pair(
        Phrases.person(cohort, pair.mentee()),
        Phrases.person(cohort, pair.mentor()),
        Phrases.hundredths(pair.card().total()),
        capitalized(pair.reason()) + ".",
        pair.card().parts().stream()
            .map(PairSection::bar)
            .collect(ImmutableList.toImmutableList()));
  }

  private static View.Bar bar(CriterionScore part) {
    return new View.Bar(
        part.criterion(),
        Phrases.hundredths(part.score()),
        (int) Math.round(100 * part.score()),
        part.sentence());
  }

  static String capitalized(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
