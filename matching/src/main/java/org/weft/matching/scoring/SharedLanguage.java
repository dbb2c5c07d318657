package org.weft.matching.scoring;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedSet;
import org.weft.core.profile.Language;
import org.weft.matching.columns.ColumnCriterion;
import org.weft.matching.columns.People;
import org.weft.matching.eligibility.PossiblePair;
import org.weft.matching.kernel.columns.RowTerm;

/** See {@link Criteria#language()}. */
record SharedLanguage(String name) implements Criterion, ColumnCriterion {
  static final SharedLanguage INSTANCE = new SharedLanguage("language");

  @Override
  public double score(PossiblePair pair) {
    if (unasked(pair)) {
      return Unknown.SCORE;
    }
    return pair.shareLanguage() ? 1 : 0;
  }

  @Override
  public RowTerm term(People people, int grains) {
    return people.languages().adding((mentee, mentor) -> {
      if (mentee.isEmpty() || mentor.isEmpty()) {
        return Shares.of(Unknown.SCORE, grains);
      }
      return PossiblePair.shareLanguage(mentee, mentor) ? grains : 0;
    });
  }

  private static boolean unasked(PossiblePair pair) {
    return pair.mentee().languages().isEmpty() || pair.mentor().languages().isEmpty();
  }

  @Override
  public String sentence(PossiblePair pair) {
    if (unasked(pair)) {
      return "languages were not asked for";
    }
    ImmutableSortedSet<Language> shared = pair.sharedLanguages();
    return shared.isEmpty()
        ? "share no language"
        : "both speak " + shared.stream().map(Language::inEnglish).collect(joining(", "));
  }
}
