package org.weft.samples.quickstart.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weft.core.cohort.Cohort;
import org.weft.matching.MatchedPair;
import org.weft.matching.explain.Explanations;
import org.weft.matching.explain.PairReason;
import org.weft.matching.explain.Visibility;
import org.weft.matching.scoring.CriterionScore;

/** Pairs with their reasons, in the order of the mentees' ids. */
final class PairSection {
  private static final int SHOWN = 12;

  /** How many other mentors are named to each mentee. */
  private static final int OTHERS = 3;

  private PairSection() {}

  /** Reasons for all pairs; what each side has of it and who else there is for those that show at once. */
  static View.Fold<View.Pair> of(RoundResult result) {
    ImmutableList<MatchedPair> pairs = result.matching().pairs();
    Explanations why = Explanations.of(result.round(), result.matching(), Visibility.coordinator());
    return View.Fold.of(
        IntStream.range(0, pairs.size())
            .mapToObj(k -> pair(result.cohort(), pairs.get(k), k < SHOWN ? why : null))
            .collect(ImmutableList.toImmutableList()),
        SHOWN);
  }

  private static View.Pair pair(Cohort cohort, MatchedPair pair, @Nullable Explanations why) {
    return new View.Pair(
        Phrases.person(cohort, pair.mentee()),
        Phrases.person(cohort, pair.mentor()),
        Phrases.hundredths(pair.card().total()),
        capitalized(pair.reason()) + ".",
        pair.card().parts().stream().map(PairSection::bar).collect(ImmutableList.toImmutableList()),
        why == null ? ImmutableList.of() : sides(cohort, why.pair(pair.mentee())),
        why == null
            ? ImmutableList.of()
            : why.alternatives(pair.mentee(), OTHERS).stream()
                .map(other -> Phrases.named(cohort, other.inEnglish()))
                .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableList<String> sides(Cohort cohort, PairReason reason) {
    return Stream.of(
            reason.ofMentee().map(gain -> "For the mentee " + gain.inEnglish() + "."),
            reason.ofMentor().map(gain -> "For the mentor " + gain.inEnglish() + "."))
        .flatMap(Optional::stream)
        .map(sentence -> Phrases.named(cohort, sentence))
        .collect(ImmutableList.toImmutableList());
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
